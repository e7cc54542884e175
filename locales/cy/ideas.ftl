### Y pum syniad ar gyfer gofal: geiriau parod, cofnodion, mesurau.

## Y pum syniad, wedi'u hysgrifennu'n barod

ideas-text-t1-name = Rhianta corfforaethol
ideas-text-t1-context = Cynghorwyr yw rhieni corfforaethol y plant sy'n derbyn gofal yn eu hardal, ond nid yw pob un ohonynt yn gwybod beth y mae hynny'n ei olygu, ac anaml y byddant yn clywed gan y bobl ifanc eu hunain.
ideas-text-t1-idea = Bod pob cynghorydd, wrth ymgymryd â'r swydd, yn cael o leiaf hanner diwrnod o hyfforddiant ar rianta corfforaethol, ac yn siarad bob blwyddyn â thri neu bedwar o bobl ifanc â phrofiad o ofal yn ei ward.
ideas-text-t1-effect = Bydd penderfyniadau'r cyngor yn adlewyrchu bywydau'r bobl ifanc y mae'n rhiant iddynt, a bydd y bobl ifanc yn gwybod pwy sy'n gwrando.
ideas-text-t1-promise = Hyfforddi pob cynghorydd am hanner diwrnod wrth ymgymryd â'r swydd, a sicrhau tair neu bedair sgwrs y flwyddyn i bob un â phobl ifanc â phrofiad o ofal.
ideas-text-t1-owner = Arweinydd rhianta corfforaethol
ideas-text-t1-measure = Cynghorwyr a gafodd dair sgwrs neu fwy yn y flwyddyn
ideas-text-t2-name = Mae angen pentref i fagu plentyn
ideas-text-t2-context = Pan fydd person ifanc yn cyrraedd 25 oed daw llawer o'r cymorth i ben ar unwaith. Nid oes gan bawb deulu na chymuned i droi atynt, ac ni all cynghorydd personol lenwi'r bwlch ar ei ben ei hun.
ideas-text-t2-idea = Llunio cynllun blynyddol gyda grwpiau cymunedol a busnesau lleol sy'n creu cysylltiadau a chyfleoedd sy'n para, gosod amcanion ar ei gyfer i bob cynghorydd personol a phob gweithiwr gyda phobl ifanc 16 oed a throsodd, a chyhoeddi adroddiad arno bob blwyddyn.
ideas-text-t2-effect = Bydd gan bobl ifanc bobl o'u cwmpas sy'n aros, a chyfleoedd nad ydynt yn dod i ben ar eu pen-blwydd yn 25 oed.
ideas-text-t2-promise = Cytuno bob blwyddyn ar gynllun gyda'r gymuned a byd busnes, gosod amcanion i gynghorwyr personol, a chyhoeddi adroddiad ar y cynllun.
ideas-text-t2-owner = Arweinydd gadael gofal
ideas-text-t2-measure = Cynghorwyr personol y mae amcanion wedi'u gosod iddynt
ideas-text-t3-name = Adborth 360 gradd
ideas-text-t3-context = Mae pobl ifanc yn dweud nad ydynt bob amser yn cael eu clywed gan y gweithwyr sy'n penderfynu gyda nhw a drostynt, ac anaml y gofynnir am eu barn pan fydd gwaith y gweithwyr hynny'n cael ei arfarnu.
ideas-text-t3-idea = Gofyn i bobl ifanc am adborth ar y rhai sy'n gweithio gyda nhw cyn pob arfarniad, heb enw ac o'u gwirfodd, a thrafod yr adborth hwnnw yn yr arfarniad.
ideas-text-t3-effect = Bydd gweithwyr yn gwybod beth sy'n gweithio i bobl ifanc, a bydd pobl ifanc yn gweld bod eu barn yn newid rhywbeth.
ideas-text-t3-promise = Gofyn i bobl ifanc am adborth cyn pob arfarniad, a'i drafod yno.
ideas-text-t3-owner = Rheolwr tîm
ideas-text-t3-measure = Arfarniadau a glywodd dri pherson ifanc neu fwy
ideas-text-t4-name = Caffael
ideas-text-t4-context = Mae cynghorau'n gwario llawer trwy gontractau, ond prin yw'r contractau sy'n gofyn i gyflenwyr wneud rhywbeth dros bobl ifanc â phrofiad o ofal.
ideas-text-t4-idea = Rhoi cymal ym mhob tendr sy'n gofyn i'r cyflenwr addo rhywbeth: lleoliadau gwaith, prentisiaethau, mentora neu gymorth i grwpiau. Rhoi bathodyn i'r rhai sy'n cyflawni'r cyfan a addawyd, ac i neb arall.
ideas-text-t4-effect = Bydd arian cyhoeddus yn agor drysau i bobl ifanc, a chedwir addewidion am fod rhywun yn edrych a gawsant eu cadw.
ideas-text-t4-promise = Rhoi'r cymal ym mhob tendr, a gweld a gedwir yr addewidion.
ideas-text-t4-owner = Arweinydd caffael
ideas-text-t4-measure = Tendrau sy'n cynnwys y cymal
ideas-text-t5-name = Hyfforddiant dan arweiniad pobl â phrofiad o ofal
ideas-text-t5-context = Y rhai a fu mewn gofal sy'n gwybod orau sut beth yw hynny, ond pobl eraill sy'n arwain y rhan fwyaf o'r hyfforddiant i weithwyr, ysgolion, cymunedau a busnesau.
ideas-text-t5-idea = Cynnal hyfforddiant ar hawliau plant a phobl ifanc mewn gofal, wedi'i gynllunio a'i arwain gan bobl â phrofiad o ofal sy'n cael eu cefnogi a'u talu am y gwaith.
ideas-text-t5-effect = Bydd y rhai a hyfforddir yn gwybod yr hawliau'n well, bydd llai o stigma, a bydd y rhai sy'n arwain yn ennill profiad a chyflog.
ideas-text-t5-promise = Cynnal hyfforddiant dan arweiniad pobl â phrofiad o ofal, a'u cefnogi a'u talu.
ideas-text-t5-owner = Arweinydd dysgu
ideas-text-t5-measure = Arweinwyr yr hyfforddiant a dalwyd

## Yr hyn a gofnodir

ideas-kind-seat = Seddi cynghorwyr
ideas-kind-talks = Sgyrsiau'r flwyddyn
ideas-kind-plan = Cynlluniau blynyddol
ideas-kind-cycle = Cylchoedd arfarnu
ideas-kind-tender = Tendrau
ideas-kind-pledge = Addewidion cyflenwyr
ideas-kind-session = Sesiynau hyfforddi
ideas-add-seat = Ychwanegu sedd
ideas-add-talks = Ychwanegu sgyrsiau
ideas-add-plan = Ychwanegu cynllun
ideas-add-cycle = Ychwanegu cylch
ideas-add-tender = Ychwanegu tendr
ideas-add-pledge = Ychwanegu addewid
ideas-add-session = Ychwanegu sesiwn
ideas-field-seat = Rhif y sedd
ideas-field-taken = Ymgymryd â'r sedd
ideas-field-trained = Hyfforddwyd
ideas-field-minutes = Hyd yr hyfforddiant, mewn munudau
ideas-field-left = Gadael y sedd
ideas-field-met-carer = Wedi cwrdd â chyn-ofalwr maeth
ideas-field-year = Y flwyddyn y mae'r flwyddyn adrodd yn dechrau ynddi
ideas-field-talks = Sgyrsiau â phobl ifanc y ward
ideas-field-agreed = Cytunwyd
ideas-field-report-due = Adroddiad i'w gyhoeddi erbyn
ideas-field-published = Cyhoeddwyd yr adroddiad
ideas-field-community = Partneriaid: grwpiau cymunedol
ideas-field-business = Partneriaid: busnesau
ideas-field-advisers = Cynghorwyr personol a gweithwyr 16 oed a throsodd
ideas-field-objectives = Ag amcanion wedi'u gosod
ideas-field-offered = Cyfleoedd a gynigiwyd
ideas-field-taken-up = Cyfleoedd y manteisiwyd arnynt
ideas-field-until-age = Cymorth hyd at ba oedran
ideas-field-beyond-25 = Cysylltiadau sy'n parhau wedi'r 25 oed
ideas-field-opened = Agorwyd
ideas-field-closed = Caewyd
ideas-field-appraisals = Arfarniadau i'w cynnal
ideas-field-heard = A glywodd dri pherson ifanc neu fwy
ideas-field-voices = Lleisiau a gasglodd y cyflogwr
ideas-field-tender = Rhif y tendr
ideas-field-let = Gosodwyd
ideas-field-clause = Yn cynnwys y cymal
ideas-field-badge = Dyfarnwyd y bathodyn
ideas-field-lapses = Daw'r bathodyn i ben
ideas-field-option = Math o addewid
ideas-field-pledged = Addawyd
ideas-field-due = I'w gyflawni erbyn
ideas-field-delivered = Cyflawnwyd
ideas-field-verified = Gwelwyd gan y cyngor
ideas-field-held = Diwrnod y sesiwn
ideas-field-stage = Cam
ideas-field-audience = Ar gyfer
ideas-field-topic = Pwnc
ideas-field-attendees = Yn bresennol
ideas-field-trainers = Arweinwyr â phrofiad o ofal
ideas-field-supported = Wedi'u cefnogi
ideas-field-paid = Wedi'u talu
ideas-field-asked-before = Atebion cyn y sesiwn
ideas-field-knew-before = Yn gwybod yr hawliau'n dda cynt
ideas-field-asked-after = Atebion wedi'r sesiwn
ideas-field-knew-after = Yn gwybod yr hawliau'n dda wedyn
ideas-choice-opened = Agorwyd
ideas-choice-invited = Gwahoddwyd
ideas-choice-gathered = Casglwyd
ideas-choice-discussed = Trafodwyd
ideas-choice-closed = Caewyd
ideas-choice-designed = Cynlluniwyd gyda'r arweinwyr
ideas-choice-booked = Trefnwyd
ideas-choice-delivered = Cynhaliwyd
ideas-choice-followed-up = Dilynwyd i fyny
ideas-choice-placement = Lleoliadau gwaith
ideas-choice-apprenticeship = Prentisiaethau
ideas-choice-mentoring = Mentora
ideas-choice-group-support = Cymorth i grwpiau
ideas-choice-professionals = Gweithwyr proffesiynol
ideas-choice-education = Addysg
ideas-choice-community = Y gymuned
ideas-choice-business = Byd busnes
ideas-choice-rights = Hawliau
ideas-choice-listening = Gwrando
ideas-choice-leaving-care = Gadael gofal
ideas-choice-living-in-care = Byw mewn gofal

ideas-state-new = Newydd
ideas-state-trained = Wedi'i hyfforddi
ideas-state-conversing = Yn sgwrsio
ideas-state-target-met = Targed wedi'i gyrraedd
ideas-state-drafted = Drafft
ideas-state-agreed = Cytunwyd
ideas-state-in-year = Ar waith
ideas-state-report-published = Adroddiad wedi'i gyhoeddi
ideas-state-report-overdue = Adroddiad yn hwyr
ideas-state-promised = Addawyd
ideas-state-due = Daeth y diwrnod
ideas-state-delivered = Cyflawnwyd
ideas-state-verified = Cyflawnwyd a gwelwyd
ideas-state-not-yet = Dim bathodyn eto
ideas-state-eligible = Gellir dyfarnu bathodyn
ideas-state-awarded = Bathodyn wedi'i ddyfarnu
ideas-state-lapsed = Bathodyn wedi dod i ben

## Y ffurflen adborth

ideas-form-title = Dweud eich dweud: adborth pobl ifanc
ideas-form-subject = Ffurflen i bobl ifanc ei llenwi am y bobl sy'n gweithio gyda nhw, heb enw
ideas-form-nameless = Peidiwch ag ysgrifennu enw neb ar y ffurflen hon.

## Sgrin

ideas-kept = Cadwyd
ideas-removed = Tynnwyd
ideas-is-on = Ymlaen
ideas-is-off = I ffwrdd
ideas-title = Y pum syniad ar gyfer gofal
ideas-intro = Pum peth y gall cyngor a'i bartneriaid eu gwneud. Trowch ymlaen y rhai y mae'r gwasanaeth wedi ymrwymo iddynt. Rhifau a dyddiau'n unig a gofnodir: nid oes lle i enw person ifanc, cynghorydd, gweithiwr na busnes.
ideas-service = Gwasanaeth
ideas-year = Blwyddyn adrodd
ideas-switch = Mae'r gwasanaeth wedi ymrwymo i hyn
ideas-promise = Cofnodi ymrwymiad â'r geiriau hyn
ideas-begin = Dechrau argymhelliad â'r geiriau hyn
ideas-charter = Egwyddorion y Siarter Rhianta Corfforaethol
ideas-words = Y geiriau parod
ideas-measures = Mesurau'r flwyddyn
ideas-no-measures = Nid oes dim wedi'i gofnodi am y flwyddyn hon eto.
ideas-attention = Angen sylw
ideas-none = Dim cofnod eto. Cofnodwch beth ddigwyddodd, neu cymerwch ef i mewn o ffeil.
ideas-how = Sefyllfa
ideas-change = Newid
ideas-remove = Tynnu
ideas-remove-ask = Tynnu'r cofnod hwn?
ideas-remove-what = Mae'r cofnod yn mynd am byth. Gallwch ei gofnodi eto.
ideas-evidence-hint = Math o ddogfen a'i rhif, mewn llythrennau bach, heb enw neb. Er enghraifft: cofnodion y cabinet, eitem 4.
ideas-choose = Dewiswch
ideas-choose-first = Dewiswch wasanaeth; yna bydd ei bum syniad yma.
ideas-optional = (dewisol)
ideas-yes = Ie
ideas-no = Nage
ideas-feedback = Ffurflenni pobl ifanc
ideas-feedback-open = Llenwi ffurflen ar y gliniadur hwn
ideas-feedback-print = Argraffu'r ffurflen
ideas-feedback-waits = Ni ddangosir dim nes bod y casglu ar ben ac o leiaf dri llais wedi'u clywed.
ideas-feedback-closed = Nid yw'r cylch hwn yn derbyn ffurflenni bellach.
ideas-feedback-sentence = Brawddeg
ideas-feedback-agreed = Yn cytuno
ideas-feedback-between = Yn y canol
ideas-feedback-disagreed = Yn anghytuno
ideas-feedback-give = Rhoi'r ffurflen i mewn
ideas-feedback-give-ask = Rhoi'r ffurflen i mewn?
ideas-feedback-give-what = Ychwanegir yr atebion at gyfansymiau'r cylch, ac nid yw'r ffurflen ei hun yn cael ei chadw. Ni all neb ei newid na'i thynnu'n ôl wedyn.
ideas-feedback-given = Diolch. Mae'r ffurflen wedi'i rhoi i mewn.
ideas-feedback-clear = Gadael heb ateb
ideas-targets = Beth sy'n cyfrif
ideas-target-half-day = Hanner diwrnod o hyfforddiant, mewn munudau
ideas-target-trained-within = Hyfforddi o fewn hyn o ddyddiau ar ôl ymgymryd â'r sedd
ideas-target-report-within = Adroddiad o fewn hyn o fisoedd wedi diwedd y flwyddyn
ideas-targets-keep = Cadw'r hyn sy'n cyfrif
ideas-import = Cymryd tystiolaeth i mewn o ffeil
ideas-import-what = Mae cynghorau'n anfon taenlenni. Dewiswch y ffeil, dywedwch beth yw pob rhes a phob colofn, ac edrychwch beth fyddai'n digwydd cyn i ddim newid.
ideas-import-choose = Dewis ffeil
ideas-import-kind = Am beth mae pob rhes
ideas-import-columns = Colofnau
ideas-import-heading = Pennawd
ideas-import-holds = Yn cynnwys
ideas-import-nothing = Ddim yn cael ei chymryd
ideas-import-remembered = Defnyddiwyd y map a gadwyd y tro diwethaf y daeth ffeil â'r penawdau hyn.
ideas-import-skip = Gadael rhesi â gwall allan a'u hysgrifennu i ffeil wrth ei hymyl
ideas-import-do = Cymryd i mewn
ideas-import-faults = Rhesi â gwall
ideas-import-place = Lle
ideas-import-why = Beth sydd o'i le

## Mesurau

ideas-gauge-half-day = Cynghorwyr a hyfforddwyd am hanner diwrnod
ideas-gauge-in-time = Cynghorwyr a hyfforddwyd mewn pryd ar ôl ymgymryd â'r swydd
ideas-gauge-talks-least = Cynghorwyr a gafodd dair sgwrs neu fwy
ideas-gauge-talks-hoped = Cynghorwyr a gafodd bedair sgwrs neu fwy
ideas-gauge-talks = Sgyrsiau â phobl ifanc â phrofiad o ofal
ideas-gauge-met-carer = Cynghorwyr a gyfarfu â chyn-ofalwr maeth
ideas-gauge-plan-agreed = Cytunwyd ar y cynllun
ideas-gauge-plan-reported = Cyhoeddwyd yr adroddiad ar y cynllun
ideas-gauge-community = Grwpiau cymunedol yn bartneriaid
ideas-gauge-business = Busnesau'n bartneriaid
ideas-gauge-objectives = Cynghorwyr personol ag amcanion
ideas-gauge-taken-up = Cyfleoedd y manteisiwyd arnynt
ideas-gauge-past-cliff = Mae'r cymorth a addewir yn parhau wedi'r 25 oed
ideas-gauge-beyond-25 = Cysylltiadau sy'n parhau wedi'r 25 oed
ideas-gauge-heard = Arfarniadau a glywodd dri pherson ifanc neu fwy
ideas-gauge-clause = Tendrau sy'n cynnwys y cymal
ideas-gauge-placement = Lleoliadau gwaith: a gyflawnwyd o'r rhai a addawyd
ideas-gauge-apprenticeship = Prentisiaethau: a gyflawnwyd o'r rhai a addawyd
ideas-gauge-mentoring = Mentora: a gyflawnwyd o'r hyn a addawyd
ideas-gauge-group-support = Cymorth i grwpiau: a gyflawnwyd o'r hyn a addawyd
ideas-gauge-badges = Bathodynnau mewn grym
ideas-gauge-for-professionals = Sesiynau i weithwyr proffesiynol
ideas-gauge-for-education = Sesiynau i fyd addysg
ideas-gauge-for-community = Sesiynau i'r gymuned
ideas-gauge-for-business = Sesiynau i fyd busnes
ideas-gauge-attendees = Pobl a ddaeth i'r sesiynau
ideas-gauge-supported = Arweinwyr a gefnogwyd
ideas-gauge-paid = Arweinwyr a dalwyd
ideas-gauge-knew-before = Yn gwybod yr hawliau'n dda cyn y sesiynau
ideas-gauge-knew-after = Yn gwybod yr hawliau'n dda wedi'r sesiynau

## Beth sydd o'i le ar flwch

ideas-fault-missing = Mae angen llenwi'r blwch hwn.
ideas-fault-no-place = Nid oes lle i hwn yma. Gadewch hwn yn wag.
ideas-fault-yes-no = Dewiswch ie neu nage.
ideas-fault-choice = Dewiswch un o'r rhestr.
ideas-fault-day = Nid yw hwn yn ddiwrnod y gellir ei ddarllen. Er enghraifft: 8 Mai 2026. Cywirwch y dyddiad.
ideas-fault-future = Dim ond yr hyn sydd wedi digwydd a gofnodir yma: nid yw'r diwrnod hwn wedi dod eto. Cywirwch y dyddiad.
ideas-fault-part = Ni all y rhan fod yn fwy na'r cyfan. Cywirwch y rhif.
ideas-fault-part-alone = Rhowch y cyfan hefyd, nid y rhan yn unig.
ideas-fault-before = Ni all y diwrnod hwn fod cyn yr un y mae'n ei ddilyn. Cywirwch y dyddiad.
ideas-fault-name = Gallai rhywbeth yma enwi person. Rhowch fath o ddogfen a'i rhif, mewn llythrennau bach, heb enw neb.
ideas-fault-service = Nid yw'r gwasanaeth hwn yn hysbys yma. Dewiswch un sydd yn y rhestr.
ideas-column-service = Gwasanaeth
ideas-column-reference = Tystiolaeth
ideas-fault-half-day = Rhowch rif rhwng 60 a 480 o funudau.
ideas-fault-trained-within = Rhowch rif rhwng 1 a 365 o ddyddiau.
ideas-fault-report-within = Rhowch rif rhwng 0 a 12 o fisoedd.

## Gwrthodiadau

ideas-trouble-no-record = Nid yw'r cofnod hwn yma bellach. Ewch yn ôl i'r rhestr a dewiswch eto.
ideas-trouble-off = Nid yw'r syniad hwn wedi'i droi ymlaen ar gyfer y gwasanaeth hwn. Trowch ef ymlaen yn gyntaf.
ideas-trouble-twice = Mae cofnod o hyn gan y gwasanaeth eisoes. Newidiwch hwnnw.
ideas-trouble-badge = Ni ellir dyfarnu bathodyn nes bod pob addewid yn y tendr wedi'i gyflawni a'i weld. Nodwch yn gyntaf beth a welwyd.
ideas-trouble-no-whole = Cofnodwch y sedd neu'r tendr yn gyntaf: nid oes un â'r rhif hwn.
ideas-trouble-cycle-closed = Nid yw'r cylch hwn yn derbyn ffurflenni bellach. Ewch yn ôl i'r dudalen i weld beth y gellir ei wneud nawr.
ideas-trouble-holds-others = Mae cofnodion neu ffurflenni eraill yn dibynnu ar hwn, felly mae'n aros. Ewch yn ôl i'r dudalen i weld beth y gellir ei wneud nawr.
ideas-trouble-unknown-item = Nid yw'r ffurflen yn gofyn hyn. Dewiswch un sydd yn y rhestr.
ideas-trouble-empty-form = Nid oes ateb ar y ffurflen, felly nid yw'n cyfrif. Llenwch o leiaf un ateb.
ideas-trouble-unmapped = Nid yw'r map a'r ffeil yn cyd-fynd: mae colofn ar goll. Cywirwch y map a rhowch gynnig arall arni.
ideas-trouble-nothing-new = Nid oes dim newydd yn y ffeil. Nid oes dim i'w wneud: ewch ymlaen.

# $least (number)
# $greatest (number)
ideas-fault-count = Rhowch rif cyfan rhwng { $least } a { $greatest }.
# $longest (number)
ideas-fault-long = Nid oes lle i fwy na { $longest } o nodau. Gwnewch y testun yn fyrrach.
# $line (number)
ideas-trouble-bad-map = Nid yw'r map wedi'i ysgrifennu fel map: gweler llinell { $line }. Cywirwch y map a rhowch gynnig arall arni.
# $rows (number)
ideas-trouble-faulty = Rhesi â gwall: { $rows }. Ni chymerwyd dim i mewn. Cywirwch y ffeil, yna dewiswch hi eto.

## Sylw

# $count (number)
ideas-check-training-late = Cynghorwyr heb eu hyfforddi am hanner diwrnod, a'r amser ar ben: { $count }
# $count (number)
ideas-check-talks-short = Cynghorwyr heb gael tair sgwrs, a'r flwyddyn ar ben: { $count }
# $count (number)
ideas-check-report-overdue = Adroddiadau blynyddol sy'n hwyr: { $count }
# $count (number)
ideas-check-ends-at-cliff = Cynlluniau nad ydynt yn addo cymorth wedi'r 25 oed: { $count }
# $count (number)
ideas-check-pledge-due = Addewidion a'u diwrnod wedi dod, heb eu cyflawni: { $count }
# $count (number)
ideas-check-badge-eligible = Tendrau y gellir dyfarnu bathodyn iddynt: { $count }
# $count (number)
ideas-check-unpaid = Arweinwyr hyfforddiant heb eu talu: { $count }

## Ffigurau

# $part (number)
# $whole (number)
ideas-figure-of = { $part } o { $whole }
ideas-figure-yes = Do
ideas-figure-no = Naddo
# $least (number)
ideas-figure-withheld = Heb ei ddangos: llai na { $least } o leisiau

## Cymryd i mewn

# $count (number)
ideas-import-news = Cofnodion newydd: { $count }
# $count (number)
ideas-import-changed = Cofnodion sy'n newid: { $count }
# $count (number)
ideas-import-already = Cofnodion sydd yma eisoes: { $count }
# $count (number)
ideas-import-faulty = Rhesi â gwall: { $count }
# $column (id)
ideas-import-missing = Mae'r golofn “{ $column }” ar goll, neu nid yw'n golofn o'r math hwn.
# $column (id)
ideas-import-twice = Mae dwy golofn yn cynnwys “{ $column }”.
# $file (text)
ideas-import-file = Mae'r rhesi â gwall yn { $file }
# $forms (number)
ideas-feedback-forms = Ffurflenni a roddwyd i mewn yma: { $forms }
# $day (day)
ideas-feedback-cycle = Cylch a agorwyd: { $day }
# $line (number)
ideas-import-line = Llinell { $line }
