### Yr hyn a ddywed y derfynell.

cli-no-home = Ni ddaethpwyd o hyd i ffolder i'r storfa. Enwch un â --home.
# $option (id)
# $variable (id)
cli-no-passphrase = Ni roddwyd cyfrinair. Enwch ffeil â { $option }, neu gosodwch { $variable }.
cli-ask-passphrase = Cyfrinair:
cli-ask-new-passphrase = Cyfrinair newydd:
cli-ask-recovery-key = Allwedd adfer:
# $file (id)
cli-unreadable = Ni ellir darllen y ffeil hon: { $file }
cli-made = Mae'r storfa wedi'i chreu.
# $key (id)
cli-recovery-key = Allwedd adfer, a ddangosir unwaith: { $key }
# $count (number)
cli-example-made = { $count ->
    [zero] Nid oes achosion yn y storfa enghreifftiol. Dychmygol yw popeth ynddi.
    [one] Mae { $count } achos yn y storfa enghreifftiol. Dychmygol yw popeth ynddi.
    [two] Mae { $count } achos yn y storfa enghreifftiol. Dychmygol yw popeth ynddi.
    [few] Mae { $count } achos yn y storfa enghreifftiol. Dychmygol yw popeth ynddi.
    [many] Mae { $count } achos yn y storfa enghreifftiol. Dychmygol yw popeth ynddi.
   *[other] Mae { $count } achos yn y storfa enghreifftiol. Dychmygol yw popeth ynddi.
}
# $pages (number)
cli-sound = Mae'r storfa'n gyfan. Tudalennau a wiriwyd: { $pages }.
# $cases (number)
# $interviews (number)
cli-copy = Agorwyd y copi a'i gyfrif. Achosion: { $cases }. Cyfweliadau: { $interviews }.
# $folder (id)
cli-set-aside = Cedwir yr hyn a oedd yno o'r blaen yn y ffolder { $folder }.
cli-passphrase-changed = Mae'r cyfrinair wedi'i newid.
cli-kept = Wedi'i gadw.
# $number (id)
cli-deleted = Mae achos { $number } wedi'i ddileu.
# $file (id)
cli-written = Ysgrifennwyd: { $file }
# $line (number)
cli-script-stopped = Peidiodd y sgript yn llinell { $line }. Gwnaed yr hyn a ddywed y llinellau o'i blaen.
# $number (id)
cli-opted-out = Wedi optio allan: { $number }
# $file (id)
cli-report-counts = { $file }: mae'n cyfrif yr aelwyd, ac mae ei ffigurau'n aros
# $count (number) $file (id)
cli-report-again =
    { $count ->
        [zero] { $file }: nid oes ynddo eiriad a dynnwyd yn ôl
        [one] { $file }: mae { $count } geiriad a dynnwyd yn ôl ynddo, a rhaid ei wneud eto
        [two] { $file }: mae { $count } eiriad a dynnwyd yn ôl ynddo, a rhaid ei wneud eto
        [few] { $file }: mae { $count } geiriad a dynnwyd yn ôl ynddo, a rhaid ei wneud eto
        [many] { $file }: mae { $count } geiriad a dynnwyd yn ôl ynddo, a rhaid ei wneud eto
       *[other] { $file }: mae { $count } geiriad a dynnwyd yn ôl ynddo, a rhaid ei wneud eto
    }

### Y cymorth, a'r hyn a ddywedir am eiriau nad ydynt yn orchymyn. Yr hyn a wna gorchymyn: `cli-about-` a'i lwybr;
### yr hyn yw dadl: `cli-arg-` a'i henw, neu'r llwybr a'r enw lle mae i un gorchymyn ei ystyr ei hun.

cli-about = Cyfweliadau ymadael annibynnol â gofalwyr maeth yng Nghymru, o derfynell
cli-about-backup = Copïau o'r storfa gyfan
cli-about-backup-create = Gwneud copi, ei agor, ei wirio a'i gyfrif
cli-about-backup-restore = Rhoi copi yn lle'r storfa; cedwir yr hyn a oedd yno o'r neilltu
cli-about-backup-verify = Agor copi, ei wirio a'i gyfrif, heb newid dim
cli-about-case = Achosion
cli-about-case-add = Cofnodi achos
cli-about-case-book = Yn cofnodi'r amser a gytunwyd
cli-about-case-close = Yn cau achos
cli-about-case-invite = Yn cofnodi ymgais i gysylltu â'r gofalwyr
cli-about-case-override-hold = Yn mynd heibio i ohiriad am fod y gofalwyr yn mynnu hynny'n ysgrifenedig
cli-about-case-read-statement = Yn cofnodi bod y datganiad am yr IRM wedi'i ddarllen i'r gofalwyr
cli-about-case-reopen = Yn ailagor achos sydd wedi cau
cli-about-case-unbook = Yn dileu'r amser a gytunwyd
cli-about-case-decide = A ellir cyfweld â'r aelwyd, gyda'r rheol a'r dyddiadau y tu ôl i bob sail
cli-about-case-delete = Dileu achos a gofnodwyd drwy gamgymeriad
cli-about-interview-import = Mewnforio cyfweliadau a gynhaliwyd o'r blaen o ffeil CSV neu XLSX, pob un neu ddim un
cli-about-case-import = Mewnforio atgyfeiriadau o ffeil CSV neu XLSX, pob un neu ddim un
cli-about-case-language = Cofnodi'r Cynnig Rhagweithiol: yr iaith y gofynnwyd amdani, yr un a gafwyd, a pham ddim
cli-about-case-list = Pob achos, y diweddaraf yn gyntaf
cli-about-case-opt-out = Mae'r gofalwyr yn optio allan, am byth: mae'r hyn a ddilëir yn aros wedi'i ddileu
cli-about-case-show = Un achos
cli-about-case-withdraw = Mae gofalwr yn tynnu'n ôl yr hyn a ganiatawyd yn y cyfweliad diweddaraf, am byth
cli-about-check = Agor y storfa a gwirio pob tudalen, pob mynegai a phob rheol ynddi
cli-about-concern = Cofnodion o bryder
cli-about-concern-list = Pob cofnod gyda'i ddiwrnod a lle mae arni, heb ddim o'r hyn sydd ynddo
cli-about-concern-report = Ysgrifennu un cofnod ar ffurf PDF i'r sawl sy'n ei dderbyn; nodir hyn yn y dyddlyfr
cli-about-concern-show = Agor un cofnod i'w ddarllen; nodir hyn yn y dyddlyfr
cli-about-destination = Lleoedd y caiff adroddiadau fynd iddynt
cli-about-destination-accept = Credu allwedd neu dystysgrif arall gweinydd o hyn ymlaen, am byth
cli-about-destination-add = Gosod cyrchfan
cli-about-destination-list = Pob cyrchfan
cli-about-destination-remove = Tynnu cyrchfan gyda'i gyfrinair neu ei allwedd
cli-about-destination-test = Mynd yno a phrofi popeth sydd ei angen i anfon
cli-about-example = Creu storfa o achosion sy'n amlwg yn ddychmygol
cli-about-guide = Y canllaw cyfweld
cli-about-guide-print = Ysgrifennu'r canllaw ar ffurf PDF
cli-about-guidance = Y canllawiau i wasanaethau maethu
cli-about-guidance-print = Ysgrifennu'r canllawiau ar ffurf PDF
cli-about-referral = Atgyfeiriadau sydd eto i ddod
cli-about-referral-form = Ysgrifennu'r ffurflen y mae gwasanaeth maethu yn ei llenwi
cli-about-letter = Llythyrau at ofalwyr achos
cli-about-letter-write = Ysgrifennu llythyr, yn yr iaith y gofynnodd y gofalwyr amdani oni roddir un arall, a'i gofnodi
cli-about-booking = Y sgwrs a drefnwyd
cli-about-booking-calendar = Ysgrifennu'r sgwrs a drefnwyd yn ffeil i galendr; tynnir allan un nad yw wedi'i threfnu mwyach
cli-about-help = Y cymorth hwn, neu gymorth ar gyfer gorchymyn
cli-about-init = Creu storfa wedi'i hamgryptio; dangosir yr allwedd adfer unwaith
cli-about-interview = Cyfweliadau
cli-about-interview-export = Ysgrifennu'r cyfweliad cyfan, mewn testun clir, i'r man a ddewiswyd
cli-about-interview-replay = Cyflawni sgript, un weithred i bob llinell, a chydnabod pob gweithred ar ôl iddi gyrraedd y ddisg
cli-about-interview-show = Pob ateb yng nghyfweliad diweddaraf achos
cli-about-outbox = Yr hyn sy'n aros i adael, a'r hyn a gyrhaeddodd
cli-about-outbox-list = Pob amlen, yna sut y mae pob derbynnydd yn derbyn
cli-about-outbox-send = Anfon popeth sy'n barod i fynd a dangos sut y mae pob amlen; mae'n gorffen â 5 os oes rhywbeth ar ôl
cli-about-outbox-retry = Anfon hefyd yr hyn sy'n aros am gynnig arall neu a wrthodwyd
cli-about-outbox-receipts = Yr hyn a gyrhaeddodd: pryd, sut y gwyddys, y swm gwirio a'r lle
cli-about-outbox-record = Ysgrifennu cofnod un danfoniad yn PDF
cli-about-outbox-recipient = Dweud sut y mae gwasanaeth yn derbyn
cli-about-outbox-lock = Cloi amlen â chwe gair a'u dangos unwaith
cli-about-outbox-save = Cadw amlen yn ffeiliau i'w trosglwyddo
cli-about-outbox-sent = Nodi bod amlen wedi'i throsglwyddo
cli-about-outbox-recall = Galw'n ôl amlen nad yw wedi gadael
cli-arg-envelope = Rhif yr amlen
cli-arg-outbox-recipient-service = Y gwasanaeth: ei id neu ei enw yn y naill iaith neu'r llall; hebddo, yr hyn a ryddheir am Gymru gyfan
cli-arg-outbox-recipient-form = plain, password neu machine
cli-arg-outbox-recipient-key = Allwedd gyhoeddus y peiriant, age1…
cli-arg-outbox-recipient-words = Iaith y chwe gair
cli-arg-outbox-recipient-to = Id y cyrchfan; hebddo, caiff yr adroddiad ei drosglwyddo â llaw
cli-arg-outbox-save-out = Y ffolder
cli-about-passphrase = Y cyfrinair
cli-about-passphrase-change = Newid y cyfrinair
cli-about-recovery = Yr allwedd adfer
cli-about-recovery-use = Agor y storfa â'r allwedd adfer a gosod y cyfrinair
cli-about-person = Yr hyn y gall gofalwr ei ofyn am ei gofnod ei hun
cli-about-person-pack = Ysgrifennu popeth a gedwir am ofalwyr, yn PDF ac yn ddata
cli-about-person-requests = Yr hyn y gofynnwyd am ei gywiro, ac erbyn pryd y dylid dweud wrth y gofalwr
cli-arg-person-pack-carer = Pa ofalwr, o 1 yn nhrefn yr achos; pob un oni roddir un
cli-arg-person-pack-out = Y ffolder
cli-about-person-erase = Dileu popeth am ymadawiad aelwyd, am byth
cli-about-retention = Yr hyn a gadwyd yn ddigon hir
cli-about-retention-due = Rhestru'r hyn sydd i fynd, gyda'r rheol y tu ôl i bob un
cli-about-retention-apply = Ei ollwng, mewn un weithred
cli-about-findings = Canfyddiadau blwyddyn fel y maent, gyda gwerthoedd cywir. Nid i’w rhyddhau
cli-about-report = Adroddiadau
cli-about-report-audit = Ymosod ar bopeth a ryddhawyd gyda'i gilydd, a rhestru'r hyn y gallai darllenydd ei gyfyngu, y lleiaf agored yn gyntaf
cli-about-report-inspection = Tystiolaeth un gwasanaeth ar gyfer arolygiad
cli-about-report-ledger = Yr hyn a ryddhawyd
cli-about-report-local = Adroddiad un gwasanaeth
cli-about-report-management = Sut aeth y gwaith: wedi'i dalgrynnu i bwy bynnag sy'n talu, neu'n gyfan i chi
cli-about-report-national = Yr adroddiad ar gyfer Cymru
cli-about-report-panel = Yr hyn y gall panel ei ddysgu gan ofalwyr a adawodd un gwasanaeth
cli-about-report-preview = Cyfrifo a gwirio heb gloi na chofnodi dim
cli-about-report-reissues = Adroddiadau ac ynddynt eiriau a dynnwyd yn ôl, ac a wnaed nhw eto
cli-about-search = Y mannau lle mae'r geiriau hyn i gyd, ym mhob ffurf: achosion yn gyntaf, yna'r hyn a ddywedwyd
cli-about-service = Gwasanaethau maethu
cli-about-service-add = Ychwanegu darparwr annibynnol
cli-about-service-declare = Nifer yr aelwydydd a adawodd yn ôl y gwasanaeth ei hun
cli-about-service-edit = Cywiro enwau gwasanaeth
cli-about-service-list = Pob gwasanaeth
cli-about-service-lift-opt-out = Newidiodd gofalwr a ddewisodd optio allan ei feddwl: caiff y gwasanaeth ei atgyfeirio eto
cli-about-service-opt-outs = Pwy a ddewisodd optio allan mewn cyfnod, mewn niferoedd yn unig
cli-about-service-tally = Nifer yr aelwydydd na wnaeth gwasanaeth eu hatgyfeirio am iddynt optio allan

cli-arg-approval-ended = Y diwrnod y daeth y gymeradwyaeth i ben
cli-arg-carer = Enw'r gofalwr, sy'n cael ei chwilio ac nid ei gadw
cli-arg-another-person = Dewisodd rhywun o'r un enw optio allan yn y gwasanaeth hwn, a rhywun arall yw hwn
cli-arg-told-by = Pwy ddywedodd hynny
cli-arg-told-on = Y diwrnod y dywedwyd hynny
cli-arg-carers = Enw gofalwr; unwaith ar gyfer pob gofalwr
cli-arg-interview-import-file = Y ffeil, CSV neu XLSX
cli-arg-interview-import-map = Ffeil TOML sy'n dweud beth yw pob colofn a pha air sy'n golygu pa god
cli-arg-interview-import-sheet = Taflen y llyfr gwaith (fel arall, y gyntaf sydd â phenawdau'r map)
cli-arg-interview-import-dry-run = Dweud beth fyddai'n digwydd heb newid dim
cli-arg-interview-import-skip-faulty = Gadael rhesi gwallus allan a'u hysgrifennu i ffeil wrth ymyl hon
cli-arg-case-import-file = Y ffeil, CSV neu XLSX
cli-arg-case-import-map = Ffeil TOML sy'n dweud beth sydd yn y colofnau
cli-arg-case-import-sheet = Taflen y llyfr gwaith (fel arall, y gyntaf sydd â phenawdau)
cli-arg-case-import-dry-run = Dweud beth fyddai'n digwydd heb newid dim
cli-arg-case-import-skip-faulty = Gadael rhesi gwallus allan a'u hysgrifennu i ffeil wrth ymyl hon
cli-arg-cases = Nifer yr achosion gorffenedig y tu hwnt i rai'r enghraifft ei hun
cli-arg-category = Yr hyn y'u cymeradwywyd ar ei gyfer
cli-arg-accepted-in-writing = Y diwrnod y derbyniodd y gofalwyr y dyfarniad yn ysgrifenedig
cli-arg-case-close-reason = Y rheswm mewn geiriau
cli-arg-case-book-means = Sut y cynhelir y sgwrs
cli-arg-case-book-mode = Un gofalwr, neu'r gofalwyr gyda'i gilydd
cli-arg-case-invite-day = Diwrnod yr ymgais
cli-arg-case-invite-means = Sut y ceisiwyd cysylltu
cli-arg-case-invite-note = Nodyn mewn geiriau
cli-arg-case-invite-outcome = Beth ddaeth o'r ymgais
cli-arg-case-language-requested = Yr iaith y gofynnwyd amdani
cli-arg-case-language-delivered = Iaith y sgwrs
cli-arg-case-language-why-not = Pam nad yr iaith y gofynnwyd amdani oedd hi
cli-arg-determination-letter = Dyddiad y llythyr dyfarnu
cli-arg-final-decision = Dyddiad y penderfyniad terfynol
cli-arg-lodged-on = Dyddiad cyflwyno hynny
cli-arg-minutes = Hyd y sgwrs mewn munudau
cli-arg-panel-date = Y diwrnod yr ystyriodd neu y nododd y panel yr ymadawiad
cli-arg-place = Ble
cli-arg-route = Beth a gyflwynodd y gofalwyr yn erbyn y dyfarniad
cli-arg-starts = Pryd mae'r sgwrs yn dechrau, yn ôl y cloc yng Nghymru
cli-arg-why = Pam mae'r achos yn cau
cli-arg-written-on = Dyddiad llythyr neu neges y gofalwyr
cli-arg-category-reason = Pam y cymerir achos y tu allan i'r ffocws
cli-arg-contact = Sut i gysylltu â hwy
cli-arg-cy = Ei enw Cymraeg
cli-arg-data = Y ffeil ar gyfer yr un cynnwys ar ffurf data
cli-arg-destination = Y cyrchfan: ei ddynodydd neu ei enw
cli-arg-destination-accept-fingerprint = Yr ôl bys fel y dangosodd y prawf ef
cli-arg-destination-add-key-password-from = Y ffeil â chyfrinair yr allwedd ar ei llinell gyntaf
cli-arg-destination-add-kind = folder, webdav neu sftp
cli-arg-destination-add-name = Ei enw
cli-arg-destination-add-password-from = Y ffeil â chyfrinair y gweinydd ar ei llinell gyntaf
cli-arg-destination-add-place = Y ffolder, neu'r cyfeiriad https://… neu sftp://…
cli-arg-destination-add-sign-in-key = Y ffeil sy'n dal yr allwedd breifat
cli-arg-destination-add-user = Yr enw defnyddiwr
cli-arg-xlsx = Y ffeil ar gyfer yr un peth fel llyfr gwaith, taflen i bob tabl
cli-arg-csv = Y ffolder ar gyfer yr un peth fel CSV, ffeil i bob tabl
cli-arg-certificate = Y ffeil PDF ar gyfer tystysgrif yr adroddiad: sut mae'n diogelu pobl
cli-arg-dry-run = Dim ond dweud beth fyddai'n digwydd
cli-arg-en = Ei enw Saesneg
cli-arg-erase = Gyda'r cyfan, dileu'r cofnod hefyd
cli-arg-filter = Dim ond achosion sy'n aros am hyn
cli-arg-search = Dim ond achosion â'r geiriau hyn yn eu rhif, gofalwyr neu wasanaeth, ym mhob ffurf
cli-arg-search-text = Y geiriau i chwilio amdanynt
cli-arg-file = Y ffeil
cli-arg-from = Y diwrnod cyntaf
cli-arg-help = Y cymorth hwn
cli-arg-home = Ffolder y storfa; fel arall, ffolder data'r person
cli-arg-households = Nifer yr aelwydydd; mae 0 yn ei dynnu
cli-arg-interview-export-to = Y ffeil
cli-arg-json = Un gwrthrych JSON ar yr allbwn safonol, a dim byd arall yno
cli-arg-keep = Beth gaiff ei gadw o gyfweliad
cli-arg-key-file = Y ffeil y mae ei llinell gyntaf yn cynnwys yr allwedd adfer; fel arall, gofynnir amdani
cli-arg-kind = Y math o adroddiad
cli-arg-lang = Iaith yr allbwn; both ar gyfer adroddiadau a'r canllaw yn unig
cli-arg-language = Yr iaith y gofynnwyd amdani
cli-arg-leave-type = Sut y daethant i adael
cli-arg-leavers = Nifer yr aelwydydd a adawodd
cli-arg-month = Y mis, er enghraifft 2026-11
cli-arg-new-file = Y ffeil y mae ei llinell gyntaf yn cynnwys y cyfrinair newydd; fel arall, gofynnir amdano
cli-arg-notice-received = Y diwrnod y derbyniodd y gwasanaeth eu rhybudd
cli-arg-interviews = Cyfweliad un gofalwr ei hun sydd i fynd i mewn hefyd, o 1; mae rhai ar y cyd yn mynd bob amser
cli-arg-number = Rhif yr achos, E-0001
cli-arg-out = Y ffeil PDF
cli-arg-letter-write-out = Y ffeil; mae ei diwedd, .pdf neu .txt, yn dweud pa un
cli-arg-letter-write-kind = Pa lythyr
cli-arg-referral-form-out = Y ffeil; mae ei diwedd yn dweud pa un: .xlsx am lyfr gwaith y mae'r mewnforio yn ei ddarllen, .pdf am bapur
cli-arg-booking-calendar-out = Y ffeil, yn gorffen yn .ics
cli-arg-booking-calendar-place = Ysgrifennu'r lleoliad yn y calendr hefyd
cli-arg-internal = Y cyfrifon cywir, wedi'u marcio nad ydynt i'w rhyddhau; nid ânt i'r gofrestr
cli-arg-of = Faint ohonynt a adawodd mewn un ffordd, megis resigned-stopping=3; gellir ei roi ar gyfer pob ffordd
# $variable (id)
cli-arg-passphrase-file = Y ffeil y mae ei llinell gyntaf yn cynnwys y cyfrinair; fel arall, mae yn { $variable } neu gofynnir amdano
cli-arg-purposes = Defnydd a ganiatawyd; unwaith ar gyfer pob un
cli-arg-ratified = Y diwrnod y cadarnhawyd penderfyniad y panel
cli-arg-reason = Y rheswm
cli-arg-record = Rhif y cofnod, D-0001
cli-arg-recovery-file = Y ffeil ar gyfer yr allwedd adfer, na ddangosir mohoni wedyn
cli-arg-region = Ei ranbarth
cli-arg-script = Ffeil y sgript
cli-arg-seed = Yr un rhif sy'n rhoi'r un cynnwys
cli-arg-service = Y gwasanaeth: ei ddynodydd neu ei enw yn y naill iaith neu'r llall
cli-arg-state = Dim ond achosion yn y cyflwr hwn
cli-arg-to = Y diwrnod olaf
cli-arg-today = Diwrnod i sefyll yn lle heddiw
cli-arg-version = Y fersiwn
cli-arg-when = Ar ba bwynt y dewisasant optio allan
cli-arg-whole = Y cyfan o'r cyfweliad diweddaraf
cli-arg-wordings = Rhif geiriad; unwaith ar gyfer pob un
cli-arg-years = Blynyddoedd cyfan o faethu

cli-heading-arguments = Dadleuon
cli-heading-commands = Gorchmynion
cli-heading-common = Ar gyfer pob gorchymyn
cli-heading-options = Dewisiadau
cli-heading-usage = Defnydd
cli-name-command = gorchymyn
cli-name-options = dewisiadau
# $value (id)
cli-unless-given = Oni roddir ef: { $value }

# $argument (id)
cli-argument-unknown = Nid oes { $argument } gan y gorchymyn hwn.
# $argument (id)
cli-argument-missing = Mae rhywbeth ar goll: { $argument }
# $argument (id)
cli-argument-value = Ni ellir darllen y gwerth hwn: { $argument }
# $argument (id)
cli-argument-conflict = Rhoddwyd hwn ddwywaith, neu ochr yn ochr â rhywbeth sy'n ei eithrio: { $argument }
# $values (id)
cli-argument-values = Fe'i hysgrifennir fel hyn: { $values }
# $known (id)
cli-argument-meant = Efallai mai { $known } a olygir.
cli-command-missing = Enwch orchymyn.
cli-command-unknown = Nid oes gorchymyn o'r fath.
# $place (number)
cli-word-unexpected = Nid yw'r gorchymyn yn derbyn gair yn safle { $place }. Rhoddir gwerth o sawl gair mewn dyfynodau.
cli-words-wrong = Ni ellir darllen geiriau'r gorchymyn.
cli-letter-ending = Ysgrifennir llythyr yn .pdf neu yn .txt. Rhowch un o'r rhain yn ddiwedd i enw'r ffeil.
cli-form-ending = Gwneir y ffurflen yn .xlsx neu yn .pdf. Rhowch un o'r rhain yn ddiwedd i enw'r ffeil.

# $number (id)
cli-erased = Mae achos { $number } wedi'i ddileu. Ni roddir y rhif eto.
cli-erased-locked = Erys ei aelwyd wedi'i chyfrif mewn blwyddyn adrodd sydd wedi cau; mae'r hyn a ddywedwyd wedi mynd.
# $cases (number)
cli-retention-done = { $cases ->
    [zero] Ni thriniwyd yr un achos.
    [one] Triniwyd 1 achos.
    [two] Triniwyd 2 achos.
    [few] Triniwyd { $cases } achos.
    [many] Triniwyd { $cases } achos.
   *[other] Triniwyd { $cases } achos.
}
# $drafts (number), $consents (number), $journal (number)
cli-retention-rest = Atgyfeiriadau a ddechreuwyd heb eu cofnodi: { $drafts }. Atebion a gedwir heb achos: { $consents }. Llinellau'r dyddlyfr: { $journal }.
