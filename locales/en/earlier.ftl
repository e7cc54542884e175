### Earlier interviews, from files.

earlier-title = Import earlier interviews
earlier-button = Import earlier interviews
earlier-flag-why = Held before this program was there, and imported from a file. No dates of the service are checked, nobody is contacted, and it counts in its reporting year as any other does.
earlier-facts = What was imported
earlier-no-name = No name was imported
earlier-intro = Interviews held before this program was there can come in from a spreadsheet, CSV or XLSX. A map says which column is what and which word means which code. Nothing is guessed, and nothing is saved before you have seen what would happen. No names are needed: leave out any column that holds them.
earlier-start-with = Start with
earlier-start-new = A new map, made on this screen
earlier-start-file = A map in a TOML file
earlier-start-kept = A map kept from before
earlier-map-file = Map file
earlier-map-kept = Kept map
earlier-source = What the survey or list is called
earlier-source-hint = Rows are known again by this name, so that the same file is never counted twice.

## The map
earlier-columns-why = Each column of the file, what is taken from it, and its first values. A column that is not taken is not read.
# $role (text)
earlier-missing-of = Needed, and there is no column for it: { $role }
earlier-unfound = Headings of the map that this file does not have
earlier-unusable = What the map says that cannot be
earlier-unknown = Values that no rule reads
earlier-unknown-why = Say what each of these means. Until then its rows are faults; nothing is guessed.
earlier-unknown-empty = an empty cell
earlier-leave-out = Leave such rows out
earlier-nothing = Words that mean nothing was said
earlier-nothing-hint = One a line, for example: Not stated
earlier-formats = How dates are written
# $forms (text)
earlier-formats-hint = One form a line, for example: { $forms }. Without any, dates are read day first.
earlier-part = A month or a year without a day counts as
earlier-part-none = a fault
earlier-part-first = its first day
earlier-part-last = its last day
earlier-stands = Where only one of the two dates is there
earlier-stands-none = the row is a fault
earlier-stands-left = the date of leaving stands for the interview as well
earlier-stands-interviewed = the date of the interview stands for leaving as well
earlier-five = Of more than five contributing reasons, take the first five
earlier-five-hint = Otherwise such a row is a fault.
earlier-consent = What the carers allowed
earlier-consent-why = Choose only what was asked at the time and allowed in every row. Where nothing is chosen, the interviews are kept and neither counted nor quoted. Imported words are never a quotation by themselves: each needs the carer’s own approval.
earlier-consent-column = A column of the file says what was allowed; it decides row by row.
earlier-notice = The notice under which it was asked
earlier-notice-hint = For example the survey’s title and year

## What a column may hold
earlier-role-id = Row id
earlier-role-household = Household id
earlier-role-carer = Who answered
earlier-role-service = Fostering service
earlier-role-interviewed = Date of the interview
earlier-role-left = Date of leaving
earlier-role-approved = Date of approval
earlier-role-category = Category of the carers
earlier-role-leave-type = How the household left
earlier-role-language = Language of the interview
earlier-role-language-asked = Language asked for
earlier-role-years = Years fostering
earlier-role-primary = Main reason
earlier-role-contributing = Contributing reasons
earlier-role-consent = What was allowed
earlier-role-rating = Rating
earlier-role-answer = Words for question
earlier-role-reason = Contributing reason, ticked or not
earlier-group-facts = Facts
earlier-group-rating = Ratings
earlier-group-answer = Words for a question
earlier-group-reason = A reason that is ticked or not
earlier-who-first = The first-named carer
earlier-who-second = The second carer
earlier-who-joint = Both together
earlier-tick-yes = Ticked
earlier-tick-no = Not ticked
earlier-not-applicable = Not applicable
earlier-prefer-not-to-say = Prefer not to say
earlier-allowed-none = Nothing was allowed
earlier-allowed-both = Findings for the service and for Wales
# $years (text)
earlier-years-of = Whole years: { $years }

## What will happen
# $count (number)
earlier-news = { $count ->
    [0] No new interviews
    [one] { $count } new interview
   *[other] { $count } new interviews
}
# $count (number)
earlier-households = { $count ->
    [0] No households
    [one] of { $count } household; each counts once
   *[other] of { $count } households; each counts once
}
# $count (number)
earlier-already = { $count ->
    [0] No rows that were imported before
    [one] { $count } row was imported before and is left out
   *[other] { $count } rows were imported before and are left out
}
# $count (number)
earlier-left-out = { $count ->
    [0] No rows that the map leaves out
    [one] The map leaves { $count } row out
   *[other] The map leaves { $count } rows out
}
# $count (number)
earlier-uncounted = { $count ->
    [0] Every interview may be counted
    [one] { $count } interview states no consent to be counted; it is kept, and neither counted nor quoted
   *[other] { $count } interviews state no consent to be counted; they are kept, and neither counted nor quoted
}
# $rows (number)
earlier-rounded = { $rows ->
    [one] { $rows } row has an id that a spreadsheet has rounded, such as 1.23E+10. Such rows are told apart by all their cells instead.
   *[other] { $rows } rows have ids that a spreadsheet has rounded, such as 1.23E+10. Such rows are told apart by all their cells instead.
}
# $lines (text)
earlier-repeated = Rows that share an id: lines { $lines }
# $rows (number)
earlier-alike = { $rows ->
    [one] { $rows } row is the same in every cell as one above it. It counts by itself.
   *[other] { $rows } rows are the same in every cell as one above them. Each counts by itself.
}
earlier-services-new = Services that will be created
earlier-kind-authority = local authority
earlier-kind-independent = independent provider
# $name (text)
earlier-service-new = New service: { $name }
earlier-declared = Leavers that services declared
# $service (text) $from (day) $count (number)
earlier-declared-is = { $count ->
    [one] { $service }, year from { $from }: { $count } household
   *[other] { $service }, year from { $from }: { $count } households
}
# $was (number)
earlier-declared-was = in place of { $was }
earlier-by-year = By reporting year
# $from (day) $count (number)
earlier-in-year = { $count ->
    [one] Year from { $from }: { $count } interview
   *[other] Year from { $from }: { $count } interviews
}
earlier-allowed-by = Allowed, in interviews
# $purpose (text) $count (number)
earlier-allowed-in = { $purpose }: { $count }
# $count (number)
earlier-do = { $count ->
    [0] Nothing to import
    [one] Import { $count } interview
   *[other] Import { $count } interviews
}
earlier-ask = Import these interviews?
earlier-ask-why = They are kept all together or not at all. From then on each counts by the date on which it was held; in a closed reporting year it counts with the next one. A household is removed again only by erasing its case.
# $count (number)
earlier-done-kept = { $count ->
    [one] { $count } earlier interview was imported.
   *[other] { $count } earlier interviews were imported.
}
# $count (number)
earlier-done-services = { $count ->
    [one] { $count } service was created.
   *[other] { $count } services were created.
}
# $count (number)
earlier-done-declared = { $count ->
    [one] { $count } figure of leavers was kept.
   *[other] { $count } figures of leavers were kept.
}
# $from (id) $to (id)
earlier-done-numbers = Cases { $from } to { $to }.

## What is wrong with a row
earlier-fault-empty = This must not be empty. The map may say what an empty cell means. Fill the cell, or say so in the map.
earlier-fault-unknown = No rule of the map reads this value. Say in the map what it means.
earlier-fault-death = There is no interview after a death. Let the map leave such rows out.
earlier-fault-left-before-approved = The date of leaving is before the date of approval. Correct the cell in the file.
earlier-fault-interviewed-before-approved = The date of the interview is before the date of approval. Correct the cell in the file.
earlier-fault-years = So many years of fostering cannot be right. Correct the cell in the file.
earlier-fault-no-primary = There are contributing reasons and no main one. The map may say what an empty main reason means. Correct the row or the map.
earlier-fault-too-many-reasons = There are more than five reasons beside the main one. The map may take the first five. Correct the row or the map.
earlier-fault-off-the-scale = This is off the scale: ratings go from 1 to 5, scales from 0 to 10. The map may say what each value means. Correct the cell or the map.
earlier-fault-household-rounded = A spreadsheet has rounded this household id, so that it no longer tells households apart. Save the file again with the whole id as text.
# $line (number)
earlier-fault-household-differs = Line { $line } is of the same household and says otherwise how it left or what it was approved for. Correct the cell in the file.
# $line (number)
earlier-fault-id-repeated = Line { $line } has the same id and other content. Correct the cell in the file.
earlier-fault-future = This date is in the future. Correct the cell in the file.
earlier-fault-no-day = This is not written as the map says that dates are written. Correct the cell in the file.
earlier-fault-not-in-calendar = The calendar has no such day. Correct the cell in the file.
earlier-fault-two-days = Two forms of the map read this as different days. Choose one form of date in the map.
earlier-fault-too-long = This cell holds more than 4,000 characters. Divide it between two columns.

## What a map says that cannot be
# $form (id)
earlier-unusable-form = The form of dates “{ $form }” lacks a year or a month, or the map does not say which day stands for it.
# $role (id)
earlier-unusable-role = There are no values for “{ $role }”.
# $role (id) $code (id)
earlier-unusable-meaning = “{ $code }” is no code for “{ $role }”.
# $role (id)
earlier-unusable-fixed = “{ $role }” cannot be one value for all rows.
# $service (id)
earlier-unusable-declared = There is no service called “{ $service }”.

## Why nothing was imported
# $line (number)
earlier-trouble-bad-map = Line { $line }: the map is not written as a map of earlier interviews. Nothing was imported. Correct the map and try again.
earlier-trouble-no-source = The map does not say what the survey or list is called. Write it into the map.
earlier-trouble-unmapped = A column that an interview needs is missing, two are taken as the same, or the map says something that cannot be. Nothing was imported. Correct the map and try again.
# $rows (number)
earlier-trouble-faulty = { $rows ->
    [one] { $rows } row has faults. Nothing was imported. Correct the file or the map and try again.
   *[other] { $rows } rows have faults. Nothing was imported. Correct the file or the map and try again.
}
earlier-trouble-nothing-new = There is nothing new to import in this file. There is nothing to do: go on.
earlier-trouble-not-changed = An interview that was imported from a file is not changed here. Go back to the page to see what can be done now.
earlier-trouble-nothing-allowed = It was not stated what the carer of this earlier interview allowed. No word of it can be passed on. Leave its words out.

## On the terminal
# $role (id)
earlier-missing-role = There is no column for: { $role }
# $role (id)
earlier-twice-role = Two columns are taken as: { $role }
# $heading (id)
earlier-unfound-heading = The file has no heading: { $heading }
# $role (id) $words (id) $rows (number)
earlier-unknown-value = { $rows ->
    [one] { $role }: no rule reads “{ $words }”, in { $rows } row
   *[other] { $role }: no rule reads “{ $words }”, in { $rows } rows
}
