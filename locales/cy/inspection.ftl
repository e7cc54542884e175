### Tystiolaeth ar gyfer arolygiad: yr hyn a ddywedodd gofalwyr a'r hyn a glywyd, o dan benawdau'r Rheoliadau.

# $service (text)
inspection-title = Tystiolaeth arolygu: { $service }
inspection-subject = Yr hyn a ddywedodd gofalwyr maeth wrth adael, yn dystiolaeth ar gyfer arolygiad
inspection-file = tystiolaeth-arolygu
inspection-about = Mae pob gofalwr maeth sy'n gadael yn cael cynnig cyfweliad ymadael annibynnol. Tystiolaeth yw'r adroddiad hwn y gall y gwasanaeth ei rhoi i Arolygiaeth Gofal Cymru, a'i defnyddio yn ei adolygiad ei hun o ansawdd y gofal.
inspection-regulations = Fe'i trefnwyd yn ôl penawdau Rheoliadau Gwasanaethau Maethu Rheoleiddiedig (Darparwyr Gwasanaethau ac Unigolion Cyfrifol) (Cymru) 2019. Yn ôl Cod Ymarfer 2019 y bernir awdurdod lleol; yn ei achos ef, dim ond rhoi trefn ar bethau y mae'r un penawdau. Nid yw diogelu mewn unrhyw adroddiad.
inspection-protect-voices = Cafodd pob dyfyniad ei ddarllen a'i gymeradwyo gan y gofalwr a'i dywedodd, a chytunodd y gofalwr y caiff fod yn dystiolaeth ar gyfer arolygiad. Nid oes geiriau eraill yma.
inspection-offered = Cyfweliadau a gynigiwyd
inspection-steps = Ar gyfer Cymru gyfan y dywedir faint o aelwydydd a gyfeiriwyd ac a gafodd gynnig cyfweliad, byth ar gyfer un gwasanaeth: wrth ochr y rhifau eraill, gellid gweithio allan beth yw nifer gwasanaeth arall.
# $from (day)
# $to (day)
inspection-findings-of = Dim ond gyda blwyddyn adrodd y caiff grŵp ei gau. Cyfnod y grŵp hwn: { $from } i { $to }
inspection-heard = Dywedoch chi, clywsom ni
inspection-heard-intro = Mae pob pennawd yn dangos yn gyntaf yr hyn a ddywedodd gofalwyr mewn geiriau a gymeradwywyd ganddynt, ac yna'r hyn a glywyd gan grwpiau o aelwydydd.
inspection-you-said = Dywedoch chi:
inspection-we-heard-own = Clywsom gan aelwydydd y gwasanaeth hwn:
inspection-we-heard-pool = Clywsom gan wasanaethau bach gyda'i gilydd:
inspection-heading-monitoring = Monitro a gwella (rheoliad 5)
inspection-heading-candour = Dyletswydd gonestrwydd (rheoliad 10)
inspection-heading-language = Iaith a chyfathrebu (rheoliad 16)
inspection-heading-agreement = Y cytundeb gofal maeth (rheoliad 18)
inspection-nothing = Ni fyddai'r adroddiad yn dweud dim o gwbl (rheolau 1, 5 a 6). Mae angen llais y mae ei ofalwr yn ei rannu ag arolygiadau, neu grŵp o wyth aelwyd. Arhoswch, neu dewiswch gyfnod arall.
inspection-not-half-a-year = Mae adroddiad arolygu'n ymwneud â chwe mis cyfan, i gyd-fynd â'r adolygiad o ansawdd y gofal. Dewiswch gyfnod o'r hyd hwnnw.
inspection-settings = Adolygiadau o ansawdd y gofal
inspection-settings-months = Dônt i ben gyda'r misoedd hyn
# $first (id)
inspection-settings-pair =
    { $first ->
        [m1] Ionawr a Gorffennaf
        [m2] Chwefror ac Awst
        [m3] Mawrth a Medi
        [m4] Ebrill a Hydref
        [m5] Mai a Thachwedd
        *[m6] Mehefin a Rhagfyr
    }
