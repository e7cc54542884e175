# The room where reports are chosen, looked at and made.
report-room-title = Reports
report-room-kind = Which report
report-room-local = For one service
report-room-national = For the whole of Wales
report-room-panel = For one service’s panel
report-room-inspection = Evidence for an inspection
report-room-what-mentoring = The mentoring scheme across Wales: referrals, matches, contacts, tasks, in rounded numbers. Nothing that a mentor and a mentee said.
report-room-short-mentoring = Mentoring report
report-room-mentoring = The mentoring scheme: how it went
report-room-what-commitments = You told us, we agreed, what happened: for one service, or for Wales as a whole. What was declined is said as plainly as what was accepted.
report-room-commitments = The annual statement: what was asked and done
report-room-whole-of-wales = Wales as a whole
report-room-management = How the work went
report-room-what-local = What carers said on leaving this service: their voices, what its group says, the small services of its pool, Wales.
report-room-what-national = What carers said across Wales, in rounded numbers.
report-room-what-panel = One page on what a panel can learn, with an appendix. Nothing about single decisions or open matters.
report-room-what-inspection = What carers share with inspections and what was heard, under the headings of the Regulations.
report-room-what-management = Referrals, invitations, interviews and what follows. Nothing that carers said.
report-room-mark = For whom
report-room-internal = For me alone
report-room-what-internal = True counts, on this screen and on your own paper. Never released.
report-room-funder = For whoever pays
report-room-what-funder = Wales as a whole, rounded. It is released and remembered.
report-room-period = Period
report-room-no-periods = No period that such a report covers is over yet.
report-room-short-local = Local
report-room-short-national = National
report-room-short-panel = Panel
report-room-short-inspection = Inspection
report-room-short-commitments = Annual statement
report-room-short-management = Management
report-room-work-print = On paper, for you
report-room-work-print-what = Every page is marked as not for release, and no ledger has it. Choose a language first.
report-room-work-print-do = Choose a folder and print
report-room-service = Service
report-room-choose = Choose a service
report-room-year = Reporting year
report-room-languages = Language
report-room-in-cy = Welsh
report-room-in-en = English
report-room-in-both = Both, Welsh first
report-room-preview = Before it is made
report-room-choose-first = Choose the report, the year and the language. You will see what the report says before you make it.
report-room-looking = Working out what the report would say, and what has to be held back…
report-room-looking-stopped = The work was stopped. Nothing was written or changed.
report-room-look-again = Look again
report-room-said = What the report will say
report-room-said-none = Nothing about a group can be said this time.
# $count (number)
report-room-voices =
    { $count ->
        [0] No approved wording stands in it.
        [one] One approved wording stands in it.
       *[other] { $count } approved wordings stand in it.
    }
report-room-held = What is held back
report-room-held-why = These figures are true and stay on this screen, so that nobody is recognised by them.
report-room-held-what = What
report-room-held-rule = Why it is held back
report-room-held-true = For your eyes only
report-room-make-title = Make the report
report-room-no-folder = No folder is chosen yet.
# $folder (text)
report-room-folder = Into the folder { $folder }
report-room-choose-folder = Choose a folder
report-room-make = Make the report
report-room-making = Making the report…
report-room-as-data = The same facts as data too
report-room-as-data-hint = A workbook, CSV files and JSON beside the PDF, with exactly the numbers that are printed in it.
report-room-certified = With its certificate
report-room-certified-hint = A page of its own beside the PDF: under which rules it was made, how much is hidden, and how close an attacker comes. Making it can take longer.
report-room-make-final = What is released is remembered and counts in every later report.
# $pages (number)
report-room-made =
    { $pages ->
        [one] The report is made: one page.
       *[other] The report is made: { $pages } pages.
    }
report-room-every-service = Every service
report-room-every-title = The same report for every service
report-room-every-what = A report is made for each service of which something can be said. Where there is none, you see why. To look at one before it is made, choose its service.
report-room-every-make = Make the reports
report-room-every-making = Making the reports…
# $count (number) how many reports
report-room-every-made =
    { $count ->
        [one] { $count } report was made.
       *[other] { $count } reports were made.
    }
# $count (number) how many services
report-room-every-left =
    { $count ->
        [one] Stopped: { $count } service was not reached.
       *[other] Stopped: { $count } services were not reached.
    }
report-room-ledger = What was released
report-room-ledger-what = Newest first
report-room-ledger-none = No report has been released yet. Make one above; each that is released is listed here.
report-room-ledger-when = When
report-room-ledger-report = Report
report-room-ledger-rules = Rules
report-room-ledger-file = File
report-room-audit = What could be worked out
report-room-audit-what = Attacks everything that was released, all together, the way a reader with every report would. It changes nothing.
report-room-audit-run = Attack what was released
report-room-audit-running = Attacking…
report-room-audit-stopped = The attack was stopped. Nothing was changed.
report-room-audit-none = Nothing has been released about any group yet. Release a report first.
report-room-audit-safe = Everything hidden still has three possible values, or as many as it ever could.
report-room-audit-unsafe = Some of what is hidden has too few possible values. It stands first.
report-room-audit-caption = Least open first
report-room-audit-group = Groups
# $groups (text)
report-room-audit-part-of = Part of { $groups }
# $groups (text)
report-room-audit-groups = { $groups }
# $matter (text) $part (text)
report-room-audit-part = { $matter }: { $part }
report-room-audit-main = As the main theme
# $value (text)
report-room-audit-answer = Answer { $value }
report-room-audit-about = What
report-room-audit-least = Least
report-room-audit-greatest = Greatest
report-room-audit-values = Possible values
report-room-guide = The interview guide on paper
report-room-guide-what = All questions, with room to write.
report-room-guide-print = Choose a folder and write the guide
report-room-open = Open
