### Sut aeth y gwaith: cyfrifon cywir i'r sawl wrth y ddesg, rhai wedi'u talgrynnu i bwy bynnag sy'n talu.

## Yr adroddiad i bwy bynnag sy'n talu

management-title = Adroddiad rheoli: Cymru
management-subject = Sut y gweithiodd y gwasanaeth cyfweliad ymadael, ar gyfer ei gyllidwr
management-file = adroddiad-rheoli
management-about = Mae'r adroddiad hwn yn dangos sut y gweithiodd y gwasanaeth cyfweliad ymadael annibynnol ledled Cymru: atgyfeiriadau, gwahoddiadau, cyfweliadau a'r hyn a'u dilynodd. Nid oes ynddo ddim a ddywedodd gofalwyr.
management-flow = O atgyfeirio i gyfweld
management-table-flow = Sut aeth y gwaith, ledled Cymru
# $measure (id)
management-measure =
    { $measure ->
        [declared] Aelwydydd a adawodd, yn ôl ffigurau'r gwasanaethau
        [referred] Atgyfeiriadau a ddaeth i law
        [invited] Aelwydydd a wahoddwyd am y tro cyntaf
        [interviewed] Cyfweliadau a gynhaliwyd
        [asked-welsh] Cyfweliadau y gofynnwyd am y Gymraeg ynddynt
        [in-welsh] Cyfweliadau a gynhaliwyd yn Gymraeg
        [counselling-offered] Cyfweliadau lle cynigiwyd cwnsela
        [counselling-taken] Cyfweliadau y manteisiwyd ar gwnsela wedyn
        [summary-on-time] Crynodebau a anfonwyd mewn pryd
        *[opted-out] Aelwydydd a ddewisodd beidio
    }
management-unit = Mae pob rhes yn cyfrif yr hyn y mae'n ei enwi: aelwydydd neu gyfweliadau. Gall aelwyd gael mwy nag un cyfweliad. Gall yr hyn a ddaeth i law mewn un cyfnod gael ei gynnal yn y nesaf.
management-head-share = Canran o'i gyfanswm
# $percent (number)
management-share = { $percent }%
management-days = Faint o amser a gymerodd
management-table-days = Dyddiau, y gwerth canol
# $span (id)
management-between =
    { $span ->
        [ratified-invited] O gadarnhau'r penderfyniad i'r gwahoddiad cyntaf
        [invited-interviewed] O'r gwahoddiad cyntaf i'r cyfweliad
        *[ratified-interviewed] O gadarnhau'r penderfyniad i'r cyfweliad
    }
management-head-between = O ac i
management-head-median = Dyddiau, gwerth canol
management-days-note = Lle mae dau werth yn y canol, yr isaf a gymerir, a'i dalgrynnu i'r 5 diwrnod agosaf. Fe'i rhoddir o ugain aelwyd ymlaen.
management-protect = Mae pob rhif ar gyfer Cymru gyfan ac wedi'i dalgrynnu; nid oes yr un wedi'i rannu fesul gwasanaeth, a gadewir allan bob un y mae bron y cyfan ohono gan un gwasanaeth. Nid oes yr un rhif yn swm rhifau eraill a argreffir, ac ni adroddir am yr un cyfnod eto o fewn un arall, fel na ellir dadwneud y talgrynnu trwy dynnu.
management-cannot-places = Ni ellir casglu dim am un gwasanaeth unigol.
management-cannot-quality = Mae'r rhifau'n dangos faint a wnaed a pha mor gyflym, nid pa mor dda y cafodd gofalwyr eu clywed.
management-cannot-add = Ni ellir adio chwarteri i wneud blwyddyn: mae pob rhif wedi'i dalgrynnu ar ei ben ei hun.

## Cyn ei wneud

# $measure (id)
# $shown (text)
management-said =
    { $measure ->
        [declared] Aelwydydd a adawodd, yn ôl ffigurau'r gwasanaethau
        [referred] Atgyfeiriadau a ddaeth i law
        [invited] Aelwydydd a wahoddwyd am y tro cyntaf
        [interviewed] Cyfweliadau a gynhaliwyd
        [asked-welsh] Cyfweliadau y gofynnwyd am y Gymraeg ynddynt
        [in-welsh] Cyfweliadau a gynhaliwyd yn Gymraeg
        [counselling-offered] Cyfweliadau lle cynigiwyd cwnsela
        [counselling-taken] Cyfweliadau y manteisiwyd ar gwnsela wedyn
        [summary-on-time] Crynodebau a anfonwyd mewn pryd
        *[opted-out] Aelwydydd a ddewisodd beidio
    }: { $shown }
# $span (id)
# $shown (text)
management-said-days =
    { $span ->
        [ratified-invited] O gadarnhau'r penderfyniad i'r gwahoddiad cyntaf
        [invited-interviewed] O'r gwahoddiad cyntaf i'r cyfweliad
        *[ratified-interviewed] O gadarnhau'r penderfyniad i'r cyfweliad
    }, dyddiau: { $shown }
management-nothing = Ni fyddai'r adroddiad yn dweud dim o gwbl: mae pob rhif islaw pump, neu mae bron y cyfan ohono gan un gwasanaeth (rheolau 11 ac 15). Arhoswch, neu dewiswch gyfnod arall.
management-not-a-quarter = Mae adroddiad rheoli yn ymwneud ag un chwarter o flwyddyn adrodd (o Ebrill, Gorffennaf, Hydref neu Ionawr) neu flwyddyn gyfan. Dewiswch gyfnod o'r hyd hwnnw.
# $from (day)
# $to (day)
management-overlaps = Rhyddhawyd rhan o'r cyfnod hwn o'r blaen o fewn cyfnod arall, a byddai tynnu'r naill o'r llall yn dadwneud y talgrynnu. Rhyddhawyd eisoes: { $from } i { $to }. Arhoswch, neu dewiswch gyfnod arall.

## Y cyfrifon cywir, i'r sawl wrth y ddesg yn unig

management-internal-title = Sut aeth y gwaith: mewnol
management-internal-file = mewnol-nid-iw-ryddhau
management-not-for-release = Nid i'w ryddhau
management-internal-what = Cyfrifon cywir yw'r rhain i'r sawl sy'n rhedeg y gwasanaeth. Gall rhifau bach ddatgelu pwy yw pobl: cadwch y papur hwn i chi'ch hun. Nid yw mewn unrhyw gofrestr.
management-true-counts = Cyfrifon cywir, nid i'w rhyddhau
management-head-count = Nifer
management-head-what = Beth
management-head-month = Mis
management-head-stage = Pryd
management-head-how = Sut
management-head-households = Aelwydydd
management-head-range = Lleiaf a mwyaf
management-head-asked = Iaith y gofynnwyd amdani
management-head-held-cy = Yn Gymraeg
management-head-held-en = Yn Saesneg
management-declared = Aelwydydd a adawodd, yn ôl ffigurau'r gwasanaethau
management-referred = Atgyfeiriadau a ddaeth i law
management-invited = Aelwydydd a wahoddwyd am y tro cyntaf
management-interviewed = Cyfweliadau a gynhaliwyd
management-months = Atgyfeiriadau fesul mis
# $month (id)
# $year (id)
management-month =
    { $month ->
        [m1] Ionawr
        [m2] Chwefror
        [m3] Mawrth
        [m4] Ebrill
        [m5] Mai
        [m6] Mehefin
        [m7] Gorffennaf
        [m8] Awst
        [m9] Medi
        [m10] Hydref
        [m11] Tachwedd
        *[m12] Rhagfyr
    } { $year }
management-opt-outs = Dewis peidio
management-out-before = Cyn yr atgyfeirio, yn ôl cyfrif y gwasanaethau
management-out-referral = Ar ôl yr atgyfeirio
management-out-during = Yn ystod cyfweliad
management-out-after = Ar ôl cyfweliad
management-meetings = Sut y cynhaliwyd cyfweliadau
management-solo = Un gofalwr
management-joint = Gofalwyr gyda'i gilydd
management-in-person = Wyneb yn wyneb
management-by-phone = Dros y ffôn
management-by-video = Dros fideo
management-not-recorded = Heb ei gofnodi
management-languages = Yr iaith y gofynnwyd amdani a'r iaith a gafwyd
management-asked-cy = Cymraeg
management-asked-en = Saesneg
management-asked-both = Y ddwy
management-after = Cwnsela a chrynodebau
management-counselling-offered = Cynigiwyd cwnsela
management-counselling-taken = Manteisiwyd ar gwnsela
management-summaries-on-time = Crynodebau a anfonwyd mewn pryd
management-summaries-late = Crynodebau a anfonwyd yn hwyr
management-overdue = Yn hwyr heddiw
management-overdue-summaries = Crynodebau
management-overdue-follow-ups = Holi eto sut mae'r gofalwr
management-to-invite = Aelwydydd y gellir eu gwahodd ac na wahoddwyd eto
