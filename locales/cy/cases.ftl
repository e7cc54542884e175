# Cases, services and declared leavers.
cases-title = Achosion
cases-add = Ychwanegu achos
cases-add-first = Ychwanegu'r achos cyntaf
cases-look-around = Edrych o gwmpas gydag enghraifft
cases-filling = Yn dyfeisio'r enghraifft…
cases-none-title = Nid oes achosion eto
cases-none-why = Mae achos yn dechrau pan fydd gwasanaeth maethu yn atgyfeirio aelwyd sy'n gadael. Ychwanegwch y cyntaf, neu cymerwch atgyfeiriadau i mewn o ffeil.
cases-example-why = Mae'r enghraifft yn llenwi'r rhaglen â phobl ddychmygol. Gallwch ei rhoi o'r neilltu unrhyw bryd.
cases-services = Gwasanaethau maethu
cases-search = Chwilio'r rhestr
cases-search-hint = Rhif, enw neu wasanaeth, mewn unrhyw ffurf
# $shown (number) $all (number)
cases-shown = Dangosir { $shown } o { $all }
cases-more = Dangos rhagor
cases-waits = Beth mae achosion yn aros amdano
cases-waits-waiting-for-ratification = Yn aros am gadarnhad
cases-waits-hold-lifts-this-week = Gohiriad yn dod i ben o fewn 7 diwrnod
cases-waits-to-invite = I'w gwahodd
cases-waits-no-reply = Dim ateb
cases-waits-under-way = Cyfweliad ar waith
cases-waits-to-code = I'w codio
cases-waits-summary-due = Crynodeb i'w anfon
cases-waits-follow-up-due = I'w holi eto
cases-waits-rectification-due = I'w cywiro
cases-not-found-title = Nid oes achos yn cyfateb
cases-not-found-why = Nid yw'r geiriau hyn mewn rhif, enw gofalwr na gwasanaeth yn y rhan hon o'r rhestr. I chwilio am yr hyn a ddywedwyd mewn cyfweliadau, pwyswch Ctrl+K.
cases-nothing-waits-title = Nid oes achos yn aros am hyn
cases-nothing-waits-why = Nid oes dim i'w wneud yma ar hyn o bryd.
# $count (number)
cases-show-all = { $count ->
    [zero] Dangos pob achos
    [one] Dangos yr { $count } achos
    [two] Dangos y { $count } achos
    [few] Dangos y { $count } achos
    [many] Dangos y { $count } achos
   *[other] Dangos pob un o'r { $count } achos
}
cases-next = Beth sydd nesaf
cases-next-lifts = Cael mynd ymlaen
cases-next-booked = Cyfweliad
cases-next-summary = Anfon y crynodeb erbyn
cases-next-follow-up = Holi eto
cases-caption = Pob achos ar y ddesg hon
cases-number = Rhif
cases-service = Gwasanaeth
cases-carers = Gofalwyr
cases-state = Cyflwr
cases-approval-ended = Daeth y gymeradwyaeth i ben
cases-language = Iaith y cyfweliad
cases-do = Gweithred
cases-language-cy = Cymraeg
cases-language-en = Saesneg
cases-language-both = Y ddwy iaith
cases-state-not-eligible = Ddim yn gymwys
cases-state-ready = Yn barod
cases-state-in-progress = Ar waith
cases-state-interviewed = Wedi'i gyfweld
cases-state-coded = Wedi'i godio
cases-state-locked = Wedi'i gloi mewn cyfnod
cases-state-waiting-ratification = Yn aros am gadarnhad
cases-state-on-hold = Wedi'i ohirio
cases-state-invited = Wedi'i wahodd
cases-state-booked = Amser wedi'i drefnu
cases-state-summary-sent = Crynodeb wedi'i anfon
cases-state-summary-agreed = Crynodeb wedi'i gytuno
cases-state-anonymised = Dienw
cases-state-no-reply = Dim ateb
cases-state-opted-out = Wedi optio allan
cases-state-withdrawn = Wedi tynnu'n ôl
cases-state-closed = Wedi cau
cases-resume = Parhau â'r cyfweliad
cases-resume-short = Parhau
cases-open-interview = Agor y cyfweliad
# $number (id)
cases-resume-of = Parhau â'r cyfweliad ar gyfer { $number }
cases-new-title = Achos newydd
# $number (id)
cases-correct-title = Cywiro achos { $number }
# $number (id)
cases-sheet-title = Achos { $number }
cases-back-to-list = Pob achos
cases-back-to-case = Yn ôl i'r achos
cases-standing = Ble mae pethau arni
cases-contact-part = Cysylltu a threfnu
cases-about-referral = Yr atgyfeiriad
cases-about-people = Y bobl
cases-add-carer = Ychwanegu gofalwr arall
# $position (number)
cases-carer-number = Enw gofalwr { $position }
# $position (number)
cases-remove-carer = Tynnu gofalwr { $position }
cases-contact = Sut i gysylltu
cases-contact-hint = Rhif ffôn neu gyfeiriad e-bost, gyda chydsyniad y gofalwr
cases-category = Categori'r gofalwyr
cases-category-mainstream = Prif ffrwd
cases-category-kinship = Gofalwyr sy'n berthnasau
cases-category-short-break = Seibiant byr
cases-category-parent-and-child = Rhiant a phlentyn
cases-category-specialist = Arbenigol
cases-category-unaccompanied = Pobl ifanc ddigwmni
cases-category-supported-lodgings = Llety â chymorth
cases-category-when-im-ready = Pan Fydda i'n Barod
cases-category-reason = Pam cynnwys yr aelwyd hon
cases-category-reason-hint = Mae gofalwyr sy'n berthnasau y tu allan i'r ffocws presennol. Nodwch pam y dylid cynnwys yr aelwyd hon.
cases-leave-type = Sut mae'r aelwyd yn gadael
cases-leave-resigned-stopping = Ymddiswyddo, a rhoi'r gorau i faethu
cases-leave-resigned-transferring = Ymddiswyddo, a throsglwyddo i wasanaeth arall
cases-leave-termination-agreed = Terfynu'r gymeradwyaeth trwy gytundeb
cases-leave-termination-contested = Terfynu'r gymeradwyaeth heb gytundeb
cases-leave-approval-lapsed = Nid oedd angen y gymeradwyaeth mwyach
cases-leave-service-closed = Y gwasanaeth wedi cau neu drosglwyddo
cases-leave-death = Marwolaeth
cases-language-requested = Ym mha iaith yr hoffai'r gofalwyr gael eu cyfweld?
cases-notice-received = Dyddiad derbyn y rhybudd
cases-approval-ended-day = Dyddiad dod â'r gymeradwyaeth i ben
cases-ratified = Dyddiad cadarnhau penderfyniad y panel
cases-day-hint = Er enghraifft, 27 3 2026 neu 27 Mawrth 2026
cases-day-if-known = Os yw'n hysbys. Er enghraifft, 27 3 2026 neu 27 Mawrth 2026
cases-years = Blynyddoedd yn maethu
cases-keep = Cadw'r achos
cases-eligible = Cymwys i gael cyfweliad
cases-not-eligible = Ddim yn gymwys i gael cyfweliad
cases-holds = Yn bodloni'r rheol
cases-fails = Ddim yn bodloni'r rheol
cases-not-known = Ddim yn hysbys
cases-correct = Cywiro
cases-delete = Dileu'r achos
cases-delete-why = Dim ond ar gyfer achos a ychwanegwyd trwy gamgymeriad. Caiff yr achos ei ddileu am byth; dim ond y rheswm a gedwir.
cases-delete-reason = Y rheswm dros ddileu
cases-delete-reason-missing = Nodwch pam mae'r achos yn cael ei ddileu
# $number (id)
cases-deleted = Dilëwyd achos { $number }.
cases-interviews = Cyfweliadau
cases-interviews-none = Ni fu cyfweliad eto. Bydd yn dechrau o'r achos hwn pan fydd yr achos yn barod.
cases-interview-started = Dechreuwyd
cases-interview-mode = Math
cases-interview-state = Cyflwr
cases-mode-solo = Un gofalwr
cases-mode-joint = Gofalwyr gyda'i gilydd
cases-interview-open = Ar agor
cases-interview-paused = Wedi'i oedi
cases-interview-finished = Wedi'i orffen
cases-start = Dechrau cyfweliad
cases-start-mode = Pwy sy'n cael ei gyfweld?
cases-start-language = Ym mha iaith y bydd y cyfweliad yn dechrau?
cases-start-language-hint = Gallwch newid iaith yng nghanol y cyfweliad.
cases-start-choose = Dewiswch un
cases-start-now = Dechrau'r cyfweliad
cases-services-caption = Gwasanaethau a nifer yr aelwydydd a adawodd yn ôl y gwasanaeth
cases-kind = Math
cases-region = Rhanbarth
cases-kind-authority = Awdurdod lleol
cases-kind-independent = Annibynnol
cases-region-gwent = Gwent
cases-region-cwm-taf-morgannwg = Cwm Taf Morgannwg
cases-region-cardiff-and-vale = Caerdydd a'r Fro
cases-region-west-wales = Gorllewin Cymru
cases-region-north-wales = Gogledd Cymru
cases-region-west-glamorgan = Gorllewin Morgannwg
cases-region-powys = Powys
cases-leavers = Nifer a adawodd
# $service (text)
cases-leavers-of = Nifer a adawodd: { $service }
cases-leavers-why = Pan fydd gwasanaeth yn dweud sawl aelwyd a adawodd yn ystod y flwyddyn, rhowch y nifer yma. Caiff ei gadw wrth i chi adael y blwch.
cases-leavers-whole = Rhowch rif cyfan, 0 neu fwy
cases-leavers-kept = Wedi'i gadw
cases-leavers-by = Sut y gadawsant
# $service (text)
cases-leavers-by-of = Sut y gadawsant: { $service }
# $from (day)
# $to (day)
cases-leavers-by-why = Ffigurau'r gwasanaeth ei hun, o { $from } i { $to }. Maent yn cael eu hargraffu yn adroddiad y panel fel y mae'r gwasanaeth yn eu datgan. Os na ddywedodd y gwasanaeth sut y gadawodd pob aelwyd, gadewch y gweddill yn wag.
cases-leavers-all = Pob aelwyd a adawodd
cases-leavers-ways = O'r rhain, fesul ffordd o adael
# $count (number)
cases-leavers-by-rest = Heb ei ddweud sut: { $count }
cases-leavers-by-more = Mae'r ffyrdd gyda'i gilydd yn fwy na phob aelwyd a adawodd.
cases-leavers-by-keep = Cadw'r ffigurau
cases-year = Blwyddyn adrodd
cases-service-add = Ychwanegu darparwr annibynnol
cases-service-name-cy = Enw Cymraeg
cases-service-name-en = Enw Saesneg
cases-service-keep = Ychwanegu'r darparwr
cases-unsaved = Nid yw'r achos hwn wedi'i gadw eto.
cases-trouble-service = Dewiswch y gwasanaeth maethu
