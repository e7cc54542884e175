# Diogelu: y sgript, y cofnod o bryder, y terfynau amser a'r adroddiad.

safeguarding-title = Diogelu
safeguarding-close = Cau Diogelu
safeguarding-key = Diogelu, o unrhyw le
safeguarding-key-other = Dangos y sgript yn yr iaith arall
safeguarding-overdue-mark = mae rhywbeth yn hwyr
safeguarding-all = Pob cofnod
safeguarding-new = Cofnod newydd
# $number (id)
safeguarding-record = Cofnod { $number }
safeguarding-record-new = Cofnod newydd
safeguarding-closed-room = Mae'r cofnod hwn ar wahân i'r cyfweliad. Ni chaiff ei gyfrif, ei chwilio na'i allforio, ac nid yw tynnu'n ôl yn ei ddileu.
safeguarding-unsaved = Nid yw'r geiriau olaf wedi'u cadw eto. Maent yn aros yma, ac mae'r rhaglen yn dal i geisio.
safeguarding-close-anyway = Cau beth bynnag

## Y sgript

safeguarding-script = Beth i'w ddweud
safeguarding-script-say = Dywedwch
safeguarding-script-say-thanks = Diolch am ddweud wrthyf. Rwy'n cymryd hyn o ddifrif.
safeguarding-script-say-share = Ni allaf addo cadw hyn rhyngom ni. Pan allai plentyn neu oedolyn ddod i niwed, rhaid imi ddweud wrth y bobl sy'n gallu helpu.
safeguarding-script-say-next = Fe ddywedaf wrthych beth sy'n digwydd nesaf, os yw'n ddiogel gwneud hynny.
safeguarding-script-do = Gwnewch
safeguarding-script-do-listen = Gwrandewch yn bwyllog.
safeguarding-script-do-words = Ysgrifennwch y geiriau fel y'u dywedwyd. Daw'r dyddiad a'r amser ohonynt eu hunain.
safeguarding-script-do-clarify = Os oes rhaid gofyn, gofynnwch yn agored: “Allwch chi ddweud mwy wrthyf am hynny?”
safeguarding-script-not = Peidiwch
safeguarding-script-not-promise = Peidiwch ag addo cyfrinachedd.
safeguarding-script-not-investigate = Peidiwch ag ymchwilio, arwain na thybio.
safeguarding-script-not-wait = Peidiwch ag aros: siaradwch â'r person diogelu dynodedig, ond ddim os yw hynny'n peri oedi.
safeguarding-script-duty = Nid mater o ddewis personol yw adrodd. Adroddwch i'r awdurdod lleol lle tybir i'r pryder godi, nid o reidrwydd ardal y gwasanaeth.
safeguarding-script-complaint = Os cwyn yw hi ac nid mater diogelu, cyfeiriwch y gofalwr at drefn gwyno'r gwasanaeth. Peidiwch â barnu.
safeguarding-script-other = Dangos yn yr iaith arall
safeguarding-script-other-hide = Cuddio'r iaith arall

## Y geiriau

safeguarding-words = Yr hyn a ddywedwyd, air am air
safeguarding-words-hint = Yng ngeiriau'r person ei hun, heb eu tacluso. Cedwir pob byrst o deipio ar unwaith, gyda'i amser.
safeguarding-words-lang = Iaith y geiriau
safeguarding-words-set-down = Gosod ar gof a chadw
safeguarding-words-set-down-hint = Ar ôl eu gosod, nid oes modd newid y geiriau, ond gallwch ychwanegu cywiriad. Wrth gau, cânt eu gosod fel y maent.
safeguarding-words-done = Wedi'u gosod ar gof a chadw
# $from (text)
# $to (text)
safeguarding-words-time = Dechreuwyd { $from }, gosodwyd { $to }
safeguarding-correct = Ychwanegu cywiriad
safeguarding-correction-of = Cywiriad i'r geiriau hyn
# $time (text)
safeguarding-correction-time = Cywiriad, { $time }

## Y ffeithiau

safeguarding-facts = Yr hyn sy'n hysbys
safeguarding-ask-danger = A oes rhywun mewn perygl nawr?
safeguarding-ask-who = Dros bwy mae'r pryder?
safeguarding-ask-area = Ble mae lle i gredu y digwyddodd?
safeguarding-ask-trust = A yw'r pryder am rywun mewn swydd o ymddiriedaeth?
safeguarding-ask-consulted = Siarad â'r person diogelu dynodedig
safeguarding-ask-told = A gafodd y gofalwr wybod bod hyn yn mynd ymhellach?
safeguarding-ask-decision = Y penderfyniad
safeguarding-ask-telephoned = Adrodd dros y ffôn
safeguarding-ask-lado = Dweud wrth Swyddog Dynodedig yr Awdurdod Lleol ar gyfer Diogelu
safeguarding-ask-written = Adroddiad ysgrifenedig
safeguarding-ask-acknowledged = Cydnabyddiaeth gan yr awdurdod
safeguarding-ask-escalated = Mynd ag anghytundeb ymhellach
safeguarding-ask-outcome = Beth ddaeth o hyn
safeguarding-ask-reopened = Ailagor y cofnod
safeguarding-hint-area = Yr awdurdod lle digwyddodd sy'n derbyn yr adroddiad, hyd yn oed os yw'r gwasanaeth mewn ardal arall.
safeguarding-hint-trust = Gweithiwr, gwirfoddolwr neu ofalwr arall, er enghraifft.
safeguarding-hint-consulted = Ni ddylai hyn beri oedi. Os na allwch gael gafael ar y person, adroddwch.
safeguarding-hint-told = Peidiwch â dweud os byddai hynny'n rhoi rhywun mewn perygl.
safeguarding-hint-decision = Mae angen rheswm y naill ffordd neu'r llall.
safeguarding-hint-written = O fewn 24 awr i'r adroddiad dros y ffôn.
safeguarding-hint-acknowledged = Os na ddaw o fewn 7 diwrnod gwaith, ffoniwch eto.
safeguarding-hint-escalated = Os ydych chi'n anghytuno â'r penderfyniad, cofnodwch at bwy yr aethoch ac â beth.
safeguarding-hint-lado = O fewn 24 awr, neu ar y diwrnod gwaith nesaf.
safeguarding-text-area = Pa ardal?
safeguarding-text-consulted = Beth a ddywedodd
safeguarding-text-told = Pam na ddywedwyd, os na ddywedwyd
safeguarding-text-decision = Y rheswm
safeguarding-text-telephoned = Beth a ddywedwyd
safeguarding-text-lado = Beth a ddywedwyd
safeguarding-text-written = Sut yr aeth
safeguarding-text-acknowledged = Beth a ddywedodd yr awdurdod
safeguarding-text-escalated = Beth yw'r anghytundeb, a beth a ofynnwyd
safeguarding-text-outcome = Beth ddigwyddodd
safeguarding-text-reopened = Pam y caiff ei ailagor
safeguarding-whom-consulted = Gyda phwy
safeguarding-whom-telephoned = Gyda phwy, ac ym mha dîm
safeguarding-whom-lado = Gyda phwy
safeguarding-whom-written = At bwy
safeguarding-whom-acknowledged = Gan bwy
safeguarding-whom-escalated = At bwy
safeguarding-day = Dyddiad
safeguarding-time = Amser, er enghraifft 14:30
safeguarding-note = Cofnodi
safeguarding-change = Cofnodi un newydd
safeguarding-newer-counts = Yr un newydd sy'n cyfrif o hyn ymlaen. Mae'r hen un yn aros yn y cofnod.
safeguarding-area-choose = Dewiswch awdurdod
safeguarding-area-other = Rhywle arall

safeguarding-choice-danger-yes = Oes
safeguarding-choice-danger-no = Nac oes
safeguarding-choice-who-child = Plentyn
safeguarding-choice-who-adult = Oedolyn
safeguarding-choice-who-both = Plentyn ac oedolyn
safeguarding-choice-trust-yes = Ydy
safeguarding-choice-trust-no = Nac ydy
safeguarding-choice-trust-unknown = Ddim yn gwybod
safeguarding-choice-told-yes = Do
safeguarding-choice-told-no = Naddo
safeguarding-choice-decision-report = Adrodd
safeguarding-choice-decision-no-report = Peidio ag adrodd

safeguarding-danger-now = Ffoniwch 999 nawr, a gofynnwch am yr heddlu. Yna dewch yn ôl yma: mae'r geiriau'n ddiogel.
safeguarding-trust-now = Dilynwch Adran 5 o Weithdrefnau Diogelu Cymru. Mae mater difrifol yn mynd ar unwaith. Dywedwch wrth Swyddog Dynodedig yr Awdurdod Lleol ar gyfer Diogelu o fewn 24 awr, neu ar y diwrnod gwaith nesaf.
safeguarding-no-report-now = Ni chaiff dim ei anfon. Mae eich rheswm yn sefyll yn y cofnod. Os newidia rhywbeth, cofnodwch benderfyniad newydd.
safeguarding-report-now = Ffoniwch yr awdurdod yn awr. Y tu allan i oriau, ffoniwch ei dîm dyletswydd brys.

## Yr adrodd

safeguarding-reporting = Yr adrodd
safeguarding-due = Beth sydd i'w wneud
safeguarding-next-undecided = Ysgrifennwch y geiriau, yna penderfynwch a ddylid adrodd.
safeguarding-next-to-telephone = Ffoniwch yr awdurdod nawr, a chofnodwch yr alwad yma.
safeguarding-next-awaiting-outcome = Gofynnwch beth ddaeth o hyn, a chofnodwch y canlyniad.
safeguarding-next-outcome-known = Nid oes dim ar ôl i'w wneud. Gellir cau'r cofnod.
safeguarding-next-not-reported = Nid oes dim ar ôl i'w wneud. Gellir cau'r cofnod, neu gofnodi penderfyniad newydd.
safeguarding-next-closed = Nid oes dim i'w wneud.
# $day (day)
# $time (text)
safeguarding-due-written = Adroddiad ysgrifenedig erbyn { $day }, { $time }
# $day (day)
safeguarding-due-acknowledgement = Cydnabyddiaeth erbyn diwedd { $day }
# $day (day)
safeguarding-due-lado = Dweud wrth y Swyddog Dynodedig erbyn diwedd { $day }
# $day (day)
# $time (text)
safeguarding-overdue-written = Yn hwyr: yr adroddiad ysgrifenedig oedd i fynd erbyn { $day }, { $time }. Anfonwch ef nawr.
# $day (day)
safeguarding-overdue-acknowledgement = Yn hwyr: nid oes cydnabyddiaeth, ac roedd i ddod erbyn { $day }. Ffoniwch yr awdurdod eto.
# $day (day)
safeguarding-overdue-lado = Yn hwyr: roedd y Swyddog Dynodedig i gael gwybod erbyn { $day }. Ffoniwch nawr.
safeguarding-person = Person diogelu dynodedig
safeguarding-duty-team = Tîm dyletswydd yr awdurdod
safeguarding-no-number = Heb ei nodi yn y Gosodiadau eto.

## Cau, argraffu, hanes

safeguarding-decide-ask = Cofnodi'r penderfyniad?
safeguarding-decide-ask-report = Caiff y penderfyniad i adrodd ei gofnodi gyda'ch rheswm a'r amser. Nid oes modd ei newid na'i ddileu; gallwch gofnodi penderfyniad newydd wedyn. Nid yw'r rhaglen yn anfon dim at neb: chi sy'n ffonio.
safeguarding-decide-ask-no-report = Caiff y penderfyniad i beidio ag adrodd ei gofnodi gyda'ch rheswm a'r amser. Nid oes modd ei newid na'i ddileu; gallwch gofnodi penderfyniad newydd wedyn.
safeguarding-decide-yes = Cofnodi'r penderfyniad
safeguarding-close-record = Cau'r cofnod
safeguarding-close-record-why = Ar ôl cau, nid yw dim yn ddyledus ac ni ellir ychwanegu ato heb ei ailagor. Nid oes dim yn cael ei ddileu.
safeguarding-close-record-wait = Gellir cau'r cofnod pan fydd yn hysbys beth ddaeth o hyn, neu ar ôl penderfynu peidio ag adrodd.
safeguarding-is-closed = Mae'r cofnod hwn ar gau.
safeguarding-print = Adroddiad i'w argraffu
safeguarding-print-why = Mae'r ffeil yn cynnwys y geiriau'n glir. Cadwch hi mewn lle diogel, a dilëwch hi ar ôl ei hanfon. Nodir yn y dyddlyfr iddi gael ei gwneud.
safeguarding-print-lang = Iaith yr adroddiad
safeguarding-print-cy = Cymraeg
safeguarding-print-en = Saesneg
safeguarding-print-both = Y ddwy iaith
safeguarding-print-make = Dewis ffolder a gwneud yr adroddiad
# $file (id)
safeguarding-printed = Mae'r adroddiad yma: { $file }
safeguarding-history = Pob llinell, fel yr ysgrifennwyd hi
# $day (day)
# $time (text)
safeguarding-at = { $day }, { $time }
# $number (id)
safeguarding-arose = Cododd yn achos { $number }
safeguarding-retention = Cadw'r cofnodion hyn

## Y rhestr

safeguarding-list = Cofnodion o bryder
safeguarding-list-none = Nid oes cofnod eto. Mae'r botwm Diogelu yn dechrau un, ar unrhyw adeg.
safeguarding-list-why = Nodir yn y dyddlyfr bob tro y caiff cofnod ei agor.
safeguarding-list-number = Cofnod
safeguarding-list-opened = Agorwyd
safeguarding-list-state = Lle mae arni
safeguarding-list-due = I'w wneud
# $number (id)
safeguarding-open = Agor { $number }
safeguarding-state-undecided = Heb benderfyniad eto
safeguarding-state-to-telephone = I'w ffonio
safeguarding-state-to-write = Adroddiad ysgrifenedig i fynd
safeguarding-state-awaiting-acknowledgement = Yn disgwyl cydnabyddiaeth
safeguarding-state-awaiting-outcome = Yn disgwyl y canlyniad
safeguarding-state-outcome-known = Canlyniad yn hysbys
safeguarding-state-not-reported = Penderfynwyd peidio ag adrodd
safeguarding-state-closed = Ar gau

## Yr hyn yw pob llinell

safeguarding-kind-words = Geiriau
safeguarding-kind-correction = Cywiriad
safeguarding-kind-danger = Perygl nawr
safeguarding-kind-who = Dros bwy
safeguarding-kind-area = Ble
safeguarding-kind-trust = Swydd o ymddiriedaeth
safeguarding-kind-consulted = Siarad â'r person diogelu dynodedig
safeguarding-kind-told = Dweud wrth y gofalwr
safeguarding-kind-decision = Penderfyniad
safeguarding-kind-telephoned = Adroddiad dros y ffôn
safeguarding-kind-lado = Dweud wrth y Swyddog Dynodedig
safeguarding-kind-written = Adroddiad ysgrifenedig
safeguarding-kind-acknowledged = Cydnabyddiaeth
safeguarding-kind-escalated = Anghytundeb
safeguarding-kind-outcome = Canlyniad
safeguarding-kind-closed = Cau
safeguarding-kind-reopened = Ailagor

## Yr adroddiad argraffedig

# $number (id)
safeguarding-report-title = Adroddiad ar bryder { $number }
safeguarding-report-subject = Cofnod o bryder am blentyn neu oedolyn sy'n wynebu risg, i'r sawl sy'n derbyn yr adroddiad
safeguarding-report-confidential = Cyfrinachol: i'r sawl y mae wedi'i gyfeirio ato yn unig
# $when (text)
safeguarding-report-opened = Agorwyd y cofnod { $when }
# $number (id)
safeguarding-report-footer = Adroddiad ar bryder { $number } · Cyfrinachol
safeguarding-report-words = Yr hyn a ddywedwyd, air am air
safeguarding-report-words-how = Ysgrifennwyd y geiriau wrth iddynt gael eu dweud, heb eu newid wedyn. Mae pob cywiriad yn y tabl olaf.
# $from (text)
# $to (text)
safeguarding-report-said = Dechreuwyd { $from }, gosodwyd { $to }
safeguarding-report-no-words = Nid oes geiriau yn y cofnod.
safeguarding-report-known = Yr hyn sy'n hysbys
safeguarding-report-steps = Yr hyn a wnaed
safeguarding-report-nothing = Nid oes dim wedi'i gofnodi yma.
safeguarding-report-about = Am beth
safeguarding-report-says = Beth sydd wedi'i gofnodi
# $name (text)
# $telephone (text)
safeguarding-report-person = Y person diogelu dynodedig yw { $name } { $telephone }.
safeguarding-report-all = Pob llinell o'r cofnod
safeguarding-report-all-how = Ychwanegir llinellau ac ni newidir yr un. Pan fydd dwy o'r un fath, yr un ddiweddaraf sy'n cyfrif.
safeguarding-report-number = Rhif
safeguarding-report-written-at = Ysgrifennwyd
# $line (number)
safeguarding-report-corrects = yn cywiro llinell { $line }
safeguarding-report-done = wedi'i wneud

## Gosodiadau

safeguarding-set = Diogelu
safeguarding-set-person = Enw'r person diogelu dynodedig
safeguarding-set-phone = Rhif ffôn y person diogelu dynodedig
safeguarding-set-teams = Rhifau timau dyletswydd
safeguarding-set-teams-hint = Teipiwch y rhifau rydych chi wedi'u gwirio. Nid oes yr un yn dod gyda'r rhaglen, rhag i rif fynd yn hen.
safeguarding-set-retention = Am ba hyd y cedwir cofnodion o bryder, yn ôl polisi'r elusen
safeguarding-set-retention-hint = Nid yw'r rhaglen yn dileu'r un cofnod o bryder. Mae'r frawddeg hon yn sefyll wrth bob un.
