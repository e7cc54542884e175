### Yr adroddiad i banel: dysgu gan ofalwyr a adawodd.

# $service (text)
panel-title = Dysgu gan ofalwyr a adawodd: { $service }
panel-subject = Yr hyn a ddywedodd gofalwyr wrth adael, ar gyfer y panel maethu
panel-file = adroddiad-panel
panel-about = Mae pob gofalwr maeth sy'n gadael yn cael cynnig cyfweliad ymadael annibynnol. Mae'r dudalen hon yn dod â'r hyn sy'n ymwneud â gwaith y panel at ei gilydd: dod i faethu, paru a gwybodaeth, adolygiadau a'r panel.
panel-left = Pwy adawodd a phwy gymerodd ran
panel-not-declared = Nid yw'r gwasanaeth wedi datgan sawl aelwyd a adawodd yn y cyfnod hwn.
panel-table-left = Aelwydydd a adawodd, yn ôl sut y gadawsant
panel-head-leave-type = Sut y gadawsant
panel-own-figures = Ffigurau'r gwasanaeth ei hun yw'r rhain, fel y'u datganodd. Nid cyfrif o gyfweliadau ydynt.
panel-learning = Dysgu i'r panel
panel-voices = Lleisiau gofalwyr
panel-coming = Dod i faethu
panel-matching = Gwybodaeth a pharu
panel-reviews = Adolygiadau a'r panel
panel-appendix = Atodiad: sut y lluniwyd y dudalen hon
panel-scope = Nid oes dim yma am un penderfyniad unigol i derfynu cymeradwyaeth, na dim am fater sy'n dal yn agored gyda'r gwasanaeth neu gyda'r Mecanwaith Adolygu Annibynnol.
# $version (id)
panel-topics = Dim ond am y themâu a'r brawddegau sy'n ymwneud â phanel y mae'r dudalen yn sôn (rhestr y pynciau, fersiwn { $version }). Nid yw tawelwch am unrhyw beth arall yn golygu dim.
# $guide (id)
# $frame (id)
# $topics (id)
panel-versions = Fersiynau'r data y tu ôl i'r adroddiad hwn: canllaw cyfweld { $guide }, rhestr y rhesymau { $frame }, rhestr y pynciau { $topics }.
panel-nothing = Ni fyddai'r adroddiad yn dweud dim o gwbl (rheolau 1, 5 a 6). Mae angen llais wedi'i gymeradwyo sy'n ymwneud â phanel, neu grŵp o wyth aelwyd. Arhoswch, neu dewiswch gyfnod arall.
