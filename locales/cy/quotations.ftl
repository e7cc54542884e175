# Dyfyniadau dienw: y cwestiwn a ofynnir am bob un, a'r geiriau o'u cwmpas mewn adroddiadau.

quotations-title = Dyfyniadau dienw
quotations-what = Caniataodd gofalwyr y geiriau hyn mewn adroddiadau am lawer o wasanaethau, heb ddweud pwy na ble. Cyn i un sefyll mewn adroddiad, darllenwch ef ac atebwch un cwestiwn amdano.
# $count (number)
quotations-waiting =
    { $count ->
        [0] Gofynnwyd am bob un.
        [zero] Gofynnwyd am bob un.
        [one] Mae un heb ei ofyn eto.
        [two] Mae { $count } ddyfyniad heb eu gofyn eto.
        [few] Mae { $count } dyfyniad heb eu gofyn eto.
        [many] Mae { $count } dyfyniad heb eu gofyn eto.
       *[other] Mae { $count } dyfyniad heb eu gofyn eto.
    }
# $count (number)
quotations-free =
    { $count ->
        [0] Nid oes yr un yn rhydd i'w roi mewn adroddiad heddiw.
        [zero] Nid oes yr un yn rhydd i'w roi mewn adroddiad heddiw.
        [one] Mae un yn rhydd i'w roi mewn adroddiad heddiw.
        [two] Mae { $count } ddyfyniad yn rhydd i'w rhoi mewn adroddiad heddiw.
        [few] Mae { $count } dyfyniad yn rhydd i'w rhoi mewn adroddiad heddiw.
        [many] Mae { $count } dyfyniad yn rhydd i'w rhoi mewn adroddiad heddiw.
       *[other] Mae { $count } dyfyniad yn rhydd i'w rhoi mewn adroddiad heddiw.
    }
quotations-ask = Gofyn am bob un ohonynt
quotations-question = A allai eu gweithiwr cymdeithasol ddweud o'r geiriau hyn pwy a'u dywedodd?
quotations-question-why = Meddyliwch am weithiwr sy'n adnabod yr aelwyd a'r plentyn, ac yn gwybod sut y daeth i ben. Os ydych yn ansicr, dywedwch y gallai.
quotations-yes = Gallai, neu efallai: mae'n aros yma
quotations-no = Na allai
quotations-next = Nesaf
quotations-tells = Mae'r rhain yn gwneud y stori'n hawdd ei hadnabod, felly ni ellir ateb na allai. Rhaid cael geiriad arall gyda'r gofalwr, sydd wedyn yn ei gymeradwyo:
quotations-telling-name = yn enwi rhywun
quotations-telling-date = dyddiad
quotations-telling-age = oedran
quotations-telling-role = beth yw rhywun
quotations-telling-children = faint o blant
quotations-answered = Gofynnwyd am y rhain
quotations-words = Geiriau
quotations-stands = Lle mae'n sefyll
quotations-stands-free = Yn rhydd ar gyfer adroddiadau sy'n enwi ei thema
quotations-absent-withdrawn = Tynnwyd yn ôl
quotations-absent-no-theme = O dan ddim un thema
quotations-absent-tells = Mae'r geiriad yn gwneud y stori'n hawdd ei hadnabod
quotations-absent-not-asked = Heb ei ofyn eto
quotations-absent-could-tell = Gallai eu gweithiwr cymdeithasol ddweud
# $day (day)
quotations-absent-too-soon = Nid cyn { $day }, chwarter wedi'r cyfweliad
# $number (id)
quotations-again = Gofyn eto am y geiriau o { $number }
quotations-again-short = Gofyn eto
# $count (number)
quotations-in-report =
    { $count ->
        [0] Nid oes yr un dyfyniad dienw ynddo.
        [zero] Nid oes yr un dyfyniad dienw ynddo.
        [one] Mae un dyfyniad dienw ynddo.
        [two] Mae { $count } ddyfyniad dienw ynddo.
        [few] Mae { $count } dyfyniad dienw ynddo.
        [many] Mae { $count } dyfyniad dienw ynddo.
       *[other] Mae { $count } dyfyniad dienw ynddo.
    }
quotations-page = Yng ngeiriau gofalwyr
quotations-page-intro = Caniataodd gofalwyr i'r geiriau hyn gael eu defnyddio heb enw. Maent yn sefyll o dan yr hyn a enwyd gan lawer, nid wrth ymyl pwy bynnag a'u dywedodd.
