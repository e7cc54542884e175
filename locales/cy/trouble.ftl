### Beth aeth o'i le, mewn brawddegau sy'n dweud beth a ble. Nid oes enw nac ateb yn yr un ohonynt.

trouble-form = Mae problem. Edrychwch ar y meysydd sydd wedi'u marcio; nid oes dim wedi newid.
trouble-locked = Mae'r ddesg wedi'i chloi. Agorwch hi â'ch cyfrinair.
trouble-recovery-differs = Nid dyna'r allwedd adfer a ddangoswyd. Cymharwch hi â'ch papur, fesul grŵp.
# $seconds (number)
trouble-wait = Rhowyd cyfrinair neu allwedd anghywir sawl gwaith. Arhoswch { $seconds } eiliad, yna rhowch gynnig arall arni.
trouble-passphrase-short = Mae'r cyfrinair yn rhy fyr. Defnyddiwch o leiaf ddeg nod; mae pedwar neu bum gair yn dda.
trouble-not-empty = Dim ond mewn storfa wag y rhoddir yr enghraifft. Mae achosion yn hon eisoes. Gwnewch gartref newydd i'r enghraifft.
trouble-no-example = Nid enghraifft yw'r storfa hon. Agorwch storfa'r enghraifft yn gyntaf.
trouble-example = Ni ellir darllen yr enghraifft sydd yn y rhaglen. Gosodwch y rhaglen eto.

trouble-service-name-missing = Rhowch enw'r gwasanaeth yn y ddwy iaith. Os un enw sydd ganddo, rhowch ef ddwywaith.
trouble-no-service = Nid oes gwasanaeth o'r fath. Ewch yn ôl i'r rhestr a dewiswch eto.
trouble-period-backwards = Mae'r diwrnod olaf cyn y diwrnod cyntaf. Cywirwch y dyddiad.
trouble-parts-exceed = Mae'r nifer yn ôl sut y gadawsant yn fwy na'r nifer a adawodd i gyd. Cywirwch y rhif.
trouble-review-month = Dewiswch un o'r deuddeg mis.
trouble-no-case = Nid oes achos â'r rhif hwnnw. Ewch yn ôl i'r rhestr a dewiswch eto.
trouble-case-carer-missing = Rhowch enw o leiaf un gofalwr.
trouble-case-years-too-many = Rhowch flynyddoedd cyfan o faethu, 70 ar y mwyaf.
trouble-case-ended-missing = Rhowch y diwrnod y daeth y gymeradwyaeth i ben.
trouble-case-notice-after-end = Ni all y rhybudd fod wedi cyrraedd ar ôl i'r gymeradwyaeth ddod i ben. Cywirwch y dyddiad.
trouble-case-before-letter = Ni all hyn fod cyn dyddiad y llythyr â'r dyfarniad. Cywirwch y dyddiad.
trouble-case-language-why-missing = Nodwch pam nad oedd y sgwrs yn yr iaith yr oedd y gofalwyr wedi gofyn amdani.
trouble-case-route-missing = Nodwch beth a gyflwynodd y gofalwyr: sylwadau ysgrifenedig, neu gais i'r IRM.
trouble-on-hold = Mae'r achos hwn wedi'i ohirio: mae'r gofalwyr yn herio'r terfynu, ac mae rhywbeth yn dal yn agored. Mae'r achos yn dangos beth fyddai'n dod â'r gohiriad i ben. Agorwch yr achos.
# $seconds (number)
trouble-waiting-ratification = Mae'r achos hwn yn aros nes bod penderfyniad y panel wedi'i gadarnhau, neu nes bod y panel wedi nodi'r ymddiswyddiad. Mae'r achos yn dangos y dyddiau. Agorwch yr achos.
trouble-statement-unread = Yn gyntaf, darllenwch y datganiad am yr IRM i'r gofalwyr, a chofnodwch eich bod wedi gwneud hynny.
trouble-attempts-spent = Gwnaed cynifer o ymdrechion ag y mae'r gosodiadau'n eu caniatáu. Gadewch lonydd i'r gofalwyr, neu caewch yr achos.
trouble-not-now = Ni ellir gwneud hyn fel y mae'r achos ar hyn o bryd. Ewch yn ôl i'r dudalen i weld beth y gellir ei wneud nawr.
trouble-booking-past = Mae'r diwrnod hwnnw wedi mynd heibio. Cywirwch y dyddiad.
trouble-booking-minutes = Dewiswch rhwng 1 a 480 munud.
trouble-contact-attempts = Dewiswch rhwng 1 a 9 ymdrech.
trouble-day-ahead = Mae'r diwrnod hwn yn y dyfodol. Cywirwch y dyddiad.
trouble-move-words-missing = Llenwch y blwch hwn.
trouble-case-has-interview = Mae cyfweliad yn yr achos hwn, felly ni chaiff ei ddileu fel camgymeriad. Agorwch yr achos a dewiswch dynnu'r cyfweliad yn ôl.
trouble-reason-missing = Dywedwch pam y caiff yr achos ei ddileu.
trouble-day-unreadable = Ni ellir darllen hwn fel dyddiad. Rhowch y diwrnod, yna'r mis, yna'r flwyddyn: 4 Mawrth 2024 neu 4/3/2024.
trouble-day-not-in-calendar = Nid yw'r diwrnod hwnnw yn y calendr. Cywirwch y dyddiad.
trouble-aftercare-summary-missing = Ysgrifennwch y crynodeb cyn nodi iddo gael ei anfon.
trouble-aftercare-not-sent = Nodwch hefyd y diwrnod yr anfonwyd y crynodeb.
trouble-aftercare-agreed-before-sent = Ni all y gofalwr fod wedi cytuno cyn i'r crynodeb gael ei anfon. Cywirwch y dyddiad.
trouble-aftercare-amended-not-agreed = Nodwch y diwrnod y cytunodd y gofalwr ar y geiriad diwygiedig.
trouble-aftercare-before-end = Mae'r diwrnod hwn cyn diwedd y cyfweliad. Cywirwch y dyddiad.
trouble-aftercare-in-future = Nid yw'r diwrnod hwn wedi dod eto. Cywirwch y dyddiad.
# $day (day)
trouble-opted-out = Dewisodd rhywun o'r enw hwn optio allan yn y gwasanaeth hwn ar { $day }. Ai'r un person yw hwn, neu rywun arall? Nes i chi ddweud, ni chaiff yr atgyfeiriad ei gadw. Dewiswch un o'r ddau.
trouble-not-opted-out = Nid oes neb o'r enw hwn wedi optio allan yn y gwasanaeth hwn, neu mae wedi newid ei feddwl yn barod. Gwiriwch yr enw a'r gwasanaeth.
trouble-lift-future = Nid yw'r diwrnod hwnnw wedi dod eto. Cywirwch y dyddiad.
trouble-lift-before = Mae hynny cyn y diwrnod y dewisodd optio allan. Cywirwch y dyddiad.
trouble-withdrawn = Tynnodd y gofalwr y cyfweliad hwn yn ôl. Ni ellir caniatáu dim ohono mwyach. Gadewch y geiriau allan.
trouble-wording-withdrawn = Tynnodd y gofalwr y geiriad hwn yn ôl. Ni ellir byth ei ddefnyddio eto. Dewiswch eiriad arall.
trouble-wording-sent = Mae'r geiriad hwn mewn adroddiad a anfonwyd. Tynnwch ef yn ôl ar dudalen yr achos, lle dywedir ym mha adroddiadau y mae.
trouble-ask-withdrawal = Mae'r cyfweliad ar ben. Tynnwch ef yn ôl ar dudalen yr achos, lle dywedir yn gyntaf beth mae hynny'n ei wneud.
trouble-withdraw-not-over = Mae'r cyfweliad yn mynd rhagddo o hyd. Gorffennwch ef yn gyntaf, neu rhowch y gorau iddo yn ôl dymuniad y gofalwr.
trouble-stop-over = Mae'r cyfweliad ar ben yn barod. Caiff y gofalwr ei dynnu'n ôl ar dudalen yr achos. Agorwch yr achos.
trouble-opt-out-interviewed = Cynhaliwyd cyfweliad â'r gofalwyr hyn. Cânt ei dynnu'n ôl ar y dudalen hon. Dewiswch dynnu'r cyfweliad yn ôl.
trouble-withdraw-other-stands = Mae cyfweliad arall yr aelwyd hon yn sefyll o hyd, felly ni ellir dileu'r cofnod gyda hwn. Ewch yn ôl i'r dudalen i weld beth y gellir ei wneud nawr.
trouble-code-stopped = Rhoddodd y gofalwr derfyn ar y cyfweliad hwn ac eithrio. Nid yw'n cael ei godio ac nid yw'n cyfrif at ddim. Dewiswch gyfweliad arall.
trouble-withdraw-nothing = Dewiswch beth mae'r gofalwr yn ei dynnu'n ôl.
trouble-tally-month = Rhowch fis a blwyddyn: 2026-11.
trouble-tally-future = Nid yw'r mis hwnnw wedi dechrau eto. Cywirwch y dyddiad.
trouble-tally-too-many = Mae hynny'n fwy o aelwydydd nag y gall un gwasanaeth eu colli mewn mis. Cywirwch y rhif.
trouble-summary-days = Dewiswch o 1 i 20 diwrnod gwaith.
trouble-follow-up-days = Dewiswch o 1 i 90 diwrnod.
trouble-no-reply-days = Dewiswch o 1 i 90 diwrnod.
trouble-answer-days = Dewiswch o 7 i 120 diwrnod.

trouble-no-interview = Nid oes cyfweliad o'r fath. Ewch yn ôl i'r rhestr a dewiswch eto.
trouble-not-eligible = Ni ellir cyfweld yr aelwyd hon eto. Mae'r achos yn dangos pam. Agorwch yr achos.
trouble-interview-finished = Mae'r cyfweliad hwn wedi dod i ben, ac mae ei nodiadau'n aros fel y cawsant eu darllen yn ôl. Ysgrifennwch yr hyn sydd i'w ychwanegu yn yr ôl-ofal.
trouble-interview-not-finished = Mae'r cyfweliad hwn yn dal i fynd rhagddo. Gellir ei godio pan ddaw i ben. Gorffennwch y cyfweliad yn gyntaf.
# $id (id)
trouble-no-question = Nid oes cwestiwn { $id } yn y canllaw. Dewiswch un sydd yn y rhestr.
# $id (id)
trouble-no-item = Nid oes dim i'w sgorio o dan { $id } yn y canllaw. Dewiswch un sydd yn y rhestr.
# $id (id)
trouble-off-the-scale = Nid yw'r gwerth hwnnw ar raddfa { $id }. Dewiswch un sydd yn y rhestr.
trouble-no-passage = Nid oes darn o'r fath yn y nodyn. Ewch yn ôl i'r rhestr a dewiswch eto.
trouble-no-quote = Nid oes darn o'r fath yn y cyfweliad hwn. Ewch yn ôl i'r rhestr a dewiswch eto.
trouble-wording-missing = Rhowch y geiriad a gymeradwyodd y gofalwr.
trouble-wording-tells = Mae'r geiriau hyn yn gwneud y stori'n hawdd ei hadnabod. Rhaid cael geiriad arall gyda'r gofalwr yn gyntaf. Dewiswch eiriau eraill gyda'r gofalwr.
# $id (id)
trouble-no-probe = Nid oes cwestiwn pellach { $id } gan y cwestiwn hwn. Dewiswch un sydd yn y rhestr.
# $id (id)
trouble-no-guide = Nid oes canllaw { $id }. Dewiswch un sydd yn y rhestr.

# $id (id)
trouble-no-code = Nid oes rheswm { $id } yn y fframwaith. Dewiswch un sydd yn y rhestr.
# $id (id)
trouble-code-twice = Mae rheswm { $id } wedi'i enwi ddwywaith. Tynnwch un ohonynt.
trouble-too-many-codes = Enwch bum rheswm ar y mwyaf heblaw am y prif reswm.

# $line (number)
# $column (number)
trouble-script-line = Llinell { $line }, colofn { $column }: nid gweithred mewn sgript yw hon. Mae'r llinellau o'i blaen wedi'u gwneud. Cywirwch y llinell honno a rhedwch y gweddill.
# $line (number)
# $column (number)
trouble-script-not-started = Llinell { $line }, colofn { $column }: mae sgript yn dechrau â “start”. Rhowch hynny yn gyntaf.

trouble-note-size = Dewiswch faint o 16 i 32.
trouble-lock-minutes = Dewiswch o 1 i 60 munud.
trouble-not-opened = Ni ellid agor y ffeil. Agorwch hi o'i ffolder.

trouble-concern-none = Nid oes cofnod o'r fath. Ewch yn ôl i'r rhestr a dewiswch eto.
trouble-concern-closed = Mae'r cofnod ar gau. Agorwch ef eto i ychwanegu ato.
trouble-concern-not-closed = Nid yw'r cofnod ar gau. Ewch yn ôl i'r dudalen i weld beth y gellir ei wneud nawr.
trouble-concern-not-done = Gellir cau'r cofnod pan fydd yn hysbys beth ddaeth o hyn, neu ar ôl penderfynu peidio ag adrodd. Cofnodwch hynny yn gyntaf.
trouble-concern-no-line = Nid yw'r llinell honno yn y cofnod hwn. Ewch yn ôl i'r rhestr a dewiswch eto.
trouble-concern-corrects = Dywedwch pa linell sy'n cael ei chywiro.
trouble-concern-choice = Dewiswch un ateb.
trouble-concern-area = Dewiswch awdurdod, neu “Rhywle arall”.
trouble-concern-time = Rhowch amser fel y mae ar y cloc, er enghraifft 14:30.
trouble-concern-future = Nid yw'r amser hwnnw wedi dod eto. Cywirwch y dyddiad.
trouble-concern-reason = Rhowch y rheswm.
trouble-concern-text = Ysgrifennwch rywbeth yma.
trouble-concern-long = Mae hyn yn rhy hir i un llinell. Rhannwch ef yn ddwy.
# $number (id)
trouble-number-differs = Teipiwch rif yr achos, { $number }, yn union fel y mae.
trouble-keeping = Rhaid i bob cyfnod cadw fod o fewn y terfynau: cysylltu 1 i 24 mis, nodiadau 1 i 60 mis, y gweddill 1 i 12 mlynedd. Cywirwch y cyfnod.
trouble-mentoring-weights = Mae'r pwyntiau yn 0 i 100 i bob agwedd, ac o leiaf un yn fwy na dim. Cywirwch y pwyntiau.
