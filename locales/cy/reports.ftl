### Adroddiadau: pob gair sy'n gadael y ddesg. Mae'r rheolau diogelu yn penderfynu beth a ddywedir; yma y mae sut.

## Y clawr a'r godreon

# $service (text)
reports-local-title = Adroddiad lleol: { $service }
reports-national-title = Adroddiad cenedlaethol: Cymru
reports-local-subject = Yr hyn a ddywedodd gofalwyr maeth wrth adael, ar gyfer eu gwasanaeth maethu
reports-national-subject = Yr hyn a ddywedodd gofalwyr maeth wrth adael, ar draws Cymru
reports-author = Y gwasanaeth cyfweliad ymadael annibynnol
# $place (text)
reports-service-authority = Y gwasanaeth maethu { $place }
# $service (text)
reports-service-independent = Gwasanaeth maethu: { $service }
reports-all-wales = Cymru gyfan
# $from (day)
# $to (day)
reports-period = Cyfnod: { $from } i { $to }
# $day (day)
reports-made-on = Lluniwyd: { $day }
reports-contents = Cynnwys
reports-page-of = Tudalen {"{page}"} o {"{pages}"}
reports-file-local = adroddiad-lleol
reports-file-national = adroddiad-cenedlaethol

## Beth yw'r adroddiad

reports-about = Am yr adroddiad hwn
reports-about-local = Mae pob gofalwr maeth sy'n gadael yn cael cynnig cyfweliad ymadael annibynnol. Mae'r adroddiad hwn yn dod â'r hyn a glywyd gan ofalwyr a adawodd y gwasanaeth hwn at ei gilydd, er mwyn i'r gwasanaeth ddysgu ohono.
reports-about-national = Mae pob gofalwr maeth sy'n gadael yn cael cynnig cyfweliad ymadael annibynnol. Mae'r adroddiad hwn yn dod â'r hyn a glywyd ledled Cymru at ei gilydd.
reports-protect = Sut mae pobl yn cael eu diogelu
reports-protect-figures = Aelwydydd sy'n cael eu cyfrif. Ni ddywedir dim am grŵp o lai nag wyth aelwyd, a dim ond ar ddiwedd blwyddyn adrodd y caiff grŵp ei gau. Ni ddywedir dim ychwaith am rywbeth a enwyd gan lai na phum aelwyd. Mewn geiriau, ni ddywedir dim am rywbeth a enwyd gan bob un.
reports-protect-silence = Nid yw tawelwch am thema yn golygu na soniodd neb amdani.
reports-protect-voices = Cafodd pob dyfyniad ei ddarllen a'i gymeradwyo gan y gofalwr a'i dywedodd, i'w roi i'r gwasanaeth hwn, ar ôl clywed yn blaen ei bod yn debyg y bydd y gwasanaeth yn gwybod pwy a'i dywedodd.
reports-protect-honest = Gall rheolau ddiogelu rhifau. Ni allant ddiogelu neb rhag dyfalu na rhag sïon. Peidiwch â cheisio canfod pwy ddywedodd beth.

## Pwy gymerodd ran

reports-coverage = Pwy gymerodd ran
reports-coverage-own = Cymerodd wyth neu fwy o aelwydydd y gwasanaeth hwn ran.
reports-coverage-pool = Cymerodd wyth neu fwy o aelwydydd ran yn y grŵp o wasanaethau bach.
reports-coverage-wales = Cymerodd wyth neu fwy o aelwydydd ran ledled Cymru.
# $shown (text)
reports-coverage-number = Aelwydydd a gymerodd ran ledled Cymru, wedi'u talgrynnu i'r 5 agosaf: { $shown }
# $count (number)
reports-coverage-declared = Aelwydydd a adawodd yn y cyfnod hwn, yn ôl y gwasanaeth ei hun: { $count }
# $shown (text)
reports-coverage-declared-wales = Aelwydydd a adawodd yn y cyfnod hwn, yn ôl y gwasanaethau eu hunain, wedi'u talgrynnu i'r 5 agosaf: { $shown }
# $shown (text)
reports-coverage-referred-wales = Aelwydydd a gyfeiriwyd am gyfweliad ledled Cymru yn y cyfnod hwn, wedi'u talgrynnu i'r 5 agosaf: { $shown }
# $shown (text)
reports-coverage-offered-wales = Aelwydydd a gafodd gynnig cyfweliad am y tro cyntaf ledled Cymru yn y cyfnod hwn, wedi'u talgrynnu i'r 5 agosaf: { $shown }
# $from (day)
# $to (day)
reports-coverage-years = Blynyddoedd adrodd wedi'u cyfuno: { $from } i { $to }

## Lleisiau ac argymhellion

reports-strengths = Yr hyn aeth yn dda
reports-strengths-intro = Geiriau gofalwyr, fel y cymeradwyon nhw eu hunain: yr hyn y maent yn falch ohono, a'r hyn y dylai'r gwasanaeth ddal ati i'w wneud.
reports-voices = Lleisiau gofalwyr, fesul thema
reports-voices-intro = Mae pob llais yn yr iaith y cafodd ei ddweud ynddi.
reports-voices-other = Lleisiau eraill
reports-recommendations = Argymhellion
reports-recommendations-intro = Mae pob argymhelliad wedi'i wneud o eiriau a gymeradwyodd gofalwr.
# $which (number)
reports-recommendation = Argymhelliad { $which }
reports-context = Cyd-destun
reports-idea = Syniad
reports-effect = Effaith

## Grwpiau, mewn geiriau

reports-own = Yr hyn a ddywedodd aelwydydd y gwasanaeth hwn
# $region (id)
reports-pool-region =
    Yr hyn a ddywedwyd mewn gwasanaethau bach yn eich rhanbarth: { $region ->
        [gwent] { cases-region-gwent }
        [cwm-taf-morgannwg] { cases-region-cwm-taf-morgannwg }
        [cardiff-and-vale] { cases-region-cardiff-and-vale }
        [west-wales] { cases-region-west-wales }
        [north-wales] { cases-region-north-wales }
        [west-glamorgan] { cases-region-west-glamorgan }
        *[powys] { cases-region-powys }
    }
reports-pool-authority = Yr hyn a ddywedwyd mewn gwasanaethau bach sy'n perthyn i awdurdodau lleol
reports-pool-independent = Yr hyn a ddywedwyd mewn gwasanaethau bach annibynnol
reports-pool = Yr hyn a ddywedwyd mewn gwasanaethau bach gyda'i gilydd
reports-pool-intro = Ychydig o aelwydydd pob un o'r gwasanaethau hyn a gafodd gyfweliad, felly maent wedi'u cyfrif gyda'i gilydd. Nid enwir yr un gwasanaeth.
reports-themes-five = Enwyd pob un o'r themâu hyn gan bump neu fwy o aelwydydd, ymhlith eu rhesymau dros adael:
reports-themes-ten = Enwyd pob un o'r themâu hyn gan ddeg neu fwy o aelwydydd, ymhlith eu rhesymau dros adael:
reports-items-agreed = Cytunodd pump neu fwy o aelwydydd â phob un o'r brawddegau hyn, a mwy nag a anghytunodd:
reports-items-disagreed = Anghytunodd pump neu fwy o aelwydydd â phob un o'r brawddegau hyn, a mwy nag a gytunodd:
reports-order = Mae'r drefn yn dilyn y rhestr o themâu a brawddegau, nid pa mor aml yr enwyd rhywbeth.
# $scale (text)
# $middle (number)
reports-middle = { $scale } Yr ateb canol, ar raddfa o 0 i 10: { $middle }
reports-middle-note = Lle mae dau ateb yn y canol, yr isaf ohonynt a roddir.

## Cymru, mewn rhifau

reports-wales = Y darlun cenedlaethol
reports-reasons = Rhesymau dros adael, fesul thema
reports-ratings = Sut y sgoriodd gofalwyr eu profiad
reports-table-themes = Aelwydydd a enwodd bob thema
reports-table-codes = Rhesymau a enwyd gan ddeg neu fwy o aelwydydd
reports-table-ratings = Aelwydydd a gytunodd â phob brawddeg
reports-head-theme = Thema
reports-head-reason = Rheswm
reports-head-sentence = Brawddeg
reports-head-households = Aelwydydd
reports-head-share = Canran
reports-head-agreed = Wedi cytuno
reports-head-answered = Wedi ateb
reports-row-all = Pob aelwyd a gymerodd ran
# $percent (number)
reports-share = { $percent }%
reports-several = Gall aelwyd enwi mwy nag un thema, felly nid yw'r themâu'n adio i'r cyfanswm.
reports-bars = Themâu, yn ôl nifer yr aelwydydd a'u henwodd
# $list (text)
reports-bars-alt = Siart bar o'r un rhifau â'r tabl. { $list }
# $name (text)
# $shown (text)
reports-bars-longest = Y bar hiraf: { $name }, { $shown }.
# $names (text)
# $shown (text)
reports-bars-longest-together = Y bariau hiraf, a'r un hyd â'i gilydd: { $names }. Ar bob un: { $shown }.

## Cymru, fesul sector, ffordd o adael, rhanbarth, iaith a blwyddyn

reports-sectors = Rhesymau dros adael, fesul sector
reports-sectors-note = Lle nad oes rhif ar gyfer sector, mae wedi'i guddio er mwyn diogelu pobl. Nid yw hynny'n golygu na soniodd neb yno am y thema.
reports-table-sectors = Aelwydydd a enwodd bob thema, fesul sector
reports-head-authority = Awdurdodau lleol
reports-head-independent = Gwasanaethau annibynnol
reports-main = Prif resymau, fesul thema
reports-main-note = Un prif reswm sydd gan bob aelwyd, fel y mae'r gofalwyr yn ei weld.
reports-table-main = Aelwydydd yn ôl thema eu prif reswm
reports-prevented = I ba raddau y gellid bod wedi atal yr ymadawiad
reports-prevented-note = Atebodd gofalwyr ar raddfa o 0, dim o gwbl, i 10, yn llwyr.
reports-table-prevented = Aelwydydd yn ôl i ba raddau y gellid bod wedi atal eu hymadawiad, ym marn y gofalwyr
reports-head-prevented = Ateb
reports-prevented-0-3 = Prin: 0 i 3
reports-prevented-4-6 = Yn rhannol: 4 i 6
reports-prevented-7-10 = I raddau helaeth: 7 i 10
reports-leave = Sut y gadawodd aelwydydd
reports-table-leave = Aelwydydd yn ôl sut y gadawsant
reports-head-leave = Ffordd o adael
reports-category = Pa fath o faethu
reports-table-category = Aelwydydd yn ôl yr hyn y'u cymeradwywyd ar ei gyfer
reports-head-category = Categori
reports-length = Am ba hyd y bu gofalwyr yn maethu
reports-table-length = Aelwydydd yn ôl am ba hyd y buont yn maethu
reports-head-length = Amser
reports-length-under-1 = Llai na blwyddyn
reports-length-1-2 = 1 i 2 flynedd
reports-length-3-5 = 3 i 5 mlynedd
reports-length-6-10 = 6 i 10 mlynedd
reports-length-over-10 = Mwy na 10 mlynedd
reports-regions = Fesul rhanbarth
reports-table-region = Aelwydydd a gymerodd ran, yn ôl rhanbarth eu gwasanaeth
reports-head-region = Rhanbarth
reports-welsh = Y Gymraeg
reports-welsh-intro = Cyn pob cyfweliad gofynnir i ofalwyr, yn y ddwy iaith, pa iaith yr hoffent ei chael.
reports-table-requested = Aelwydydd yn ôl yr iaith y gofynnwyd amdani
reports-table-delivered = Aelwydydd yn ôl iaith y cyfweliad
reports-head-language = Iaith
reports-row-known = Pob un o'r aelwydydd hyn
reports-years = Fesul blwyddyn
reports-years-intro = Mae rhifau blynyddoedd cynharach yn cael eu hailadrodd fel y cawsant eu rhyddhau. Ni chyfrifir dim o'r newydd.
reports-table-years = Aelwydydd a enwodd bob thema, fesul blwyddyn

## Terfynau

reports-cannot = Yr hyn na ellir ei gasglu
reports-cannot-chosen = Y gofalwyr eu hunain a ddewisodd gymryd rhan, felly nid yw'r adroddiad yn siarad dros bawb a adawodd.
reports-cannot-small = Mae'r grwpiau'n fach. Ni ellir cymharu gwasanaethau na blynyddoedd ar sail yr adroddiad hwn.
reports-cannot-cause = Yr hyn a enwyd yw'r rheswm ym marn y gofalwyr. Nid yw'n profi beth a achosodd iddynt adael.
reports-cannot-compare = Ni ellir cymharu gwasanaethau ar sail yr adroddiad hwn. Gall gwahaniaeth rhwng sectorau, rhanbarthau neu flynyddoedd ddod o dalgrynnu ac o bwy a gymerodd ran.
reports-cannot-hidden = Lle mae rhif wedi'i guddio, ni ellir casglu dim, na hyd yn oed ei fod yn fach.
reports-symbols = Symbolau a rheolau
reports-symbol-withheld = {"*"} Rhif wedi'i guddio er mwyn diogelu pobl (0 i 4, neu wedi'i ddal yn ôl)
reports-symbol-rounded = Mae'r ffigurau wedi'u talgrynnu i'r 5 agosaf, felly efallai na fyddant yn adio i'r cyfanswm.
# $version (id)
reports-rules = Fersiwn y rheolau diogelu: { $version }

## Rhagolwg: yr hyn y bydd yr adroddiad yn ei ddweud am grwpiau

reports-said-own = Y gwasanaeth hwn:
reports-said-pool = Gwasanaethau bach gyda'i gilydd:
# $region (id)
reports-said-pool-region =
    Gwasanaethau bach y rhanbarth { $region ->
        [gwent] { cases-region-gwent }
        [cwm-taf-morgannwg] { cases-region-cwm-taf-morgannwg }
        [cardiff-and-vale] { cases-region-cardiff-and-vale }
        [west-wales] { cases-region-west-wales }
        [north-wales] { cases-region-north-wales }
        [west-glamorgan] { cases-region-west-glamorgan }
        *[powys] { cases-region-powys }
    }:
reports-said-pool-authority = Gwasanaethau bach awdurdodau lleol:
reports-said-pool-independent = Gwasanaethau bach annibynnol:
reports-said-wales = Cymru:
# $theme (id)
reports-said-theme-five =
    Enwyd gan bump neu fwy o aelwydydd: { $theme ->
        [A] { reasons-theme-a }
        [B] { reasons-theme-b }
        [C] { reasons-theme-c }
        [D] { reasons-theme-d }
        [E] { reasons-theme-e }
        [F] { reasons-theme-f }
        [G] { reasons-theme-g }
        [H] { reasons-theme-h }
        *[I] { reasons-theme-i }
    }
# $theme (id)
reports-said-theme-ten =
    Enwyd gan ddeg neu fwy o aelwydydd: { $theme ->
        [A] { reasons-theme-a }
        [B] { reasons-theme-b }
        [C] { reasons-theme-c }
        [D] { reasons-theme-d }
        [E] { reasons-theme-e }
        [F] { reasons-theme-f }
        [G] { reasons-theme-g }
        [H] { reasons-theme-h }
        *[I] { reasons-theme-i }
    }
# $theme (id)
# $shown (text)
reports-said-theme-number =
    { $theme ->
        [A] { reasons-theme-a }
        [B] { reasons-theme-b }
        [C] { reasons-theme-c }
        [D] { reasons-theme-d }
        [E] { reasons-theme-e }
        [F] { reasons-theme-f }
        [G] { reasons-theme-g }
        [H] { reasons-theme-h }
        *[I] { reasons-theme-i }
    }: { $shown } o aelwydydd
# $item (id)
reports-said-item-agreed =
    Cytunodd pump neu fwy, a mwy nag a anghytunodd: { $item ->
        [R1] { guide-exit-1-r1-heading }
        [R2] { guide-exit-1-r2-heading }
        [R3] { guide-exit-1-r3-heading }
        [R4] { guide-exit-1-r4-heading }
        [R5] { guide-exit-1-r5-heading }
        [R6] { guide-exit-1-r6-heading }
        [R7] { guide-exit-1-r7-heading }
        [R8] { guide-exit-1-r8-heading }
        [R9] { guide-exit-1-r9-heading }
        [R10] { guide-exit-1-r10-heading }
        *[R11] { guide-exit-1-r11-heading }
    }
# $item (id)
reports-said-item-disagreed =
    Anghytunodd pump neu fwy, a mwy nag a gytunodd: { $item ->
        [R1] { guide-exit-1-r1-heading }
        [R2] { guide-exit-1-r2-heading }
        [R3] { guide-exit-1-r3-heading }
        [R4] { guide-exit-1-r4-heading }
        [R5] { guide-exit-1-r5-heading }
        [R6] { guide-exit-1-r6-heading }
        [R7] { guide-exit-1-r7-heading }
        [R8] { guide-exit-1-r8-heading }
        [R9] { guide-exit-1-r9-heading }
        [R10] { guide-exit-1-r10-heading }
        *[R11] { guide-exit-1-r11-heading }
    }
# $item (id)
# $shown (text)
# $answered (text)
reports-said-item-number =
    { $item ->
        [R1] { guide-exit-1-r1-heading }
        [R2] { guide-exit-1-r2-heading }
        [R3] { guide-exit-1-r3-heading }
        [R4] { guide-exit-1-r4-heading }
        [R5] { guide-exit-1-r5-heading }
        [R6] { guide-exit-1-r6-heading }
        [R7] { guide-exit-1-r7-heading }
        [R8] { guide-exit-1-r8-heading }
        [R9] { guide-exit-1-r9-heading }
        [R10] { guide-exit-1-r10-heading }
        *[R11] { guide-exit-1-r11-heading }
    }: cytunodd { $shown }, atebodd { $answered }
# $scale (id)
# $middle (number)
reports-said-middle =
    { $scale ->
        [S1] { guide-exit-1-s1 }
        [S2] { guide-exit-1-s2 }
        *[S3] { guide-exit-1-s3 }
    } Yr ateb canol: { $middle }

## Rhagolwg: yr hyn sy'n cael ei ddal yn ôl, a pham

# $theme (id)
reports-held-theme =
    Thema: { $theme ->
        [A] { reasons-theme-a }
        [B] { reasons-theme-b }
        [C] { reasons-theme-c }
        [D] { reasons-theme-d }
        [E] { reasons-theme-e }
        [F] { reasons-theme-f }
        [G] { reasons-theme-g }
        [H] { reasons-theme-h }
        *[I] { reasons-theme-i }
    }
# $item (id)
reports-held-item =
    Sgôr: { $item ->
        [R1] { guide-exit-1-r1-heading }
        [R2] { guide-exit-1-r2-heading }
        [R3] { guide-exit-1-r3-heading }
        [R4] { guide-exit-1-r4-heading }
        [R5] { guide-exit-1-r5-heading }
        [R6] { guide-exit-1-r6-heading }
        [R7] { guide-exit-1-r7-heading }
        [R8] { guide-exit-1-r8-heading }
        [R9] { guide-exit-1-r9-heading }
        [R10] { guide-exit-1-r10-heading }
        *[R11] { guide-exit-1-r11-heading }
    }
# $scale (id)
reports-held-scale =
    Atebion i'r raddfa: { $scale ->
        [S1] { guide-exit-1-s1 }
        [S2] { guide-exit-1-s2 }
        *[S3] { guide-exit-1-s3 }
    }
reports-held-households = Aelwydydd y gwasanaeth hwn nad ydynt mewn grŵp sydd wedi'i gau
reports-held-uncoded = Aelwydydd y flwyddyn heb resymau wedi'u codio
# $least (number)
reports-why-fewer = Mae llai na { $least }: nid yw'n cael ei ddweud na'i argraffu (rheolau 9 i 13).
reports-why-one-service = Mae bron y cyfan yn perthyn i un gwasanaeth. Gyda'r cyfanswm byddai'n gwybod cyn lleied sydd gan y lleill (rheol 15).
reports-why-sum = Ni chaiff cyfanswm ei argraffu wrth ochr ei rannau: gyda'i gilydd byddent yn datgelu'r rhifau (rheol 12).
# $least (number)
reports-why-few-others = Mae llai na { $least } ar ôl heb y gwasanaeth sydd â'r nifer fwyaf ohonynt, felly gellid cyfrifo hanes un person (rheolau 12 ac 15).
reports-why-all = Fe'i henwyd gan bob un, felly ni fyddai neb yn cael ei ddiogelu (rheol 9).
reports-why-both = Mae'r ddwy ochr mor gryf â'i gilydd, a byddai dweud y ddwy yn datgelu'r rhifau (rheol 9).
reports-why-attack = O'i roi gyda phopeth a ryddhawyd o'r blaen, gallai darllenydd gyfrifo gormod: byddai llai na thri gwerth yn bosibl ar gyfer rhywbeth cudd (rheolau 12 ac 16). Mae'r dewis hwn yn dibynnu ar yr hyn a ryddhawyd eisoes, nid ar yr ateb.
reports-why-cohort = Mae angen wyth aelwyd, neu gronfa o dri gwasanaeth, ar ddiwedd blwyddyn adrodd. Mae'r rhain yn aros am y flwyddyn nesaf (rheolau 5 a 6).
reports-why-uncoded = Codiwch y rhain cyn llunio'r adroddiad: caiff y cyfrif ei gloi gydag ef.

## Gwrthod

reports-not-a-year = Mae adroddiad yn cwmpasu un flwyddyn adrodd gyfan, o 1 Ebrill i 31 Mawrth. Dewiswch gyfnod o'r hyd hwnnw.
# $day (day)
reports-year-open = Nid yw'r flwyddyn adrodd ar ben eto (rheol 5). Dyddiad olaf y flwyddyn: { $day }. Dewiswch flwyddyn gynharach.
reports-nothing-local = Ni fyddai'r adroddiad yn dweud dim (rheolau 1, 5 a 6). Mae angen llais wedi'i gymeradwyo, grŵp o wyth aelwyd, neu ddarlun cenedlaethol. Arhoswch, neu dewiswch gyfnod arall.
reports-nothing-national = Ni fyddai'r adroddiad yn dweud dim (rheolau 5 i 7). Mae angen grŵp o wyth aelwyd sy'n caniatáu defnydd cenedlaethol. Arhoswch, neu dewiswch gyfnod arall.
reports-needs-service = Mae adroddiad lleol yn perthyn i un gwasanaeth. Dewiswch y gwasanaeth.
reports-takes-no-service = Mae'r adroddiad cenedlaethol yn perthyn i Gymru gyfan ac nid yw'n cymryd gwasanaeth. Gadewch y gwasanaeth allan.
reports-unknown-service = Nid oes gwasanaeth o'r fath ar y ddesg hon. Dewiswch un sydd yn y rhestr.
# $what (id)
# $section (number)
# $block (number)
# $line (number)
reports-differs =
    Ni ryddhawyd yr adroddiad: nid yw ei dudalennau Cymraeg a'i dudalennau Saesneg yn dweud yr un peth. { $what ->
        [kinds] Nid yr un yw rhannau'r testun.
        [level] Mae pennawd ar lefel wahanol.
        [shape] Mae nifer y llinellau mewn tabl, rhestr neu lun yn wahanol.
        [date] Mae dyddiad yn wahanol.
        [quote] Mae geiriau gofalwr yn wahanol.
        [bar] Nid yw bar cyn hired â'i rif.
        [given] Mae un iaith yn dweud rhywbeth nad yw'r llall yn ei ddweud.
        *[number] Mae rhif yn wahanol.
    } Lle: ar ôl pennawd { $section }, rhan { $block }, llinell { $line }. Ni chadwyd dim; rhowch wybod i'r rhai sy'n cynnal y rhaglen.

## Y daflen ddata

reports-sheet-notes = Nodiadau
reports-sheet-statements = Datganiadau
reports-sheet-voices = Lleisiau
reports-sheet-group = Grŵp
reports-sheet-code = Cod
reports-sheet-about = Ynghylch
reports-sheet-says = Yr hyn a ddywedir
reports-sheet-least = Y cyfrif lleiaf y mae'r rheolau yn ei ganiatáu
reports-sheet-lang = Iaith
reports-sheet-words = Geiriau
reports-sheet-text = Testun y tudalennau
