# Y cyfweliad: ei ddewis, ei gynnal, ei ddarllen yn ôl a'i orffen.

## Dewis a dechrau

interviews-title = Cyfweliad
interviews-opening-it = Yn agor y cyfweliad…
interviews-under-way = Ar y gweill
interviews-none-under-way = Nid oes cyfweliad ar y gweill. Dechreuwch un isod, neu o achos.
interviews-ready = Yn barod am gyfweliad
interviews-none-ready = Nid oes achos yn barod am gyfweliad. Ychwanegir achosion o dan Achosion.
interviews-to-cases = I'r achosion
# $shown (number) $all (number)
interviews-newest = Dangosir y { $shown } diweddaraf o { $all }. Mae'r lleill yn y rhestr achosion.
interviews-carry-on = Parhau
interviews-start = Dechrau'r cyfweliad
interviews-finished-ones = Wedi'u gorffen
interviews-finished-why = I'w darllen eto, neu pan fydd gofalwr yn newid yr hyn a ganiateir.
interviews-look = Agor
interviews-start-title = Dechrau cyfweliad
interviews-start-language = Ym mha iaith y bydd y sgwrs yn dechrau?
interviews-start-mode = Gyda phwy?
interviews-mode-solo = Un gofalwr
interviews-mode-joint = Gofalwyr gyda'i gilydd
interviews-state-open = Ar y gweill
interviews-state-paused = Wedi'i oedi
interviews-state-finished = Wedi'i orffen
interviews-asked-for-cy = Gofynnwyd am y Gymraeg
interviews-asked-for-en = Gofynnwyd am y Saesneg
interviews-asked-for-both = Gofynnwyd am y ddwy iaith

## Y stribed a'r adrannau

# $number (id)
interviews-case = Achos { $number }
interviews-asked-in = Iaith y cwestiwn:
interviews-show-minutes = Dangos y munudau
interviews-hide-minutes = (pwyswch i'w cuddio)
interviews-pause = Oedi
interviews-resume = Parhau
interviews-paused = Ar saib
interviews-commands = Gorchmynion
interviews-commands-hint = Beth hoffech chi ei wneud? Yn Gymraeg neu'n Saesneg
interviews-sections = Adrannau'r cyfweliad
interviews-sign-written = wedi'i ysgrifennu
interviews-sign-come-back = dod yn ôl at hwn
interviews-sign-not-discussed = heb ei drafod
interviews-sign-chose-not = dewisodd beidio ag ateb

## Y cwestiwn

interviews-read-aloud = I'w ddarllen yn uchel
interviews-show-other-cy = Dangos yn Gymraeg
interviews-show-other-en = Dangos yn Saesneg
interviews-probes = I holi ymhellach
interviews-probe-asked = wedi'i ofyn
interviews-come-back = Dod yn ôl at hwn
interviews-notes = Nodiadau
# $question (text)
interviews-notes-on = Nodiadau: { $question }
interviews-note-language = Iaith y nodiadau hyn
interviews-note-cy = Cymraeg
interviews-note-en = Saesneg
interviews-note-both = Y ddwy
interviews-mark = Marcio fel geiriau'r gofalwr
interviews-skip-title = Os nad oes ateb
interviews-skip-not-discussed = Heb ei drafod
interviews-skip-chose-not-to-answer = Dewisodd beidio ag ateb
interviews-clear = Clirio
interviews-previous = Blaenorol
interviews-next = Nesaf
interviews-module-open = Agor
interviews-module-opened = Wedi'i agor
interviews-own-words = Yng ngeiriau'r gofalwr
# $count (number)
interviews-own-words-count = Dyfyniadau ({ $count })
interviews-own-words-none = Dewiswch eiriau yn y nodiadau a phwyswch Ctrl+'. Heb ddewis dim, caiff y frawddeg wrth y cyrchwr ei marcio.
interviews-own-words-where = Yma y bydd y geiriau a farciwyd yn nodiadau cwestiwn.
interviews-changed-since = Wedi'i newid ers ei ddweud. Ysgrifennwyd gyntaf:
interviews-undid-quote = Dadwneud: dyfyniad
interviews-undid-text = Dadwneud: testun
interviews-keys = F1 bysellau

## Sgorio

interviews-not-applicable = Ddim yn berthnasol
interviews-prefer-not-to-say = Gwell gennyf beidio â dweud
interviews-rating-keys = Bysellau pan fydd y ffocws ar frawddeg: 1 i 5 i ddewis, - am “Ddim yn berthnasol”, / am “Gwell gennyf beidio â dweud”, Backspace i glirio.
interviews-scale-keys = Bysellau: Home am 0, 1 i 9, End am 10, - am “Ddim yn berthnasol”, / am “Gwell gennyf beidio â dweud”, Backspace i glirio.

## Beth mae'r bysellau'n ei wneud

interviews-deed-next = Y cwestiwn nesaf
interviews-deed-previous = Y cwestiwn blaenorol
interviews-deed-palette = Pob gorchymyn
interviews-deed-go-to = Mynd i gwestiwn
interviews-deed-mark = Marcio neu ddad-farcio geiriau'r gofalwr
interviews-deed-other-wording = Dangos y cwestiwn hwn yn yr iaith arall
interviews-deed-probes = I holi ymhellach
interviews-deed-come-back = Dod yn ôl at y cwestiwn hwn
interviews-deed-pause = Oedi neu barhau
interviews-deed-to-bach = To bach ar y llythyren cyn y cyrchwr
interviews-ask-in-cy = Gofyn yn Gymraeg
interviews-ask-in-en = Gofyn yn Saesneg
interviews-go-ratings = Mynd i'r sgorio
interviews-go-reading-back = Mynd i'r darllen yn ôl
interviews-go-close = Mynd i'r diwedd
interviews-go-to-hint = Gair o'r cwestiwn, yn Gymraeg neu'n Saesneg

## Cydsyniad

interviews-consent-title = Beth gawn ni ei wneud?
interviews-consent-settle = Cadarnhau beth gawn ni ei wneud
interviews-consent-open = Heb ei ofyn eto
interviews-consent-yes = Cytuno
interviews-consent-no = Ddim yn cytuno
interviews-consent-interview = Cynnal y cyfweliad a chadw cofnod ohono
interviews-consent-interview-means = Cewch hepgor unrhyw gwestiwn, stopio, neu dynnu'n ôl yn nes ymlaen.
interviews-consent-special-category = Nodi pethau am iechyd, credoau neu darddiad ethnig
interviews-consent-special-category-means = Dim ond os byddwch chi'n sôn amdanyn nhw eich hun, a dim ond er mwyn deall eich rhesymau.
interviews-consent-national-findings = Cyfrif eich rhesymau a'ch sgoriau yn y canfyddiadau ar gyfer Cymru gyfan
interviews-consent-national-findings-means = Fel rhifau am lawer o aelwydydd. Byth eich enw.
interviews-consent-local-themes = Eu cyfrif yn yr hyn a ddywedir wrth eich gwasanaeth eich hun
interviews-consent-local-themes-means = Dim ond pan fydd o leiaf wyth aelwyd o flwyddyn y gwasanaeth gyda'i gilydd.
interviews-consent-inspection = Eu defnyddio fel tystiolaeth ar gyfer arolygiad
interviews-consent-inspection-means = Pan fydd Arolygiaeth Gofal Cymru yn edrych ar y gwasanaeth.
interviews-consent-recontact = Cysylltu â chi eto
interviews-consent-recontact-means = Er enghraifft, i ofyn beth sydd wedi newid ers hynny.
interviews-consent-mentoring = Gofyn i chi am fentora neu siarad
interviews-consent-mentoring-means = Rhannu'ch profiad â gofalwyr eraill, â chynghorwyr neu â phanel.

## Darllen yn ôl

interviews-untouched = Cwestiynau na chyffyrddwyd â nhw
# $count (number)
interviews-untouched-why =
    { $count ->
        [zero] Nid oes cwestiwn heb nodyn na marc.
        [one] Mae { $count } cwestiwn heb nodyn na marc. Cewch fynd ato, neu ddweud na chafodd ei drafod.
        [two] Mae { $count } gwestiwn heb nodyn na marc. Cewch fynd atyn nhw, neu ddweud na chafodd yr un ohonyn nhw ei drafod.
        [few] Mae { $count } chwestiwn heb nodyn na marc. Cewch fynd atyn nhw, neu ddweud na chafodd yr un ohonyn nhw ei drafod.
        [many] Mae { $count } chwestiwn heb nodyn na marc. Cewch fynd atyn nhw, neu ddweud na chafodd yr un ohonyn nhw ei drafod.
       *[other] Mae { $count } cwestiwn heb nodyn na marc. Cewch fynd atyn nhw, neu ddweud na chafodd yr un ohonyn nhw ei drafod.
    }
interviews-untouched-which = Pa rai
interviews-untouched-leave = Nodi bod pob un heb ei drafod
# $count (number)
interviews-untouched-done =
    { $count ->
        [zero] Nid oes cwestiwn wedi'i nodi fel un heb ei drafod.
        [one] Nodwyd bod { $count } cwestiwn heb ei drafod.
        [two] Nodwyd bod { $count } gwestiwn heb eu trafod.
        [few] Nodwyd bod { $count } chwestiwn heb eu trafod.
        [many] Nodwyd bod { $count } chwestiwn heb eu trafod.
       *[other] Nodwyd bod { $count } cwestiwn heb eu trafod.
    }
interviews-summary = Yr hyn a glywais
interviews-summary-none = Nid oes dim wedi'i ysgrifennu eto.
interviews-to-notes = I'r nodiadau
interviews-voices = Eich geiriau eich hun
interviews-voices-none = Nid oes geiriau wedi'u marcio fel rhai'r gofalwr. Dewiswch eiriau yn y nodiadau a phwyswch Ctrl+' i farcio rhai.
interviews-voices-warning-first = Os byddwch chi'n gadael i ni rannu geiriau â'ch gwasanaeth eich hun, mae'n debyg y bydd y gwasanaeth yn gwybod mai chi a'u dywedodd.
interviews-voices-warning = Ni fydd eich enw wrth eu hochr, ond ychydig o bobl sy'n gadael gwasanaeth bob blwyddyn a gall staff adnabod stori. Chi sy'n penderfynu ar bob geiriad ar wahân, a chewch ei newid yn gyntaf. Cewch newid eich meddwl nes i'r adroddiad gael ei anfon.
interviews-voice-wording = Y geiriad, fel y mae'r gofalwr am ei gael
interviews-voice-theme = Am beth mae hyn
interviews-voice-no-theme = Heb ddewis thema
interviews-voice-ask = Beth gawn ni ei wneud â'r geiriau hyn?
interviews-voice-voice = Eu rhannu â'm gwasanaeth fy hun
interviews-voice-unattributed = Eu defnyddio heb ddweud pwy nac o ble, mewn adroddiadau am lawer o wasanaethau
interviews-voice-neither = Y naill na'r llall
interviews-voice-undecided = Heb ei benderfynu. Tan hynny, nid yw'r geiriau hyn yn mynd i unman.
interviews-voice-could-they-tell = Meddyliwch unwaith eto: a allai'ch gweithiwr cymdeithasol wybod o'r geiriau hyn mai chi oedd yn siarad? Os felly, dewiswch “Y naill na'r llall” neu newidiwch y geiriad.

## Y diwedd

interviews-counselling = Cwnsela
interviews-counselling-offered = Cynigiais gwnsela
interviews-counselling-source = Drwy bwy?
interviews-counselling-service = Y gwasanaeth maethu
interviews-counselling-membership = Aelodaeth o'r gwasanaeth neu o undeb
interviews-counselling-network = Y Rhwydwaith Maethu
interviews-counselling-local-authority = Yr awdurdod lleol
interviews-counselling-other = Rhywun arall
interviews-counselling-wanted = Hoffech chi wybod sut i gael gafael arno?
interviews-counselling-yes = Hoffwn
interviews-counselling-no = Na hoffwn
interviews-finish-title = Gorffen y cyfweliad
interviews-finish-what = Caiff y nodiadau eu cau wedyn, a bydd y cyfweliad yn aros am ei resymau o dan Canfyddiadau.
# $count (number)
interviews-finish-undecided =
    { $count ->
        [zero] Penderfynwyd ar bob dyfyniad.
        [one] Mae { $count } dyfyniad heb ei benderfynu. Nid yw'n mynd i unman.
        [two] Mae { $count } ddyfyniad heb eu penderfynu. Nid ydyn nhw'n mynd i unman.
        [few] Mae { $count } dyfyniad heb eu penderfynu. Nid ydyn nhw'n mynd i unman.
        [many] Mae { $count } dyfyniad heb eu penderfynu. Nid ydyn nhw'n mynd i unman.
       *[other] Mae { $count } dyfyniad heb eu penderfynu. Nid ydyn nhw'n mynd i unman.
    }
interviews-finish = Gorffen y cyfweliad
interviews-finish-sure = Gorffen y cyfweliad hwn?
interviews-finish-final = Ar ôl hyn ni fydd modd newid y nodiadau. Caiff y gofalwr newid ei gydsyniad a'i benderfyniadau o hyd, nes i'r geiriau gael eu hanfon. Os mai saib yn unig yr hoffech ei gael, caewch hwn a phwyswch Oedi.
interviews-finished = Mae'r cyfweliad wedi'i orffen. Beth sy'n digwydd nesaf
interviews-after-locked = Mae'r nodiadau wedi'u cau ac yn aros wedi'u hamgryptio ar y gliniadur hwn.
interviews-after-coding = Caiff y rhesymau eu codio o dan Canfyddiadau.
interviews-after-report = Bydd geiriau a gymeradwywyd ar gyfer gwasanaeth y gofalwr yn ei adroddiad nesaf. Ni fydd dim arall a ddywedwyd ynddo.
interviews-after-withdraw = Caiff y gofalwr dynnu'n ôl nes i'r flwyddyn adrodd gau.
interviews-to-coding = Codio'r rhesymau

## Y frawddeg sy'n dweud ble mae'r geiriau

# $time (text)
interviews-saved = Wedi'i gadw ar y gliniadur hwn · { $time }
interviews-saving = Yn cadw…
interviews-not-saved = Heb ei gadw eto. Mae'ch geiriau'n aros yma.
interviews-not-saved-disk-full = Heb ei gadw eto: mae'r ddisg yn llawn. Mae'ch geiriau'n aros yma.
interviews-try-again = Rhoi cynnig arall arni
interviews-undo = Dadwneud
interviews-or = neu

## Rhoi cynnig ar ganllaw

interviews-rehearsal = Rhoi cynnig ar y canllaw
interviews-rehearsal-what = Prawf yw hwn: ni chedwir dim.
interviews-rehearsal-end = Gorffen y prawf
interviews-rehearsal-reading = Mewn cyfweliad, caiff yr hyn a ysgrifennwyd ei ddarllen yn ôl yma, a'r gofalwr sy'n penderfynu beth y gellir ei ddefnyddio.
interviews-rehearsal-close = Mewn cyfweliad, cynigir cwnsela yma a daw'r sgwrs i ben.
