### Geiriau a rennir gan bob sgrin a thudalen.

## Geiriau a botymau cyffredin

app-change = Newid
app-remove = Tynnu
app-undo = Dadwneud
app-open = Agor
app-or = neu
app-nothing-found = Dim canlyniadau
app-try-again = Rhoi cynnig arall arni

## Y brawddegau cadw

# $time (text)
app-saved = Wedi'i gadw ar y gliniadur hwn · { $time }
app-saving = Yn cadw…
app-not-saved-disk-full = Heb ei gadw eto: mae'r ddisg yn llawn. Mae'ch geiriau'n aros yma.
app-not-saved = Heb ei gadw eto. Mae'ch geiriau'n aros yma.

## Rhestrau

# $first (text) $last (text)
app-list-and = { $first } a { $last }
# $first (text) $last (text)
app-list-and-vowel = { $first } ac { $last }

## Cyfnodau

# $from (day) $to (day)
app-span = { $from } i { $to }
# $weekday (text) $day (day)
app-day-full = { $weekday }, { $day }
app-month-1 = Ionawr
app-month-2 = Chwefror
app-month-3 = Mawrth
app-month-4 = Ebrill
app-month-5 = Mai
app-month-6 = Mehefin
app-month-7 = Gorffennaf
app-month-8 = Awst
app-month-9 = Medi
app-month-10 = Hydref
app-month-11 = Tachwedd
app-month-12 = Rhagfyr

app-month-short-1 = Ion
app-month-short-2 = Chw
app-month-short-3 = Maw
app-month-short-4 = Ebr
app-month-short-5 = Mai
app-month-short-6 = Meh
app-month-short-7 = Gor
app-month-short-8 = Awst
app-month-short-9 = Medi
app-month-short-10 = Hyd
app-month-short-11 = Tach
app-month-short-12 = Rhag

# Ar ôl o, a'r treiglad meddal
app-month-soft-1 = Ionawr
app-month-soft-2 = Chwefror
app-month-soft-3 = Fawrth
app-month-soft-4 = Ebrill
app-month-soft-5 = Fai
app-month-soft-6 = Fehefin
app-month-soft-7 = Orffennaf
app-month-soft-8 = Awst
app-month-soft-9 = Fedi
app-month-soft-10 = Hydref
app-month-soft-11 = Dachwedd
app-month-soft-12 = Ragfyr

app-weekday-1 = Dydd Llun
app-weekday-2 = Dydd Mawrth
app-weekday-3 = Dydd Mercher
app-weekday-4 = Dydd Iau
app-weekday-5 = Dydd Gwener
app-weekday-6 = Dydd Sadwrn
app-weekday-7 = Dydd Sul

## Rhifau gydag enw: yr enw unigol, wedi'i dreiglo, ar ôl y rhif

# $count (number)
app-households =
    { $count ->
        [zero] dim aelwydydd
        [one] { $count } aelwyd
        [two] { $count } aelwyd
        [few] { $count } aelwyd
        [many] { $count } aelwyd
       *[other] { $count } aelwyd
    }

# $count (number)
app-interviews =
    { $count ->
        [zero] dim cyfweliadau
        [one] { $count } cyfweliad
        [two] { $count } gyfweliad
        [few] { $count } chyfweliad
        [many] { $count } chyfweliad
       *[other] { $count } cyfweliad
    }

# $count (number)
app-cases =
    { $count ->
        [zero] dim achosion
        [one] { $count } achos
        [two] { $count } achos
        [few] { $count } achos
        [many] { $count } achos
       *[other] { $count } achos
    }

# $count (number)
app-carers =
    { $count ->
        [zero] dim gofalwyr
        [one] { $count } gofalwr
        [two] { $count } ofalwr
        [few] { $count } gofalwr
        [many] { $count } gofalwr
       *[other] { $count } gofalwr
    }

# $count (number)
app-children =
    { $count ->
        [zero] dim plant
        [one] { $count } plentyn
        [two] { $count } blentyn
        [few] { $count } phlentyn
        [many] { $count } phlentyn
       *[other] { $count } plentyn
    }

# $count (number)
app-services =
    { $count ->
        [zero] dim gwasanaethau
        [one] { $count } gwasanaeth
        [two] { $count } wasanaeth
        [few] { $count } gwasanaeth
        [many] { $count } gwasanaeth
       *[other] { $count } gwasanaeth
    }

# $count (number)
app-questions =
    { $count ->
        [zero] dim cwestiynau
        [one] { $count } cwestiwn
        [two] { $count } gwestiwn
        [few] { $count } chwestiwn
        [many] { $count } chwestiwn
       *[other] { $count } cwestiwn
    }

# $count (number)
app-quotes =
    { $count ->
        [zero] dim dyfyniadau
        [one] { $count } dyfyniad
        [two] { $count } ddyfyniad
        [few] { $count } dyfyniad
        [many] { $count } dyfyniad
       *[other] { $count } dyfyniad
    }

# $count (number)
app-reasons =
    { $count ->
        [zero] dim rhesymau
        [one] { $count } rheswm
        [two] { $count } reswm
        [few] { $count } rheswm
        [many] { $count } rheswm
       *[other] { $count } rheswm
    }

# $count (number)
app-recommendations =
    { $count ->
        [zero] dim argymhellion
        [one] { $count } argymhelliad
        [two] { $count } argymhelliad
        [few] { $count } argymhelliad
        [many] { $count } argymhelliad
       *[other] { $count } argymhelliad
    }

# $count (number)
app-reports =
    { $count ->
        [zero] dim adroddiadau
        [one] { $count } adroddiad
        [two] { $count } adroddiad
        [few] { $count } adroddiad
        [many] { $count } adroddiad
       *[other] { $count } adroddiad
    }

# $count (number)
app-pages =
    { $count ->
        [zero] dim tudalennau
        [one] { $count } dudalen
        [two] { $count } dudalen
        [few] { $count } tudalen
        [many] { $count } thudalen
       *[other] { $count } tudalen
    }

# $count (number)
app-leavers =
    { $count ->
        [zero] dim ymadawyr
        [one] { $count } ymadawr
        [two] { $count } ymadawr
        [few] { $count } ymadawr
        [many] { $count } ymadawr
       *[other] { $count } ymadawr
    }

# $count (number)
app-minutes =
    { $count ->
        [zero] dim munudau
        [one] { $count } funud
        [two] { $count } funud
        [few] { $count } munud
        [many] { $count } munud
       *[other] { $count } munud
    }

# $count (number)
app-days =
    { $count ->
        [zero] dim dyddiau
        [one] { $count } diwrnod
        [two] { $count } ddiwrnod
        [few] { $count } diwrnod
        [many] { $count } diwrnod
       *[other] { $count } diwrnod
    }

# $count (number)
app-words =
    { $count ->
        [zero] dim geiriau
        [one] { $count } gair
        [two] { $count } air
        [few] { $count } gair
        [many] { $count } gair
       *[other] { $count } gair
    }

# $count (number)
app-results =
    { $count ->
        [zero] dim canlyniadau
        [one] { $count } canlyniad
        [two] { $count } ganlyniad
        [few] { $count } chanlyniad
        [many] { $count } chanlyniad
       *[other] { $count } canlyniad
    }

# $count (number)
app-years =
    { $count ->
        [zero] llai na blwyddyn
        [one] { $count } flwyddyn
        [two] { $count } flynedd
        [few] { $count } blynedd
        [4] { $count } blynedd
        [many] { $count } blynedd
       *[other] { $count } mlynedd
    }
