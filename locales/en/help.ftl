### Help beside each screen, and the handbook that is made of it.

help-title = Help
help-other = Help for the other places
help-handbook = The handbook as PDF
help-handbook-what = All of this in one document, to read or to print.
help-handbook-title = Gwrando: the handbook
help-handbook-subject = How to listen, understand, recommend, commit and show with Gwrando
# $version (text)
help-version = Version { $version }

help-start = First steps
help-start-what = Gwrando helps you to listen to foster carers who leave, and to tell services what was said without giving anybody away. Everything stays encrypted on this laptop.
help-start-1 = To look around, open the example when you begin: everybody in it is invented, and one press takes you out of it. “{ tour-begin }” leads you through a whole interview there.
help-start-2 = Enter a household's exit under Cases, reach the carers, and begin the interview from the case.
help-start-3 = The five places at the top are the order of the work: listen, understand, recommend, commit, show.
help-start-4 = Ctrl+K finds a case, a word, a place or whatever can be done, in either language; Ctrl+[ goes back to where you were; Ctrl+L locks; F1 shows this help and the keys.

help-cases = Cases
help-cases-what = One case for each household that left a service. The list shows whose turn it is, and why somebody waits.
help-cases-1 = Enter the dates as they stand in the letters. The program says who is eligible and which rule decides.
help-cases-2 = Note each attempt to reach the carers, and the time that is agreed. Letters are made from the case.
help-cases-3 = A case on hold says until when, and why. Only the carers themselves can insist, in writing, on passing it.
help-cases-4 = Carers who have not been interviewed may opt out. That is final, and the case is erased.

help-interview = The interview
help-interview-what = Questions are put in the carer's language; notes may be in any. What the line at the foot calls saved is on the disk.
help-interview-1 = Ctrl+Enter goes on and Ctrl+Shift+Enter goes back. Any section may be opened in any order.
help-interview-2 = Choose words in the notes and press Ctrl+' to keep them as the carer's own. At the end the carer decides about each one.
help-interview-3 = Open a topic only where the story leads. Any question may be left out without a reason.
help-interview-4 = Rate with the number keys; - says that it does not apply, / that the carer prefers not to say. Ctrl+Z takes back a slip.
help-interview-5 = Pause whenever the carer needs it. The conversation goes on where it was, also on another day.
help-interview-6 = What the carer allows is never undone by a key, and neither is what they decide about their own words: it is a record of what they said. Until the interview is closed, enter what they say now; afterwards a withdrawal is an act of its own, on the case.

help-findings = Findings
help-findings-what = After the interview you say which reasons it holds. Here you see true figures; they leave only through the rules of a report.
help-findings-1 = Choose the main reason and whatever else played a part. The carer's own words stand beside the list.
help-findings-2 = Show nobody these figures: what may be released stands in the reports.

help-commitments = Commitments
help-commitments-what = From what was said to what changes: a recommendation, a commitment, and whether it was kept.
help-commitments-1 = A recommendation has three parts, context, idea and effect, in both languages. It names nobody.
help-commitments-2 = A commitment says who does what and by when. Enter what happened; the statement of the year tells it as it was.
help-commitments-3 = Mentoring stands here once it is switched on in the settings.
help-commitments-4 = Ctrl+Z takes back reasons, an answer or an entry that you have just noted, while you are still on that screen. What was shared, released, closed or erased is final; the program says so before it happens.

help-reports = Reports
help-reports-what = Every report passes the rules of protection before a page can be made. What is held back is said, with the reason.
help-reports-1 = Choose the kind, the service and a year that is over. A preview locks nothing and enters nothing.
help-reports-2 = Making a report locks the households of its year together, for good. The program says so first.
help-reports-3 = Voices are printed only as the carers approved them.

help-outbox = The outbox
help-outbox-what = Reports wait here, sealed, until there is a connection. Each is delivered once.
help-outbox-1 = In the settings, say where each service receives: in a folder, on a server, or from your hand.
help-outbox-2 = What you hand over is locked with six words. Tell them to whoever receives it in another way.
help-outbox-3 = The receipt says when a report arrived, and how that is known.

help-safeguarding = Safeguarding
help-safeguarding-what = A record of concern is closed off from everything else. No report and no search shows it.
help-safeguarding-1 = Press F9 or the button at any time. What you were writing is kept, and you come back to it.
help-safeguarding-2 = Write the words as they were said, and ask no more than you need in order to act.
help-safeguarding-3 = The record says whom to reach, and by when.

help-guides = The interview guide
help-guides-what = Copy the guide, change the copy and publish it. Interviews that have begun keep their own words.
help-guides-1 = What reports count is fixed, and every such question says why.
help-guides-2 = Write both languages side by side. What is missing is listed, and each line leads to its field.
help-guides-3 = Try the copy: the interview screen opens with it and keeps nothing.

help-settings = Settings
help-settings-what = How the program works on this laptop. Each change is kept at once.
help-settings-1 = Keep the recovery key on paper, away from the laptop. Without the passphrase or that key nobody can open the records.
help-settings-2 = Make copies in a folder or on a stick. Each is tried as soon as it is made.
help-settings-3 = The journal says what was done and when, and nothing of what was said.
help-settings-4 = Looking for new versions is off until you switch it on. A new version is downloaded and installed only when you say so, and only when its makers have signed it.

help-trouble = When something goes wrong
help-trouble-what = The line under the bar says what is wrong. What was refused has changed nothing.
help-trouble-1 = If the interview says that words are not saved, make room on the disk and try again. The words stay on the screen.
help-trouble-2 = After a crash, open the program again: it goes on at the question where you were.
help-trouble-3 = If the records are damaged, the damaged file is kept, and the program says what your newest copy holds.
