### Llythyrau at ofalwyr, canllawiau i wasanaethau, y ffurflen atgyfeirio a'r calendr. Yn y geiriad isod, y rhaglen sy'n
### llenwi'r hyn sydd rhwng bachau; mae'r sawl sy'n golygu geiriad yn ei weld fel {enw}.

## Lleoedd i'w llenwi, fel y mae pobl yn eu gweld mewn geiriad

letters-slot-carers = gofalwyr
letters-slot-number = rhif
letters-slot-service = gwasanaeth
letters-slot-where = lle-buont
letters-slot-today = heddiw
letters-slot-charity = elusen
letters-slot-contact = cyswllt
letters-slot-counselling = cwnsela
letters-slot-summary = crynodeb
letters-slot-day = diwrnod
letters-slot-time = amser
letters-slot-minutes = munudau
letters-slot-meeting = dull
letters-slot-place = lleoliad
letters-slot-withdraw-until = diwrnod-olaf
letters-slot-service-start = dechrau-gwasanaeth
letters-slot-approval-from = cymeradwyaeth-o

## Beth mae pob lle'n ei roi i mewn

letters-what-carers = enwau'r gofalwyr
letters-what-number = rhif yr achos
letters-what-service = enw'r gwasanaeth, heb ei dreiglo
letters-what-where = “yng Nghaerdydd”, neu “gyda gwasanaeth” ac enw'r darparwr
letters-what-today = dyddiad heddiw
letters-what-charity = yr elusen, o'r Gosodiadau
letters-what-contact = sut i gysylltu â'r prosiect, o'r Gosodiadau
letters-what-counselling = sut i gael gafael ar gwnsela, o'r Gosodiadau
letters-what-summary = crynodeb y sgwrs
letters-what-day = y diwrnod a drefnwyd
letters-what-time = yr amser a drefnwyd
letters-what-minutes = nifer y munudau a drefnwyd
letters-what-meeting = wyneb yn wyneb, dros y ffôn neu ar fideo
letters-what-place = y lleoliad; gadewir y llinell allan os nad oes un
letters-what-withdraw-until = y diwrnod olaf i dynnu'n ôl yr hyn a ddywedwyd
letters-what-service-start = diwrnod cyntaf y gwasanaeth
letters-what-approval-from = diwrnod cyntaf y cyfnod; nid yw cymeradwyaeth a ddaeth i ben cyn hynny yn cyfrif
# $what (text)
letters-needed = { $what } (rhaid iddo aros)

## Mathau

letters-kind-invitation = Gwahoddiad
letters-kind-information = Taflen wybodaeth a hysbysiad preifatrwydd
letters-kind-reminder = Nodyn atgoffa
letters-kind-confirmation = Cadarnhau'r amser
letters-kind-summary = Crynodeb i'r gofalwr
letters-kind-closing = Diolch a chloi
letters-kind-guidance = Canllawiau i wasanaethau maethu

## Geiriad y rhaglen

letters-seed-invitation-title = Gwahoddiad i sgwrs am eich cyfnod yn maethu
# $carers (text)
# $service (text)
# $contact (text)
# $charity (text)
letters-seed-invitation =
    Annwyl { $carers },

    Deallwn eich bod yn gadael eich gwasanaeth maethu, { $service }. Diolch am bopeth a roesoch i'r plant a fu'n byw gyda chi.

    Hoffem eich gwahodd i gyfweliad ymadael annibynnol: sgwrs am yr hyn a aeth yn dda, am eich rhesymau dros adael, ac am yr hyn a allai fod yn well i'r gofalwyr a ddaw ar eich ôl. Nid ydym yn gweithio i'ch gwasanaeth, ac nid yw'ch gwasanaeth yn gweld ein nodiadau.

    - Cewch siarad yn Gymraeg, yn Saesneg neu yn y ddwy iaith. Chi sy'n dewis, a chewch newid eich meddwl.
    - Chi sy'n penderfynu a ydych am gymryd rhan. Cewch ddweud na nawr, neu roi'r gorau iddi unrhyw bryd, heb ddweud pam.
    - Gallwn gwrdd wyneb yn wyneb neu siarad dros y ffôn neu ar fideo, gyda chi ar eich pen eich hun neu gyda'r sawl a fu'n maethu gyda chi. Mae'r sgwrs fel arfer yn para rhwng awr ac awr a hanner, a gallwn oedi a pharhau ar ddiwrnod arall.
    - Rhowch wybod i ni os byddai rhywbeth yn ei gwneud yn haws i chi gymryd rhan, fel print bras, egwyl neu amser gwahanol o'r dydd.

    Mae'r daflen wybodaeth sy'n dod gyda'r llythyr hwn yn dweud beth sy'n digwydd i'r hyn a ddywedwch, a lle mae cyfrinachedd yn dod i ben.

    I drefnu amser, neu i ddweud y byddai'n well gennych beidio â chymryd rhan, cysylltwch â ni:

    { $contact }

    Os yw'n well gennych beidio â chymryd rhan, ni fyddwn yn cysylltu â chi eto.

    Yn gywir,

    Arweinydd y prosiect, { $charity }

letters-seed-information-title = Y cyfweliad ymadael: taflen wybodaeth a hysbysiad preifatrwydd
# $charity (text)
# $counselling (text)
# $contact (text)
letters-seed-information =
    # Beth yw hwn

    Cyfweliad ymadael annibynnol i ofalwyr maeth sy'n gadael gwasanaeth maethu yng Nghymru. Caiff ei gynnal gan yr elusen: { $charity }. Nid ydym yn gweithio i'ch gwasanaeth.

    # Eich dewis chi yw hyn

    - Cewch siarad yn Gymraeg, yn Saesneg neu yn y ddwy iaith.
    - Mae cymryd rhan yn wirfoddol. Cewch hepgor unrhyw gwestiwn, oedi neu roi'r gorau iddi unrhyw bryd, heb ddweud pam.
    - Cewch dynnu'n ôl yr hyn a ddywedoch nes bod adroddiadau'r flwyddyn wedi'u cloi. Rhown y dyddiad hwnnw i chi. Wedi hynny, dim ond ffigurau nad ydynt yn dangos neb fydd ar ôl.

    # Pwy sy'n gweld yr hyn a ddywedwch

    - Nid yw'ch gwasanaeth yn gweld ein nodiadau. Nid oes dim sy'n dangos pwy ydych chi yn mynd at eich gwasanaeth oni bai mai chi sy'n dewis hynny.
    - Mae'r hyn a ddywedwch yn mynd i adroddiadau ynghyd â'r hyn a ddywed eraill.
    - Lle nad oes ond ychydig o aelwydydd wedi gadael, gall pobl ddyfalu pwy a ddywedodd beth, er nad oes enw'n cael ei roi. Gwell gennym fod yn onest am hynny.
    - Os hoffem ddefnyddio'ch union eiriau, byddwn yn eu darllen yn ôl i chi, a chi fydd yn penderfynu am bob un ohonynt.

    # Lle mae cyfrinachedd yn dod i ben

    Ni allwn addo cadw popeth yn gyfrinachol. Os dywedwch rywbeth sy'n awgrymu bod plentyn neu oedolyn mewn perygl o niwed, neu fod trosedd wedi digwydd, rhaid i ni ei drosglwyddo. Byddem yn siarad â chi yn gyntaf pryd bynnag y byddai hynny'n ddiogel.

    # Ar wahân i'r Mecanwaith Adolygu Annibynnol

    Mae'r cyfweliad hwn ar wahân i'r Mecanwaith Adolygu Annibynnol (IRM) ac i unrhyw sylwadau a wnewch i'ch gwasanaeth. Nid ydym yn ei anfon at luniwr penderfyniadau eich gwasanaeth nac at banel yr IRM, ac ni all newid y penderfyniad. Os hoffech i rywbeth gael ei ystyried, rhowch ef yn eich cyflwyniad eich hun.

    # Pobl eraill

    Peidiwch ag enwi unrhyw blentyn, os gwelwch yn dda. Os bu honiad, cewch ddweud sut y cawsoch eich trin, ond nid ydym yn cofnodi beth oedd yr honiad.

    # Beth a gadwn, pam, ac am ba hyd

    - Yr elusen sy'n gyfrifol am eich gwybodaeth: { $charity }.
    - Rydym yn cysylltu â chi ac yn cynnal y cyfweliad am fod gennym fuddiant dilys mewn dysgu sut y gellid cefnogi gofalwyr yn well. Cyn cofnodi dim am iechyd, cred neu faterion sensitif eraill, byddwn yn gofyn ar wahân am eich cydsyniad penodol.
    - Cedwir popeth wedi'i amgryptio. Nid ydym yn recordio sain.
    - Cedwir eich manylion cyswllt am dri mis ar ôl i'n gwaith gyda chi ddod i ben.
    - Cedwir nodiadau y gellid eich adnabod ynddynt am ddeuddeg mis ar ôl cloi adroddiadau'r flwyddyn. Yna fe'u gwneir yn ddienw.
    - Cedwir y cofnod o'r hyn y cydsynioch iddo am chwe blynedd.
    - Os byddwch yn eithrio ar ôl i'ch gwasanaeth roi gwybod i ni amdanoch, byddwn yn cadw marc mewn cod am dair blynedd, fel na fydd neb yn cysylltu â chi eto, ac yn dileu'r gweddill.

    # Eich hawliau

    Cewch ofyn am weld yr hyn sydd gennym amdanoch, ac am ei gywiro neu ei ddileu. Byddwn yn ateb o fewn mis. Cewch hefyd gwyno wrth Swyddfa'r Comisiynydd Gwybodaeth.

    # Cymorth

    Gall siarad am hyn godi teimladau. Dyma sut i gael gafael ar gwnsela:

    { $counselling }

    # Sut i gysylltu â ni

    { $contact }

letters-seed-reminder-title = Ein gwahoddiad i sgwrs
# $carers (text)
# $service (text)
# $contact (text)
# $charity (text)
letters-seed-reminder =
    Annwyl { $carers },

    Ychydig yn ôl, fe'ch gwahoddwyd gennym i gyfweliad ymadael annibynnol am eich cyfnod gyda'ch gwasanaeth maethu, { $service }. Nid ydym wedi clywed gennych, ac mae hynny'n iawn.

    Os hoffech siarad, yn Gymraeg, yn Saesneg neu yn y ddwy iaith, byddem yn falch o glywed gennych:

    { $contact }

    Os yw'n well gennych beidio â chymryd rhan, nid oes angen i chi wneud dim. Cewch ddweud hynny wrthym hefyd, ac ni fyddwn yn cysylltu â chi eto.

    Yn gywir,

    Arweinydd y prosiect, { $charity }

letters-seed-confirmation-title = Yr amser a drefnwyd
# $carers (text)
# $day (text)
# $time (text)
# $meeting (text)
# $place (text)
# $contact (text)
# $charity (text)
letters-seed-confirmation =
    Annwyl { $carers },

    Diolch am gytuno i siarad â ni. Dyma'r hyn a drefnwyd gennym:

    - Diwrnod: { $day }
    - Amser: { $time }
    - Sut: { $meeting }
    - Lleoliad: { $place }

    Os nad yw hynny'n gyfleus mwyach, neu os byddai rhywbeth yn ei gwneud yn haws i chi gymryd rhan, rhowch wybod i ni:

    { $contact }

    Cewch newid eich meddwl unrhyw bryd, heb ddweud pam.

    Yn gywir,

    Arweinydd y prosiect, { $charity }

letters-seed-summary-title = Crynodeb o'n sgwrs
# $carers (text)
# $summary (text)
# $withdraw-until (text)
# $contact (text)
# $charity (text)
letters-seed-summary =
    Annwyl { $carers },

    Diolch am siarad â ni. Dyma grynodeb byr o'r hyn a ddywedoch, fel yr ysgrifennwyd ef gennym:

    { $summary }

    Rhowch wybod i ni a yw'n gywir fel y mae, neu a oes rhywbeth o'i le, ar goll, neu y byddai'n well ei adael allan. Byddwn yn ei gywiro.

    { $contact }

    Nid oes dim sy'n dangos pwy ydych chi yn mynd at eich gwasanaeth oni bai mai chi a ddewisodd hynny. Y diwrnod olaf i dynnu'n ôl yr hyn a ddywedoch: { $withdraw-until }. Wedi hynny, dim ond ffigurau nad ydynt yn dangos neb fydd ar ôl.

    Yn gywir,

    Arweinydd y prosiect, { $charity }

letters-seed-closing-title = Diolch
# $carers (text)
# $where (text)
# $counselling (text)
# $withdraw-until (text)
# $contact (text)
# $charity (text)
letters-seed-closing =
    Annwyl { $carers },

    Diolch am sôn wrthym am eich cyfnod yn maethu { $where }. Gall yr hyn a ddywedoch helpu'r gofalwyr sy'n aros, a'r plant sy'n byw gyda nhw.

    Gall siarad am hyn i gyd godi teimladau, weithiau ymhen rhai dyddiau. Dyma sut i gael gafael ar gwnsela:

    { $counselling }

    Os newidiwch eich meddwl am rywbeth a ganiataoch, rhowch wybod i ni. Y diwrnod olaf i wneud hynny: { $withdraw-until }. Wedi hynny, dim ond ffigurau nad ydynt yn dangos neb fydd ar ôl.

    { $contact }

    Dyma ddiwedd ein gwaith gyda chi. Dymunwn yn dda i chi a'ch teulu.

    Yn gywir,

    Arweinydd y prosiect, { $charity }

letters-seed-guidance-title = Cyfweliadau ymadael annibynnol: canllawiau i wasanaethau maethu
# $charity (text)
# $service-start (text)
# $approval-from (text)
# $contact (text)
letters-seed-guidance =
    # Beth yw'r gwasanaeth

    Caiff pob gofalwr maeth yng Nghymru sy'n gadael gwasanaeth maethu gyfweliad ymadael annibynnol os dymuna. Mae'r pwyslais ar ofalwyr prif ffrwd awdurdodau lleol a darparwyr annibynnol. Cynhelir y gwasanaeth gan yr elusen, { $charity }, ac nid yw'n gweithio i'r un gwasanaeth maethu.

    # Gofynnwch am iaith yn gyntaf

    Cyn dim arall, gofynnwch i'r gofalwyr pa iaith yr hoffent ei defnyddio: Cymraeg, Saesneg neu'r ddwy. Nodwch yr ateb ar y ffurflen, a pheidiwch ag aros iddyn nhw godi'r mater. Dyma'r Cynnig Rhagweithiol. Byddwn ni'n gwneud yr un cynnig eto wrth eu gwahodd.

    # Pwy i'w hatgyfeirio

    - Gofalwyr y daeth eu cymeradwyaeth i ben ar y dyddiad hwn neu wedyn: { $approval-from }. Derbynnir atgyfeiriadau er { $service-start }.
    - Gofalwyr sydd wedi ymddiswyddo, p'un a ydynt yn rhoi'r gorau i faethu neu'n symud at wasanaeth arall.
    - Gofalwyr y terfynwyd eu cymeradwyaeth, neu y daeth i ben am fod plentyn wedi'i fabwysiadu, am fod gorchymyn gwarcheidiaeth arbennig wedi'i wneud, neu am fod person ifanc yn aros o dan Pan Fydda i'n Barod.
    - Mae gofalwyr sy'n berthnasau y tu allan i'r pwyslais presennol. Dywedwch pam yr hoffech i ni eu cynnwys, ac arweinydd y prosiect fydd yn penderfynu.
    - Un atgyfeiriad i bob aelwyd. Os yw un o ddau ofalwr yn gadael a'r llall yn aros, enwch yr un sy'n gadael yn unig.
    - Wedi marwolaeth, peidiwch ag atgyfeirio, os gwelwch yn dda. Nid oes cyfweliad.

    # Pryd i atgyfeirio

    - Ar ôl ymddiswyddiad: pan fydd y gymeradwyaeth wedi dod i ben a'r panel wedi nodi hynny, pa un bynnag yw'r diweddaraf.
    - Ar ôl terfynu: pan fydd y penderfyniad ar argymhelliad y panel wedi'i gadarnhau.
    - Pan fydd y gofalwyr yn herio penderfyniad: gweler isod. Cewch atgyfeirio, a byddwn ni'n aros.

    # Sut i atgyfeirio

    - Dywedwch wrth y gofalwyr yr hoffech eu hatgyfeirio, ac y cânt eithrio. Nodwch ar y ffurflen y diwrnod y dywedoch wrthynt.
    - Llenwch y ffurflen atgyfeirio: enwau'r gofalwyr, sut a phryd y mae'n ddiogel cysylltu â nhw, iaith, anghenion mynediad, y dyddiadau, a sut mae'r aelwyd yn gadael.
    - Anfonwch y ffurflen yn y ffordd ddiogel y cytunwyd arni gyda ni.
    - Peidiwch ag anfon dim arall: dim papurau panel, asesiadau, adolygiadau na nodiadau achos, dim enw plentyn, a dim am gynnwys honiad. Mae rheoliad 13 o Reoliadau Paneli Maethu (Sefydlu a Swyddogaethau) (Cymru) 2018 yn dweud i bwy y ceir datgelu cofnodion gofalwr. Dyna pam mae'r ffurflen yn fyr.

    # Eithrio, ar bedwar pwynt

    - Cyn atgyfeirio: nid ydych yn anfon unrhyw enw. Unwaith y mis, rhowch wybod i ni faint o aelwydydd a eithriodd, a sut roeddent yn gadael, a dim mwy na hynny.
    - Ar ôl atgyfeirio: mae'r gofalwyr yn dweud wrthych chi neu wrthym ni. Byddwn yn dileu'r hyn sydd gennym ac yn cadw marc mewn cod a'r dyddiad yn unig, fel na fydd neb yn cysylltu â nhw eto.
    - Yn ystod y cyfweliad: mae'r gofalwyr yn rhoi'r gorau iddi, a byddwn yn gofyn iddynt beth y ceir ei gadw, os o gwbl.
    - Ar ôl y cyfweliad: mae'r gofalwyr yn tynnu'n ôl yr hyn a ddywedwyd ganddynt, nes bod adroddiadau'r flwyddyn wedi'u cloi. Maent yn gwybod y dyddiad hwnnw.
    - Nid yw eithrio byth yn cael ei gyfrif yn rheswm dros adael.

    # Ochr yn ochr â'r Mecanwaith Adolygu Annibynnol

    - Ar ôl dyfarniad cymhwyster mae gan y gofalwyr 28 diwrnod calendr o ddyddiad eich llythyr. Cânt ei dderbyn, cyflwyno sylwadau ysgrifenedig i chi, neu wneud cais i IRM Cymru. Un neu'r llall yw'r ddau olaf, nid y ddau.
    - Nes i'r dyddiau hynny ddod i ben, a thra bydd sylwadau neu gais heb eu penderfynu, byddwn yn dal yr atgyfeiriad yn ôl. Rhowch wybod i ni beth yw dyddiad eich llythyr, beth a gyflwynodd y gofalwyr, a dyddiad y penderfyniad terfynol.
    - Dim ond y gofalwyr eu hunain a gaiff ofyn, yn ysgrifenedig, am siarad â ni cyn hynny.
    - Mae'r cyfweliad ar wahân. Nid ydym yn ei anfon at eich lluniwr penderfyniadau nac at banel yr IRM, ac ni all newid y penderfyniad. Dywedwn hynny wrth y gofalwyr.

    # Beth a gewch chi

    - Mae'r adroddiadau'n sôn am grwpiau, byth am un aelwyd. Lle nad oes ond ychydig wedi gadael, maent yn dweud llai. Nid bai arnoch chi yw hynny.
    - Dim ond lle mae'r gofalwr wedi cymeradwyo'r geiriad, a'i fod yn mynd atoch chi, y daw ei eiriau atoch.
    - Unwaith y flwyddyn, rhowch wybod i ni faint o aelwydydd a adawodd. Nid oes rhestr arall, felly caiff y ffigur ei argraffu fel eich ffigur chi.

    # Diogelu

    Os bydd gofalwr yn sôn wrthym am risg i blentyn neu oedolyn, byddwn yn ei adrodd i'r awdurdod lleol lle cododd y pryder. Nid yw hynny'n aros am adroddiad.

    # Sut i gysylltu â ni

    { $contact }

## Ar y dudalen

# $number (text)
letters-page-number = Ein cyfeirnod: { $number }
letters-page-subject = Llythyr ynglŷn â'r cyfweliad ymadael annibynnol
letters-guidance-subject = Sut mae gwasanaethau maethu yng Nghymru yn atgyfeirio gofalwyr i gyfweliad ymadael annibynnol
# $name (text)
letters-with-provider = gyda gwasanaeth { $name }
# $number (text)
letters-calendar-line = Cyfweliad ymadael { $number }
letters-meeting-in-person = wyneb yn wyneb
letters-meeting-phone = dros y ffôn
letters-meeting-video = ar fideo

## Beth sy'n rhwystr

letters-empty-charity = Rhowch enw'r elusen o dan Gosodiadau. Mae ei angen ar y llythyr.
letters-empty-contact = Rhowch o dan Gosodiadau sut i gysylltu â'r prosiect, ym mhob iaith sydd yn y llythyr. Mae ei angen ar y llythyr.
letters-empty-counselling = Rhowch o dan Gosodiadau sut i gael gafael ar gwnsela, ym mhob iaith sydd yn y llythyr. Mae ei angen ar y llythyr.
letters-empty-summary = Nid oes crynodeb wedi'i ysgrifennu eto.
letters-empty-booking = Nid oes sgwrs wedi'i threfnu eto.
letters-empty-interview = Nid oes cyfweliad wedi dod i ben eto, felly nid oes diwrnod olaf i dynnu'n ôl.
letters-empty-other = Nid yw rhywbeth sydd ei angen ar y llythyr hwn yn hysbys.
letters-trouble-broken = Nid yw'r geiriad hwn yn y storfa fel yr ysgrifennwyd ef. Ni ysgrifennwyd dim. Rhowch fersiwn newydd o'r geiriad i mewn yn y gosodiadau.
letters-trouble-no-version = Nid oes fersiwn o'r fath. Ewch yn ôl i'r rhestr a dewiswch eto.
letters-trouble-no-booking = Nid oes sgwrs wedi'i threfnu, felly nid oes dim i'r calendr. Trefnwch amser yn gyntaf.
letters-trouble-no-such-hour = Mae'r clociau'n troi ymlaen dros yr awr hon, felly nid yw'n bod. Trefnwch awr arall.
letters-trouble-no-workbook = Ni ellid gwneud y ffurflen. Ni ysgrifennwyd dim. Rhowch gynnig arall arni.
letters-trouble-other-addressee = Mae'r canllawiau'n mynd at wasanaethau, ac nid ydynt yn perthyn i unrhyw achos. Ewch yn ôl i'r dudalen i weld beth y gellir ei wneud nawr.
letters-trouble-no-title = Mae'r teitl ar goll. Ysgrifennwch y geiriad.
letters-trouble-title-plain = Nid oes lle i'w lenwi nac ail linell mewn teitl. Cywirwch y geiriad.
letters-trouble-no-words = Mae'r geiriad ar goll yn yr iaith hon. Ysgrifennwch y geiriad.
letters-trouble-too-long = Mae hyn yn rhy hir ar gyfer llythyr. Gwnewch y testun yn fyrrach.
# $line (number)
# $name (id)
letters-trouble-unknown = Llinell { $line }: nid oes lle i'w lenwi o'r enw “{ $name }” yn yr iaith hon. Mae'r enwau y ceir eu defnyddio wedi'u rhestru wrth ymyl y geiriad. Dewiswch un ohonynt.
# $line (number)
letters-trouble-brace = Llinell { $line }: mae bachyn nad yw'n agor nac yn cau dim. Un enw rhwng dau fachyn yw lle i'w lenwi. Cywirwch y geiriad.
# $line (number)
# $name (id)
letters-trouble-not-here = Llinell { $line }: nid oes lle i “{ $name }” yn y llythyr hwn. Tynnwch ef allan.
# $name (id)
letters-trouble-lost = Mae “{ $name }” ar goll. Ni all y llythyr hwn wneud hebddo. Rhowch ef yn ôl.

## Ar y sgriniau

letters-part = Llythyrau
letters-which = Llythyr
letters-language = Iaith y llythyr
letters-language-hint = Dewisir ymlaen llaw yr iaith y gofynnodd y gofalwyr amdani.
letters-in-cy = Cymraeg
letters-in-en = Saesneg
letters-in-both = Y ddwy, y Gymraeg yn gyntaf
letters-look = Ei ddarllen cyn iddo fynd
letters-make-pdf = Gwneud PDF
letters-make-text = Gwneud ffeil destun
letters-copy = Copïo'r testun
letters-copied = Mae'r testun yn y clipfwrdd. Gludwch ef mewn e-bost.
letters-open = Agor y ffeil
letters-written = Yr hyn a ysgrifennwyd
letters-written-none = Nid oes dim wedi'i ysgrifennu eto. Dewiswch lythyr ac ysgrifennwch ef; caiff ei restru yma.
letters-written-when = Pryd
letters-written-how = Sut
letters-written-version = Fersiwn y geiriad
letters-way-pdf = Ffeil PDF
letters-way-text = Ffeil destun
letters-way-clipboard = Copïwyd ar gyfer e-bost
letters-calendar = I'ch calendr
letters-calendar-what = Rhif yr achos sydd yn y cofnod, heb enw. O'i wneud eto ar ôl newid, mae'n symud yr un cofnod.
letters-calendar-place = Ysgrifennu'r lleoliad ynddo hefyd
letters-calendar-make = Gwneud y ffeil galendr
letters-for-services = I wasanaethau maethu
letters-for-services-what = Canllawiau ar sut i atgyfeirio, ar eithrio ac ar y Mecanwaith Adolygu Annibynnol. Nid oes ynddynt ddim am unrhyw achos.
letters-guidance-make = Gwneud y canllawiau
