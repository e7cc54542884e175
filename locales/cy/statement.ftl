### Y datganiad blynyddol: dywedoch chi wrthym, cytunwyd, beth ddigwyddodd.

# $service (text)
statement-title = Datganiad blynyddol: { $service }
statement-title-wales = Datganiad blynyddol: Cymru
statement-subject = Yr hyn a ofynnwyd, yr hyn y cytunwyd arno, a'r hyn a ddigwyddodd
statement-file = datganiad-blynyddol
statement-about = Bob blwyddyn mae'r datganiad hwn yn dweud wrth ofalwyr a fu'n siarad â ni beth a wnaed o'r hyn a ddywedwyd: yr hyn a argymhellwyd, yr ateb a gafwyd, a'r hyn a ddilynodd. Dywedir yn blaen yr hyn a wrthodwyd a'r hyn na chadwyd, fel yr hyn a dderbyniwyd ac a gadwyd.
# $day (day)
statement-as-of = Dangosir pethau fel yr oeddent ar { $day }.
statement-protect = Gweithredoedd cyhoeddus y gwasanaethau yw'r rhifau yma, nid cyfrifon o ofalwyr. Dim ond geiriau a rannwyd eisoes â'r sawl a ofynnwyd sydd yma, a dim ond themâu a enwyd eisoes mewn adroddiad.
statement-loop = Yr hyn a ofynnwyd a'r hyn a wnaed
statement-table-asked = Argymhellion a'r atebion
statement-table-kept = Ymrwymiadau a sut y maent yn sefyll
statement-head-number = Rhif
statement-head-asked = Yr hyn a argymhellwyd
statement-head-answer = Ateb
statement-head-promise = Yr hyn a addawyd
statement-head-due = Erbyn
statement-head-state = Sefyllfa
statement-head-year = Blwyddyn
statement-head-now = Ar ddiwedd y flwyddyn
statement-head-measure = Mesur
statement-answer-draft = Drafft
statement-answer-checked = Drafft
statement-answer-shared = Yn aros am ateb
statement-answer-no-reply = Dim ateb
statement-answer-accepted = Derbyniwyd
statement-answer-in-part = Derbyniwyd yn rhannol
statement-answer-declined = Gwrthodwyd
statement-state-planned = Ar y gweill
statement-state-under-way = Ar waith
statement-state-overdue = Yn hwyr
statement-state-kept = Wedi'i gadw
statement-state-partly = Wedi'i gadw'n rhannol
statement-state-not-kept = Heb ei gadw
statement-state-replaced = Disodlwyd
# $number (id)
statement-recommendation = Argymhelliad { $number }
statement-you-told = Dywedoch chi wrthym
statement-agreed = Cytunwyd
statement-happened = Beth ddigwyddodd
statement-themes = Themâu a enwyd mewn adroddiad blaenorol:
# $on (day)
# $state (id)
statement-answered =
    { $state ->
        [accepted] Derbyniwyd yr argymhelliad. Dyddiad yr ateb: { $on }.
        [in-part] Derbyniwyd yr argymhelliad yn rhannol. Dyddiad yr ateb: { $on }.
        *[declined] Gwrthodwyd yr argymhelliad. Dyddiad yr ateb: { $on }.
    }
# $on (day)
statement-no-reply = Ni ddaeth ateb o fewn yr amser y cytunwyd arno. Rhannwyd yr argymhelliad ar { $on }.
# $on (day)
statement-waiting = Mae amser i ateb o hyd. Rhannwyd yr argymhelliad ar { $on }.
statement-in-their-words = Yn eu geiriau hwy:
# $number (id)
statement-promise = Addewid { $number }:
statement-owner = Pwy sy'n gyfrifol:
# $due (day)
# $state (text)
statement-stands = { $state }. I'w gyflawni erbyn { $due }.
statement-why = Pam:
# $what (text)
statement-measure-nothing = { $what }: dim wedi'i adrodd
# $what (text)
statement-measure-yes = { $what }: do
# $what (text)
statement-measure-no = { $what }: naddo
# $now (number)
# $target (number)
# $what (text)
statement-measure-share = { $what }: { $now } y cant; y nod yw { $target } y cant
# $now (number)
# $target (number)
# $what (text)
statement-measure-number = { $what }: { $now }; y nod yw { $target }
statement-own = Addewidion eraill
statement-own-intro = Addewidion a wnaed heb argymhelliad, neu nad yw geiriau eu hargymhelliad yn cael eu hailadrodd.
statement-changed = Yr hyn a newidiodd
statement-changed-intro = Mae pob bar yn dangos sut yr oedd yr holl ymrwymiadau'n sefyll ar ddiwedd y flwyddyn.
statement-table-years = Ymrwymiadau ar ddiwedd pob blwyddyn
# $number (id)
# $what (text)
statement-course = { $number }, dros y blynyddoedd: { $what }
# $number (id)
# $what (text)
statement-course-share = { $number }: { $what } (y cant)
# $list (text)
# $what (text)
statement-course-alt = { $what }: pa mor bell yr aeth erbyn diwedd pob blwyddyn, gyda'r un rhifau ag yn y tabl. { $list }
statement-ideas = Y pum syniad ar gyfer gofal
# $name (text)
statement-table-idea = { $name }: y mesurau, flwyddyn wrth flwyddyn
statement-ideas-intro = Mesurau'r syniadau sydd wedi'u troi ymlaen. Mae llinell yn dweud na chofnodwyd dim am y flwyddyn honno.
statement-nothing = Nid oes argymhelliad, addewid na chofnod i'w adrodd am y cyfnod hwn. Arhoswch, neu dewiswch gyfnod arall.

## Cyn ei wneud

# $number (id)
# $state (id)
statement-said-asked =
    { $state ->
        [accepted] Argymhelliad { $number }: derbyniwyd
        [in-part] Argymhelliad { $number }: derbyniwyd yn rhannol
        [declined] Argymhelliad { $number }: gwrthodwyd
        [no-reply] Argymhelliad { $number }: dim ateb
        *[shared] Argymhelliad { $number }: yn aros am ateb
    }
# $number (id)
# $state (id)
statement-said-kept =
    { $state ->
        [kept] Addewid { $number }: wedi'i gadw
        [partly] Addewid { $number }: wedi'i gadw'n rhannol
        [not-kept] Addewid { $number }: heb ei gadw
        [replaced] Addewid { $number }: disodlwyd
        [under-way] Addewid { $number }: ar waith
        *[planned] Addewid { $number }: ar y gweill
    }
# $idea (id)
statement-said-idea =
    { $idea ->
        [t1] Mesurau rhianta corfforaethol
        [t2] Mesurau'r pentref
        [t3] Mesurau'r adborth
        [t4] Mesurau caffael
        *[t5] Mesurau'r hyfforddiant
    }
