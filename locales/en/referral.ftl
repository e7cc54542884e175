# The form of a referral, and drafts of it.
referral-thin = Only contact details and dates belong here, given with the carers’ knowledge. Please enter nothing from panel papers, assessments or reviews.
referral-about-language = The language first
referral-offer-say = Ask in both languages, before anything else:
referral-offer = Which language would you like to speak in: Welsh, English or both?
referral-language-missing = Ask first which language they would like to speak in, and record the answer.
referral-delivered = Language of the talk
referral-why-not = Why not in the language they asked for?
# $language (text)
referral-why-not-hint = They asked for: { $language }
referral-referred-on = Date the referral arrived
referral-carer-told = Date the carers were told of the referral
referral-carer-told-hint = A referral is made with the carers’ knowledge. For example, 27 3 2026
referral-stage-a = Did the service hold its own conversation with them about leaving?
referral-stage-a-hint = It comes before this interview and is separate from it.
referral-stage-a-yes = Yes
referral-stage-a-no = No
referral-stage-a-unknown = Not known
referral-safe-times = Safe times to make contact
referral-safe-times-hint = When it is safe to ring, and whether a message may be left
referral-access-needs = Access needs
referral-access-needs-hint = What they need in order to take part, for example large print or an interpreter
referral-about-leaving = How and when they are leaving
referral-notice-hint = The day it reached the service. For example, 27 3 2026
referral-determination-letter = Date of the letter with the qualifying determination
referral-determination-hint = The 28 calendar days for an answer run from this date. For example, 27 3 2026
referral-accepted = Date the carers accepted it in writing
referral-accepted-hint = Leave this empty if they have not accepted it.
referral-route = What did the carers lodge against it?
referral-route-hint = They may do the one or the other, not both.
referral-route-none = Nothing that is known
referral-route-representations = Written representations to the service
referral-route-irm = An application to the Independent Review Mechanism (IRM)
referral-lodged = Date they lodged it
referral-final-decision = Date of the service’s final decision
referral-final-hint = If something was lodged, the interview waits until this is recorded.
referral-panel-date = Date the panel considered or noted it
referral-about-reason = The service’s own reason
referral-service-reason = Why the household is leaving, as the service recorded it
referral-service-reason-hint = Kept apart, to be compared later. Once the case is saved it is not shown until the carers’ own reason is coded, so that it does not colour what is heard.
referral-service-reason-kept = A reason is on record and stays hidden until the carers’ own reason is coded. What you write here takes its place.
referral-service-reason-apart = On record. It is shown once the carers’ own reason is coded, so that it does not colour what you hear.
referral-drafts = Drafts
referral-draft-why = What you type is kept as a draft all the time, complete or not.
referral-draft-later = Leave it as a draft
# $time (text)
referral-draft-kept = Draft saved on this laptop · { $time }
referral-draft-drop = Throw the draft away
referral-draft-drop-short = Throw away
# $name (text)
referral-draft-drop-of = Throw away the draft: { $name }
referral-draft-drop-why = The draft is deleted for good. No case is touched.
referral-draft-unnamed = No name yet
# $day (day) $time (text)
referral-draft-saved = Saved { $day }, { $time }
referral-draft-continue = Continue
# $name (text)
referral-draft-continue-of = Continue the draft: { $name }
