### Cywiro geiriad: y llythyrau a chanllaw'r cyfweliad.

wordings-title = Geiriad
wordings-back = Yn ôl i'r gosodiadau
wordings-why = Cywirwch eiriad yn Gymraeg neu yn Saesneg. Mae pob newid yn fersiwn newydd; nid oes dim a ysgrifennwyd nac a ddechreuwyd yn newid.
wordings-open = Cywiro geiriad
wordings-open-what = Geiriad y llythyrau, y canllawiau i wasanaethau a chanllaw'r cyfweliad.
wordings-what = Pa eiriad
wordings-guide = Canllaw'r cyfweliad
wordings-guide-what = Bydd cyfweliadau newydd yn defnyddio'r fersiwn ddiweddaraf. Mae cyfweliad sydd wedi dechrau yn cadw ei fersiwn ei hun.
# $count (number)
wordings-versions =
    { $count ->
        [zero] dim fersiynau
        [one] { $count } fersiwn
        [two] { $count } fersiwn
        [few] { $count } fersiwn
        [many] { $count } fersiwn
       *[other] { $count } fersiwn
    }
# $version (number)
wordings-version = Fersiwn { $version }
# $day (day)
# $time (text)
wordings-made-here = cywirwyd yma: { $day }, { $time }
wordings-of-program = daeth gyda'r rhaglen
wordings-in-use = mewn defnydd
wordings-return = Mynd yn ôl i'r fersiwn hon
wordings-return-what = Daw'r geiriad hŷn yn fersiwn ddiweddaraf. Mae'r lleill yn aros, felly gallwch ddod yn ôl atyn nhw hefyd.
wordings-signs = Mae llinell wag yn dechrau paragraff newydd. Pennawd yw llinell sy'n dechrau â # a bwlch; pwynt mewn rhestr yw un sy'n dechrau â - a bwlch.
wordings-title-cy = Teitl yn Gymraeg
wordings-title-en = Teitl yn Saesneg
wordings-body-cy = Testun yn Gymraeg
wordings-body-en = Testun yn Saesneg
wordings-slots-cy = Yr hyn y mae'r rhaglen yn ei lenwi yn y testun Cymraeg
wordings-slots-en = Yr hyn y mae'r rhaglen yn ei lenwi yn y testun Saesneg
wordings-keep = Cadw fel fersiwn newydd
# $version (number)
wordings-kept = Cadwyd fel fersiwn { $version }. Bydd y llythyr nesaf yn ei defnyddio.
# $version (number)
wordings-guide-kept = Cadwyd fel fersiwn { $version }. Bydd y cyfweliad nesaf yn ei defnyddio.
wordings-search = Dod o hyd i eiriad
# $count (number)
wordings-found =
    { $count ->
        [zero] dim geiriadau
        [one] { $count } geiriad
        [two] { $count } eiriad
        [few] { $count } geiriad
        [many] { $count } geiriad
       *[other] { $count } geiriad
    }
wordings-in-cy = Yn Gymraeg
wordings-in-en = Yn Saesneg
wordings-edit = Cywiro
