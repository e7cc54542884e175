### Geiriau a rennir gan bob sgrin a thudalen.

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

## Dewislen y system, a'r hyn a ddywedir pan dynnir y rhaglen allan

app-menu-generic = Cyfweliadau ymadael
app-menu-comment = Cyfweliadau ymadael annibynnol gyda gofalwyr maeth, yn Gymraeg ac yn Saesneg
app-menu-keywords = maethu;gofalwr;cyfweliad;adroddiad;
app-removed = Mae'r cyfweliadau'n aros lle maent, wedi'u hamgryptio, yn ~/.local/share/gwrando pob defnyddiwr.
