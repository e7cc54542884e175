# What follows an interview, on the page of a case.
aftercare-title = After the interview
# $day (day)
aftercare-of = Interview that ended on { $day }
# $day (day)
aftercare-summary-due = The summary is due by { $day }
# $day (day)
aftercare-follow-up-due = Ask again on { $day }
aftercare-all-done = Nothing is due.
aftercare-summary-part = The summary for the carer
aftercare-summary = The summary
aftercare-summary-hint = In plain words, without the names of children or workers
aftercare-lang = Language of the summary
aftercare-sent-on = Sent on
aftercare-agreed-on = The carer agreed on
aftercare-amended = The wording the carer put right
aftercare-amended-hint = Only if something was changed. It is then the agreed one; what was sent stays above.
aftercare-counselling-part = Counselling
aftercare-counselling-offered = Offered in the interview
aftercare-counselling-not-offered = Not offered in the interview
aftercare-counselling-by = Through whom?
aftercare-counselling-taken = Was it taken up?
aftercare-taken-yes = Yes
aftercare-taken-no = No
aftercare-taken-not-known = Not known
aftercare-follow-up-part = Asking again how the carer is
aftercare-followed-up-on = Asked again on
aftercare-follow-up-note = What came of it
aftercare-keep = Save
aftercare-kept = Saved.
aftercare-change = Write or change
aftercare-not-yet = Not yet
aftercare-none = Nothing follows until an interview is over.
aftercare-agreed-as-sent = as it was sent
aftercare-agreed-amended = amended
aftercare-debrief = My own note
aftercare-debrief-why = How the interview was for you. It stands in no report, letter, export or search, and goes to nobody.
aftercare-debrief-show = Show my own note
aftercare-debrief-write = Write a note of my own
aftercare-debrief-hide = Hide
aftercare-debrief-keep = Save the note
aftercare-settings = After an interview
aftercare-settings-summary = Working days until the summary
aftercare-settings-follow-up = Days until asking again
