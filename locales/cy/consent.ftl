# Yr hyn a ganiataodd gofalwyr, optio allan, tynnu'n ôl, a'r adroddiadau i'w gwneud eto.

## Yr hyn a ganiatawyd, ar dudalen achos

consent-title = Yr hyn a ganiatawyd
consent-none = Nid oes cyfweliad eto, felly ni ofynnwyd am ddim.
# $day (day)
consent-of-interview = Cyfweliad a ddechreuodd ar { $day }
consent-now = Yn cael ei ganiatáu nawr
consent-now-nothing = Dim. Tynnodd y gofalwr y cyfweliad hwn yn ôl.
consent-unsettled = Heb ei ofyn eto
consent-recording = Nid yw sain byth yn cael ei recordio, felly ni ofynnir i neb amdani.
consent-history = Pob ateb
consent-purpose = Ar gyfer beth
consent-answer = Ateb
consent-when = Pryd
consent-notice = Hysbysiad
# $version (id)
consent-notice-show = Hysbysiad { $version }
# $version (id)
consent-notice-title = Yr hyn a ddarllenwyd: hysbysiad { $version }
consent-notice-once = Nid yw hysbysiad a ddarllenwyd i ofalwr byth yn newid. Pan fydd ei eiriau'n newid, daw'n fersiwn newydd.
consent-given = Caniatawyd
consent-refused = Gwrthodwyd
consent-withdrawn = Tynnwyd yn ôl
consent-purpose-interview = Y cyfweliad a chofnod ohono
consent-purpose-special-category = Iechyd a materion sensitif eraill
consent-purpose-national-findings = Canfyddiadau i Gymru
consent-purpose-local-themes = Canfyddiadau i'w gwasanaeth eu hunain
consent-purpose-inspection = Tystiolaeth ar gyfer arolygiad
consent-purpose-recontact = Cael galwad eto
consent-purpose-mentoring = Mentora neu siarad
consent-wordings = Yng ngeiriau'r gofalwr, pob un wedi'i benderfynu ar ei ben ei hun
consent-wording-voice = I'w gwasanaeth eu hunain
consent-wording-unattributed = Heb ddweud pwy
consent-wording-neither = I beidio â chael ei ddefnyddio
consent-wording-undecided = Heb ei benderfynu
# $day (day)
consent-wording-withdrawn = Tynnwyd yn ôl ar { $day }
# $day (day)
consent-until = Ni fydd dim a dynnir yn ôl hyd at { $day } mewn unrhyw ffigur.
# $day (day)
consent-until-passed = Daeth y flwyddyn i ben ar { $day } ac nid yw wedi'i chloi eto: ni fydd dim a dynnir yn ôl nawr mewn unrhyw ffigur.
consent-locked = Mae'r flwyddyn adrodd wedi'i chloi. Gellir tynnu geiriau'n ôl o hyd; mae'r ffigurau'n aros, gan nad ydynt yn pwyntio at neb.
# $day (day)
consent-stopped = Rhoddodd y gofalwr y gorau i'r cyfweliad hwn ar { $day }, gan adael i'r hyn a ddywedwyd gael ei gadw.

## Tynnu'n ôl

consent-withdraw = Tynnu'n ôl…
consent-withdraw-title = Beth mae'r gofalwr yn ei dynnu'n ôl?
consent-withdraw-part = Rhan ohono
consent-withdraw-whole = Y cyfan
consent-withdraw-purposes = Ar gyfer beth
consent-withdraw-wordings = Pa eiriau
consent-withdraw-record = A chofnod y cyfweliad?
consent-withdraw-erase = Dileu cofnod yr aelwyd hon: nodiadau, enwau a manylion cysylltu
consent-withdraw-keep = Ei gadw ynghau, heb ei ddefnyddio at ddim
consent-withdraw-will = Beth fydd yn digwydd
consent-withdraw-choose = Dewiswch beth mae'r gofalwr yn ei dynnu'n ôl. Wedyn cewch weld beth sy'n digwydd.
consent-withdraw-final = Ni ellir dadwneud hyn.
consent-withdraw-do = Tynnu'n ôl
consent-withdraw-done = Tynnwyd yn ôl. Beth ddigwyddodd:
consent-withdraw-reports = Adroddiadau a anfonwyd
consent-withdraw-no-reports = Nid oes a wnelo unrhyw adroddiad a anfonwyd ag ef.
# $count (number)
consent-held-wordings =
    { $count ->
        [zero] Nid oes yr un o'r geiriadau hyn ynddo
        [one] Mae { $count } o'r geiriadau hyn ynddo: rhaid ei wneud eto
        [two] Mae { $count } o'r geiriadau hyn ynddo: rhaid ei wneud eto
        [few] Mae { $count } o'r geiriadau hyn ynddo: rhaid ei wneud eto
        [many] Mae { $count } o'r geiriadau hyn ynddo: rhaid ei wneud eto
       *[other] Mae { $count } o'r geiriadau hyn ynddo: rhaid ei wneud eto
    }
consent-held-counted = Mae'n cyfrif yr aelwyd: mae ei ffigurau'n aros
consent-held-queued = Nid yw wedi gadael, ac ni fydd yn gadael mwyach
consent-held-sending = Mae ar ei ffordd yr eiliad hon: os yw'n cyrraedd, caiff ei dderbynneb ei marcio
consent-held-saved = Mae gennych yn ffeil: peidiwch ag anfon y ffeil honno
consent-held-recalled = Galwyd ei amlen yn ôl cyn hyn
# $place (text)
consent-held-arrived = Cyrhaeddodd y lle hwn: { $place }
consent-held-handed = Chi a'i trosglwyddodd
consent-effect-whole = Ni ddefnyddir y cyfweliad at ddim o hyn ymlaen, ac ni chysylltir â'r gofalwr eto.
# $count (number)
consent-effect-purposes =
    { $count ->
        [zero] Nid oes dim yn dod i ben.
        [one] Mae { $count } defnydd o'r cyfweliad yn dod i ben nawr.
        [two] Mae { $count } ddefnydd o'r cyfweliad yn dod i ben nawr.
        [few] Mae { $count } defnydd o'r cyfweliad yn dod i ben nawr.
        [many] Mae { $count } defnydd o'r cyfweliad yn dod i ben nawr.
       *[other] Mae { $count } defnydd o'r cyfweliad yn dod i ben nawr.
    }
# $count (number)
consent-effect-wordings =
    { $count ->
        [zero] Nid oes geiriad yn cael ei dynnu'n ôl.
        [one] Ni fydd { $count } geiriad byth mewn adroddiad eto.
        [two] Ni fydd { $count } eiriad byth mewn adroddiad eto.
        [few] Ni fydd { $count } geiriad byth mewn adroddiad eto.
        [many] Ni fydd { $count } geiriad byth mewn adroddiad eto.
       *[other] Ni fydd { $count } geiriad byth mewn adroddiad eto.
    }
# $day (day)
consent-effect-not-locked = Nid yw'r flwyddyn adrodd sy'n gorffen ar { $day } wedi'i chloi ar gyfer yr aelwyd hon: caiff ei chyfrif dim ond lle mae'r gofalwr yn dal i ganiatáu hynny.
# $day (day)
consent-effect-in-no-figure = Nid yw'r flwyddyn adrodd sy'n gorffen ar { $day } wedi'i chloi ar gyfer yr aelwyd hon: ni fydd mewn unrhyw ffigur. Mae'n cyfrif fel optio allan, byth fel rheswm.
# $day (day)
consent-effect-locked = Mae'r flwyddyn adrodd a orffennodd ar { $day } wedi'i chloi. Nid yw'r ffigurau y mae'r aelwyd ynddynt yn pwyntio at neb, ac maent yn aros fel y maent.
# $count (number)
consent-effect-again =
    { $count ->
        [zero] Nid oes rhaid gwneud unrhyw adroddiad eto.
        [one] Rhaid gwneud { $count } adroddiad a anfonwyd eto. Mae i'w weld dan Adroddiadau nes gwneud hynny.
        [two] Rhaid gwneud { $count } adroddiad a anfonwyd eto. Maent i'w gweld dan Adroddiadau nes gwneud hynny.
        [few] Rhaid gwneud { $count } adroddiad a anfonwyd eto. Maent i'w gweld dan Adroddiadau nes gwneud hynny.
        [many] Rhaid gwneud { $count } adroddiad a anfonwyd eto. Maent i'w gweld dan Adroddiadau nes gwneud hynny.
       *[other] Rhaid gwneud { $count } adroddiad a anfonwyd eto. Maent i'w gweld dan Adroddiadau nes gwneud hynny.
    }
consent-effect-nowhere = Nid yw'r geiriau hyn mewn unrhyw adroddiad a anfonwyd.
# $number (id)
consent-effect-recommendation-stands = Rhannwyd argymhelliad { $number }, a seiliwyd yn rhannol ar hyn. Mae'n dal wedi'i rannu, ac mae gweddill ei sail yn ddigon iddo. Mae wedi'i farcio yma.
# $number (id)
consent-effect-recommendation-falls = Rhannwyd argymhelliad { $number }, a seiliwyd ar hyn. Ni ellir dad-wneud y darllen, ond nid oes datganiad nac adroddiad yn ailadrodd ei eiriau. Mae wedi'i farcio yma.
consent-effect-erased = Caiff y cofnod ei ddileu am byth: nodiadau, sgoriau, rhesymau, enwau a manylion cysylltu. Mae gan gofnod o bryder ei adolygiad ei hun, ac mae hwnnw'n aros.
consent-effect-kept = Mae'r cofnod yn aros yma, ynghau, nes daw ei amser i ben.

## Optio allan

consent-opt-out = Mae'r gofalwyr wedi optio allan
consent-opt-out-title = Cofnodi bod y gofalwyr wedi optio allan?
consent-opt-out-erased = Caiff popeth am yr achos hwn ei ddileu am byth: enwau, manylion cysylltu a dyddiadau.
consent-opt-out-stays = Yr hyn sy'n aros yw dyddiad heddiw a marc na ellir darllen enw ohono. Wrth hwnnw mae'r rhaglen yn adnabod yr un gofalwyr os bydd y gwasanaeth yn eu hatgyfeirio eto.
consent-opt-out-reason = Nid yw optio allan byth yn cael ei gyfrif fel rheswm dros adael.
# $number (id)
consent-opt-out-done = Mae'r gofalwyr wedi optio allan. Cafodd achos { $number } ei ddileu.
consent-stop = Y gofalwr am stopio
consent-stop-title = Rhoi'r gorau i'r cyfweliad hwn am byth?
consent-stop-break = Os nad yw'r gofalwr ond am gael egwyl, caewch hwn a gwasgwch Oedi.
consent-stop-ask = Beth gawn ni ei gadw o'r hyn a ddywedoch?
consent-stop-everything = Popeth hyd yma
consent-stop-everything-means = Caiff y nodiadau eu cau nawr. Fe'u defnyddir dim ond at yr hyn a ganiatewch.
consent-stop-nothing = Dim
consent-stop-nothing-means = Caiff popeth ei ddileu am byth: y nodiadau, eich enw a sut i gael gafael arnoch. Dim ond dyddiad heddiw sy'n aros, a marc fel na fydd neb yn gofyn i chi eto.
consent-stop-other = Mae cyfweliad arall yr aelwyd hon yn sefyll o hyd. Caiff nodiadau ac atebion yr un hwn eu dileu; mae enwau a manylion cysylltu yn aros gyda'r llall.
consent-stop-choose = Dewiswch un
consent-stop-do = Rhoi'r gorau i'r cyfweliad
consent-stop-done-everything = Rhoddwyd y gorau i'r cyfweliad. Cadwyd yr hyn a ddywedwyd hyd yma.
consent-stop-done-nothing = Rhoddwyd y gorau i'r cyfweliad, ac ni chadwyd dim.

## Tudalen optio allan

consent-opt-outs = Optio allan
consent-opt-outs-why = Caiff gofalwyr optio allan cyn cael eu hatgyfeirio, wedyn, yng nghanol cyfweliad, neu'n hwyrach. Mae'r dudalen hon yn eu cyfrif heb wybod enwau. Nid yw optio allan byth yn rheswm dros adael, a dim ond yr adroddiad rheoli a'r adroddiad cenedlaethol a gaiff sôn amdano.
consent-opt-outs-counts = Aelwydydd a ddewisodd optio allan
consent-point = Pryd
consent-households = Aelwydydd
consent-point-before-referral = Cyn yr atgyfeiriad, yn ôl y gwasanaethau
consent-point-after-referral = Ar ôl yr atgyfeiriad
consent-point-during = Yn ystod cyfweliad
consent-point-after = Ar ôl y cyfweliad, cyn cloi'r flwyddyn
consent-tally-title = Cyn yr atgyfeiriad
consent-tally-why = Dim ond faint o ofalwyr nad oedd am gael eu hatgyfeirio y mae gwasanaeth yn ei ddweud. Rhowch y mis, sut y gadawsant a'r nifer, heb enw.
consent-tally-month = Mis
consent-tally-year = Blwyddyn
consent-tally-households = Sawl aelwyd
consent-tally-service = Gwasanaeth
consent-tally-leave = Sut y gadawsant
consent-tally-keep = Cadw'r nifer
consent-tally-kept = Wedi'i gadw.
consent-tally-none = Nid oes gwasanaeth wedi dweud dim am y flwyddyn hon. Rhowch rif uchod pan fydd un yn gwneud hynny.
consent-tally-list = Yr hyn a ddywedodd y gwasanaethau
consent-tally-remove = Tynnu
# $service (text) $month (text)
consent-tally-remove-of = Tynnu nifer { $service } ar gyfer { $month }
consent-tally-choose = Dewiswch un
consent-tally-whole = Rhowch rif cyfan, 1 neu fwy

## Gofalwr a newidiodd ei feddwl

consent-lift-title = Gofalwr a newidiodd ei feddwl
consent-lift-why = Rhowch yr enw er mwyn chwilio amdano yn unig; nid yw'n cael ei gadw. Ni ofynnir i neb pam.
consent-lift-carer = Enw'r gofalwr
consent-lift-carer-missing = Rhowch enw'r gofalwr
consent-lift-find = Chwilio
consent-lift-none = Nid oes marc ar neb o'r enw hwn yn y gwasanaeth hwn.
# $day (day)
consent-lift-found = Dewisodd optio allan ar { $day }
consent-lift-do = Newidiodd ei feddwl
# $day (day)
consent-lift-do-of = Newidiodd ei feddwl: dewisodd optio allan ar { $day }
consent-lift-ask = Cofnodi bod y gofalwr hwn wedi newid ei feddwl?
consent-lift-does = Caiff y gofalwr hwn ei atgyfeirio a'i wahodd eto. Nid oes dim a gafodd ei ddileu yn dod yn ôl; rhaid i'r gwasanaeth ei atgyfeirio o'r newydd.
consent-lift-others = Mae gofalwr arall o'r un aelwyd yn aros wedi optio allan nes iddo ef neu hi ddweud yn wahanol.
consent-lift-stays = Mae'r optio allan yn dal i gael ei gyfrif, a'r newid hwn yn aros ar gofnod gyda dyddiad heddiw. Nid oes rheswm yn cael ei gadw.
consent-lift-told-by = Pwy ddywedodd wrthych?
consent-lift-told-by-carer = Y gofalwr
consent-lift-told-by-service = Y gwasanaeth, ar ran y gofalwr
consent-lift-told-by-other = Rhywun arall ar gais y gofalwr
consent-lift-told-on = Pryd y dywedwyd wrthych?
consent-lift-choose = Dewiswch un
consent-lift-done = Cofnodwyd: caiff y gofalwr ei atgyfeirio eto.
consent-lift-list = Gofalwyr a newidiodd eu meddwl
consent-lift-was = Optio allan
consent-lift-who = Pwy ddywedodd
consent-lift-when = Dywedwyd ar

## Rhywun o'r un enw

consent-same-title = Yr un person, neu rywun arall?
consent-same-legend = Pwy yw hwn?
consent-same-same = Yr un person
consent-same-same-means = Nid yw am gael cyfweliad. Ni chaiff yr atgyfeiriad ei gadw.
consent-same-another = Rhywun arall o'r enw hwn
consent-same-another-means = Caiff yr atgyfeiriad ei gadw, a chydag ef eich bod wedi dweud hynny, a phryd.
consent-same-choose = Dewiswch un
consent-same-answer = Ateb
consent-same-refused = Heb ei gadw: dewisodd y gofalwr hwn optio allan. Os yw wedi newid ei feddwl, cofnodwch hynny'n gyntaf ar dudalen optio allan.
# $day (day) $at (day)
consent-same-said = Dewisodd rhywun o'r enw hwn optio allan yn y gwasanaeth hwn ar { $day }. Ar { $at } atebwyd mai rhywun arall yw hwn.

## Adroddiadau i'w gwneud eto

consent-again = I'w gwneud eto
consent-again-why = Tynnodd gofalwyr eiriau yn ôl sydd yn yr adroddiadau hyn. Gwnewch bob un eto uchod, gyda'r un gwasanaeth, blwyddyn ac iaith: bydd wedyn yn dweud yr un peth heb y geiriau hynny. Gofynnwch am ddinistrio'r hen un.
consent-again-sent = Anfonwyd ar
consent-again-words = Geiriau a dynnwyd yn ôl
consent-again-stands = Beth a wnaed
consent-again-open = Heb ei wneud eto
# $day (day)
consent-again-made-again = Gwnaed eto ar { $day }
# $day (day)
consent-again-called-back = Galwyd yn ôl ar { $day }
consent-again-call-back = Fe'i galwyd yn ôl
# $report (text)
consent-again-call-back-of = Fe'i galwyd yn ôl: { $report }
consent-again-call-back-title = A alwyd yr adroddiad hwn yn ôl?
consent-again-call-back-what = Dywedwch hynny pan ofynnwyd am bob copi yn ôl ac na wneir adroddiad newydd, er enghraifft am na fyddai'r adroddiad yn dweud dim mwyach. Yna mae'n gadael y rhestr o'r hyn sydd i'w wneud, am byth.

## Yr hysbysiad, fersiwn 1

consent-notice-1-1 = Diolch am roi o'ch amser. Rwy'n annibynnol ar eich gwasanaeth maethu: nid iddyn nhw rwy'n gweithio, ac nid ydyn nhw'n gweld fy nodiadau.
consent-notice-1-2 = Eich dewis chi yw cymryd rhan. Cewch hepgor unrhyw gwestiwn heb ddweud pam, gofyn am egwyl, neu roi'r gorau iddi unrhyw bryd. Cewch dynnu'n ôl yr hyn a ddywedoch nes bod adroddiadau'r flwyddyn wedi'u cloi, a byddaf yn rhoi'r dyddiad hwnnw i chi.
consent-notice-1-3 = Mae'r hyn a ddywedwch yn mynd i adroddiadau ynghyd â'r hyn a ddywed eraill. Nid oes dim sy'n dangos pwy ydych chi yn mynd at eich gwasanaeth oni bai mai chi sy'n dewis hynny.
consent-notice-1-4 = Rwyf am fod yn onest â chi: lle nad oes ond ychydig o aelwydydd wedi gadael, gall pobl ddyfalu, er nad oes enw'n cael ei roi.
consent-notice-1-5 = Ni allaf addo cadw popeth yn gyfrinachol. Os dywedwch rywbeth sy'n awgrymu bod plentyn neu oedolyn mewn perygl o niwed, neu fod trosedd wedi digwydd, rhaid i mi ei drosglwyddo. Byddwn yn siarad â chi yn gyntaf pryd bynnag y byddai hynny'n ddiogel.
consent-notice-1-6 = Mae'r cyfweliad hwn ar wahân i'r Mecanwaith Adolygu Annibynnol (IRM). Nid ydym yn ei anfon at luniwr penderfyniadau eich gwasanaeth nac at banel yr IRM, ac ni all newid y penderfyniad. Os hoffech i rywbeth gael ei ystyried, rhowch ef yn eich cyflwyniad eich hun.
consent-notice-1-7 = Peidiwch â rhoi enw unrhyw blentyn, os gwelwch yn dda; os daw enw allan, byddaf yn ysgrifennu “y plentyn”. Os bu honiad, cawn sôn am sut y cawsoch eich trin, ond nid wyf yn cofnodi beth oedd yr honiad.
consent-notice-1-8 = Gaf i ysgrifennu'r hyn a ddywedwch? Am y tro rydych yn caniatáu'r sgwrs hon a'm nodiadau i, a dim arall. Byddaf yn gofyn ar wahân cyn cofnodi dim am iechyd, cred neu faterion sensitif eraill. Ar y diwedd byddaf yn darllen yn ôl, a chi fydd yn penderfynu, fesul un, beth gaiff ei ddefnyddio ac ymhle.
