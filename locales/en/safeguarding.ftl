# Safeguarding: the script, the record of concern, the deadlines and the report.

safeguarding-title = Safeguarding
safeguarding-close = Close Safeguarding
safeguarding-key = Safeguarding, from anywhere
safeguarding-key-other = Show the script in the other language
safeguarding-overdue-mark = something is overdue
safeguarding-all = All records
safeguarding-new = New record
# $number (id)
safeguarding-record = Record { $number }
safeguarding-record-new = New record
safeguarding-closed-room = This record stands apart from the interview. It is not counted, searched or exported, and a withdrawal does not delete it.
safeguarding-unsaved = The last words are not saved yet. They stay here, and the program keeps trying.
safeguarding-close-anyway = Close anyway

## The script

safeguarding-script = What to say
safeguarding-script-say = Say
safeguarding-script-say-thanks = Thank you for telling me. I take this seriously.
safeguarding-script-say-share = I cannot promise to keep this between us. When a child or an adult could come to harm, I have to tell the people who can help.
safeguarding-script-say-next = I will tell you what happens next, if it is safe to do so.
safeguarding-script-do = Do
safeguarding-script-do-listen = Listen, and stay calm.
safeguarding-script-do-words = Write the words as they were said. The date and the time come by themselves.
safeguarding-script-do-clarify = If you have to ask, ask openly: “Can you tell me more about that?”
safeguarding-script-not = Do not
safeguarding-script-not-promise = Do not promise confidentiality.
safeguarding-script-not-investigate = Do not investigate, lead or assume.
safeguarding-script-not-wait = Do not wait: talk to the designated safeguarding person, but not if that causes delay.
safeguarding-script-duty = Reporting is not a matter of personal choice. Report to the local authority where the concern is thought to have occurred, which may not be the service’s own area.
safeguarding-script-complaint = If it is a complaint and not a safeguarding matter, point the carer to the service’s complaints procedure. Do not judge it.
safeguarding-script-other = Show in the other language
safeguarding-script-other-hide = Hide the other language

## The words

safeguarding-words = What was said, word for word
safeguarding-words-hint = In the person’s own words, not tidied. Every burst of typing is kept at once, with its time.
safeguarding-words-lang = Language of the words
safeguarding-words-set-down = Set down
safeguarding-words-set-down-hint = Once they are set down, the words cannot be changed, but you can add a correction. When you close, they are set down as they stand.
safeguarding-words-done = Set down
# $from (text)
# $to (text)
safeguarding-words-time = Begun { $from }, set down { $to }
safeguarding-correct = Add a correction
safeguarding-correction-of = Correction to these words
# $time (text)
safeguarding-correction-time = Correction, { $time }

## The facts

safeguarding-facts = What is known
safeguarding-ask-danger = Is somebody in danger now?
safeguarding-ask-who = Who is the concern for?
safeguarding-ask-area = Where is it thought to have occurred?
safeguarding-ask-trust = Is it about somebody in a position of trust?
safeguarding-ask-consulted = Talk with the designated safeguarding person
safeguarding-ask-told = Was the carer told that this goes further?
safeguarding-ask-decision = The decision
safeguarding-ask-telephoned = Report by telephone
safeguarding-ask-lado = Telling the Local Authority Designated Officer for Safeguarding
safeguarding-ask-written = Written report
safeguarding-ask-acknowledged = Acknowledgement by the authority
safeguarding-ask-escalated = Taking a disagreement further
safeguarding-ask-outcome = What came of it
safeguarding-ask-reopened = Open the record again
safeguarding-hint-area = The authority where it occurred receives the report, even if the service is in another area.
safeguarding-hint-trust = A worker, a volunteer or another carer, for example.
safeguarding-hint-consulted = This must not cause delay. If you cannot reach the person, report.
safeguarding-hint-told = Do not tell if that would put somebody in danger.
safeguarding-hint-decision = A reason is needed either way.
safeguarding-hint-written = Within 24 hours of the report by telephone.
safeguarding-hint-acknowledged = If none comes within 7 working days, telephone again.
safeguarding-hint-escalated = If you disagree with what was decided, record whom you went to and with what.
safeguarding-hint-lado = Within 24 hours, or on the next working day.
safeguarding-text-area = Which area?
safeguarding-text-consulted = What they said
safeguarding-text-told = Why not, if not
safeguarding-text-decision = The reason
safeguarding-text-telephoned = What was said
safeguarding-text-lado = What was said
safeguarding-text-written = How it went
safeguarding-text-acknowledged = What the authority said
safeguarding-text-escalated = What the disagreement is, and what was asked
safeguarding-text-outcome = What happened
safeguarding-text-reopened = Why it is opened again
safeguarding-whom-consulted = With whom
safeguarding-whom-telephoned = With whom, and in which team
safeguarding-whom-lado = With whom
safeguarding-whom-written = To whom
safeguarding-whom-acknowledged = From whom
safeguarding-whom-escalated = To whom
safeguarding-day = Date
safeguarding-time = Time, for example 14:30
safeguarding-note = Record
safeguarding-change = Record a new one
safeguarding-newer-counts = The new one counts from now on. The old one stays in the record.
safeguarding-area-choose = Choose an authority
safeguarding-area-other = Somewhere else

safeguarding-choice-danger-yes = Yes
safeguarding-choice-danger-no = No
safeguarding-choice-who-child = A child
safeguarding-choice-who-adult = An adult
safeguarding-choice-who-both = A child and an adult
safeguarding-choice-trust-yes = Yes
safeguarding-choice-trust-no = No
safeguarding-choice-trust-unknown = Not known
safeguarding-choice-told-yes = Yes
safeguarding-choice-told-no = No
safeguarding-choice-decision-report = Report
safeguarding-choice-decision-no-report = No report

safeguarding-danger-now = Telephone 999 now and ask for the police. Then come back here: the words are safe.
safeguarding-trust-now = Follow Section 5 of the Wales Safeguarding Procedures. A serious matter goes at once. Tell the Local Authority Designated Officer for Safeguarding within 24 hours, or on the next working day.
safeguarding-no-report-now = Nothing is sent. Your reason stands in the record. If something changes, record a new decision.
safeguarding-report-now = Telephone the authority now. Out of hours, telephone its emergency duty team.

## Reporting

safeguarding-reporting = Reporting
safeguarding-due = What is to be done
safeguarding-next-undecided = Write the words, then decide whether to report.
safeguarding-next-to-telephone = Telephone the authority now, and record the call here.
safeguarding-next-awaiting-outcome = Ask what came of it, and record the outcome.
safeguarding-next-outcome-known = Nothing is left to do. The record can be closed.
safeguarding-next-not-reported = Nothing is left to do. The record can be closed, or a new decision recorded.
safeguarding-next-closed = Nothing is to be done.
# $day (day)
# $time (text)
safeguarding-due-written = Written report by { $day }, { $time }
# $day (day)
safeguarding-due-acknowledgement = Acknowledgement by the end of { $day }
# $day (day)
safeguarding-due-lado = Tell the Designated Officer by the end of { $day }
# $day (day)
# $time (text)
safeguarding-overdue-written = Overdue: the written report was to go by { $day }, { $time }. Send it now.
# $day (day)
safeguarding-overdue-acknowledgement = Overdue: there is no acknowledgement, and it was to come by { $day }. Telephone the authority again.
# $day (day)
safeguarding-overdue-lado = Overdue: the Designated Officer was to be told by { $day }. Telephone now.
safeguarding-person = Designated safeguarding person
safeguarding-duty-team = The authority’s duty team
safeguarding-no-number = Not entered in Settings yet.

## Closing, printing, history

safeguarding-decide-ask = Record the decision?
safeguarding-decide-ask-report = The decision to report is recorded with your reason and the time. It cannot be changed or deleted; you can record a new decision afterwards. The program sends nothing to anybody: you telephone.
safeguarding-decide-ask-no-report = The decision not to report is recorded with your reason and the time. It cannot be changed or deleted; you can record a new decision afterwards.
safeguarding-decide-yes = Record the decision
safeguarding-close-record = Close the record
safeguarding-close-record-why = Once it is closed, nothing is due and nothing can be added without opening it again. Nothing is deleted.
safeguarding-close-record-wait = The record can be closed when it is known what came of it, or after a decision not to report.
safeguarding-is-closed = This record is closed.
safeguarding-print = Report for printing
safeguarding-print-why = The file holds the words in clear. Keep it in a safe place, and delete it once it has been sent. The journal notes that it was made.
safeguarding-print-lang = Language of the report
safeguarding-print-cy = Welsh
safeguarding-print-en = English
safeguarding-print-both = Both languages
safeguarding-print-make = Choose a folder and make the report
# $file (id)
safeguarding-printed = The report is here: { $file }
safeguarding-history = Every line, as it was written
# $day (day)
# $time (text)
safeguarding-at = { $day }, { $time }
# $number (id)
safeguarding-arose = Arose in case { $number }
safeguarding-retention = Keeping these records

## The list

safeguarding-list = Records of concern
safeguarding-list-none = There is no record yet. The Safeguarding button begins one, at any time.
safeguarding-list-why = The journal notes each time a record is opened.
safeguarding-list-number = Record
safeguarding-list-opened = Opened
safeguarding-list-state = Where it stands
safeguarding-list-due = To be done
# $number (id)
safeguarding-open = Open { $number }
safeguarding-state-undecided = No decision yet
safeguarding-state-to-telephone = To be telephoned
safeguarding-state-to-write = Written report to go
safeguarding-state-awaiting-acknowledgement = Waiting for acknowledgement
safeguarding-state-awaiting-outcome = Waiting for the outcome
safeguarding-state-outcome-known = Outcome known
safeguarding-state-not-reported = Decided not to report
safeguarding-state-closed = Closed

## What each line is

safeguarding-kind-words = Words
safeguarding-kind-correction = Correction
safeguarding-kind-danger = Danger now
safeguarding-kind-who = For whom
safeguarding-kind-area = Where
safeguarding-kind-trust = Position of trust
safeguarding-kind-consulted = Talk with the designated safeguarding person
safeguarding-kind-told = Telling the carer
safeguarding-kind-decision = Decision
safeguarding-kind-telephoned = Report by telephone
safeguarding-kind-lado = Telling the Designated Officer
safeguarding-kind-written = Written report
safeguarding-kind-acknowledged = Acknowledgement
safeguarding-kind-escalated = Disagreement
safeguarding-kind-outcome = Outcome
safeguarding-kind-closed = Closing
safeguarding-kind-reopened = Opening again

## The printed report

# $number (id)
safeguarding-report-title = Report of concern { $number }
safeguarding-report-subject = A record of concern about a child or an adult at risk, for the one who receives the report
safeguarding-report-confidential = Confidential: for the addressee alone
# $when (text)
safeguarding-report-opened = The record was opened on { $when }
# $number (id)
safeguarding-report-footer = Report of concern { $number } · Confidential
safeguarding-report-words = What was said, word for word
safeguarding-report-words-how = The words were written as they were said and not changed afterwards. Every correction is in the last table.
# $from (text)
# $to (text)
safeguarding-report-said = Begun { $from }, set down { $to }
safeguarding-report-no-words = The record holds no words.
safeguarding-report-known = What is known
safeguarding-report-steps = What was done
safeguarding-report-nothing = Nothing has been recorded here.
safeguarding-report-about = About
safeguarding-report-says = What is recorded
# $name (text)
# $telephone (text)
safeguarding-report-person = The designated safeguarding person is { $name } { $telephone }.
safeguarding-report-all = Every line of the record
safeguarding-report-all-how = Lines are added and none is changed. Of two of the same kind, the later one counts.
safeguarding-report-number = No.
safeguarding-report-written-at = Written
# $line (number)
safeguarding-report-corrects = corrects line { $line }
safeguarding-report-done = done

## Settings

safeguarding-set = Safeguarding
safeguarding-set-person = Name of the designated safeguarding person
safeguarding-set-phone = Telephone of the designated safeguarding person
safeguarding-set-teams = Telephone numbers of duty teams
safeguarding-set-teams-hint = Type the numbers that you have checked. None comes with the program, so that no number grows old unseen.
safeguarding-set-retention = How long records of concern are kept, by the charity’s policy
safeguarding-set-retention-hint = The program deletes no record of concern. This sentence stands beside each of them.
