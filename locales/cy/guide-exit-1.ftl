### Canllaw'r cyfweliad ymadael, fersiwn 1. Mae pob gair yma'n cael ei ddarllen neu ei ddweud wrth ofalwr.

## Adrannau

guide-exit-1-section-before = Cyn y sgwrs
guide-exit-1-section-opening = Agor a chydsynio
guide-exit-1-section-journey = Y daith
guide-exit-1-section-positives = Yr hyn aeth yn dda
guide-exit-1-section-decision = Y penderfyniad
guide-exit-1-section-topics = Pynciau
guide-exit-1-section-ratings = Sgorio
guide-exit-1-section-kept = Beth fyddai wedi'ch cadw chi
guide-exit-1-section-ending = Y diwedd
guide-exit-1-section-ahead = Edrych ymlaen
guide-exit-1-section-recommendation = Eich argymhelliad
guide-exit-1-section-reading-back = Darllen yn ôl a rhannu
guide-exit-1-section-close = Cloi

## I'w ddarllen yn uchel

guide-exit-1-section-before-script-1 = Rwy'n cysylltu ynglŷn â'r cyfweliad ymadael annibynnol i ofalwyr maeth. Cawn siarad yn Gymraeg, yn Saesneg, neu yn y ddwy wrth i ni fynd ymlaen. Chi sy'n dewis, a chewch newid eich meddwl unrhyw bryd.
guide-exit-1-section-before-script-2 = Ydy hwn yn amser da, ac a ydych chi yn rhywle lle gallwch siarad yn rhydd? Mae'r sgwrs yn para rhwng awr ac awr a hanner fel arfer, a gallwn oedi a pharhau ar ddiwrnod arall.
guide-exit-1-section-before-script-3 = Hoffech chi siarad ar eich pen eich hun, neu gyda'r sawl a fu'n maethu gyda chi? Cewch gyfweliad yr un os yw'n well gennych. Oes rhywbeth a fyddai'n ei gwneud yn haws i chi gymryd rhan, fel egwyl, print bras neu amser gwahanol o'r dydd?

guide-exit-1-section-opening-script-1 = Diolch am roi o'ch amser. Rwy'n annibynnol ar eich gwasanaeth maethu: nid iddyn nhw rwy'n gweithio, ac nid ydyn nhw'n gweld fy nodiadau.
guide-exit-1-section-opening-script-2 = Eich dewis chi yw cymryd rhan. Cewch hepgor unrhyw gwestiwn heb ddweud pam, gofyn am egwyl, neu roi'r gorau iddi unrhyw bryd. Cewch dynnu'n ôl yr hyn a ddywedoch nes bod adroddiadau'r flwyddyn wedi'u cloi, a byddaf yn rhoi'r dyddiad hwnnw i chi.
guide-exit-1-section-opening-script-3 = Mae'r hyn a ddywedwch yn mynd i adroddiadau ynghyd â'r hyn a ddywed eraill. Nid oes dim sy'n dangos pwy ydych chi yn mynd at eich gwasanaeth oni bai mai chi sy'n dewis hynny.
guide-exit-1-section-opening-script-4 = Rwyf am fod yn onest â chi: lle nad oes ond ychydig o aelwydydd wedi gadael, gall pobl ddyfalu, er nad oes enw'n cael ei roi.
guide-exit-1-section-opening-script-5 = Ni allaf addo cadw popeth yn gyfrinachol. Os dywedwch rywbeth sy'n awgrymu bod plentyn neu oedolyn mewn perygl o niwed, neu fod trosedd wedi digwydd, rhaid i mi ei drosglwyddo. Byddwn yn siarad â chi yn gyntaf pryd bynnag y byddai hynny'n ddiogel.
guide-exit-1-section-opening-script-6 = Mae'r cyfweliad hwn ar wahân i'r Mecanwaith Adolygu Annibynnol (IRM). Nid ydym yn ei anfon at luniwr penderfyniadau eich gwasanaeth nac at banel yr IRM, ac ni all newid y penderfyniad. Os hoffech i rywbeth gael ei ystyried, rhowch ef yn eich cyflwyniad eich hun.
guide-exit-1-section-opening-script-7 = Peidiwch â rhoi enw unrhyw blentyn, os gwelwch yn dda; os daw enw allan, byddaf yn ysgrifennu “y plentyn”. Os bu honiad, cawn sôn am sut y cawsoch eich trin, ond nid wyf yn cofnodi beth oedd yr honiad.
guide-exit-1-section-opening-script-8 = Gaf i ysgrifennu'r hyn a ddywedwch? Am y tro rydych yn caniatáu'r sgwrs hon a'm nodiadau i, a dim arall. Byddaf yn gofyn ar wahân cyn cofnodi dim am iechyd, cred neu faterion sensitif eraill. Ar y diwedd byddaf yn darllen yn ôl, a chi fydd yn penderfynu, fesul un, beth gaiff ei ddefnyddio ac ymhle.

guide-exit-1-section-journey-script-1 = Yn gyntaf, hoffwn glywed yr hanes yn eich ffordd eich hun. Dechreuwch ble bynnag y mynnwch.
guide-exit-1-section-positives-script-1 = Cyn dod at y gadael, hoffwn oedi gyda'r pethau aeth yn dda.
guide-exit-1-section-decision-script-1 = Nawr hoffwn ddeall y penderfyniad. Nid oes ateb cywir, ac nid oes rhaid i'r rheswm fod yn un peth yn unig.
guide-exit-1-section-topics-script-1 = Dim ond am y pynciau sy'n codi o'ch hanes chi y byddaf yn gofyn. Dywedwch os hoffech sôn am un arall, neu adael un allan.
guide-exit-1-section-ratings-script-1 = Darllenaf un frawddeg ar ddeg, fesul un. Dywedwch faint rydych chi'n cytuno: cytuno'n gryf, cytuno, ddim yn cytuno nac yn anghytuno, anghytuno, neu anghytuno'n gryf.
guide-exit-1-section-ratings-script-2 = Os nad yw brawddeg yn berthnasol, neu os yw'n well gennych beidio â dweud, dywedwch hynny a symudwn ymlaen.
guide-exit-1-section-kept-script-1 = Meddyliwch yn ôl am eiliad: beth allai fod wedi bod yn wahanol?
guide-exit-1-section-ending-script-1 = Mae'r ffordd y mae pethau'n dod i ben yn aros gyda ni. Hoffwn glywed sut oedd hi i chi.
guide-exit-1-section-ahead-script-1 = Gadewch i ni droi at yr hyn sydd o'ch blaen, ac at unrhyw gymorth hoffech chi ei gael.
guide-exit-1-section-recommendation-script-1 = Pe baech yn rhoi un cyngor i'r gwasanaeth, beth fyddai? Rhown ef mewn tair rhan, er mwyn i eraill allu gweithredu arno.

guide-exit-1-section-reading-back-script-1 = Rwyf am ddarllen yn ôl yr hyn a ysgrifennais. Dywedwch os oes rhywbeth o'i le, ar goll, neu y byddai'n well ei adael allan.
guide-exit-1-section-reading-back-script-2 = Mae rhai o'ch geiriau yr hoffwn eu cadw yn union fel y dywedoch nhw. Chi sy'n dewis, fesul un: eu rhoi i'ch gwasanaeth fel eich llais chi, eu defnyddio heb ddweud pwy a'u dywedodd, neu'r naill na'r llall.
guide-exit-1-section-reading-back-script-3 = Cyn i chi gytuno i lais fynd at eich gwasanaeth, rhaid i mi ddweud yn blaen: mae'n debyg y byddan nhw'n gwybod mai chi a'i dywedodd, er na fydd eich enw wrtho. Peidiwch â chytuno oni bai y byddech yn fodlon ei ddweud wrthyn nhw wyneb yn wyneb.
guide-exit-1-section-reading-back-script-4 = Cewch dynnu llais yn ôl nes iddo gael ei anfon. Wedi hynny ni allwn ei alw'n ôl, ond gallwn ddweud wrthych i ble yr aeth.
guide-exit-1-section-reading-back-script-5 = Dim ond mewn adroddiadau am nifer o wasanaethau gyda'i gilydd y caiff dyfyniad heb ei briodoli ei ddefnyddio, ar ôl tri mis o leiaf, a heb ddyddiad, oed na rôl. Er hynny, rhaid i mi ofyn am bob un: a allai eich gweithiwr cymdeithasol wybod mai chi a'i dywedodd?
guide-exit-1-section-reading-back-script-6 = Yn olaf, dywedwch am bob defnydd, ie neu nage: y darlun o Gymru gyfan; y themâu yn adroddiad eich gwasanaeth; tystiolaeth arolygu; cysylltu â chi eto; mentora neu siarad am eich profiad. Mae “nage” cystal ateb ag “ie”.

guide-exit-1-section-close-script-1 = Diolch o galon. Gall yr hyn a ddywedoch helpu'r gofalwyr sy'n aros, a'r plant sydd gyda nhw.
guide-exit-1-section-close-script-2 = Gall siarad am hyn i gyd godi teimladau, heddiw neu ymhen rhai dyddiau. Mae cwnsela ar gael, a gallaf roi'r manylion i chi eto nawr.
guide-exit-1-section-close-script-3 = Os mynnwch, anfonaf grynodeb byr o'r hyn a ysgrifennais, yn yr iaith a ddewiswch, er mwyn i chi allu ei gywiro.
guide-exit-1-section-close-script-4 = Os newidiwch eich meddwl am rywbeth a ganiataoch, rhowch wybod cyn i adroddiadau'r flwyddyn gael eu cloi. Wedi hynny, dim ond ffigurau nad ydynt yn dangos neb fydd ar ôl.
guide-exit-1-section-close-script-5 = Oes rhywbeth arall yr hoffech ei ddweud, neu ei ofyn i mi, cyn i ni orffen?

## Agor

guide-exit-1-q1 = Pa iaith hoffech chi ei defnyddio – Cymraeg, Saesneg, neu'r ddwy wrth i ni fynd ymlaen?
guide-exit-1-q2 = Beth fyddai'n gwneud y sgwrs hon yn werth chweil i chi?
guide-exit-1-q3 = Oes unrhyw beth y byddai'n well gennych beidio â'i drafod heddiw?
guide-exit-1-q3-hint = Nodwch y pwnc yn unig, nid y rheswm, a pheidiwch â dod yn ôl ato.

## Y daith

guide-exit-1-q4 = Sut daethoch chi i faethu, a beth oeddech chi'n gobeithio amdano?
guide-exit-1-q4-hopes = Pa obeithion a wireddwyd?
guide-exit-1-q4-first-child = Sut oedd hi pan ddaeth y plentyn cyntaf?
guide-exit-1-q5 = Ewch â fi drwy'ch cyfnod yn maethu – beth oedd y prif benodau?
guide-exit-1-q5-turning-points = Ble newidiodd pethau?
guide-exit-1-q5-high = Pryd oedd hi ar ei gorau?
guide-exit-1-q5-hard = Pryd oedd hi anoddaf?
guide-exit-1-q6 = Ble ar hyd y llinell honno roeddech chi'n teimlo'r gefnogaeth orau, a'r lleiaf o gefnogaeth?
guide-exit-1-q6-who = Pwy oedd yno i chi?
guide-exit-1-q6-what-helped = Beth oedd yn wahanol bryd hynny?

## Yr hyn aeth yn dda

guide-exit-1-q7 = Beth ydych chi fwyaf balch ohono?
guide-exit-1-q7-what-else = Beth arall?
guide-exit-1-q8 = Pa wahaniaeth a wnaeth eich teulu i blentyn? (Dim enwau, os gwelwch yn dda.)
guide-exit-1-q8-hint = Ysgrifennwch “y plentyn” yn lle enw.
guide-exit-1-q8-how-seen = Sut gwelsoch chi'r gwahaniaeth hwnnw?
guide-exit-1-q9 = Beth wnaeth y gwasanaeth yn dda y dylai ddal ati i'w wneud?
guide-exit-1-q9-example = Allwch chi roi enghraifft?
guide-exit-1-q9-who = Pwy wnaeth hynny, o ran rôl yn hytrach nag enw?

## Y penderfyniad

guide-exit-1-q10 = Pryd groesodd y syniad o adael eich meddwl gyntaf? Beth oedd yn digwydd ar y pryd?
guide-exit-1-q10-better-time = Oedd adeg wedyn pan oedd pethau'n well?
guide-exit-1-q10-told-anyone = Ddywedoch chi wrth rywun?
guide-exit-1-q11 = Beth drodd y syniad yn benderfyniad?
guide-exit-1-q11-last-straw = Oedd un digwyddiad penodol?
guide-exit-1-q11-longer-story = Beth oedd wedi bod yn casglu cyn hynny?
guide-exit-1-q12 = Yn eich geiriau eich hun, beth oedd y prif reswm?
guide-exit-1-q12-hint = Ysgrifennwch union eiriau'r gofalwr. Peidiwch â chynnig rhesymau.
guide-exit-1-q13 = Beth arall oedd yn rhan o'r penderfyniad?
guide-exit-1-q13-what-else = Beth arall?
guide-exit-1-q13-underlying = Oedd hynny yno ers tro, neu'n rhywbeth a ddaeth yn sydyn?
guide-exit-1-q14 = Pwy oedd yn gwybod eich bod yn ystyried gadael, a beth wnaethon nhw?
guide-exit-1-q14-conversation = Gawsoch chi sgwrs iawn am y peth gyda'r gwasanaeth?
guide-exit-1-q14-asked-to-stay = Ofynnodd rhywun i chi aros?
guide-exit-1-q14-offered = Beth gynigiwyd i chi?
guide-exit-1-q15 = Sut brofiad oedd y broses honno i chi? Beth oedd yn glir a beth oedd yn aneglur?
guide-exit-1-q15-hint = Dim ond os y gwasanaeth a derfynodd y gymeradwyaeth. Gofynnwch am y broses, nid am fanylion yr achos.
guide-exit-1-q15-explained = Sut esboniwyd eich hawliau a'ch dewisiadau?
guide-exit-1-q15-support = Pwy oedd yn eich cefnogi chi?
guide-exit-1-q15-time = Faint o amser gymerodd y cyfan, a sut oedd yr aros?

## Pynciau

guide-exit-1-q16-module = Cymorth
guide-exit-1-q16 = Pan oedd angen help arnoch chi, beth ddigwyddodd?
guide-exit-1-q16-out-of-hours = Beth am gyda'r nos ac ar benwythnosau?
guide-exit-1-q16-same-worker = Oeddech chi'n cael siarad â'r un gweithiwr?
guide-exit-1-q16-how-many = Sawl gweithiwr cymdeithasol goruchwylio gawsoch chi?
guide-exit-1-q16-visits = Pa mor aml oedd yr ymweliadau, a pha mor fuddiol?
guide-exit-1-q16-mentor = Gynigiwyd mentor neu ofalwr arall i chi? Pryd, ac a oedd o help?
guide-exit-1-q17-module = Parch a llais
guide-exit-1-q17 = I ba raddau roeddech chi'n teimlo'n rhan o'r tîm o amgylch y plentyn?
guide-exit-1-q17-example = Allwch chi roi enghraifft?
guide-exit-1-q17-meetings = I ba gyfarfodydd gawsoch chi wahoddiad, a gawsoch chi siarad ynddyn nhw?
guide-exit-1-q17-day-to-day = Pa benderfyniadau bob dydd oedd yn eich dwylo chi?
guide-exit-1-q18-module = Gwybodaeth a pharu
guide-exit-1-q18 = Beth gawsoch chi wybod cyn i blentyn ddod atoch, a beth ddaethoch chi i'w wybod wedyn?
guide-exit-1-q18-time = Gawsoch chi amser i gynllunio?
guide-exit-1-q18-terms = Oedd y lleoliad o fewn telerau eich cymeradwyaeth?
guide-exit-1-q18-empty = A fu misoedd heb blentyn gyda chi?
guide-exit-1-q19-module = Cymorth i'r plentyn
guide-exit-1-q19 = Pa help gafodd y plentyn gan iechyd ac addysg, a beth oedd ar goll?
guide-exit-1-q19-health = Beth am iechyd, gan gynnwys iechyd meddwl?
guide-exit-1-q19-school = Beth am yr ysgol?
guide-exit-1-q19-waited = Am faint y bu'n rhaid aros?
guide-exit-1-q20-module = Dysgu
guide-exit-1-q20 = Pa ddysgu wnaeth wahaniaeth? Beth na chawsoch chi erioed?
guide-exit-1-q20-welsh = Oedd dysgu ar gael yn Gymraeg?
guide-exit-1-q20-time = Oedd yr amseroedd yn gweithio i chi?
guide-exit-1-q20-cost = Beth am gost, teithio a gofal plant?
guide-exit-1-q21-module = Seibiant a llesiant
guide-exit-1-q21 = Sut effeithiodd maethu ar eich iechyd a'ch gorffwys chi?
guide-exit-1-q21-hint = Pwnc sensitif: gofynnwch am gydsyniad penodol cyn cofnodi dim am iechyd.
guide-exit-1-q21-breaks = Pa seibiant oedd ar gael, ac a gawsoch chi ei gymryd?
guide-exit-1-q21-noticed = Sylwodd rhywun pan oedd hi'n mynd yn ormod?
guide-exit-1-q22-module = Cartref a theulu
guide-exit-1-q22 = Sut brofiad oedd hi i'r plant a'r bobl eraill yn eich cartref?
guide-exit-1-q22-own-children = Beth ddywedodd eich plant eich hun?
guide-exit-1-q22-asked = Ofynnodd y gwasanaeth amdanyn nhw?
guide-exit-1-q23-module = Arian
guide-exit-1-q23 = Sut oedd yr ochr ariannol yn gweithio i chi?
guide-exit-1-q23-allowance = Oedd y lwfans a'r ffi yn ddigon?
guide-exit-1-q23-gaps = Beth ddigwyddodd rhwng lleoliadau?
guide-exit-1-q23-tax = Beth am dreth, pensiwn neu fudd-daliadau?
guide-exit-1-q23-expenses = Sut oedd hawlio treuliau'n gweithio?
guide-exit-1-q24-module = Honiadau neu gwynion
guide-exit-1-q24 = Os gwnaed honiad neu gwyn, sut cawsoch chi eich trin a'ch cefnogi?
guide-exit-1-q24-hint = Peidiwch â chofnodi manylion yr honiad.
guide-exit-1-q24-independent = Gynigiwyd cymorth annibynnol i chi?
guide-exit-1-q24-length = Faint o amser gymerodd y broses?
guide-exit-1-q24-outcome = Esboniwyd y canlyniad i chi?
guide-exit-1-q25-module = Iaith a diwylliant
guide-exit-1-q25 = Oeddech chi'n gallu maethu, dysgu a chael goruchwyliaeth yn yr iaith a ddymunech? A oedd diwylliant a chredoau'ch teulu'n cael eu deall?
guide-exit-1-q25-hint = Gall yr ateb gynnwys cred neu ethnigrwydd: gofynnwch am gydsyniad penodol cyn ei gofnodi.
guide-exit-1-q25-offered = Gynigiwyd y Gymraeg i chi, ynteu a fu'n rhaid gofyn amdani?
guide-exit-1-q25-child = Beth am iaith a diwylliant y plentyn?
guide-exit-1-q26-module = Panel ac adolygiadau
guide-exit-1-q26 = Sut brofiad oedd yr adolygiadau a'r panel i chi?
guide-exit-1-q26-prepared = Gawsoch chi'r papurau mewn pryd, a help i baratoi?
guide-exit-1-q26-heard = Oeddech chi'n teimlo bod rhywun yn gwrando?

## Beth fyddai wedi'ch cadw chi

guide-exit-1-q27 = Beth, os unrhyw beth, fyddai wedi'ch cadw chi'n maethu yma?
guide-exit-1-q27-when = Pryd fyddai hynny wedi gwneud gwahaniaeth?
guide-exit-1-q27-who = Pwy allai fod wedi'i wneud?
guide-exit-1-q28 = 0–10: i ba raddau y gellid bod wedi atal eich ymadawiad? Pam y rhif hwnnw, ac nid un is?
guide-exit-1-q28-hint = Y rhif yn gyntaf, ar y raddfa; yna'r geiriau.
guide-exit-1-q28-one-higher = Beth fyddai wedi'i wneud un yn uwch?
guide-exit-1-q29 = Pe bai un peth yn newid i'r gofalwyr sy'n aros, beth ddylai hwnnw fod?

## Y diwedd

guide-exit-1-q30 = Sut cafodd y diwedd ei drin – i chi, ac i unrhyw blentyn oedd yn byw gyda chi?
guide-exit-1-q30-goodbye = Gawsoch chi gyfle i ffarwelio?
guide-exit-1-q30-time = Oedd digon o amser i baratoi?
guide-exit-1-q30-contact = Oes cysylltiad o hyd, os oedd hynny'n iawn i'r plentyn?
guide-exit-1-q31 = A ddiolchodd rhywun i chi? Oeddech chi'n teimlo eich bod wedi gadael ar delerau da?
guide-exit-1-q31-how = Sut ddiolchwyd i chi?
guide-exit-1-q31-wished = Beth fyddech chi wedi hoffi ei glywed?

## Edrych ymlaen

guide-exit-1-q32 = Fyddech chi'n argymell maethu? Maethu gyda'r gwasanaeth hwn?
guide-exit-1-q32-hint = 0–10 i'r naill a'r llall, ar y graddfeydd; yna'r geiriau.
guide-exit-1-q32-what-makes-it = Beth sydd y tu ôl i'r rhif?
guide-exit-1-q33 = Allech chi ddychmygu dod yn ôl – yma, yn rhywle arall, neu mewn ffordd wahanol?
guide-exit-1-q33-what-needed = Beth fyddai ei angen ar gyfer hynny?
guide-exit-1-q34 = Fyddech chi'n fodlon rhannu'ch profiad – mentora, hyfforddi, siarad â chynghorwyr neu'r panel?
guide-exit-1-q34-hint = Cofnodwch y cydsyniad wrth ddarllen yn ôl.
guide-exit-1-q35 = Mae cwnsela ar gael drwy'ch gwasanaeth, neu drwy aelodaeth o'r Rhwydwaith Maethu. Hoffech chi wybod sut i gael gafael arno?
guide-exit-1-q35-hint = Cynnig o gwnsela: gofynnwch bob tro, a chofnodwch y cynnig a'r ateb.

## Argymhelliad

guide-exit-1-q36 = Cyd-destun – sut mae pethau nawr?
guide-exit-1-q37 = Syniad – beth ddylid ei wneud, a chan bwy?
guide-exit-1-q37-first-step = Beth fyddai'r cam cyntaf?
guide-exit-1-q38 = Effaith – beth fyddai'n wahanol i ofalwyr ac i blant?
guide-exit-1-q38-how-known = Sut byddai rhywun yn gwybod ei fod wedi gweithio?

## Darllen yn ôl

guide-exit-1-q39 = Dyma glywais i … ydw i wedi'i gael yn iawn?
guide-exit-1-q39-missing = Beth sydd ar goll?
guide-exit-1-q40 = Pa rai o'r rhain gaf i eu rhannu, a gyda phwy?
guide-exit-1-q40-hint = Fesul dyfyniad, ar ôl darllen y rhybudd uchod.
guide-exit-1-q41 = Sut ydych chi'n teimlo nawr? Beth wnewch chi ar ôl i ni orffen?
guide-exit-1-q41-hint = Peidiwch â rhuthro. Cynigiwch y manylion cwnsela eto os oes angen.

## Sgorio

guide-exit-1-anchor-1 = Cytuno'n gryf
guide-exit-1-anchor-2 = Cytuno
guide-exit-1-anchor-3 = Ddim yn cytuno nac yn anghytuno
guide-exit-1-anchor-4 = Anghytuno
guide-exit-1-anchor-5 = Anghytuno'n gryf

guide-exit-1-r1-heading = Gweithio mewn partneriaeth
guide-exit-1-r1 = Cefais fy nhrin fel aelod o'r tîm.
guide-exit-1-r2-heading = Gwybodaeth
guide-exit-1-r2 = Cefais yr wybodaeth yr oedd ei hangen arnaf am bob plentyn.
guide-exit-1-r3-heading = Dysgu a datblygu
guide-exit-1-r3 = Roedd y dysgu oedd ar gael yn diwallu fy anghenion.
guide-exit-1-r4-heading = Cyfathrebu ac ymgynghori
guide-exit-1-r4 = Gwrandawyd arnaf cyn gwneud penderfyniadau.
guide-exit-1-r5-heading = Eglurder ynghylch penderfyniadau
guide-exit-1-r5 = Roedd yn glir beth y gallwn ei benderfynu fy hun.
guide-exit-1-r6-heading = Cymorth
guide-exit-1-r6 = Roedd modd i mi gael help pan oedd ei angen, ddydd neu nos.
guide-exit-1-r7-heading = Goruchwyliaeth
guide-exit-1-r7 = Cefais gefnogaeth dda gan fy ngweithiwr cymdeithasol goruchwylio.
guide-exit-1-r8-heading = Triniaeth deg
guide-exit-1-r8 = Cefais fy nhrin yn deg, gan gynnwys pan aeth pethau o chwith.
guide-exit-1-r9-heading = Parch at y plentyn
guide-exit-1-r9 = Anghenion y plentyn oedd yn dod gyntaf.
guide-exit-1-r10-heading = Arian
guide-exit-1-r10 = Roedd yr arian yn ddigon ar gyfer gofynion y rôl.
guide-exit-1-r11-heading = Iaith
guide-exit-1-r11 = Roeddwn yn gallu defnyddio fy newis iaith gyda'r gwasanaeth.

guide-exit-1-s1 = I ba raddau y gellid bod wedi atal eich ymadawiad?
guide-exit-1-s1-low = Ddim o gwbl
guide-exit-1-s1-high = Yn llwyr
guide-exit-1-s2 = Pa mor debygol fyddech chi o argymell maethu?
guide-exit-1-s2-low = Ddim yn debygol o gwbl
guide-exit-1-s2-high = Yn debygol iawn
guide-exit-1-s3 = Pa mor debygol fyddech chi o argymell maethu gyda'r gwasanaeth hwn?
guide-exit-1-s3-low = Ddim yn debygol o gwbl
guide-exit-1-s3-high = Yn debygol iawn
