### Sut aeth y cynllun mentora.

scheme-title = Adroddiad mentora: Cymru
scheme-subject = Sut aeth y cynllun mentora i ofalwyr maeth ledled Cymru
scheme-file = adroddiad-mentora
scheme-about = Mae'r adroddiad hwn yn dangos sut aeth y cynllun mentora i ofalwyr maeth ledled Cymru: pwy a atgyfeiriwyd, pa mor fuan y cafwyd cysylltiad, beth a wnaed. Nid oes ynddo ddim a ddywedodd mentor a mentorai wrth ei gilydd; nid oes neb yn ysgrifennu hynny.
scheme-went = Sut aeth y cynllun
scheme-table = Y cynllun mewn rhifau, ledled Cymru
# $measure (id)
scheme-measure =
    { $measure ->
        [referred] Mentoreion a atgyfeiriwyd
        [first-contact-in-time] O'r rhain, cyswllt cyntaf o fewn 20 diwrnod gwaith
        [begun] Parau a ddechreuodd
        [completed] Parau a gwblhawyd
        [rematched] Parau na weithiodd
        [contacts-due] Cysylltiadau a oedd yn ddyledus
        [contacts-kept] O'r rhain, wedi'u cadw
        [tasks] Tasgau a nodwyd
        [tasks-done] O'r rhain, wedi'u gwneud
        [a-year-on] Wedi'u cymeradwyo o'r newydd flwyddyn ynghynt, gyda mentor neu heb un
        [still-approved] O'r rhain, yn dal wedi'u cymeradwyo
        [mentored-a-year-on] Wedi'u cymeradwyo o'r newydd flwyddyn ynghynt, a chanddynt fentor ers hynny
        [mentored-still-approved] O'r rhain, yn dal wedi'u cymeradwyo
        [others-a-year-on] Wedi'u cymeradwyo o'r newydd flwyddyn ynghynt, heb fentor
        [others-still-approved] O'r rhain, yn dal wedi'u cymeradwyo
        *[days-waited] Dyddiau o'r atgyfeiriad i'r cyswllt cyntaf, y gwerth canol
    }
# $measure (id)
# $shown (text)
scheme-said =
    { $measure ->
        [referred] Mentoreion a atgyfeiriwyd
        [first-contact-in-time] O'r rhain, cyswllt cyntaf o fewn 20 diwrnod gwaith
        [begun] Parau a ddechreuodd
        [completed] Parau a gwblhawyd
        [rematched] Parau na weithiodd
        [contacts-due] Cysylltiadau a oedd yn ddyledus
        [contacts-kept] O'r rhain, wedi'u cadw
        [tasks] Tasgau a nodwyd
        [tasks-done] O'r rhain, wedi'u gwneud
        [a-year-on] Wedi'u cymeradwyo o'r newydd flwyddyn ynghynt, gyda mentor neu heb un
        [still-approved] O'r rhain, yn dal wedi'u cymeradwyo
        [mentored-a-year-on] Wedi'u cymeradwyo o'r newydd flwyddyn ynghynt, a chanddynt fentor ers hynny
        [mentored-still-approved] O'r rhain, yn dal wedi'u cymeradwyo
        [others-a-year-on] Wedi'u cymeradwyo o'r newydd flwyddyn ynghynt, heb fentor
        [others-still-approved] O'r rhain, yn dal wedi'u cymeradwyo
        *[days-waited] Dyddiau o'r atgyfeiriad i'r cyswllt cyntaf, y gwerth canol
    }: { $shown }
scheme-unit = Cyfrifir mentoreion, parau, cysylltiadau a thasgau bob un ar ei ben ei hun. Mae cyswllt yn cyfrif fel un a gadwyd os daeth o fewn wythnos i'r diwrnod yr oedd yn ddyledus.
scheme-protect = Mae pob rhif ar gyfer Cymru gyfan ac wedi'i dalgrynnu; nid oes yr un wedi'i rannu fesul gwasanaeth, a gadewir allan bob un y mae bron y cyfan ohono gan un gwasanaeth. Rhoddir faint sy'n dal wedi'u cymeradwyo ar ôl blwyddyn o ddeg ymlaen, i'r rhai a gafodd fentor ac i'r lleill pan fo'r ddau grŵp yn ddigon mawr, ac fel arall i bawb gyda'i gilydd.
scheme-cannot-said = Ni ellir casglu dim am yr hyn a ddywedwyd, na sut y bu o gymorth.
scheme-cannot-cause = Gall y sawl sy'n dal wedi'u cymeradwyo ar ôl blwyddyn fod felly am resymau heblaw mentora.
scheme-nothing = Ni fyddai'r adroddiad yn dweud dim o gwbl: mae pob rhif islaw pump, neu mae bron y cyfan ohono gan un gwasanaeth (rheolau 11 ac 15). Arhoswch, neu dewiswch gyfnod arall.
