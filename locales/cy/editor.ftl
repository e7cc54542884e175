### Golygu canllaw'r cyfweliad: ei gopïo, ei newid, rhoi cynnig arno a'i gyhoeddi.

editor-title = Canllaw'r cyfweliad
editor-open = Golygu'r canllaw
editor-open-what = Copïwch y canllaw, newidiwch neu ychwanegwch gwestiynau, rhowch gynnig arno a chyhoeddwch ef fel fersiwn newydd.
editor-about = Bydd cyfweliadau newydd yn dilyn y fersiwn ddiweddaraf. Mae cyfweliad sydd wedi dechrau yn cadw'r geiriau y dechreuodd â nhw.
editor-versions = Fersiynau
# $version (number)
editor-version = Fersiwn { $version }
# $day (day)
# $time (text)
editor-made-here = gwnaed yma: { $day }, { $time }
editor-of-program = daeth gyda'r rhaglen
editor-in-use = mewn defnydd
editor-copy = Gwneud copi
editor-export = Cadw fel ffeil
editor-file = Y ffeil ar gyfer desg arall
editor-import = Derbyn canllaw o ffeil
editor-import-what = Daw ffeil canllaw o ddesg arall yn gopi yma. Ni fydd dim yn newid mewn cyfweliadau nes i chi ei gyhoeddi.
editor-refused = Ni dderbyniwyd y ffeil
editor-drafts = Copïau sy'n cael eu golygu
editor-drafts-none = Nid oes copi'n cael ei olygu. I newid y canllaw, gwnewch gopi o fersiwn isod.
editor-damaged = Ni ellir darllen y copi hwn mwyach. Gollyngwch ef a gwnewch gopi newydd.
# $version (number)
editor-from-version = Copi o fersiwn { $version }
editor-from-file = Copi o ffeil
# $day (day)
# $time (text)
editor-changed = newidiwyd ddiwethaf: { $day }, { $time }
# $count (number)
editor-questions =
    { $count ->
        [zero] dim cwestiynau
        [one] { $count } cwestiwn
        [two] { $count } gwestiwn
        [few] { $count } chwestiwn
        [many] { $count } chwestiwn
       *[other] { $count } cwestiwn
    }
# $count (number)
editor-to-right =
    { $count ->
        [zero] dim geiriad i'w gywiro
        [one] { $count } geiriad i'w gywiro
        [two] { $count } eiriad i'w cywiro
        [few] { $count } geiriad i'w cywiro
        [many] { $count } geiriad i'w cywiro
       *[other] { $count } geiriad i'w cywiro
    }
editor-go-on = Golygu
editor-drop = Gollwng y copi
editor-drop-what = Bydd popeth a newidiwyd yn y copi hwn yn mynd am byth. Mae'r fersiynau'n aros.
editor-dropped = Gollyngwyd y copi.
editor-back-settings = Yn ôl i'r gosodiadau
editor-back = Yn ôl at y fersiynau
# $version (number)
editor-behind = Mae fersiwn { $version } yn fwy newydd na'r un y gwnaed y copi hwn ohoni. Nid yw'r hyn a newidiwyd yno yn y copi hwn.
editor-fixed = Yr hyn sy'n sefydlog
editor-fixed-what = Caiff atebion i bob fersiwn eu cyfrif gyda'i gilydd. Felly mae'r adrannau, y brawddegau i'w graddio a'r graddfeydd yn sefydlog, ac mae rhai cwestiynau'n aros; mae pob un yn dweud pam. Gellir cywiro eu geiriau, ond rhaid iddynt ddal i ofyn yr un peth.
editor-bond-opening = Sefydlog: mae'n pennu'r iaith a'r terfynau cyn i'r stori ddechrau.
editor-bond-scale = Sefydlog: gofynnir am rif gydag ef, ac mae'r adroddiadau'n cyfrif hwnnw.
editor-bond-reason = Sefydlog: o'r ateb iddo y daw codau'r rhesymau.
editor-bond-recommendation = Sefydlog: mae'n un o dair rhan argymhelliad.
editor-bond-reading-back = Sefydlog: mae'n perthyn i'r darllen yn ôl.
editor-bond-report = Rhaid iddo ddal i ofyn yr un peth: mae'r adroddiadau'n rhoi'r atebion iddo o dan bennawd. Gellir ei adael allan.
editor-added = Cwestiwn ychwanegol
editor-topic = Pwnc
editor-when-topic = Gofynnir ef dim ond os bydd y stori'n agor ei bwnc
editor-edit = Golygu
editor-up = Symud i fyny
editor-down = Symud i lawr
# $at (number)
# $of (number)
editor-moved = Bellach yn lle { $at } o { $of }.
editor-leave-out = Gadael allan
# $place (id)
editor-left = Gadawyd { $place } allan. Gallwch ei adfer isod.
editor-left-own-what = Mae cwestiwn ychwanegol yn mynd am byth pan gaiff ei dynnu o'r copi hwn. Mae fersiynau sy'n ei ofyn yn ei gadw.
editor-left-own = Tynnu'r cwestiwn
editor-left-own-done = Tynnwyd y cwestiwn.
editor-left-out = Cwestiynau a adawyd allan
editor-bring-back = Adfer
# $place (id)
editor-back-in = Gofynnir { $place } eto.
editor-add = Ychwanegu cwestiwn
editor-new = Cwestiwn newydd
editor-question-cy = Y cwestiwn yn Gymraeg
editor-question-en = Y cwestiwn yn Saesneg
editor-topic-cy = Y pwnc yn Gymraeg
editor-topic-en = Y pwnc yn Saesneg
editor-hint-cy = Gair i'r cyfwelydd, yn Gymraeg
editor-hint-en = Gair i'r cyfwelydd, yn Saesneg
editor-hint-what = Ni chaiff ei ddarllen yn uchel. Gadewch y ddwy iaith yn wag os nad oes dim i'w ddweud.
editor-probes = I holi ymhellach
# $nth (number)
editor-probe-cy = Cwestiwn dilynol { $nth } yn Gymraeg
# $nth (number)
editor-probe-en = Cwestiwn dilynol { $nth } yn Saesneg
editor-probe-add = Ychwanegu cwestiwn dilynol
editor-probe-drop = Tynnu'r cwestiwn dilynol
editor-theme = Y thema y mae'r atebion yn perthyn iddi amlaf
editor-theme-none = Dim thema
editor-theme-fixed = Mae thema'r cwestiwn hwn yn sefydlog, gan fod yr adroddiadau'n dibynnu arni.
editor-in-section = Adran
editor-section-edit = Golygu'r adran
editor-name-cy = Enw'r adran yn Gymraeg
editor-name-en = Enw'r adran yn Saesneg
# $nth (number)
editor-script-cy = Paragraff { $nth } i'w ddarllen yn uchel, yn Gymraeg
# $nth (number)
editor-script-en = Paragraff { $nth } i'w ddarllen yn uchel, yn Saesneg
editor-script-add = Ychwanegu paragraff
editor-script-held = Rhaid darllen pob paragraff yma yn uchel: mae'n dweud beth sy'n digwydd i'r hyn a ddywedir. Gellir newid y geiriau, ond nid tynnu paragraff.
editor-script-free = Caiff paragraff sy'n wag yn y ddwy iaith ei dynnu.
editor-keep = Cadw'r newid
editor-kept = Mae'r newid wedi'i gadw yn y copi hwn.
editor-flaws = I'w gywiro cyn cyhoeddi
editor-flaws-none = Mae'r ddwy iaith yn gyflawn.
editor-look = I edrych arno unwaith eto
editor-in-cy = Cymraeg
editor-in-en = Saesneg
editor-counted = Brawddegau i'w graddio, a graddfeydd
editor-counted-what = Mae'r adroddiadau'n cyfrif y rhain, felly maen nhw'n sefydlog. Gellir cywiro gwall yn eu geiriau o dan “Geiriad” yn y gosodiadau.
editor-try = Rhoi cynnig arno
editor-try-what = Mae'n agor y sgrin gyfweld gyda'r canllaw hwn. Ni chedwir dim.
editor-publish = Cyhoeddi fel fersiwn newydd
editor-publish-what = O hyn ymlaen bydd pob cyfweliad newydd yn dilyn y canllaw hwn. Mae cyfweliadau sydd wedi dechrau yn cadw eu fersiwn eu hunain. Nid yw fersiwn a gyhoeddwyd byth yn newid, ond gallwch fynd yn ôl at un hŷn.
editor-publish-reworded = Mae'r rhannau hyn yn cael eu cyfrif, ac mae eu geiriau'n wahanol i'r rhai blaenorol:
editor-publish-same = Maen nhw'n dal i ofyn yr un peth
editor-publish-open = Cywirwch yr hyn a restrir uchod; wedyn gellir cyhoeddi'r canllaw.
editor-publish-nothing = Nid oes dim yn wahanol i'r canllaw sydd mewn defnydd eto.
editor-anchors = Pum pwynt y raddfa
# $version (number)
editor-published = Cyhoeddwyd fersiwn { $version }. Bydd y cyfweliad nesaf yn ei dilyn.
