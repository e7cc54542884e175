### Yr hyn a ddywed y derfynell.

cli-no-home = Ni ddaethpwyd o hyd i ffolder i'r storfa. Enwch un â --home.
# $option (id)
# $variable (id)
cli-no-passphrase = Ni roddwyd cyfrinair. Enwch ffeil â { $option }, neu gosodwch { $variable }.
cli-ask-passphrase = Cyfrinair:
cli-ask-new-passphrase = Cyfrinair newydd:
cli-ask-recovery-key = Allwedd adfer:
# $at (id) $act (id) $times (number)
cli-journal-row = { $at } · { $act } · { $times }
# $at (id)
cli-mark-found = Mae'r marc ar linell { $at }
# $file (id)
cli-unreadable = Ni ellir darllen y ffeil hon: { $file }. Dewiswch ffeil arall.
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
cli-rescued = Mae storfa newydd yn dal yr hyn y gellid ei ddarllen.
# $file (id) $cases (number) $interviews (number)
cli-copy-beside = Y copi cyfan diweddaraf: { $file }. Achosion: { $cases }. Cyfweliadau: { $interviews }.
# $done (number)
# $all (number)
cli-audit-progress = Ymosodwyd ar { $done } o { $all }. Mae Ctrl+C yn ei atal; ni newidir dim.
# $done (number)
# $all (number)
cli-report-progress = Cwestiynau a ofynnwyd i'r ymosodwr: { $done } o { $all }. Mae Ctrl+C yn ei atal; ni newidir dim.
# $folder (id)
cli-set-aside = Cedwir yr hyn a oedd yno o'r blaen yn y ffolder { $folder }.
cli-passphrase-changed = Mae'r cyfrinair wedi'i newid.
cli-kept = Wedi'i gadw.
# $number (id)
cli-deleted = Mae achos { $number } wedi'i ddileu.
# $file (id)
cli-written = Ysgrifennwyd: { $file }
# $line (number)
cli-script-stopped = Peidiodd y sgript yn llinell { $line }. Gwnaed yr hyn a ddywed y llinellau o'i blaen. Cywirwch y llinell a rhedwch y gweddill.
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
cli-about-idea = Y pum syniad ar gyfer gofal
cli-about-idea-form = Ysgrifennu ffurflen adborth pobl ifanc fel PDF
cli-about-idea-keep = Cadw cofnod
cli-about-idea-list = Y syniadau mewn gwasanaeth: beth sydd ymlaen, y mesurau, a'r hyn sydd angen sylw
cli-about-idea-off = Troi syniad i ffwrdd; mae'r hyn a gofnodwyd yn aros
cli-about-idea-on = Troi syniad ymlaen i wasanaeth
cli-about-idea-remove = Tynnu cofnod nad oes dim yn dibynnu arno
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
cli-about-guide-list = Pob fersiwn, y ddiweddaraf yn gyntaf, yna pob copi sy'n cael ei olygu
cli-about-guide-export = Ysgrifennu fersiwn yn un ffeil ar gyfer desg arall
cli-about-guide-import = Derbyn canllaw o ddesg arall yn gopi, neu ei wrthod gan ddweud beth sydd o'i le ac ymhle
cli-arg-guide-export-version = Y fersiwn; y ddiweddaraf oni roddir un
cli-arg-guide-export-out = Y ffeil
cli-arg-guide-import-publish = Ei gyhoeddi ar unwaith: bydd y cyfweliad nesaf yn ei ddilyn. Os gwrthodir hynny, nid oes dim yn aros
cli-arg-guide-import-same-meaning = Mae pob rhan sy'n cael ei chyfrif ac sydd â geiriau gwahanol yn dal i ofyn yr un peth
cli-guide-made-here = wedi'i wneud wrth y ddesg hon
# $count (number)
cli-guide-copied =
    { $count ->
        [zero] Derbyniwyd yn gopi: dim cwestiynau.
        [one] Derbyniwyd yn gopi: { $count } cwestiwn.
        [two] Derbyniwyd yn gopi: { $count } gwestiwn.
        [few] Derbyniwyd yn gopi: { $count } chwestiwn.
        [many] Derbyniwyd yn gopi: { $count } chwestiwn.
       *[other] Derbyniwyd yn gopi: { $count } cwestiwn.
    }
# $version (number)
cli-guide-published = Cyhoeddwyd fel fersiwn { $version }.
cli-about-handbook = Ysgrifennu'r llawlyfr, sef cymorth pob sgrin, ar ffurf PDF
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
cli-about-outbox-never-sent = Nodi nad aeth amlen a alwyd yn ôl
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
cli-about-rescue = Rhoi'r hyn y gellir ei ddarllen o hyd o storfa a ddifrodwyd mewn un newydd; cedwir y ffeil a ddifrodwyd
cli-arg-rescue-look = Dim ond dweud beth y gellid ei ddarllen, heb newid dim
cli-about-retention = Yr hyn a gadwyd yn ddigon hir
cli-about-retention-due = Rhestru'r hyn sydd i fynd, gyda'r rheol y tu ôl i bob un
cli-about-retention-apply = Ei ollwng, mewn un weithred
cli-about-journal = Yr hyn a wnaed, a phryd, heb ddim o'r cynnwys
cli-about-journal-list = Rhestru'r hyn a wnaed
cli-about-journal-export = Ysgrifennu pob llinell fel CSV
cli-about-journal-mark = Chwilio am y llinell sy'n dwyn marc a gadwyd
cli-about-journal-facts = Ysgrifennu'r ffeithiau am ddiogelu data fel PDF
cli-about-update = Fersiynau newydd o'r rhaglen, pan fyddant wedi'u troi ymlaen yn y gosodiadau
cli-about-update-on = Gadael i'r rhaglen ofyn i'r cyfeiriad, a dweud beth mae hynny'n ei olygu
cli-about-update-off = Peidio â gofyn i neb mwyach
cli-about-update-look = Gofyn i'r cyfeiriad a oes fersiwn newydd
cli-about-update-fetch = Lawrlwytho'r fersiwn newydd a gwneud yn siŵr o'i llofnod; nid yw'n gosod dim
cli-arg-installer = deb, appimage, msi neu dmg; fel arfer yr un y mae'r system hon yn ei gymryd
cli-arg-update-fetch-out = Y ffolder
cli-about-manual = Ysgrifennu tudalen y llawlyfr yn y ddwy iaith
cli-arg-manual-out = Y ffolder, y gwneir man1 a cy/man1 oddi tani
cli-about-findings = Canfyddiadau blwyddyn fel y maent, gyda gwerthoedd cywir. Nid i’w rhyddhau
cli-about-report = Adroddiadau
cli-about-report-audit = Ymosod ar bopeth a ryddhawyd gyda'i gilydd, a rhestru'r hyn y gallai darllenydd ei gyfyngu, y lleiaf agored yn gyntaf
cli-about-report-commitments = Y datganiad blynyddol: dywedoch chi wrthym, cytunwyd, beth ddigwyddodd
cli-about-report-every = Yr un adroddiad i bob gwasanaeth y gellir dweud rhywbeth amdano, yn ffeiliau mewn un ffolder
cli-arg-report-every-out = Y ffolder
cli-about-report-inspection = Tystiolaeth un gwasanaeth ar gyfer arolygiad
cli-about-report-ledger = Yr hyn a ryddhawyd
cli-about-report-local = Adroddiad un gwasanaeth
cli-about-report-mentoring = Sut aeth y cynllun mentora, ledled Cymru
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
cli-arg-commitment-import-file = Y ffeil, CSV neu XLSX
cli-arg-commitment-import-map = Ffeil TOML sy'n dweud am beth mae pob rhes a beth yw pob colofn (fel arall y map a gadwyd i'r penawdau hyn)
cli-arg-commitment-import-sheet = Y daflen mewn llyfr gwaith (fel arall y gyntaf ac ynddi benawdau'r map)
cli-arg-commitment-import-dry-run = Dweud beth fyddai'n digwydd heb newid dim
cli-arg-commitment-import-skip-faulty = Gadael rhesi â gwall allan a'u hysgrifennu i ffeil wrth ymyl hon
cli-arg-idea = Y syniad, t1 i t5
cli-arg-idea-keep-evidence = Lle mae'r dystiolaeth; enw neb
cli-arg-idea-keep-kind = Am beth mae'r cofnod
cli-arg-idea-keep-old = Y cofnod y mae'n cymryd ei le
cli-arg-idea-keep-values = Ei feysydd, pob un fel cod=gwerth
cli-arg-idea-remove-record = Ei rif adnabod
cli-arg-idea-list-year = Y flwyddyn adrodd, yn ôl y flwyddyn y mae'n dechrau ynddi
cli-arg-idea-form-out = Y ffeil
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
cli-arg-journal-list-from = Y diwrnod cyntaf; fel arall, deg diwrnod ar hugain cyn yr olaf
cli-arg-journal-list-to = Y diwrnod olaf; fel arall, heddiw
cli-arg-journal-list-kind = Y math o weithred; fel arall, pob math
cli-arg-journal-export-from = Y diwrnod cyntaf; fel arall, deg diwrnod ar hugain cyn yr olaf
cli-arg-journal-export-to = Y diwrnod olaf; fel arall, heddiw
cli-arg-journal-export-kind = Y math o weithred; fel arall, pob math
cli-arg-journal-export-out = Y ffolder
cli-arg-journal-facts-out = Y ffolder
cli-arg-journal-mark-mark = Y marc, neu o leiaf ddeuddeg nod cyntaf ohono
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
cli-about-recommendation = Argymhellion a'r atebion iddynt
cli-about-recommendation-list = Pob argymhelliad, y diweddaraf yn gyntaf
cli-about-recommendation-show = Un argymhelliad, a'r hyn y mae'n sefyll arno heddiw
cli-about-recommendation-add = Mae'n cofnodi drafft, wedi'i seilio ar bopeth sy'n cyfrif iddo
cli-about-recommendation-share = Mae'n gwirio argymhelliad ac yn ei roi i'r sawl y'i cyfeirir ato, am byth
cli-about-recommendation-answer = Mae'n cofnodi'r ateb
cli-about-recommendation-print = Mae'n ysgrifennu argymhelliad a rannwyd yn PDF
cli-about-commitment = Ymrwymiadau, a'r hyn a ddigwyddodd
cli-about-commitment-list = Pob ymrwymiad, y rhai sy'n dal i fynd yn gyntaf, yn ôl eu dyddiad
cli-about-commitment-show = Un ymrwymiad, a'r hyn a ddigwyddodd
cli-about-commitment-add = Mae'n cofnodi ymrwymiad ag un mesur
cli-about-commitment-import = Cymryd tystiolaeth o'r pum syniad i mewn o ffeil cyngor
cli-about-commitment-progress = Mae'n cofnodi'r hyn a ddigwyddodd
cli-about-commitment-close = Mae'n cofnodi sut y daeth ymrwymiad i ben, am byth
cli-about-commitment-year = Blwyddyn adrodd, ddydd wrth ddydd
cli-about-commitment-calendar = Mae'n ysgrifennu pob diwrnod y disgwylir amdano yn ffeil i galendr
cli-arg-recommendation = Rhif yr argymhelliad, R-0001
cli-arg-commitment = Rhif yr ymrwymiad, P-0001
cli-arg-names-looked-at = Edrychwyd ar yr hyn sy'n debyg i enw, ac nid enw mohono
cli-arg-on = Y dyddiad
cli-arg-answer = Beth oedd yr ateb
cli-arg-words-cy = Pa ran a dderbyniwyd, neu pam y gwrthodwyd, yn Gymraeg
cli-arg-words-en = Pa ran a dderbyniwyd, neu pam y gwrthodwyd, yn Saesneg
cli-arg-recommendation-add-service = Y gwasanaeth: ei ddynodydd neu ei enw yn y naill iaith neu'r llall; hebddo a heb ranbarth, Cymru
cli-arg-councillors = I gynghorwyr yr awdurdod hwnnw y mae'r argymhelliad
cli-arg-recommendation-add-region = Y rhanbarth y mae ei wasanaethau i'w gael
cli-arg-themes = Thema y mae a wnelo â hi, A i I; unwaith am bob un
cli-arg-codes = Rheswm y mae a wnelo ag ef, A1 i I5; unwaith am bob un
cli-arg-built-on = Ar beth y'i seilir: cyfweliadau aelwydydd, neu leisiau a gymeradwywyd i'r gwasanaeth
cli-arg-context-cy = Y cyd-destun, yn Gymraeg
cli-arg-context-en = Y cyd-destun, yn Saesneg
cli-arg-idea-cy = Y syniad, yn Gymraeg
cli-arg-idea-en = Y syniad, yn Saesneg
cli-arg-effect-cy = Yr effaith, yn Gymraeg
cli-arg-effect-en = Yr effaith, yn Saesneg
cli-arg-commitment-add-service = Y gwasanaeth a addawodd; fel arall, gwasanaeth yr argymhelliad
cli-arg-commitment-add-recommendation = Yr argymhelliad y mae'n dilyn ohono, R-0001
cli-arg-promise-cy = Beth a addawyd, yn Gymraeg
cli-arg-promise-en = Beth a addawyd, yn Saesneg
cli-arg-owner-cy = Y rôl sy'n atebol amdano, yn Gymraeg
cli-arg-owner-en = Y rôl sy'n atebol amdano, yn Saesneg
cli-arg-commitment-add-template = Y math o ymrwymiad: addewid y gwasanaeth ei hun (T0), un o'r pum syniad sydd wedi'i droi ymlaen iddo (T1 i T5), neu fentora (T6)
cli-arg-commitment-add-starts = Ei ddiwrnod cyntaf
cli-arg-due = Y diwrnod olaf y mae mewn pryd
cli-arg-measure = Y math o fesur
cli-arg-what-cy = Beth sy'n cael ei fesur, yn Gymraeg
cli-arg-what-en = Beth sy'n cael ei fesur, yn Saesneg
cli-arg-target = Beth sydd i'w gyrraedd: rhif, canran, neu nifer y dyddiau
cli-arg-principle = Un o egwyddorion y Siarter Rhianta Corfforaethol
cli-arg-commitment-progress-measure = Rhif y mesur
cli-arg-reached = Faint
cli-arg-out-of = O faint
cli-arg-done = A yw wedi'i wneud
cli-arg-note-cy = Sylw, yn Gymraeg
cli-arg-note-en = Sylw, yn Saesneg
cli-arg-evidence = Lle gellir darllen amdano
cli-arg-ending = Sut y daeth i ben
cli-arg-why-cy = Pam, yn Gymraeg
cli-arg-why-en = Pam, yn Saesneg
cli-arg-by = Yr ymrwymiad yn ei le, P-0002
cli-arg-within = Unrhyw ddiwrnod o'r flwyddyn; fel arall, y flwyddyn hon
cli-arg-commitment-calendar-out = Y ffeil, yn gorffen ag .ics

cli-heading-arguments = Dadleuon
cli-heading-commands = Gorchmynion
cli-heading-common = Ar gyfer pob gorchymyn
cli-heading-name = Enw
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
cli-about-mentor = Mentoriaid
cli-about-mentor-list = Pob mentor, gyda rhif
cli-about-mentor-add = Yn cofnodi’r mentor y mae ei ffurflen mewn ffeil JSON
cli-about-mentee = Pwy bynnag sydd i’w fentora
cli-about-mentee-list = Pawb a atgyfeiriwyd, gyda rhif
cli-about-mentee-refer = Yn atgyfeirio’r person y mae ei ffurflen mewn ffeil JSON
cli-about-mentee-applicants = Yn atgyfeirio pawb ar restr o ymgeiswyr; mae pawb sydd yn y cynllun eisoes yn aros fel y maent
cli-about-mentee-task = Yn dweud pa mor bell y daeth tasg
cli-about-match = Mentor a mentorai gyda’i gilydd
cli-about-match-list = Pob pâr, gyda rhif
cli-about-match-suggest = Pa fentoriaid sy’n gweddu i fentorai, y gorau yn gyntaf, a phwy na ellir ei gynnig
cli-about-match-together = Y gorau i bawb sy’n aros, gyda’i gilydd, a beth y mae pob un yn ei ildio
cli-about-match-propose = Yn cynnig pâr
cli-about-match-agree = Mae un o’r ddau wedi cytuno
cli-about-match-sign = Mae un o’r ddau wedi llofnodi’r cytundeb sydd mewn grym
cli-about-match-begin = Maent yn dechrau, neu’n mynd ymlaen ar ôl adolygiad
cli-about-match-review = Edrychir ar sut y mae’n mynd
cli-about-match-end = Mae wedi gwneud yr hyn yr oedd ar ei gyfer; neu mae’n dod i ben yn gynnar, neu wrthodir cynnig
cli-about-match-rematch = Nid yw’n gweithio, a chwilir am fentor arall
cli-about-match-agreement = Yn ysgrifennu’r cytundeb cyfrinachedd
cli-about-contact = Pryd y bu mentor a mentorai mewn cysylltiad
cli-about-contact-log = Yn nodi bod y ddau mewn cysylltiad
cli-arg-mentor-add-form = Y ffurflen fel JSON
cli-arg-mentee-refer-form = Y ffurflen fel JSON
cli-arg-mentee-applicants-names = Eu henwau, un ar bob llinell
cli-arg-mentee-applicants-area = Cod yr ardal y maent yn byw ynddi
cli-arg-mentee-applicants-service = Y gwasanaeth sy’n eu hasesu: ei id neu ei enw yn y naill iaith neu’r llall
cli-arg-mentee-applicants-on = Diwrnod yr atgyfeiriad
cli-arg-mentee-task-number = Rhif y mentorai yn y rhestr
cli-arg-mentee-task-task = Y dasg
cli-arg-mentee-task-status = Pa mor bell y daeth
cli-arg-match-suggest-number = Rhif y mentorai yn y rhestr
cli-arg-match-propose-number = Rhif y mentorai yn y rhestr
cli-arg-match-propose-mentor = Rhif y mentor yn y rhestr
cli-arg-match-propose-rhythm = Pa mor aml y byddant mewn cysylltiad
cli-arg-match-propose-reason = Pam nad yr un cyntaf yn y drefn
cli-arg-match-rematch-reason = Pam, fel categori
cli-arg-match-agree-side = Pa un o’r ddau
cli-arg-match-sign-side = Pa un o’r ddau
cli-arg-match-sign-on = Y diwrnod
cli-arg-match-end-early = Mae’n dod i ben cyn ei amser
cli-arg-contact-log-number = Rhif y pâr yn y rhestr
cli-arg-contact-log-on = Y diwrnod
cli-arg-contact-log-channel = Sut
cli-arg-contact-log-minutes = Faint o funudau
cli-arg-contact-log-tasks = Tasg yr oedd yn ymwneud â hi
cli-arg-contact-log-coordinator = Gofynnir i’r cydgysylltydd gysylltu
cli-arg-match-agree-number = Rhif y pâr yn y rhestr
cli-arg-match-sign-number = Rhif y pâr yn y rhestr
cli-arg-match-begin-number = Rhif y pâr yn y rhestr
cli-arg-match-review-number = Rhif y pâr yn y rhestr
cli-arg-match-end-number = Rhif y pâr yn y rhestr
cli-arg-match-rematch-number = Rhif y pâr yn y rhestr
# $line (number) $column (number)
cli-bad-form = Ni ellir darllen y ffurflen. Llinell { $line }, colofn { $column }.
