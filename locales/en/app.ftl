### Words that every screen and page shares.

## Common words and buttons

app-change = Change
app-remove = Remove
app-undo = Undo
app-open = Open
app-or = or
app-nothing-found = Nothing found
app-try-again = Try again

## The sentences about saving

# $time (text)
app-saved = Saved on this laptop · { $time }
app-saving = Saving…
app-not-saved-disk-full = Not saved yet: the disk is full. Your words stay here.
app-not-saved = Not saved yet. Your words stay here.

## Lists

# $first (text) $last (text)
app-list-and = { $first } and { $last }
# $first (text) $last (text)
app-list-and-vowel = { $first } and { $last }

## Spans of days

# $from (day) $to (day)
app-span = { $from } to { $to }
# $weekday (text) $day (day)
app-day-full = { $weekday } { $day }
app-month-1 = January
app-month-2 = February
app-month-3 = March
app-month-4 = April
app-month-5 = May
app-month-6 = June
app-month-7 = July
app-month-8 = August
app-month-9 = September
app-month-10 = October
app-month-11 = November
app-month-12 = December

app-month-short-1 = Jan
app-month-short-2 = Feb
app-month-short-3 = Mar
app-month-short-4 = Apr
app-month-short-5 = May
app-month-short-6 = Jun
app-month-short-7 = Jul
app-month-short-8 = Aug
app-month-short-9 = Sep
app-month-short-10 = Oct
app-month-short-11 = Nov
app-month-short-12 = Dec

# After o/of, with the soft mutation in Welsh
app-month-soft-1 = January
app-month-soft-2 = February
app-month-soft-3 = March
app-month-soft-4 = April
app-month-soft-5 = May
app-month-soft-6 = June
app-month-soft-7 = July
app-month-soft-8 = August
app-month-soft-9 = September
app-month-soft-10 = October
app-month-soft-11 = November
app-month-soft-12 = December

app-weekday-1 = Monday
app-weekday-2 = Tuesday
app-weekday-3 = Wednesday
app-weekday-4 = Thursday
app-weekday-5 = Friday
app-weekday-6 = Saturday
app-weekday-7 = Sunday

## Counts

# $count (number)
app-households =
    { $count ->
        [0] no households
        [one] { $count } household
       *[other] { $count } households
    }

# $count (number)
app-interviews =
    { $count ->
        [0] no interviews
        [one] { $count } interview
       *[other] { $count } interviews
    }

# $count (number)
app-cases =
    { $count ->
        [0] no cases
        [one] { $count } case
       *[other] { $count } cases
    }

# $count (number)
app-carers =
    { $count ->
        [0] no carers
        [one] { $count } carer
       *[other] { $count } carers
    }

# $count (number)
app-children =
    { $count ->
        [0] no children
        [one] { $count } child
       *[other] { $count } children
    }

# $count (number)
app-services =
    { $count ->
        [0] no services
        [one] { $count } service
       *[other] { $count } services
    }

# $count (number)
app-questions =
    { $count ->
        [0] no questions
        [one] { $count } question
       *[other] { $count } questions
    }

# $count (number)
app-quotes =
    { $count ->
        [0] no quotes
        [one] { $count } quote
       *[other] { $count } quotes
    }

# $count (number)
app-reasons =
    { $count ->
        [0] no reasons
        [one] { $count } reason
       *[other] { $count } reasons
    }

# $count (number)
app-recommendations =
    { $count ->
        [0] no recommendations
        [one] { $count } recommendation
       *[other] { $count } recommendations
    }

# $count (number)
app-reports =
    { $count ->
        [0] no reports
        [one] { $count } report
       *[other] { $count } reports
    }

# $count (number)
app-pages =
    { $count ->
        [0] no pages
        [one] { $count } page
       *[other] { $count } pages
    }

# $count (number)
app-leavers =
    { $count ->
        [0] no leavers
        [one] { $count } leaver
       *[other] { $count } leavers
    }

# $count (number)
app-minutes =
    { $count ->
        [0] no minutes
        [one] { $count } minute
       *[other] { $count } minutes
    }

# $count (number)
app-days =
    { $count ->
        [0] no days
        [one] { $count } day
       *[other] { $count } days
    }

# $count (number)
app-words =
    { $count ->
        [0] no words
        [one] { $count } word
       *[other] { $count } words
    }

# $count (number)
app-results =
    { $count ->
        [0] no results
        [one] { $count } result
       *[other] { $count } results
    }

# $count (number)
app-years =
    { $count ->
        [0] less than a year
        [one] { $count } year
       *[other] { $count } years
    }
