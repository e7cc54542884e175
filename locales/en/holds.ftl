### What keeps a talk from beginning too early: each rule with its days, and what would change it.

holds-not-ratified = The panel’s decision is not recorded as ratified. Recording the day on which it was ratified would change this.
# $ratified (day)
holds-ratified-ahead = The panel’s decision is to be ratified on { $ratified }. From that day the carers can be invited.
# $ratified (day)
holds-ratified = The panel’s decision was ratified on { $ratified }.
# $ended (day)
holds-end-ahead = The approval ends on { $ended }, and no panel date is recorded. From that day the carers can be invited.
# $ended (day)
holds-ended-unnoted = The approval ended on { $ended }. No panel date is recorded, and there is no need to wait for one: the panel decides nothing here.
# $ended (day)
# $noted (day)
# $lifts (day)
holds-noting-ahead = The approval ends on { $ended } and the panel notes it on { $noted }; the later of the two counts. From { $lifts } the carers can be invited.
# $ended (day)
# $noted (day)
holds-noted = The approval ended on { $ended }, and the panel noted it on { $noted }.
# $accepted (day)
holds-accepted = The carers accepted the determination in writing on { $accepted }.
holds-letter-missing = The carers contest the termination, and the date of the determination letter is not recorded. Recording that date, or the day on which they accept in writing, would change this.
# $letter (day)
# $deadline (day)
# $lifts (day)
holds-deadline-ahead-undecided = The determination letter is dated { $letter }, and the carers have 28 calendar days to answer it, until { $deadline }. The hold can lift on { $lifts }, if the final decision is recorded by then. If they accept in writing, it lifts at once.
# $letter (day)
# $deadline (day)
# $decided (day)
# $lifts (day)
holds-deadline-ahead = The determination letter is dated { $letter }. The carers can answer it for 28 calendar days, until { $deadline }, and the final decision is dated { $decided }. The hold lifts on { $lifts } if nothing is lodged.
# $letter (day)
# $deadline (day)
# $decided (day)
holds-deadline-passed = The 28 calendar days after the determination letter of { $letter } ended on { $deadline } with nothing lodged, and the final decision is dated { $decided }.
# $letter (day)
# $deadline (day)
holds-decision-missing = The 28 calendar days after the determination letter of { $letter } ended on { $deadline } with nothing lodged, but no final decision is recorded. Recording it would lift the hold.
holds-representations-live = The carers have made written representations to their service. The hold lifts when the final decision is recorded.
# $lodged (day)
holds-representations-live-since = The carers made written representations to their service on { $lodged }. The hold lifts when the final decision is recorded.
holds-irm-live = The carers have applied to the Independent Review Mechanism. The hold lifts when the final decision is recorded.
# $lodged (day)
holds-irm-live-since = The carers applied to the Independent Review Mechanism on { $lodged }. The hold lifts when the final decision is recorded.
# $decided (day)
holds-decision-ahead = The final decision is dated { $decided }. The hold lifts on that day.
# $decided (day)
holds-decided-after-representations = The final decision, after the carers’ representations, is dated { $decided }.
# $decided (day)
holds-decided-after-irm = The final decision, after the independent review, is dated { $decided }.
# Read aloud to the carers, and printed. The wording is still to be agreed.
holds-statement = This interview is separate from the IRM. We do not send it to your service’s decision-maker or the IRM panel, and it cannot change the decision. If you want something considered, put it in your own submission.
