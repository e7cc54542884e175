# Sgriniau'r argymhellion a'r ymrwymiadau.
pledges-title = Ymrwymiadau
pledges-lead = Daw'r hyn a ddywedodd gofalwyr yn argymhelliad, daw'r hyn a dderbyniwyd yn ymrwymiad, a chaiff gofalwyr glywed beth ddigwyddodd.
pledges-recommendations = Argymhellion
pledges-none = Dim argymhelliad eto. Gellir dechrau un yma, neu o thema yn y canfyddiadau.
pledges-commitments = Ymrwymiadau
pledges-no-commitments = Dim ymrwymiad eto. Mae un yn dilyn argymhelliad a dderbyniwyd, neu bydd gwasanaeth yn gwneud un o'i wirfodd.
pledges-add = Ysgrifennu argymhelliad
pledges-add-commitment = Cofnodi ymrwymiad
pledges-year = Y flwyddyn
pledges-to = At
pledges-idea = Syniad
pledges-state = Lle mae'n sefyll
pledges-number = Rhif
pledges-promise = Yr addewid
pledges-by-day = Erbyn
pledges-service = Gwasanaeth
pledges-wales = Cymru
# $day (day)
pledges-reply-by = ateb erbyn { $day }
# $day (day)
pledges-no-reply-since = dim ateb ers { $day }
# $day (day)
pledges-overdue-since = yn hwyr ers { $day }
# $count (number)
pledges-followed =
    { $count ->
        [zero] Ni ddilynodd yr un ymrwymiad
        [one] Dilynodd 1 ymrwymiad
        [two] Dilynodd 2 ymrwymiad
        [few] Dilynodd { $count } ymrwymiad
        [many] Dilynodd { $count } ymrwymiad
       *[other] Dilynodd { $count } ymrwymiad
    }
pledges-idea-empty = Dim byd wedi'i ysgrifennu eto

pledges-state-draft = Drafft
pledges-state-checked = Tystiolaeth wedi'i gwirio
pledges-state-shared = Wedi'i rannu, yn aros am ateb
pledges-state-no-reply = Dim ateb
pledges-state-accepted = Derbyniwyd
pledges-state-in-part = Derbyniwyd yn rhannol
pledges-state-declined = Gwrthodwyd
pledges-kept-planned = Ar y gweill
pledges-kept-under-way = Ar waith
pledges-kept-kept = Wedi'i gadw
pledges-kept-partly = Wedi'i gadw'n rhannol
pledges-kept-not-kept = Heb ei gadw
pledges-kept-replaced = Un arall yn ei le
pledges-audience = At bwy
pledges-audience-service = Gwasanaeth maethu
pledges-audience-region = Gwasanaethau rhanbarth
pledges-audience-nation = Cymru
pledges-audience-councillors = Cynghorwyr awdurdod
pledges-choose-service = Pa wasanaeth?
pledges-choose-authority = Pa awdurdod?
pledges-choose-region = Pa ranbarth?
pledges-begin = Dechrau
pledges-template = Math o ymrwymiad
pledges-template-hint = O'r pum syniad, y rhai sydd wedi'u troi ymlaen ar gyfer y gwasanaeth.
pledges-template-T0 = Addewid y gwasanaeth ei hun
pledges-template-T1 = Rhianta corfforaethol
pledges-template-T2 = Mae angen pentref i fagu plentyn
pledges-template-T3 = Adborth 360 gradd
pledges-template-T4 = Caffael
pledges-template-T5 = Hyfforddiant dan arweiniad pobl â phrofiad o ofal
pledges-template-T6 = Mentora

# $number (id)
pledges-recommendation = Argymhelliad { $number }
pledges-words = Y geiriau
pledges-words-hint = Pob un o'r tri blwch yn y ddwy iaith. Dim enw, dim nifer o ofalwyr: yr hyn sydd yma yw'r hyn y bydd y gwasanaeth yn ei ddarllen.
pledges-words-cy = Yn Gymraeg
pledges-words-en = Yn Saesneg
pledges-part-context = Cyd-destun
pledges-part-idea = Syniad
pledges-part-effect = Effaith
pledges-part-context-hint = Sut mae hi nawr
pledges-part-idea-hint = Beth y gellid ei wneud
pledges-part-effect-hint = Beth fyddai'n newid
# $words (number) $least (number) $most (number)
pledges-length-short =
    { $words ->
        [zero] 0 gair; rhwng { $least } a { $most } sydd orau
        [one] 1 gair; rhwng { $least } a { $most } sydd orau
        [two] 2 air; rhwng { $least } a { $most } sydd orau
        [few] { $words } gair; rhwng { $least } a { $most } sydd orau
        [many] { $words } gair; rhwng { $least } a { $most } sydd orau
       *[other] { $words } gair; rhwng { $least } a { $most } sydd orau
    }
# $words (number)
pledges-length-good =
    { $words ->
        [zero] 0 gair, hyd da
        [one] 1 gair, hyd da
        [two] 2 air, hyd da
        [few] { $words } gair, hyd da
        [many] { $words } gair, hyd da
       *[other] { $words } gair, hyd da
    }
# $words (number) $least (number) $most (number)
pledges-length-long =
    { $words ->
        [zero] 0 gair; rhwng { $least } a { $most } sydd orau
        [one] 1 gair; rhwng { $least } a { $most } sydd orau
        [two] 2 air; rhwng { $least } a { $most } sydd orau
        [few] { $words } gair; rhwng { $least } a { $most } sydd orau
        [many] { $words } gair; rhwng { $least } a { $most } sydd orau
       *[other] { $words } gair; rhwng { $least } a { $most } sydd orau
    }
pledges-about = Am beth y mae
pledges-about-hint = Aros yma y mae hyn. Dim ond cyfweliadau sy'n enwi un o'r rhain sy'n cyfrif yn dystiolaeth.
pledges-themes = Themâu
pledges-reasons = Rhesymau
pledges-reason-add = Canfod rheswm
pledges-saved = Wedi'i gadw ar y gliniadur hwn
pledges-unsaved = Heb ei gadw eto

pledges-evidence = Ar beth y'i seiliwyd
pledges-evidence-hint = I chi yn unig. Nid yw dim o hyn yn gadael gyda'r argymhelliad, ac nid yw'r gwasanaeth byth yn ei weld.
pledges-evidence-none = Nid oes yr un cyfweliad na llais a gymeradwywyd yn cyfrif i hyn eto. Dewiswch am beth y mae, neu cyfeiriwch ef at rywun arall.
pledges-evidence-all = Dewis popeth sy'n cyfrif
pledges-evidence-voices = Dim ond lleisiau a gymeradwywyd
pledges-evidence-interview = Cyfweliad
pledges-evidence-voice = Llais a gymeradwywyd
# $count (number)
pledges-basis =
    { $count ->
        [zero] Nid oes yr un aelwyd y tu ôl iddo.
        [one] Mae 1 aelwyd y tu ôl iddo.
        [two] Mae 2 aelwyd y tu ôl iddo.
        [few] Mae { $count } aelwyd y tu ôl iddo.
        [many] Mae { $count } aelwyd y tu ôl iddo.
       *[other] Mae { $count } aelwyd y tu ôl iddo.
    }
pledges-basis-households = Pump neu ragor: gellir ei rannu.
pledges-basis-voices = Ar leisiau a gymeradwywyd yn unig y mae'n sefyll: gellir ei rannu â'r gwasanaeth hwn.
pledges-not-yet-nothing = Nid yw wedi'i seilio ar ddim eto, felly ni ellir ei rannu. Dewiswch gyfweliadau neu leisiau a gymeradwywyd.
pledges-not-yet-few-households = Ni ellir ei rannu eto. Mae angen pum aelwyd, neu ddim ond lleisiau y cymeradwyodd gofalwyr i'r gwasanaeth hwn.
pledges-not-yet-voices-elsewhere = Ni ellir ei rannu. I wasanaeth y gofalwr ei hun yn unig y cymeradwywyd y lleisiau: cyfeiriwch ef at y gwasanaeth hwnnw, neu seiliwch ef ar bum aelwyd.
pledges-silent-withdrawn = ddim yn cyfrif: fe'i tynnwyd yn ôl gan y gofalwr
pledges-silent-not-allowed = ddim yn cyfrif: ni chaniataodd y gofalwr y defnydd hwn
pledges-silent-other-reasons = ddim yn cyfrif: nid yw'n enwi'r un o'r themâu a'r rhesymau hyn
pledges-silent-elsewhere = ddim yn cyfrif: i wasanaeth arall y'i cymeradwywyd
pledges-silent-no-voice = ddim yn cyfrif: nid llais a gymeradwywyd mohono
pledges-weakened = Mae rhywbeth y seiliwyd hyn arno wedi'i ddileu neu ei dynnu'n ôl ers hynny. Mae'r hyn a rannwyd yn aros; edrychwch a yw'r geiriau'n dal i sefyll.

pledges-next = Beth sydd nesaf
pledges-check = Rwyf wedi gwirio'r dystiolaeth
pledges-check-hint = Darllenwch y geiriau unwaith eto ochr yn ochr â'r hyn a ddywedodd gofalwyr. Bydd newid yn y geiriau neu'r dystiolaeth yn dod â hyn i ben.
pledges-names-looked = Rwyf wedi edrych: nid oes neb wedi'i enwi yma
pledges-share = Rhannu
pledges-share-title = Rhannu'r argymhelliad hwn?
# $number (id) $to (text)
pledges-share-what = Bydd argymhelliad { $number } yn mynd at: { $to }
pledges-share-stays = O hynny ymlaen bydd ei eiriau'n aros fel y maent, ac ni ellir ei daflu mwyach.
# $days (number)
pledges-share-days =
    { $days ->
        [zero] Ni roddir yr un diwrnod i ateb. Wedyn dywedir “dim ateb” yr un mor blaen ag unrhyw ateb arall.
        [one] Rhoddir un diwrnod i ateb. Wedyn dywedir “dim ateb” yr un mor blaen ag unrhyw ateb arall.
        [two] Rhoddir 2 ddiwrnod i ateb. Wedyn dywedir “dim ateb” yr un mor blaen ag unrhyw ateb arall.
        [few] Rhoddir { $days } diwrnod i ateb. Wedyn dywedir “dim ateb” yr un mor blaen ag unrhyw ateb arall.
        [many] Rhoddir { $days } diwrnod i ateb. Wedyn dywedir “dim ateb” yr un mor blaen ag unrhyw ateb arall.
       *[other] Rhoddir { $days } diwrnod i ateb. Wedyn dywedir “dim ateb” yr un mor blaen ag unrhyw ateb arall.
    }
pledges-share-on = Dyddiad rhannu
pledges-share-yes = Rhannu am byth
pledges-present = Ysgrifennu gyda'r gwasanaeth
pledges-present-hint = Tudalen i sgrin y mae eraill yn ei gweld: y geiriau, a dim byd am eu tarddiad. Mae pwy bynnag sy'n ei gweld wedi'i darllen.
pledges-drop = Taflu'r drafft hwn
pledges-drop-what = Bydd y drafft yn mynd am byth. Mae'r hyn a ddywedodd gofalwyr yn aros lle y mae.
pledges-drop-yes = Taflu
pledges-print = Ysgrifennu fel PDF
pledges-print-lang = Ym mha iaith
pledges-print-both = Y ddwy
pledges-print-cy = Cymraeg
pledges-print-en = Saesneg
pledges-open-file = Agor
# $day (day)
pledges-shared-on = Rhannwyd ar { $day }
# $day (day)
pledges-reply-due = Y diwrnod olaf i ateb yw { $day }.
# $day (day)
pledges-reply-late = Ni ddaeth ateb erbyn { $day }. Gall un ddod o hyd.
pledges-answer = Yr ateb
pledges-answer-add = Cofnodi'r ateb
pledges-answer-change = Cywiro'r ateb
pledges-answer-kind = Beth oedd yr ateb
pledges-answer-accepted = Derbyniwyd
pledges-answer-in-part = Derbyniwyd yn rhannol
pledges-answer-declined = Gwrthodwyd
pledges-answer-on = Dyddiad yr ateb
pledges-answer-words = Yng ngeiriau'r gwasanaeth
pledges-answer-words-hint = Pa ran a dderbyniwyd, neu pam y'i gwrthodwyd. Caiff gofalwyr glywed hyn, felly dim enwau. Mae un iaith yn ddigon.
# $day (day)
pledges-answered-on = Atebwyd ar { $day }
pledges-follow = Beth ddilynodd
pledges-follow-add = Cofnodi ymrwymiad sy'n dilyn
pledges-keep = Cadw

pledges-presenting = Ysgrifennu ar y cyd
pledges-presenting-end = Gorffen
pledges-presenting-both = Y ddwy iaith
pledges-presenting-show = Dangos ar sgrin y mae eraill yn ei gweld
pledges-presenting-shown = Ieithoedd a ddangosir

# $number (id)
pledges-commitment = Ymrwymiad { $number }
pledges-commitment-new = Ymrwymiad newydd
pledges-commitment-correct = Cywiro
pledges-commitment-correct-hint = Mae'n bosibl nes y caiff rhywbeth ei nodi. Wedi hynny, daw ymrwymiad arall yn ei le.
pledges-follows-from = Mae'n dilyn
pledges-promise-hint = Un frawddeg y bydd gofalwr yn ei deall
pledges-owner = Pwy sy'n atebol amdano
pledges-owner-hint = Rôl, fel “y rheolwr maethu”. Byth berson.
pledges-starts = Diwrnod cyntaf
pledges-due = Diwrnod olaf
pledges-principle = Egwyddor yn y Siarter Rhianta Corfforaethol
pledges-principle-none = Dim un
pledges-principle-equality = Cydraddoldeb
pledges-principle-stigma = Dileu stigma
pledges-principle-together = Cydweithio
pledges-principle-support = Cymorth cynhwysol
pledges-principle-ambition = Gwireddu uchelgais
pledges-principle-nurture = Meithrin
pledges-principle-health = Iechyd da
pledges-principle-home = Cartref sefydlog
pledges-principle-education = Addysg
pledges-principle-thrive = Ffynnu yn y dyfodol
pledges-principle-after-care = Cymorth ar ôl gofal
pledges-measures = Sut y bydd yn hysbys
# $which (number)
pledges-measure = Mesur { $which }
pledges-measure-kind = Math
pledges-measure-number = Nifer
pledges-measure-share = Cyfran
pledges-measure-yes-no = Ie neu na
pledges-measure-dates = Dyddiau pan fydd yn digwydd
pledges-measure-what = Beth sy'n cael ei fesur
pledges-target-number = Faint sydd i'w gyrraedd
pledges-target-share = Pa ganran sydd i'w chyrraedd
pledges-target-dates = Ar sawl diwrnod y mae i ddigwydd
pledges-measure-more = Mesur arall
# $which (number)
pledges-measure-less = Tynnu mesur { $which }
pledges-progress = Beth ddigwyddodd
pledges-progress-none = Ni nodwyd dim eto. Cofnodwch beth ddigwyddodd pan glywch amdano.
pledges-progress-add = Nodi cynnydd
pledges-progress-back = Tynnu'r cofnod olaf yn ôl
pledges-progress-back-what = Bydd y cofnod olaf a wnaed yn mynd, fel llithriad.
pledges-progress-on = Dyddiad
pledges-progress-on-date = Y diwrnod y digwyddodd
pledges-progress-number = Faint i gyd hyd yn hyn
pledges-progress-share = Faint
pledges-progress-of = O faint
pledges-progress-yes = A yw wedi'i wneud?
pledges-yes = Ydy
pledges-no = Nac ydy
pledges-note = Sylw
pledges-note-hint = Dim enwau. Mae un iaith yn ddigon.
pledges-reference = Lle gellir darllen amdano
pledges-reference-hint = Papur, cofnod, tudalen. Byth berson.
pledges-value = Nodwyd
# $now (number) $target (number)
pledges-so-far-number = { $now } o { $target }
# $now (number) $target (number)
pledges-so-far-share = { $now }% o'r { $target }% y anelir atynt
# $now (number) $target (number)
pledges-so-far-dates =
    { $target ->
        [zero] { $now } o 0 diwrnod
        [one] { $now } o 1 diwrnod
        [two] { $now } o 2 ddiwrnod
        [few] { $now } o { $target } diwrnod
        [many] { $now } o { $target } diwrnod
       *[other] { $now } o { $target } diwrnod
    }
pledges-so-far-yes = Wedi'i wneud
pledges-so-far-no = Heb ei wneud eto
pledges-so-far-none = Dim wedi'i nodi eto
pledges-reached = wedi'i gyrraedd
# $count (number) $of (number)
pledges-value-share = { $count } o blith { $of }
pledges-end = Dod ag ef i ben
pledges-end-title = Sut y daeth i ben?
pledges-end-what = Mae hyn yn aros am byth, a chaiff gofalwyr ei glywed fel y mae.
pledges-end-on = Dyddiad y diwedd
pledges-end-why = Pam
pledges-end-why-hint = Er mwyn y gofalwyr a ofynnodd amdano. Dim enwau. Mae un iaith yn ddigon.
pledges-end-by = Yr ymrwymiad yn ei le
pledges-end-yes = Cadw am byth
# $day (day)
pledges-ended-on = Daeth i ben ar { $day }
pledges-drop-commitment = Taflu'r ymrwymiad hwn
pledges-drop-commitment-what = Bydd yn mynd am byth, fel pe na bai wedi'i gofnodi. Ni nodwyd dim amdano.
pledges-replaced-by = Yn ei le mae

pledges-year-title = Blwyddyn yr ymrwymiadau
pledges-year-choose = Blwyddyn
pledges-year-nothing = Nid oes dim yn y mis hwn.
pledges-year-none = Nid oes dim yn y flwyddyn hon eto. Daw dyddiau yma gydag argymhelliad a rennir neu ymrwymiad a gofnodir.
pledges-year-day = Diwrnod
pledges-year-kind = Beth
pledges-year-late = yn hwyr
pledges-year-table = Y flwyddyn gyfan fel tabl
pledges-on-reply-due = Diwrnod olaf i ateb
pledges-on-starts = Yn dechrau
pledges-on-progress = Nodwyd
pledges-on-due = Diwrnod olaf
pledges-on-closed = Daeth i ben
pledges-to-calendar = Ysgrifennu i'm calendr
pledges-to-calendar-what = Dyddiau y disgwylir amdanynt o hyd, gyda rhifau a heb enw gwasanaeth. O'u hysgrifennu eto, yr un cofnodion fydd yn symud.
pledges-recommend = Argymell rhywbeth
pledges-found = Argymhellion ac ymrwymiadau
pledges-answer-days = Ar ôl sawl diwrnod heb ateb y dywedir nad oes ateb i argymhelliad?
pledges-answer-days-part = Atebion i argymhellion
