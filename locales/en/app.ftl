### Words that every screen and page shares.

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
app-interviews =
    { $count ->
        [0] no interviews
        [one] { $count } interview
       *[other] { $count } interviews
    }

# $count (number)
app-minutes =
    { $count ->
        [0] no minutes
        [one] { $count } minute
       *[other] { $count } minutes
    }

# $count (number)
app-years =
    { $count ->
        [0] less than a year
        [one] { $count } year
       *[other] { $count } years
    }

## The system's menu, and what is said when the program is taken out

app-menu-generic = Exit interviews
app-menu-comment = Independent exit interviews with foster carers, in Welsh and English
app-menu-keywords = foster;carer;interview;report;
app-removed = The interviews stay where they are, encrypted, in each user’s ~/.local/share/gwrando.
