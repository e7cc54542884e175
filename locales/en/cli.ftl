### What the terminal says.

cli-no-home = No folder for the store could be found. Name one with --home.
# $option (id)
# $variable (id)
cli-no-passphrase = No passphrase was given. Name a file with { $option }, or set { $variable }.
cli-ask-passphrase = Passphrase:
cli-ask-new-passphrase = New passphrase:
cli-ask-recovery-key = Recovery key:
# $at (id) $act (id) $times (number)
cli-journal-row = { $at } · { $act } · { $times }
# $at (id)
cli-mark-found = The mark is on the line of { $at }
# $file (id)
cli-unreadable = This file cannot be read: { $file }. Choose another file.
cli-made = The store is made.
# $key (id)
cli-recovery-key = Recovery key, shown once: { $key }
# $count (number)
cli-example-made = { $count ->
    [one] The example store holds { $count } case. Everything in it is invented.
   *[other] The example store holds { $count } cases. Everything in it is invented.
}
# $pages (number)
cli-sound = The store is sound. Pages verified: { $pages }.
# $cases (number)
# $interviews (number)
cli-copy = The copy was opened and counted. Cases: { $cases }. Interviews: { $interviews }.
cli-rescued = A new store holds what could be read.
# $file (id) $cases (number) $interviews (number)
cli-copy-beside = The newest copy that is whole: { $file }. Cases: { $cases }. Interviews: { $interviews }.
# $done (number)
# $all (number)
cli-audit-progress = Attacked: { $done } of { $all }. Ctrl+C ends it; nothing is changed.
# $done (number)
# $all (number)
cli-report-progress = Questions put to the attacker: { $done } of { $all }. Ctrl+C ends it; nothing is changed.
# $folder (id)
cli-set-aside = What stood there before is kept in the folder { $folder }.
cli-passphrase-changed = The passphrase is changed.
cli-kept = Saved.
# $number (id)
cli-deleted = Case { $number } is deleted.
# $file (id)
cli-written = Written: { $file }
# $line (number)
cli-script-stopped = The script stopped at line { $line }. What the lines before it say has been done. Correct the line and run the rest.
# $number (id)
cli-opted-out = Opted out: { $number }
# $file (id)
cli-report-counts = { $file }: counts the household, and its figures stay
# $count (number) $file (id)
cli-report-again =
    { $count ->
        [one] { $file }: holds one withdrawn wording and must be made again
       *[other] { $file }: holds { $count } withdrawn wordings and must be made again
    }

### The help, and what is said of words that are no command. What a command does: `cli-about-` and its path;
### what an argument is: `cli-arg-` and its name, or path and name where one command means something of its own.

cli-about = Independent exit interviews with foster carers in Wales, from a terminal
cli-about-backup = Copies of the whole store
cli-about-backup-create = Makes a copy, opens it, verifies and counts it
cli-about-backup-restore = Puts a copy in the store’s place; what stood there is kept aside
cli-about-backup-verify = Opens a copy, verifies and counts it; changes nothing
cli-about-case = Cases
cli-about-case-add = Enters a case
cli-about-case-book = Records the time that was agreed
cli-about-case-close = Closes a case
cli-about-case-invite = Records an attempt to reach the carers
cli-about-case-override-hold = Passes a hold because the carers insist in writing
cli-about-case-read-statement = Records that the statement about the IRM was read to the carers
cli-about-case-reopen = Takes a closed case up again
cli-about-case-unbook = Takes out the time that was agreed
cli-about-case-decide = Whether the household may be interviewed, with the rule and the days behind each ground
cli-about-case-delete = Deletes a case that was entered by mistake
cli-about-idea = The five ideas for care
cli-about-idea-form = Writes the feedback form of young people as PDF
cli-about-idea-keep = Keeps a record
cli-about-idea-list = The ideas at a service: what is switched on, the measures, and what wants attention
cli-about-idea-off = Switches an idea off; what was entered stays
cli-about-idea-on = Switches an idea on for a service
cli-about-idea-remove = Removes a record on which nothing rests
cli-about-interview-import = Takes in interviews that were held before, from a CSV or XLSX file, all of them or none
cli-about-case-import = Takes in referrals from a CSV or XLSX file, all of them or none
cli-about-case-language = Records the Active Offer: the language asked for, the one delivered, and why not
cli-about-case-list = Every case, newest first
cli-about-case-opt-out = The carers opt out, for good: what is erased stays erased
cli-about-case-show = One case
cli-about-case-withdraw = A carer takes back what was allowed in the latest interview, for good
cli-about-check = Opens and verifies every page, index and rule of the store
cli-about-concern = Records of concern
cli-about-concern-list = Every record with its day and where it stands, and nothing of what it holds
cli-about-concern-report = Write one record as PDF for its addressee; the journal keeps that
cli-about-concern-show = Open one record for reading; the journal keeps that
cli-about-destination = Places to which reports may go
cli-about-destination-accept = Believes another key or certificate of a server from now on, for good
cli-about-destination-add = Sets a destination
cli-about-destination-list = Every destination
cli-about-destination-remove = Removes a destination with its password or key
cli-about-destination-test = Goes there and tries everything that a delivery needs
cli-about-example = Makes a store of plainly invented cases
cli-about-guide = The interview guide
cli-about-guide-print = Writes the guide as PDF
cli-about-guide-list = Every version, newest first, then every copy that is being edited
cli-about-guide-export = Writes a version as one file for another desk
cli-about-guide-import = Takes a guide from another desk in as a copy, or refuses it and says what is wrong and where
cli-arg-guide-export-version = The version; the newest unless one is given
cli-arg-guide-export-out = The file
cli-arg-guide-import-publish = Publish it at once: the next interview follows it. If that is refused, nothing stays
cli-arg-guide-import-same-meaning = Every part that is counted and reads otherwise still asks the same
cli-guide-made-here = made at this desk
# $count (number)
cli-guide-copied =
    { $count ->
        [one] Taken in as a copy: { $count } question.
       *[other] Taken in as a copy: { $count } questions.
    }
# $version (number)
cli-guide-published = Published as version { $version }.
cli-about-handbook = Writes the handbook, the help of every screen, as PDF
cli-about-guidance = The guidance for fostering services
cli-about-guidance-print = Writes the guidance as PDF
cli-about-referral = Referrals that are still to come
cli-about-referral-form = Writes the form that a fostering service fills in
cli-about-letter = Letters to the carers of a case
cli-about-letter-write = Writes a letter, in the language the carers asked for unless another is given, and remembers it
cli-about-booking = The booked conversation
cli-about-booking-calendar = Writes the booked conversation as a file for a calendar; one that is booked no longer is taken out
cli-about-help = This help, or the help of a command
cli-about-init = Makes an encrypted store; the recovery key is shown once
cli-about-interview = Interviews
cli-about-interview-export = Writes the whole interview, in clear text, to the place that was chosen
cli-about-interview-replay = Performs a script, one act a line, and acknowledges each act once it is on the disk
cli-about-interview-show = Every answer of a case’s latest interview
cli-about-outbox = What waits to leave, and what arrived
cli-about-outbox-list = Every envelope, then how each recipient receives
cli-about-outbox-send = Sends everything that is due and prints how each envelope stands; ends with 5 if something is left
cli-about-outbox-retry = Sends what waits to be tried again or was refused as well
cli-about-outbox-receipts = What was delivered: when, how that is known, the checksum and the place
cli-about-outbox-record = Writes the record of one delivery as PDF
cli-about-outbox-recipient = Says how a service receives
cli-about-outbox-lock = Locks an envelope with six words and prints them once
cli-about-outbox-save = Saves an envelope as files, to be handed over
cli-about-outbox-sent = Notes that an envelope was handed over
cli-about-outbox-recall = Recalls an envelope that has not left
cli-about-outbox-never-sent = Notes that a recalled envelope never went
cli-arg-envelope = The number of the envelope
cli-arg-outbox-recipient-service = The service: its id or its name in either language; without it, what is released about Wales as a whole
cli-arg-outbox-recipient-form = plain, password or machine
cli-arg-outbox-recipient-key = The machine’s public key, age1…
cli-arg-outbox-recipient-words = The language of the six words
cli-arg-outbox-recipient-to = The id of the destination; without it, the report is handed over
cli-arg-outbox-save-out = The folder
cli-about-passphrase = The passphrase
cli-about-passphrase-change = Changes the passphrase
cli-about-recovery = The recovery key
cli-about-recovery-use = Opens the store with the recovery key and sets the passphrase
cli-about-person = What a carer may ask about their own record
cli-about-person-pack = Writes everything that is held about carers, as PDF and as data
cli-about-person-requests = What was asked to be put right, and by when the carer is to be told
cli-arg-person-pack-carer = Which carer, from 1 in the order of the case; all of them unless one is given
cli-arg-person-pack-out = The folder
cli-about-person-erase = Erases everything about a household’s exit, for ever
cli-about-rescue = What can still be read of a damaged store, in a new one; the damaged file is kept
cli-arg-rescue-look = Only says what could be read; changes nothing
cli-about-retention = What has been kept long enough
cli-about-retention-due = Lists what is due to go, with the rule behind each
cli-about-retention-apply = Lets go of it, in one act
cli-about-journal = What was done and when, without any of the content
cli-about-journal-list = Lists what was done
cli-about-journal-export = Writes every line as CSV
cli-about-journal-mark = Looks for the line that carries a mark somebody kept
cli-about-journal-facts = Writes the facts about data protection as PDF
cli-about-update = New versions of the program, when they are switched on in the settings
cli-about-update-on = Lets the program ask the address, and says what that means
cli-about-update-off = Asks nobody any more
cli-about-update-look = Asks the address whether there is a new version
cli-about-update-fetch = Downloads the new version and makes sure of its signature; installs nothing
cli-arg-installer = deb, appimage, msi or dmg; usually the one this system takes
cli-arg-update-fetch-out = The folder
cli-about-manual = Writes the manual’s page in both languages
cli-arg-manual-out = The folder, below which man1 and cy/man1 are made
cli-about-findings = The findings of a year as they stand, with true values. Not for release
cli-about-report = Reports
cli-about-report-audit = Attacks everything released together and lists what a reader could narrow down, least open first
cli-about-report-commitments = The annual statement: you told us, we agreed, what happened
cli-about-report-every = The same report for every service of which something can be said, as files in one folder
cli-arg-report-every-out = The folder
cli-about-report-inspection = Evidence of one service for an inspection
cli-about-report-ledger = What was released
cli-about-report-local = One service’s report
cli-about-report-mentoring = How the mentoring scheme went, across Wales
cli-about-report-management = How the work went: rounded for whoever pays, or whole for you
cli-about-report-national = The report for Wales
cli-about-report-panel = What a panel can learn from carers who left one service
cli-about-report-preview = Computes and checks without locking or entering anything
cli-about-report-reissues = Reports that hold withdrawn words, and whether they were made again
cli-about-search = Places where all of these words stand, in any form: cases first, then what was said
cli-about-service = Fostering services
cli-about-service-add = Adds an independent provider
cli-about-service-declare = The service’s own number of households that left
cli-about-service-edit = Corrects a service’s names
cli-about-service-list = Every service
cli-about-service-lift-opt-out = A carer who opted out changed their mind: the service may refer them again
cli-about-service-opt-outs = Who opted out in a period, in numbers alone
cli-about-service-tally = How many households a service did not refer because they opted out

cli-arg-approval-ended = The day the approval ended
cli-arg-carer = The carer’s name, which is looked up and not kept
cli-arg-another-person = Somebody of the same name opted out of this service, and this is another person
cli-arg-told-by = Who told it
cli-arg-told-on = The day it was told
cli-arg-carers = A carer’s name; once for each carer
cli-arg-commitment-import-file = The file, CSV or XLSX
cli-arg-commitment-import-map = A TOML file that says what a row is about and which column is what (else the map that was kept for these headings)
cli-arg-commitment-import-sheet = The sheet of a workbook (else the first that has the map’s headings)
cli-arg-commitment-import-dry-run = Says what would happen and changes nothing
cli-arg-commitment-import-skip-faulty = Leaves faulty rows out and writes them to a file beside this one
cli-arg-idea = The idea, t1 to t5
cli-arg-idea-keep-evidence = Where the evidence lies; nobody’s name
cli-arg-idea-keep-kind = What the record is about
cli-arg-idea-keep-old = The record that it stands in the place of
cli-arg-idea-keep-values = Its fields, each as code=value
cli-arg-idea-remove-record = Its id
cli-arg-idea-list-year = The reporting year, by the year in which it begins
cli-arg-idea-form-out = The file
cli-arg-interview-import-file = The file, CSV or XLSX
cli-arg-interview-import-map = A TOML file that says which column is what and which word means which code
cli-arg-interview-import-sheet = The sheet of a workbook (else the first that has the map’s headings)
cli-arg-interview-import-dry-run = Says what would happen and changes nothing
cli-arg-interview-import-skip-faulty = Leaves faulty rows out and writes them to a file beside this one
cli-arg-case-import-file = The file, CSV or XLSX
cli-arg-case-import-map = A TOML file that says what the columns hold
cli-arg-case-import-sheet = The sheet of a workbook (else the first that has headings)
cli-arg-case-import-dry-run = Says what would happen and changes nothing
cli-arg-case-import-skip-faulty = Leaves faulty rows out and writes them to a file beside this one
cli-arg-cases = Finished cases beyond the example’s own
cli-arg-category = What they were approved for
cli-arg-accepted-in-writing = The day the carers accepted the determination in writing
cli-arg-case-close-reason = The reason in words
cli-arg-case-book-means = How the talk takes place
cli-arg-case-book-mode = One carer, or the carers together
cli-arg-case-invite-day = The day of the attempt
cli-arg-case-invite-means = How the carers were approached
cli-arg-case-invite-note = A note in words
cli-arg-case-invite-outcome = What came of the attempt
cli-arg-case-language-requested = The language that was asked for
cli-arg-case-language-delivered = The language the talk was in
cli-arg-case-language-why-not = Why it was not the language that was asked for
cli-arg-determination-letter = The date of the determination letter
cli-arg-final-decision = The date of the final decision
cli-arg-lodged-on = The day it was lodged
cli-arg-minutes = How long the talk is to last, in minutes
cli-arg-panel-date = The day the panel considered or noted the exit
cli-arg-place = Where
cli-arg-route = What the carers lodged against the determination
cli-arg-starts = When the talk begins, on the clock in Wales
cli-arg-why = Why the case is closed
cli-arg-written-on = The day of the carers’ letter or message
cli-arg-category-reason = Why a case outside the focus is taken
cli-arg-contact = How to reach them
cli-arg-cy = Its Welsh name
cli-arg-data = The file for the same as data
cli-arg-destination = The destination: its identifier or its name
cli-arg-destination-accept-fingerprint = The fingerprint as the test showed it
cli-arg-destination-add-key-password-from = The file whose first line is the password of the key
cli-arg-destination-add-kind = folder, webdav or sftp
cli-arg-destination-add-name = What it is called
cli-arg-destination-add-password-from = The file whose first line is the password of the server
cli-arg-destination-add-place = The folder, or the address https://… or sftp://…
cli-arg-destination-add-sign-in-key = The file that holds the private key
cli-arg-destination-add-user = The user name
cli-arg-xlsx = The file for the same as a workbook, a sheet for each table
cli-arg-csv = The folder for the same as CSV, a file for each table
cli-arg-certificate = The PDF file for the report's certificate: how it protects people
cli-arg-dry-run = Only says what it would do
cli-arg-en = Its English name
cli-arg-erase = With all of it, erases the record too
cli-arg-filter = Only cases that wait for this
cli-arg-search = Only cases whose number, carers or service hold these words, in any form
cli-arg-search-text = The words that are looked for
cli-arg-file = The file
cli-arg-from = The first day
cli-arg-help = This help
cli-arg-home = The store’s folder; otherwise the person’s data folder
cli-arg-households = The number of households; 0 takes it away
cli-arg-interview-export-to = The file
cli-arg-json = One JSON object on standard output and nothing else there
cli-arg-keep = What may be kept of an interview
cli-arg-key-file = The file whose first line is the recovery key; otherwise it is asked for
cli-arg-kind = The kind of report
cli-arg-lang = The language of what is shown; both for reports and the guide alone
cli-arg-language = The language they asked for
cli-arg-leave-type = How they came to leave
cli-arg-leavers = The number of households that left
cli-arg-month = The month, for example 2026-11
cli-arg-new-file = The file whose first line is the new passphrase; otherwise it is asked for
cli-arg-notice-received = The day their notice reached the service
cli-arg-interviews = One carer’s own interview that goes in too, from 1; joint ones always do
cli-arg-number = The case’s number, E-0001
cli-arg-out = The PDF file
cli-arg-journal-list-from = The first day; otherwise thirty days before the last
cli-arg-journal-list-to = The last day; otherwise today
cli-arg-journal-list-kind = The kind of act; otherwise every kind
cli-arg-journal-export-from = The first day; otherwise thirty days before the last
cli-arg-journal-export-to = The last day; otherwise today
cli-arg-journal-export-kind = The kind of act; otherwise every kind
cli-arg-journal-export-out = The folder
cli-arg-journal-facts-out = The folder
cli-arg-journal-mark-mark = The mark, or at least the first twelve signs of it
cli-arg-letter-write-out = The file; its ending, .pdf or .txt, says which
cli-arg-letter-write-kind = Which letter
cli-arg-referral-form-out = The file; its ending says which: .xlsx for a workbook that the import reads, .pdf for paper
cli-arg-booking-calendar-out = The file, ending in .ics
cli-arg-booking-calendar-place = Writes the place into the calendar too
cli-arg-internal = The true counts, marked as not for release; they are not entered in the ledger
cli-arg-of = How many of them left in one way, such as resigned-stopping=3; may be given for each way
# $variable (id)
cli-arg-passphrase-file = The file whose first line is the passphrase; otherwise { $variable } holds it, or it is asked for
cli-arg-purposes = A purpose that was allowed; once for each
cli-arg-ratified = The day the panel’s decision was ratified
cli-arg-reason = The reason
cli-arg-record = The record’s number, D-0001
cli-arg-recovery-file = The file for the recovery key, which is then not shown
cli-arg-region = Its region
cli-arg-script = The file of the script
cli-arg-seed = The same number makes the same content
cli-arg-service = The service: its id or its name in either language
cli-arg-state = Only cases in this state
cli-arg-to = The last day
cli-arg-today = A day that stands in for today
cli-arg-version = The version
cli-arg-when = At which point they opted out
cli-arg-whole = All of the latest interview
cli-arg-wordings = The number of a wording; once for each
cli-arg-years = Whole years of fostering
cli-about-recommendation = Recommendations and the answers to them
cli-about-recommendation-list = Every recommendation, newest first
cli-about-recommendation-show = One recommendation, with what it stands on today
cli-about-recommendation-add = Enters a draft, built from everything that counts for it
cli-about-recommendation-share = Checks a recommendation and gives it to whom it is addressed, for good
cli-about-recommendation-answer = Records what was answered
cli-about-recommendation-print = Writes a shared recommendation as PDF
cli-about-commitment = Commitments, and what happened
cli-about-commitment-list = Every commitment, those that go on first, by their day
cli-about-commitment-show = One commitment, with what happened
cli-about-commitment-add = Enters a commitment with one measure
cli-about-commitment-import = Takes evidence of the five ideas in from a council’s file
cli-about-commitment-progress = Records what happened
cli-about-commitment-close = Records how a commitment ended, for good
cli-about-commitment-year = A reporting year, day by day
cli-about-commitment-calendar = Writes every day that is still waited for as a file for a calendar
cli-arg-recommendation = The recommendation’s number, R-0001
cli-arg-commitment = The commitment’s number, P-0001
cli-arg-names-looked-at = What seems to be a name was looked at and is none
cli-arg-on = The day
cli-arg-answer = What was answered
cli-arg-words-cy = Which part was accepted, or why it was declined, in Welsh
cli-arg-words-en = Which part was accepted, or why it was declined, in English
cli-arg-recommendation-add-service = The service: its id or its name in either language; without it and without a region, Wales
cli-arg-councillors = Addresses the councillors of that authority
cli-arg-recommendation-add-region = The region whose services are addressed
cli-arg-themes = A theme it is about, A to I; once for each
cli-arg-codes = A reason it is about, A1 to I5; once for each
cli-arg-built-on = What it is built on: interviews of households, or voices approved for the service
cli-arg-context-cy = The context, in Welsh
cli-arg-context-en = The context, in English
cli-arg-idea-cy = The idea, in Welsh
cli-arg-idea-en = The idea, in English
cli-arg-effect-cy = The effect, in Welsh
cli-arg-effect-en = The effect, in English
cli-arg-commitment-add-service = The service that promised; otherwise that of the recommendation
cli-arg-commitment-add-recommendation = The recommendation it follows from, R-0001
cli-arg-promise-cy = What was promised, in Welsh
cli-arg-promise-en = What was promised, in English
cli-arg-owner-cy = The role that answers for it, in Welsh
cli-arg-owner-en = The role that answers for it, in English
cli-arg-commitment-add-template = The kind of commitment: the service’s own promise (T0), one of the five ideas switched on for it (T1 to T5), or mentoring (T6)
cli-arg-commitment-add-starts = Its first day
cli-arg-due = The last day on which it is in time
cli-arg-measure = The kind of its measure
cli-arg-what-cy = What is measured, in Welsh
cli-arg-what-en = What is measured, in English
cli-arg-target = What is to be reached: a number, per cent, or how many days
cli-arg-principle = A principle of the Corporate Parenting Charter
cli-arg-commitment-progress-measure = The number of the measure
cli-arg-reached = How many
cli-arg-out-of = Of how many
cli-arg-done = Whether it is done
cli-arg-note-cy = A remark, in Welsh
cli-arg-note-en = A remark, in English
cli-arg-evidence = Where it can be read up
cli-arg-ending = How it ended
cli-arg-why-cy = Why, in Welsh
cli-arg-why-en = Why, in English
cli-arg-by = The commitment in its place, P-0002
cli-arg-within = Any day of the year; otherwise the running one
cli-arg-commitment-calendar-out = The file, ending in .ics

cli-heading-arguments = Arguments
cli-heading-commands = Commands
cli-heading-common = For every command
cli-heading-name = Name
cli-heading-options = Options
cli-heading-usage = Usage
cli-name-command = command
cli-name-options = options
# $value (id)
cli-unless-given = Unless given: { $value }

# $argument (id)
cli-argument-unknown = This command has no { $argument }.
# $argument (id)
cli-argument-missing = Something is missing: { $argument }
# $argument (id)
cli-argument-value = This value cannot be read: { $argument }
# $argument (id)
cli-argument-conflict = This is given twice, or beside something that excludes it: { $argument }
# $values (id)
cli-argument-values = It is written so: { $values }
# $known (id)
cli-argument-meant = Perhaps { $known } is meant.
cli-command-missing = Name a command.
cli-command-unknown = There is no such command.
# $place (number)
cli-word-unexpected = The command takes no word in place { $place }. A value of several words stands in quotation marks.
cli-words-wrong = The words of the command cannot be read.
cli-letter-ending = A letter is written as .pdf or as .txt. Give the file one of these endings.
cli-form-ending = The form is made as .xlsx or as .pdf. Give the file one of these endings.

# $number (id)
cli-erased = Case { $number } is erased. The number is never given again.
cli-erased-locked = Its household stays counted in a reporting year that is closed; what was said is gone.
# $cases (number)
cli-retention-done = { $cases ->
    [one] 1 case was seen to.
   *[other] { $cases } cases were seen to.
}
# $drafts (number), $consents (number), $journal (number)
cli-retention-rest = Referrals begun and not entered: { $drafts }. Answers kept without a case: { $consents }. Lines of the journal: { $journal }.
cli-about-mentor = Mentors
cli-about-mentor-list = Every mentor, with a number
cli-about-mentor-add = Enters the mentor whose form stands in a JSON file
cli-about-mentee = Whoever is to be mentored
cli-about-mentee-list = Everybody who was referred, with a number
cli-about-mentee-refer = Refers the person whose form stands in a JSON file
cli-about-mentee-applicants = Refers everybody on a list of applicants; whoever is in the scheme already stays as they are
cli-about-mentee-task = Says how far a task has come
cli-about-match = A mentor and a mentee together
cli-about-match-list = Every match, with a number
cli-about-match-suggest = Which mentors suit a mentee, best first, and who is out of the question
cli-about-match-together = The best for everybody who waits, together, and what each gives up for it
cli-about-match-propose = Proposes a match
cli-about-match-agree = One of the two agreed
cli-about-match-sign = One of the two signed the agreement in force
cli-about-match-begin = They begin, or go on after a review
cli-about-match-review = It is looked at how it goes
cli-about-match-end = It has done what it was for; or it ends early, or a proposal is declined
cli-about-match-rematch = It does not work, and another mentor is looked for
cli-about-match-agreement = Writes the confidentiality agreement
cli-about-contact = When a mentor and a mentee were in touch
cli-about-contact-log = Notes that the two were in touch
cli-arg-mentor-add-form = The form as JSON
cli-arg-mentee-refer-form = The form as JSON
cli-arg-mentee-applicants-names = Their names, one on each line
cli-arg-mentee-applicants-area = The code of the area they live in
cli-arg-mentee-applicants-service = The service that assesses them: its id or its name in either language
cli-arg-mentee-applicants-on = The day of the referral
cli-arg-mentee-task-number = The mentee’s number in the list
cli-arg-mentee-task-task = The task
cli-arg-mentee-task-status = How far it has come
cli-arg-match-suggest-number = The mentee’s number in the list
cli-arg-match-propose-number = The mentee’s number in the list
cli-arg-match-propose-mentor = The mentor’s number in the list
cli-arg-match-propose-rhythm = How often they will be in touch
cli-arg-match-propose-reason = Why it is not the one ranked first
cli-arg-match-rematch-reason = Why, as a category
cli-arg-match-agree-side = Which of the two
cli-arg-match-sign-side = Which of the two
cli-arg-match-sign-on = The day
cli-arg-match-end-early = It ends before its time
cli-arg-contact-log-number = The match’s number in the list
cli-arg-contact-log-on = The day
cli-arg-contact-log-channel = How
cli-arg-contact-log-minutes = How many minutes
cli-arg-contact-log-tasks = A task it was about
cli-arg-contact-log-coordinator = The co-ordinator is asked to get in touch
cli-arg-match-agree-number = The match’s number in the list
cli-arg-match-sign-number = The match’s number in the list
cli-arg-match-begin-number = The match’s number in the list
cli-arg-match-review-number = The match’s number in the list
cli-arg-match-end-number = The match’s number in the list
cli-arg-match-rematch-number = The match’s number in the list
# $line (number) $column (number)
cli-bad-form = The form cannot be read. Line { $line }, column { $column }.
