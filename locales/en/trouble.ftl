### What went wrong, in sentences that say what and where. No sentence here carries a name or an answer.

trouble-form = There is a problem. Look at the fields that are marked; nothing has been changed.
trouble-locked = The desk is locked. Open it with your passphrase.
trouble-recovery-differs = That is not the recovery key that was shown. Compare it with your paper, group by group.
# $seconds (number)
trouble-wait = A wrong passphrase or key was given several times. Wait { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}, then try again.
trouble-passphrase-short = The passphrase is too short. Use at least ten characters; four or five words are good.
trouble-not-empty = The example is only put into an empty store. This one already holds cases. Make a new home for the example.
trouble-no-example = This store is not the example. Open the store of the example first.
trouble-example = The example inside the program cannot be read. Install the program again.

trouble-service-name-missing = Enter the service’s name in both languages. If it has one name, enter it twice.
trouble-no-service = There is no such service. Go back to the list and choose again.
trouble-period-backwards = The last day lies before the first. Correct the date.
trouble-parts-exceed = More households left in single ways than left at all. Correct the number.
trouble-review-month = Choose one of the twelve months.
trouble-no-case = There is no case with that number. Go back to the list and choose again.
trouble-case-carer-missing = Enter the name of at least one carer.
trouble-case-years-too-many = Enter whole years of fostering, 70 at most.
trouble-case-ended-missing = Enter the day on which the approval ended.
trouble-case-notice-after-end = The notice cannot have arrived after the approval ended. Correct the date.
trouble-case-before-letter = This cannot have happened before the date of the determination letter. Correct the date.
trouble-case-language-why-missing = Say why the talk was not in the language that the carers had asked for.
trouble-case-route-missing = Say what the carers lodged: written representations, or an application to the IRM.
trouble-on-hold = This case is on hold: the carers contest the termination, and something is still open. The case shows what would lift the hold. Open the case.
# $seconds (number)
trouble-waiting-ratification = This case waits until the panel’s decision is ratified, or until the panel has noted the resignation. The case shows the days. Open the case.
trouble-statement-unread = First read the statement about the IRM to the carers, and record that you did.
trouble-attempts-spent = As many attempts have been made as the settings allow. Leave the carers in peace, or close the case.
trouble-not-now = This cannot be done as the case stands now. Go back to the page to see what can be done now.
trouble-booking-past = That day has passed. Correct the date.
trouble-booking-minutes = Choose from 1 to 480 minutes.
trouble-contact-attempts = Choose from 1 to 9 attempts.
trouble-day-ahead = This day is in the future. Correct the date.
trouble-move-words-missing = Fill in this box.
trouble-case-has-interview = This case holds an interview, so it is not deleted as a mistake. Open the case and choose to withdraw the interview.
trouble-reason-missing = Say why the case is deleted.
trouble-day-unreadable = This is not read as a date. Write the day, then the month, then the year: 4 March 2024 or 4/3/2024.
trouble-day-not-in-calendar = The calendar has no such day. Correct the date.
trouble-aftercare-summary-missing = Write the summary before noting that it was sent.
trouble-aftercare-not-sent = Note the day the summary was sent as well.
trouble-aftercare-agreed-before-sent = The carer cannot have agreed before the summary was sent. Correct the date.
trouble-aftercare-amended-not-agreed = Note the day the carer agreed to the amended wording.
trouble-aftercare-before-end = This day lies before the end of the interview. Correct the date.
trouble-aftercare-in-future = This day has not come yet. Correct the date.
# $day (day)
trouble-opted-out = Somebody of this name opted out of this service on { $day }. Is this the same person or another? Until you say so, the referral is not kept. Choose one of the two.
trouble-not-opted-out = Nobody of this name has opted out of this service, or they have already changed their mind. Check the name and the service.
trouble-lift-future = That day is still to come. Correct the date.
trouble-lift-before = That is before the day they opted out. Correct the date.
trouble-withdrawn = The carer withdrew this interview. Nothing of it can be allowed any more. Leave the words out.
trouble-wording-withdrawn = The carer withdrew this wording. It can never be used again. Choose another wording.
trouble-wording-sent = This wording stands in a report that was sent. Withdraw it on the case's page, where it says which reports held it.
trouble-ask-withdrawal = The interview is over. Withdraw it on the case's page, where it says first what that does.
trouble-withdraw-not-over = The interview is still going on. End it first, or stop it at the carer's wish.
trouble-stop-over = The interview is over already. The carer may withdraw it on the case's page. Open the case.
trouble-opt-out-interviewed = An interview was held with these carers. They may withdraw it on this page. Choose to withdraw the interview.
trouble-withdraw-other-stands = Another interview of this household still stands, so the record cannot be erased with this one. Go back to the page to see what can be done now.
trouble-code-stopped = The carer stopped this interview and opted out. It is not coded and counts for nothing. Choose another interview.
trouble-withdraw-nothing = Choose what the carer takes back.
trouble-tally-month = Give a month and a year: 2026-11.
trouble-tally-future = That month has not begun yet. Correct the date.
trouble-tally-too-many = That is more households than one service can lose in a month. Correct the number.
trouble-summary-days = Choose from 1 to 20 working days.
trouble-follow-up-days = Choose from 1 to 90 days.
trouble-no-reply-days = Choose from 1 to 90 days.
trouble-answer-days = Choose from 7 to 120 days.

trouble-no-interview = There is no such interview. Go back to the list and choose again.
trouble-not-eligible = This household cannot be interviewed yet. The case shows why. Open the case.
trouble-interview-finished = This interview is over, and its notes stay as they were read back. Write what is to be added under aftercare.
trouble-interview-not-finished = This interview is still going on. It can be coded once it is over. Finish the interview first.
# $id (id)
trouble-no-question = The guide has no question { $id }. Choose one that is in the list.
# $id (id)
trouble-no-item = The guide has nothing to rate under { $id }. Choose one that is in the list.
# $id (id)
trouble-off-the-scale = That value is not on the scale of { $id }. Choose one that is in the list.
trouble-no-passage = The note has no such passage. Go back to the list and choose again.
trouble-no-quote = There is no such passage in this interview. Go back to the list and choose again.
trouble-wording-missing = Enter the wording that the carer approved.
trouble-wording-tells = These words tell the story apart. Find another wording with the carer first.
# $id (id)
trouble-no-probe = The question has no prompt { $id }. Choose one that is in the list.
# $id (id)
trouble-no-guide = There is no guide { $id }. Choose one that is in the list.

# $id (id)
trouble-no-code = The code frame has no reason { $id }. Choose one that is in the list.
# $id (id)
trouble-code-twice = Reason { $id } is named twice. Take one of them out.
trouble-too-many-codes = Name at most five reasons beside the main one.

# $line (number)
# $column (number)
trouble-script-line = Line { $line }, column { $column }: this is not an act of a script. The lines before it have been done. Correct that line and run the rest.
# $line (number)
# $column (number)
trouble-script-not-started = Line { $line }, column { $column }: a script begins with “start”. Put that first.

trouble-note-size = Choose a size from 16 to 32.
trouble-lock-minutes = Choose from 1 to 60 minutes.
trouble-not-opened = The file could not be opened. Open it from its folder.

trouble-concern-none = There is no such record. Go back to the list and choose again.
trouble-concern-closed = The record is closed. Open it again to add to it.
trouble-concern-not-closed = The record is not closed. Go back to the page to see what can be done now.
trouble-concern-not-done = The record can be closed when it is known what came of it, or after a decision not to report. Record that first.
trouble-concern-no-line = That line is not in this record. Go back to the list and choose again.
trouble-concern-corrects = Say which line is put right.
trouble-concern-choice = Choose one answer.
trouble-concern-area = Choose an authority, or “Somewhere else”.
trouble-concern-time = Give a time as the clock shows it, for example 14:30.
trouble-concern-future = That time has not come yet. Correct the date.
trouble-concern-reason = Give the reason.
trouble-concern-text = Write something here.
trouble-concern-long = This is too long for one line. Make two of it.
# $number (id)
trouble-number-differs = Type the number of the case, { $number }, exactly as it stands.
trouble-keeping = Each keeping time must be within its bounds: contact 1 to 24 months, notes 1 to 60 months, the rest 1 to 12 years. Correct the period.
trouble-mentoring-weights = Points are 0 to 100 for each aspect, and at least one is more than nought. Correct the points.
