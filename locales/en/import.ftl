### Referrals from a file.

import-title = Import referrals
import-button = Import referrals
import-intro = Choose the file that a service sent, as CSV or XLSX. Nothing is saved before you have seen what would happen.
import-file = File
import-file-hint = The file’s whole place, or choose it with the button
import-browse = Choose a file
import-read = Read the file
import-reading = Reading the file…
import-again = Choose another file
import-sheet = Sheet
import-how = How the file was read
# $file (text)
import-of = { $file }
import-columns = Columns
import-columns-why = Each column of the file, what is taken from it, and its first values.
import-columns-remembered = The columns are set as they were the last time a file had these headings.
import-column = Column
import-heading = Heading in the file
import-taken-as = Taken as
import-first-values = First values
import-no-heading = no heading
import-leave-out-column = Not taken
# $heading (text)
import-taken-as-of = What to take “{ $heading }” as
import-fixed = For every row
import-fixed-why = The file has no column for these. Choose a column above, or one value for all rows.
import-fixed-choose = Choose
import-twice-why = Two columns are taken as the same. Keep one of them:
import-unknown = Words that are not known
import-unknown-why = Say what each of these means; the next file from this service will then be read by itself.
# $words (text) $field (text)
import-unknown-of = { $field }: “{ $words }”
import-unknown-leave = Leave as a fault
# $rows (number)
import-unknown-rows = { $rows ->
    [one] in { $rows } row
   *[other] in { $rows } rows
}
import-what = What will happen
# $count (number)
import-news = { $count ->
    [0] No new referrals
    [one] { $count } new referral
   *[other] { $count } new referrals
}
# $count (number)
import-doubles = { $count ->
    [0] No duplicates
    [one] { $count } duplicate
   *[other] { $count } duplicates
}
# $count (number)
import-faulty = { $count ->
    [0] No faulty rows
    [one] { $count } faulty row
   *[other] { $count } faulty rows
}
import-doubles-why = The same service, a carer of the same name, and the same end of approval or notice. These are left out unless you take them.
import-doubles-caption = Duplicates
import-take = Take
# $line (number)
import-take-line = Take the referral on line { $line } all the same
import-there-already = There already as
# $line (number)
import-line-of = line { $line } of the file
import-faults = What is wrong
import-faults-why = Put these right in the file and read it again, or leave the faulty rows out.
import-faults-caption = What is wrong in the file, by line and column
# $shown (number) $all (number)
import-faults-more = The first { $shown } faults are listed. { $all } rows are faulty.
import-line = Line
import-reason = What to put right
import-whole-row = whole row
import-skip = Leave out the faulty rows
import-skip-hint = They are written to a file beside this one, with what to put right.
# $count (number)
import-do = { $count ->
    [0] Nothing to import
    [one] Import { $count } referral
   *[other] Import { $count } referrals
}
import-doing = Importing…
import-done = What was done
# $count (number)
import-done-kept = { $count ->
    [one] { $count } referral was imported.
   *[other] { $count } referrals were imported.
}
# $from (id) $to (id)
import-done-numbers = Cases { $from } to { $to }.
# $count (number)
import-done-doubles = { $count ->
    [one] { $count } duplicate was left out.
   *[other] { $count } duplicates were left out.
}
# $count (number) $file (id)
import-done-faulty = { $count ->
    [one] { $count } faulty row was left out. It is in { $file }.
   *[other] { $count } faulty rows were left out. They are in { $file }.
}
import-to-list = See the list of cases
import-more = Import another file

## Words that name a file of faulty rows and its column; no spaces in the first
import-faulty-name = faulty

## How a file was read
import-note-utf-8 = Encoding: UTF-8.
import-note-utf-8-mark = Encoding: UTF-8, with a byte-order mark, which was taken off.
import-note-utf-16 = Encoding: UTF-16.
import-note-windows-1252 = The encoding is not named in the file and was taken to be Windows-1252. Look at letters such as â and ô in the first values. Windows-1252 has no ŵ and no ŷ.
import-note-comma = Columns are separated by commas.
import-note-semicolon = Columns are separated by semicolons.
import-note-tab = Columns are separated by tabs.
import-note-days = Dates are read with the day first: 03/04/2025 is 3 April 2025.
import-note-workbook = A workbook. Formulas count with the value that was last shown.
# $sheets (number)
import-note-sheets = The workbook has { $sheets } sheets; one is read.
# $sheets (number)
import-note-hidden = { $sheets ->
    [one] { $sheets } hidden sheet was not read.
   *[other] { $sheets } hidden sheets were not read.
}
# $cells (number)
import-note-odd-spaces = { $cells ->
    [one] Non-breaking spaces or unseen marks were put right in { $cells } cell.
   *[other] Non-breaking spaces or unseen marks were put right in { $cells } cells.
}
# $line (number)
import-note-headings = The headings stand on line { $line }. What is above them was passed over.

## What is wrong with a row
import-fault-empty = This must not be empty. Correct the cell in the file.
import-fault-unknown = This is not known. Say on the screen what it means, or write it as the referral form does.
import-fault-kinship = A kinship household needs a reason for being included. Correct the cell in the file.
import-fault-years = Write a whole number of years.
import-fault-day-far = The year cannot be right. Correct the cell in the file.
# $error (id)
import-fault-cell-error = The cell shows an error, { $error }, and no value. Correct the cell in the file.
import-fault-too-long = This cell is too long for a referral. Correct the cell in the file.
import-fault-too-many-cells = The row has more cells than there are headings. Perhaps a separator in a text lacks its quotation marks. Correct the row in the file.
import-fault-swallowed = This cell holds what looks like whole rows. Perhaps a quotation mark is missing. Correct the row in the file.
import-fault-opted-out = Somebody of this name opted out of this service and must not be contacted. If this is another person, add the case by hand: you are asked about it there.

## Why a file cannot be read at all
import-trouble-empty = There is nothing in this file. Correct the file, then choose it again.
import-trouble-no-headings = No headings were found. The first row must say what each column holds. Correct the file, then choose it again.
import-trouble-not-a-sheet = This file cannot be read as CSV or XLSX. It may be damaged or only half there. Choose another file.
import-trouble-encrypted = This workbook has a password. Open it in your spreadsheet program and save it without one.
import-trouble-old-workbook = This workbook is of an old kind. Save it as XLSX or CSV.
import-trouble-bad-encoding = The file says that it is UTF-8 or UTF-16 and is not. Save it again as CSV UTF-8.
# $line (number)
import-trouble-open-quote = Line { $line }: a quotation mark opens here and is never closed. The rest of the file cannot be told apart. Correct the file, then choose it again.
# $megabytes (number)
import-trouble-too-large = This file is too large: at most { $megabytes } MB are read. Split it into smaller files.
# $rows (number)
import-trouble-too-many-rows = This file has too many rows: at most { $rows } are read at once. Split it into smaller files.
# $columns (number)
import-trouble-too-many-columns = This file has too many columns: at most { $columns } are read. Take out the columns that are not needed.
import-trouble-no-sheet = The workbook has no such sheet that can be seen. Choose another file.
# $line (number)
import-trouble-bad-map = Line { $line }: the map is not written as a map. Nothing was imported. Correct the map and try again.
import-trouble-changed = The file has changed since it was read. Read it again; nothing was imported.
import-trouble-unmapped = Some column that a case needs is missing, or two are taken as the same. Nothing was imported. Choose a column for each thing that is needed.
# $rows (number)
import-trouble-faulty = { $rows ->
    [one] { $rows } row has faults. Nothing was imported. Correct the file, or choose to import the other rows.
   *[other] { $rows } rows have faults. Nothing was imported. Correct the file, or choose to import the other rows.
}
import-trouble-nothing-new = There is nothing new to import in this file. There is nothing to do: go on.
# $file (id)
import-trouble-unreadable = This file cannot be read: { $file }. Choose another file.

## On the terminal
# $field (text)
import-missing-field = There is no column for: { $field }
# $field (text)
import-twice-field = Two columns are taken as: { $field }
# $line (number) $case (id)
import-double-of-case = Line { $line }: a duplicate of { $case }, left out.
# $line (number) $of (number)
import-double-of-line = Line { $line }: a duplicate of line { $of }, left out.

## Fields
import-field-service = Fostering service
import-field-carer = Name of carer
import-field-second-carer = Name of second carer
import-field-contact = How to reach them
import-field-phone = Phone
import-field-email = E-mail
import-field-safe-times = Safe times to reach them
import-field-access-needs = Access needs
import-field-language = Interview language
import-field-category = Category of the carers
import-field-category-reason = Why include this household
import-field-leave-type = How the household is leaving
import-field-service-reason = Reason recorded by the service
import-field-referred-on = Date of referral
import-field-carer-told = Date the carers were told of the referral
import-field-notice-received = Date notice was received
import-field-approval-ended = Date approval ended
import-field-panel-date = Date of panel
import-field-ratified = Date the panel’s decision was ratified
import-field-determination-letter = Date of the qualifying determination letter
import-field-accepted-in-writing = Date the determination was accepted in writing
import-field-route = What was lodged against the determination
import-field-lodged-on = Date lodged
import-field-final-decision = Date of final decision
import-field-stage-a-held = Did the service hold its own early conversation
import-field-years = Years fostering

## Closed lists
import-route-none = Nothing
import-route-representations = Written representations
import-route-irm = Application to the IRM
import-stage-a-unknown = Not known
import-stage-a-yes = Yes
import-stage-a-no = No
