# What carers allowed, opting out, withdrawing, and the reports to make again.

## What was allowed, on the page of a case

consent-title = What was allowed
consent-none = There is no interview yet, so nothing was asked.
# $day (day)
consent-of-interview = Interview begun on { $day }
consent-now = Allowed now
consent-now-nothing = Nothing. The carer withdrew this interview.
consent-unsettled = Not asked yet
consent-recording = Sound is never recorded, so nobody is asked for it.
consent-history = Every answer
consent-purpose = What for
consent-answer = Answer
consent-when = When
consent-notice = Notice
# $version (id)
consent-notice-show = Notice { $version }
# $version (id)
consent-notice-title = What was read out: notice { $version }
consent-notice-once = A notice that was read to a carer never changes. When its words change, it becomes a new version.
consent-given = Allowed
consent-refused = Refused
consent-withdrawn = Withdrawn
consent-purpose-interview = The interview and a record of it
consent-purpose-special-category = Health and other sensitive matters
consent-purpose-national-findings = Findings for Wales
consent-purpose-local-themes = Findings for their own service
consent-purpose-inspection = Evidence for an inspection
consent-purpose-recontact = Being contacted again
consent-purpose-mentoring = Mentoring or speaking
consent-wordings = In the carer's own words, each decided by itself
consent-wording-voice = For their own service
consent-wording-unattributed = Without saying who
consent-wording-neither = Not to be used
consent-wording-undecided = Not decided
# $day (day)
consent-wording-withdrawn = Withdrawn on { $day }
# $day (day)
consent-until = Whatever is withdrawn up to { $day } will stand in no figure.
# $day (day)
consent-until-passed = The year ended on { $day } and is not locked yet: whatever is withdrawn now will stand in no figure.
consent-locked = The reporting year is locked. Words can still be withdrawn; figures stay, for they point to nobody.
# $day (day)
consent-stopped = The carer stopped this interview on { $day } and let what had been said be kept.

## Withdrawing

consent-withdraw = Withdraw…
consent-withdraw-title = What does the carer take back?
consent-withdraw-part = Some of it
consent-withdraw-whole = All of it
consent-withdraw-purposes = What for
consent-withdraw-wordings = Which words
consent-withdraw-record = And the record of the interview?
consent-withdraw-erase = Erase the record of this household: notes, names and contact details
consent-withdraw-keep = Keep it closed and use it for nothing
consent-withdraw-will = What will happen
consent-withdraw-choose = Choose what the carer takes back. You will then see what happens.
consent-withdraw-final = This cannot be undone.
consent-withdraw-do = Withdraw
consent-withdraw-done = Withdrawn. What happened:
consent-withdraw-reports = Reports that were sent
consent-withdraw-no-reports = No report that was sent has to do with it.
# $count (number)
consent-held-wordings =
    { $count ->
        [one] Holds one of these wordings: must be made again
       *[other] Holds { $count } of these wordings: must be made again
    }
consent-held-counted = Counts the household: its figures stay
consent-held-queued = It has not left, and will not leave any more
consent-held-sending = It is on its way right now: if it arrives, its receipt is marked
consent-held-saved = You saved it as a file: do not send that file
consent-held-recalled = Its envelope was recalled before
# $place (text)
consent-held-arrived = It arrived here: { $place }
consent-held-handed = You handed it over
consent-effect-whole = The interview is used for nothing from now on, and the carer is not approached again.
# $count (number)
consent-effect-purposes =
    { $count ->
        [one] One use of the interview ends now.
       *[other] { $count } uses of the interview end now.
    }
# $count (number)
consent-effect-wordings =
    { $count ->
        [one] One wording will never stand in a report again.
       *[other] { $count } wordings will never stand in a report again.
    }
# $day (day)
consent-effect-not-locked = The reporting year that ends on { $day } is not locked for this household: it will be counted only where the carer still allows it.
# $day (day)
consent-effect-in-no-figure = The reporting year that ends on { $day } is not locked for this household: it will stand in no figure. It counts as an opt-out, never as a reason.
# $day (day)
consent-effect-locked = The reporting year that ended on { $day } is locked. The figures in which the household is counted point to nobody and stay as they are.
# $count (number)
consent-effect-again =
    { $count ->
        [one] One report that was sent must be made again. It stands under Reports until that is done.
       *[other] { $count } reports that were sent must be made again. They stand under Reports until that is done.
    }
consent-effect-nowhere = No report that was sent holds these words.
# $number (id)
consent-effect-recommendation-stands = Recommendation { $number } was shared and was built partly on this. It stays shared, and what else it was built on still carries it. It is marked here.
# $number (id)
consent-effect-recommendation-falls = Recommendation { $number } was shared and was built on this. It cannot be unread, but no statement or report repeats its words. It is marked here.
consent-effect-erased = The record is erased for good: notes, ratings, reasons, names and contact details. A record of concern has its own review and stays.
consent-effect-kept = The record stays here, closed, until its time has run out.

## Opting out

consent-opt-out = The carers opted out
consent-opt-out-title = Record that the carers opted out?
consent-opt-out-erased = Everything about this case is erased for good: names, contact details and dates.
consent-opt-out-stays = What stays is today's date and a mark from which no name can be read. By it this program recognises the same carers if the service refers them again.
consent-opt-out-reason = Opting out is never counted as a reason for leaving.
# $number (id)
consent-opt-out-done = The carers opted out. Case { $number } was erased.
consent-stop = The carer wants to stop
consent-stop-title = Stop this interview for good?
consent-stop-break = If the carer only wants a break, close this and press Pause.
consent-stop-ask = What may we keep of what you have said?
consent-stop-everything = Everything so far
consent-stop-everything-means = The notes are closed now. They are used only for what you allow.
consent-stop-nothing = Nothing
consent-stop-nothing-means = Everything is erased for good: the notes, your name and how to reach you. Only today's date stays, and a mark by which nobody asks you again.
consent-stop-other = Another interview of this household still stands. Of this one the notes and answers are erased; names and contact details stay with the other.
consent-stop-choose = Choose one
consent-stop-do = Stop the interview
consent-stop-done-everything = The interview was stopped. What was said so far was kept.
consent-stop-done-nothing = The interview was stopped, and nothing was kept.

## The page of opt-outs

consent-opt-outs = Opt-outs
consent-opt-outs-why = Carers may opt out before they are referred, afterwards, in the middle of an interview, or later. This page counts them and knows no names. Opting out is never a reason for leaving, and only the management and the national report may speak of it.
consent-opt-outs-counts = Households that opted out
consent-point = When
consent-households = Households
consent-point-before-referral = Before the referral, as services say
consent-point-after-referral = After the referral
consent-point-during = During an interview
consent-point-after = After the interview, before the year was locked
consent-tally-title = Before the referral
consent-tally-why = A service tells only how many carers did not want to be referred. Enter the month, how they left and the number, and no name.
consent-tally-month = Month
consent-tally-year = Year
consent-tally-households = How many households
consent-tally-service = Service
consent-tally-leave = How they left
consent-tally-keep = Save the number
consent-tally-kept = Saved.
consent-tally-none = No service has said anything for this year. Enter a number above when one does.
consent-tally-list = What services said
consent-tally-remove = Remove
# $service (text) $month (text)
consent-tally-remove-of = Remove the number of { $service } for { $month }
consent-tally-choose = Choose one
consent-tally-whole = Enter a whole number, 1 or more

## A carer who changed their mind

consent-lift-title = A carer who changed their mind
consent-lift-why = Enter the name only to look it up; it is not kept. Nobody is asked why.
consent-lift-carer = The carer’s name
consent-lift-carer-missing = Enter the carer’s name
consent-lift-find = Look up
consent-lift-none = Nobody of this name is marked at this service.
# $day (day)
consent-lift-found = Opted out on { $day }
consent-lift-do = They changed their mind
# $day (day)
consent-lift-do-of = They changed their mind: opted out on { $day }
consent-lift-ask = Record that this carer changed their mind?
consent-lift-does = This carer may be referred and invited again. Nothing that was erased comes back; the service must refer them anew.
consent-lift-others = Another carer of the same household stays opted out until they say so themselves.
consent-lift-stays = That they had opted out stays counted, and this change stays on record with today’s date. No reason is kept.
consent-lift-told-by = Who told you?
consent-lift-told-by-carer = The carer
consent-lift-told-by-service = The service, for the carer
consent-lift-told-by-other = Somebody else the carer asked
consent-lift-told-on = When were you told?
consent-lift-choose = Choose one
consent-lift-done = Recorded: the carer may be referred again.
consent-lift-list = Carers who changed their minds
consent-lift-was = Opted out
consent-lift-who = Who told it
consent-lift-when = Told on

## Somebody of the same name

consent-same-title = The same person or another?
consent-same-legend = Who is this?
consent-same-same = The same person
consent-same-same-means = They do not want an interview. The referral is not kept.
consent-same-another = Another person of this name
consent-same-another-means = The referral is kept, and with it that you said so, and when.
consent-same-choose = Choose one
consent-same-answer = Answer
consent-same-refused = Not kept: this carer opted out. If they changed their mind, record it on the page of opt-outs first.
# $day (day) $at (day)
consent-same-said = Somebody of this name opted out of this service on { $day }. On { $at } it was answered that this is another person.

## Reports to make again

consent-again = To be made again
consent-again-why = Carers withdrew words that stand in these reports. Make each of them again above, with the same service, year and language: it then says the same without those words. Ask for the old one to be destroyed.
consent-again-sent = Sent on
consent-again-words = Words withdrawn
consent-again-stands = What was done
consent-again-open = Still to do
# $day (day)
consent-again-made-again = Made again on { $day }
# $day (day)
consent-again-called-back = Called back on { $day }
consent-again-call-back = It was called back
# $report (text)
consent-again-call-back-of = It was called back: { $report }
consent-again-call-back-title = Was this report called back?
consent-again-call-back-what = Say so when every copy was asked back and no new report is made, for example because the report would now say nothing. It then leaves the list of what is to do, for good.

## The notice, version 1

consent-notice-1-1 = Thank you for giving your time. I am independent of your fostering service: I do not work for them, and they do not see my notes.
consent-notice-1-2 = Taking part is your choice. You can leave out any question without saying why, ask for a break, or stop at any time. You can withdraw what you have said until the year's reports are locked, and I will give you that date.
consent-notice-1-3 = What you say goes into reports together with what others say. Nothing that shows who you are goes to your service unless you choose it.
consent-notice-1-4 = I want to be honest with you: where only a few households have left, people may guess, even though no name is given.
consent-notice-1-5 = I cannot promise to keep everything confidential. If you say something that suggests a child or an adult is at risk of harm, or that a crime has been committed, I have to pass it on. I would talk to you first whenever that would be safe.
consent-notice-1-6 = This interview is separate from the Independent Review Mechanism (IRM). We do not send it to your service's decision-maker or the IRM panel, and it cannot change the decision. If you want something considered, put it in your own submission.
consent-notice-1-7 = Please do not give any child's name; if one slips out, I will write “the child”. If there was an allegation, we can talk about how you were treated, but I do not record what the allegation was.
consent-notice-1-8 = May I write down what you say? For now you are allowing this conversation and my notes, and nothing else. I will ask separately before I record anything about health, belief or other sensitive matters. At the end I will read back, and you will decide, one by one, what may be used and where.
