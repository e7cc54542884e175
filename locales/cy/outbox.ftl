# Y blwch allan: beth sy'n aros i adael, sut y mae pob gwasanaeth yn derbyn, beth a gyrhaeddodd.
outbox-title = Blwch allan
outbox-what = Mae pob adroddiad a ryddheir yn mynd i amlen, gyda'i swm gwirio, ar gyfer y gwasanaeth y mae ar ei gyfer. Mae'r amlenni'n aros yma wedi'u hamgryptio nes iddyn nhw gyrraedd neu nes i chi eu galw'n ôl.
outbox-open = I'r blwch allan
outbox-open-what = Gweld beth sydd wedi gadael, beth sy'n aros, a sut y mae pob gwasanaeth yn derbyn ei adroddiadau.
outbox-envelopes = Amlenni
outbox-none = Does dim amlen yma eto. Pan ryddheir adroddiad, fe ddaw un.
outbox-send-now = Anfon nawr
outbox-sending-now = Wrthi'n anfon…
outbox-nothing-due = Does dim yn barod i fynd i gyrchfan.
# $count (number)
outbox-sent-count = { $count ->
    [zero] Nid oes dim wedi cyrraedd.
    [one] Mae { $count } amlen wedi cyrraedd.
    [two] Mae { $count } amlen wedi cyrraedd.
    [few] Mae { $count } amlen wedi cyrraedd.
    [many] Mae { $count } amlen wedi cyrraedd.
   *[other] Mae { $count } amlen wedi cyrraedd.
}
# $count (number)
outbox-left-count = { $count ->
    [zero] Nid oes dim ar ôl.
    [one] Mae { $count } amlen yn dal yma.
    [two] Mae { $count } amlen yn dal yma.
    [few] Mae { $count } amlen yn dal yma.
    [many] Mae { $count } amlen yn dal yma.
   *[other] Mae { $count } amlen yn dal yma.
}
# $envelope (number) $report (text)
outbox-name = Amlen { $envelope }: { $report }
outbox-wales = Cymru gyfan
outbox-released = Rhyddhawyd
outbox-hash = Swm gwirio (SHA-256)

outbox-state-queued = Yma
outbox-state-sending = Ar ei ffordd
outbox-state-saved = Wedi'i chadw'n ffeil
outbox-state-delivered = Wedi cyrraedd
outbox-state-recalled = Wedi'i galw'n ôl
outbox-due = Yn barod i fynd
outbox-waits-way = Yn aros i chi ddweud sut y mae hwn yn derbyn
outbox-waits-phrase = Yn aros am ei chwe gair
outbox-waits-hand = Yn aros i chi ei throsglwyddo
outbox-waits-later = Rhoddir cynnig arall arni
outbox-waits-hindered = Yn aros i chi wneud rhywbeth
outbox-waits-tell = Yn aros i chi ddweud a gafodd ei hanfon
outbox-asks = Gofynnir i'r lle a yw yno
outbox-to-destinations = I'r cyrchfannau
outbox-progress-queued = Mae'r amlen yma.
outbox-progress-sending = Mae'r amlen ar ei ffordd.
outbox-progress-saved = Cadwyd yr amlen yn ffeil.
outbox-progress-delivered = Mae'r amlen wedi cyrraedd.
outbox-progress-recalled = Galwyd yr amlen yn ôl.
outbox-not-by-itself = Nid ydych wedi caniatáu anfon ohono'i hun. Pwyswch “Anfon nawr” pan fydd y lle yno eto.
# $time (text) $day (day)
outbox-next-try = Y cynnig nesaf: { $day }, { $time }
# $place (text)
outbox-to-place = I { $place }
outbox-by-hand = Yn eich llaw chi
# $day (day) $time (text)
outbox-when = { $day }, { $time }

outbox-form-plain = PDF hygyrch fel y mae
outbox-form-password = PDF wedi'i gloi â chwe gair
outbox-form-machine = Wedi'i selio i beiriant (age)
outbox-form-plain-why = Ar gyfer ffolder y mae'r cyngor eisoes yn ei chydamseru, neu system bost ddiogel sydd eisoes ar gau. Does dim angen rhaglen newydd ar neb. Y dewis cyntaf.
outbox-form-password-why = AES-256. Mae'n agor yn y darllenydd PDF sydd gan y swyddog eisoes, â chwe gair a ddywedwch ar y ffôn. Pan nad oes ffordd sydd wedi'i chau. Mae rhai hidlwyr post yn gwrthod ffeiliau wedi'u cloi.
outbox-form-machine-why = Dim ond rhaglen ag allwedd gudd y derbynnydd sy'n ei agor, ac mae'r ddesg hon yn ei lofnodi. Nid ar gyfer swyddog.
outbox-proof-read-back = Darllenwyd pob beit yn ôl o'r lle, ac mae'r un fath
outbox-proof-size = Gwelwyd ei faint yn y lle; nid yw'r gweinydd yn gadael darllen yn ôl
outbox-proof-hand = Dywedodd y sawl wrth y ddesg iddi ei throsglwyddo
outbox-mark-superseded = Gwnaed yr adroddiad hwn eto wedyn; mae un mwy newydd yn ei le.
outbox-mark-withdrawn = Mae'n cynnwys geiriau a dynnwyd yn ôl wedyn.
outbox-mark-recalled = Galwyd hi'n ôl, ond roedd wedi cyrraedd cyn hynny.
# $place (text)
outbox-unsure-asked = Nid yw'n gadael mwyach. Efallai i gynnig cynharach fynd â hi i'r lle hwn: { $place }. Gofynnir yno cyn gynted ag y daw ateb, a chaiff hanner ffeil ei symud oddi yno.
# $place (text)
outbox-unsure-gone = Nid yw'n gadael mwyach. Efallai i gynnig cynharach fynd â hi i'r lle hwn: { $place }. Nid yw'n gyrchfan bellach. Gofynnwch i'r gwasanaeth, yna dywedwch yma a gyrhaeddodd.
outbox-unsure-hand = Roeddech wedi ei chadw'n ffeil. Os nad ydych wedi anfon y ffeil honno, dilëwch hi nawr a pheidiwch â'i hanfon. Yna dywedwch yma pa un a fu.
# $place (text)
outbox-unsure-twice = Efallai i gynnig cynharach adael copi arall yn y lle hwn: { $place }. Caiff ei symud oddi yno cyn gynted ag y daw ateb.

outbox-lock = Gwneud y chwe gair
outbox-lock-again = Gwneud chwe gair newydd
# $name (text)
outbox-lock-again-of = Gwneud chwe gair newydd: { $name }
# $name (text)
outbox-lock-of = Gwneud y chwe gair: { $name }
outbox-lock-title = Y chwe gair
outbox-lock-what = Mae'r ffeil wedi'i chloi â'r chwe gair hyn. Ysgrifennwch nhw ar bapur a dywedwch nhw wrth y swyddog ar y ffôn: llythrennau bach, un bwlch rhwng pob dau air. Ni chedwir nhw yn unman. Peidiwch byth â'u hanfon ar yr un llwybr â'r ffeil.
outbox-lock-lost = Os collir y geiriau cyn anfon, gwnewch rai newydd: caiff y ffeil ei chloi o'r newydd.
# $bits (number)
outbox-lock-strength = I ddyfalu'r geiriau byddai'n rhaid rhoi cynnig ar 2 i'r pŵer { $bits } o ymadroddion, hyd yn oed â'r rhestr eiriau mewn llaw.
outbox-lock-done = Rwyf wedi eu hysgrifennu
outbox-save = Cadw'n ffeil i'w hatodi
# $name (text)
outbox-save-of = Cadw'n ffeil i'w hatodi: { $name }
outbox-saved = Cadwyd y ffeil. Atodwch hi i bost diogel y cyngor, yna dywedwch yma eich bod wedi ei hanfon.
outbox-saved-open = Agor y ffeil
outbox-confirm = Rwyf wedi ei hanfon
# $name (text)
outbox-confirm-of = Rwyf wedi ei hanfon: { $name }
outbox-confirm-title = Wedi ei hanfon?
outbox-confirm-what = Bydd y dderbynneb yn dweud mai chi a ddywedodd hynny: ni all y rhaglen weld post y cyngor. Mae'r tudalennau'n mynd o'r blwch allan, a'u swm gwirio'n aros. Ni ellir dadwneud hyn.
outbox-recall = Galw'n ôl
# $name (text)
outbox-recall-of = Galw'n ôl: { $name }
outbox-recall-title = Galw'r amlen hon yn ôl?
outbox-recall-what = Ni fydd yn cael ei hanfon, ac mae ei thudalennau'n mynd o'r blwch allan. Mae'r adroddiad yn aros wedi'i ryddhau; os gwnewch ef eto, daw amlen newydd. Ni ellir dadwneud hyn.
outbox-recall-saved = Mae hon gennych yn ffeil: dilëwch y ffeil honno eich hun. Os ydych eisoes wedi ei hanfon, dywedwch hynny yn lle hyn; mae galw'n ôl yn dweud nad ydych wedi.
# $place (text)
outbox-recall-tried = Torrodd cynnig cynharach yn y lle hwn: { $place }. Os daw i'r amlwg iddi gyrraedd yno, bydd ymhlith y derbynebau, gyda nodyn bod y galw'n ôl yn rhy hwyr.
outbox-never-sent = Nid anfonwyd hi
# $name (text)
outbox-never-sent-of = Nid anfonwyd hi: { $name }
outbox-never-sent-title = Heb ei hanfon?
outbox-never-sent-what = Wedyn nid oes neb yn holi am yr amlen hon mwyach, ac nid oes derbynneb. Ni ellir dadwneud hyn.

outbox-recipients = Sut y mae pob gwasanaeth yn derbyn
outbox-recipients-what = Cytunwch ar hyn gyda phob gwasanaeth unwaith. Mae'n gweithio o hynny ymlaen, hefyd i'r hyn sydd eisoes yn aros.
outbox-recipient = Derbynnydd
outbox-recipient-choose = Dewiswch
outbox-recipient-form = Ar ba ffurf
outbox-recipient-to = I ble
outbox-recipient-by-hand = Yn fy llaw i: yn ffeil i'w hatodi i bost diogel y cyngor
outbox-recipient-words = Iaith y chwe gair
outbox-recipient-key = Allwedd gyhoeddus y peiriant
outbox-recipient-key-what = Mae'n dechrau ag age1. Mae'r sawl sy'n derbyn yn ei gwneud ag age-keygen ac yn ei rhoi i chi.
outbox-recipient-keep = Cadw hyn
outbox-recipient-kept = Cadwyd sut y mae hwn yn derbyn.
outbox-recipient-change = Newid
# $name (text)
outbox-recipient-change-of = Newid sut y mae { $name } yn derbyn
outbox-recipients-none = Ni ddywedwyd eto sut y mae neb yn derbyn. Dewiswch dderbynnydd isod.
outbox-no-destinations = Nid oes cyrchfan wedi'i osod, felly mae pob adroddiad yn mynd drwy eich llaw chi.
outbox-by-itself = Anfon ohono'i hun pan fydd cyrchfan yn ateb
outbox-by-itself-what = Mae'r rhaglen wedyn yn mynd i'r cyrchfannau y mae rhywbeth yn aros amdanyn nhw, ac i unman arall. Dim ond tra bo'r ddesg ar agor.
outbox-key = Llofnod y ddesg hon
outbox-key-what = Mae peiriant sy'n derbyn yn adnabod y ddesg hon wrth yr allwedd gyhoeddus hon. Nid yw'n gyfrinach. Dim ond adroddiadau wedi'u selio i beiriant sy'n cael eu llofnodi.
outbox-key-show = Dangos yr allwedd gyhoeddus
outbox-key-copy = Copïo
outbox-key-copied = Wedi'i chopïo.

outbox-receipts = Derbynebau
outbox-receipts-none = Does dim wedi cyrraedd eto. Daw derbynneb pan fydd amlen wedi cyrraedd.
outbox-receipts-caption = Beth a gyrhaeddodd, ble, pryd, a sut y gwyddys hynny.
outbox-receipt-print = Argraffu'r cofnod
# $name (text)
outbox-receipt-print-of = Argraffu'r cofnod: { $name }
outbox-receipt-open = Agor y cofnod
outbox-receipt-file = cofnod-danfon
outbox-receipt-title = Cofnod danfon
# $envelope (number)
outbox-receipt-number = Amlen { $envelope }
outbox-receipt-subject = Cofnod o adroddiad a gyrhaeddodd ei dderbynnydd.
outbox-receipt-what = Mae'r cofnod hwn yn dweud beth a ddanfonwyd, i bwy, pryd, a sut y gwyddys hynny. Nid yw'n dweud dim o'r hyn sydd yn yr adroddiad.
outbox-receipt-caption = Y danfoniad
outbox-receipt-matter = Beth
outbox-receipt-fact = Manylion
outbox-receipt-since = Ers hynny
outbox-receipt-hash = Os yw swm gwirio'r ffeil sydd gennych yr un fath â'r un uchod, dyma'r un ffeil, beit am feit.
outbox-fact-report = Adroddiad
outbox-fact-whom = I
outbox-fact-period = Cyfnod
outbox-fact-languages = Iaith
outbox-fact-released = Rhyddhawyd
outbox-fact-hash = Swm gwirio'r hyn a ryddhawyd (SHA-256)
outbox-fact-place = Lle
outbox-fact-form = Ffurf
outbox-fact-file = Ffeil
outbox-fact-size = Maint
outbox-fact-file-hash = Swm gwirio'r ffeil (SHA-256)
outbox-fact-when = Cyrhaeddodd
outbox-fact-proof = Sut y gwyddys
# $size (number)
outbox-bytes = Beitiau: { $size }

# $count (number)
outbox-badge = { $count ->
    [zero] Dim yn y blwch allan
    [one] { $count } yn y blwch allan
    [two] { $count } yn y blwch allan
    [few] { $count } yn y blwch allan
    [many] { $count } yn y blwch allan
   *[other] { $count } yn y blwch allan
}
outbox-badge-offline = heb gysylltiad
outbox-badge-asking = angen eich sylw

outbox-trouble-key = Nid allwedd age yw hon. Mae'n dechrau ag age1; copïwch hi i gyd.
outbox-trouble-no-envelope = Nid oes amlen â'r rhif hwn. Ewch yn ôl i'r rhestr a dewiswch eto.
outbox-trouble-not-now = Ni ellir gwneud hynny â'r amlen hon nawr: mae ar ei ffordd, wedi cyrraedd neu wedi'i galw'n ôl. Ewch yn ôl i'r dudalen i weld beth y gellir ei wneud nawr.
outbox-trouble-no-way = Ni ddywedwyd sut y mae'r derbynnydd hwn yn derbyn, neu nid yw ei gyrchfan yno mwyach. Gosodwch ef yn y blwch allan.
outbox-trouble-no-phrase = Nid yw'r amlen hon wedi'i chloi eto. Gwnewch ei chwe gair yn gyntaf.
outbox-trouble-not-by-hand = Mae'r amlen hon yn mynd i gyrchfan, ac nid drwy eich llaw chi. Ewch yn ôl i'r dudalen i weld beth y gellir ei wneud nawr.
outbox-trouble-damaged = Nid yr hyn a ryddhawyd yw'r hyn sydd yn y storfa am yr amlen hon. Nid anfonwyd dim. Galwch hi'n ôl a gwnewch yr adroddiad eto.
outbox-trouble-not-sealed = Nid oedd modd selio'r amlen. Nid anfonwyd dim. Rhowch gynnig arall arni.
outbox-trouble-no-chance = Ni roddodd y system rifau ar hap, felly ni ellir gwneud allwedd. Nid anfonwyd dim. Ailgychwynnwch y cyfrifiadur a rhowch gynnig arall arni.
