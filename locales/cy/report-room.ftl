# Yr ystafell lle dewisir, gwelir a gwneir adroddiadau.
report-room-title = Adroddiadau
report-room-kind = Pa adroddiad
report-room-local = Ar gyfer un gwasanaeth
report-room-national = Ar gyfer Cymru gyfan
report-room-panel = I banel un gwasanaeth
report-room-inspection = Tystiolaeth ar gyfer arolygiad
report-room-what-mentoring = Y cynllun mentora ledled Cymru: atgyfeiriadau, parau, cysylltiadau, tasgau, mewn rhifau wedi'u talgrynnu. Dim a ddywedodd mentor a mentorai.
report-room-short-mentoring = Adroddiad mentora
report-room-mentoring = Y cynllun mentora: sut yr aeth
report-room-what-commitments = Dywedoch chi wrthym, cytunwyd, beth ddigwyddodd: i un gwasanaeth, neu i Gymru gyfan. Dywedir yr hyn a wrthodwyd mor blaen â'r hyn a dderbyniwyd.
report-room-commitments = Y datganiad blynyddol: yr hyn a ofynnwyd ac a wnaed
report-room-whole-of-wales = Cymru gyfan
report-room-management = Sut aeth y gwaith
report-room-what-local = Yr hyn a ddywedodd gofalwyr wrth adael y gwasanaeth hwn: eu lleisiau, yr hyn y mae ei grŵp yn ei ddweud, gwasanaethau bach ei gronfa, Cymru.
report-room-what-national = Yr hyn a ddywedodd gofalwyr ledled Cymru, mewn rhifau wedi'u talgrynnu.
report-room-what-panel = Un dudalen ar yr hyn y gall panel ei ddysgu, gydag atodiad. Dim am benderfyniadau unigol na materion agored.
report-room-what-inspection = Yr hyn y mae gofalwyr yn ei rannu ag arolygiadau a'r hyn a glywyd, o dan benawdau'r Rheoliadau.
report-room-what-management = Atgyfeiriadau, gwahoddiadau, cyfweliadau a'r hyn sy'n dilyn. Dim a ddywedodd gofalwyr.
report-room-mark = I bwy
report-room-internal = I mi yn unig
report-room-what-internal = Cyfrifon cywir, ar y sgrin hon ac ar eich papur eich hun. Byth wedi'u rhyddhau.
report-room-funder = I bwy bynnag sy'n talu
report-room-what-funder = Cymru gyfan, wedi'i thalgrynnu. Fe'i rhyddheir a'i chofio.
report-room-period = Cyfnod
report-room-no-periods = Nid oes cyfnod y mae adroddiad o'r fath yn ymwneud ag ef wedi dod i ben eto.
report-room-short-local = Lleol
report-room-short-national = Cenedlaethol
report-room-short-panel = Panel
report-room-short-inspection = Arolygu
report-room-short-commitments = Datganiad blynyddol
report-room-short-management = Rheoli
report-room-work-print = Ar bapur, i chi
report-room-work-print-what = Mae pob tudalen wedi'i marcio nad yw i'w rhyddhau, ac nid oes cofrestr ohoni. Dewiswch iaith yn gyntaf.
report-room-work-print-do = Dewis ffolder ac argraffu
report-room-service = Gwasanaeth
report-room-choose = Dewiswch wasanaeth
report-room-year = Blwyddyn adrodd
report-room-languages = Iaith
report-room-in-cy = Cymraeg
report-room-in-en = Saesneg
report-room-in-both = Y ddwy, y Gymraeg yn gyntaf
report-room-preview = Cyn ei wneud
report-room-choose-first = Dewiswch yr adroddiad, y flwyddyn a'r iaith. Fe welwch beth mae'r adroddiad yn ei ddweud cyn ei wneud.
report-room-looking = Yn gweithio allan beth fyddai'r adroddiad yn ei ddweud, a beth y mae'n rhaid ei ddal yn ôl…
report-room-looking-stopped = Rhoddwyd y gorau i'r gwaith. Nid oes dim wedi'i ysgrifennu na'i newid.
report-room-look-again = Edrych eto
report-room-said = Yr hyn y bydd yr adroddiad yn ei ddweud
report-room-said-none = Ni ellir dweud dim am grŵp y tro hwn.
# $count (number)
report-room-voices =
    { $count ->
        [zero] Nid oes geiriad cymeradwy ynddo.
        [one] Mae { $count } geiriad cymeradwy ynddo.
        [two] Mae { $count } eiriad cymeradwy ynddo.
        [few] Mae { $count } geiriad cymeradwy ynddo.
        [many] Mae { $count } geiriad cymeradwy ynddo.
       *[other] Mae { $count } geiriad cymeradwy ynddo.
    }
report-room-held = Yr hyn sy'n cael ei ddal yn ôl
report-room-held-why = Mae'r ffigurau hyn yn wir ac yn aros ar y sgrin hon, fel na fydd neb yn cael ei adnabod drwyddyn nhw.
report-room-held-what = Beth
report-room-held-rule = Pam y caiff ei ddal yn ôl
report-room-held-true = I'ch llygaid chi yn unig
report-room-make-title = Gwneud yr adroddiad
report-room-no-folder = Nid oes ffolder wedi'i dewis eto.
# $folder (text)
report-room-folder = I'r ffolder { $folder }
report-room-choose-folder = Dewis ffolder
report-room-make = Gwneud yr adroddiad
report-room-making = Yn gwneud yr adroddiad…
report-room-as-data = Yr un ffeithiau fel data hefyd
report-room-as-data-hint = Llyfr gwaith, ffeiliau CSV a JSON wrth ymyl y PDF, gyda'r union rifau sydd wedi'u hargraffu ynddo.
report-room-certified = Gyda'i dystysgrif
report-room-certified-hint = Tudalen ar wahân wrth ymyl y PDF: o dan ba reolau y'i gwnaed, faint sydd wedi'i guddio, a pha mor agos y daw ymosodwr. Gall ei gwneud gymryd mwy o amser.
report-room-make-final = Caiff yr hyn a ryddheir ei gofio, ac mae'n cyfrif ym mhob adroddiad diweddarach.
# $pages (number)
report-room-made =
    { $pages ->
        [zero] Gwnaed yr adroddiad: dim tudalennau.
        [one] Gwnaed yr adroddiad: { $pages } dudalen.
        [two] Gwnaed yr adroddiad: { $pages } dudalen.
        [few] Gwnaed yr adroddiad: { $pages } tudalen.
        [many] Gwnaed yr adroddiad: { $pages } thudalen.
       *[other] Gwnaed yr adroddiad: { $pages } tudalen.
    }
report-room-every-service = Pob gwasanaeth
report-room-every-title = Yr un adroddiad i bob gwasanaeth
report-room-every-what = Gwneir adroddiad i bob gwasanaeth y gellir dweud rhywbeth amdano. Lle nad oes un, dangosir pam. I edrych ar un cyn ei wneud, dewiswch ei wasanaeth.
report-room-every-make = Gwneud yr adroddiadau
report-room-every-making = Yn gwneud yr adroddiadau…
# $count (number) how many reports
report-room-every-made =
    { $count ->
        [zero] Nid oes adroddiad wedi'i wneud.
        [one] Gwnaed { $count } adroddiad.
        [two] Gwnaed { $count } adroddiad.
        [few] Gwnaed { $count } adroddiad.
        [many] Gwnaed { $count } adroddiad.
       *[other] Gwnaed { $count } adroddiad.
    }
# $count (number) how many services
report-room-every-left =
    { $count ->
        [zero] Daeth tro pob gwasanaeth.
        [one] Rhoddwyd y gorau iddi: ni ddaeth tro { $count } gwasanaeth.
        [two] Rhoddwyd y gorau iddi: ni ddaeth tro { $count } wasanaeth.
        [few] Rhoddwyd y gorau iddi: ni ddaeth tro { $count } gwasanaeth.
        [many] Rhoddwyd y gorau iddi: ni ddaeth tro { $count } gwasanaeth.
       *[other] Rhoddwyd y gorau iddi: ni ddaeth tro { $count } gwasanaeth.
    }
report-room-ledger = Yr hyn a ryddhawyd
report-room-ledger-what = Y diweddaraf yn gyntaf
report-room-ledger-none = Nid oes adroddiad wedi'i ryddhau eto. Gwnewch un uchod; caiff pob un a ryddheir ei restru yma.
report-room-ledger-when = Pryd
report-room-ledger-report = Adroddiad
report-room-ledger-rules = Rheolau
report-room-ledger-file = Ffeil
report-room-audit = Yr hyn y gellid ei gyfrifo
report-room-audit-what = Yn ymosod ar bopeth a ryddhawyd, gyda'i gilydd, fel y gwnâi darllenydd sydd â phob adroddiad. Nid yw'n newid dim.
report-room-audit-run = Ymosod ar yr hyn a ryddhawyd
report-room-audit-running = Yn ymosod…
report-room-audit-stopped = Cafodd yr ymosodiad ei atal. Ni newidiwyd dim.
report-room-audit-none = Nid oes dim wedi'i ryddhau am unrhyw grŵp eto. Rhaid rhyddhau adroddiad yn gyntaf.
report-room-audit-safe = Mae gan bopeth cudd dri gwerth posibl o hyd, neu gynifer ag y gallai fod ganddo erioed.
report-room-audit-unsafe = Mae gan ran o'r hyn sy'n gudd rhy ychydig o werthoedd posibl. Saif honno'n gyntaf.
report-room-audit-caption = Y lleiaf agored yn gyntaf
report-room-audit-group = Grwpiau
# $groups (text)
report-room-audit-part-of = Rhan o { $groups }
# $groups (text)
report-room-audit-groups = { $groups }
# $matter (text) $part (text)
report-room-audit-part = { $matter }: { $part }
report-room-audit-main = Fel y brif thema
# $value (text)
report-room-audit-answer = Ateb { $value }
report-room-audit-about = Beth
report-room-audit-least = Lleiaf
report-room-audit-greatest = Mwyaf
report-room-audit-values = Gwerthoedd posibl
report-room-guide = Y canllaw cyfweld ar bapur
report-room-guide-what = Pob cwestiwn, gyda lle i ysgrifennu.
report-room-guide-print = Dewis ffolder ac ysgrifennu'r canllaw
report-room-open = Agor
