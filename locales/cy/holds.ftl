### Beth sy'n cadw sgwrs rhag dechrau'n rhy gynnar: pob rheol gyda'i dyddiau, a'r hyn a fyddai'n newid pethau.

holds-not-ratified = Nid oes cofnod bod penderfyniad y panel wedi'i gadarnhau. Byddai cofnodi dyddiad y cadarnhad yn newid hyn.
# $ratified (day)
holds-ratified-ahead = Caiff penderfyniad y panel ei gadarnhau ar { $ratified }. O'r diwrnod hwnnw ymlaen gellir gwahodd y gofalwyr.
# $ratified (day)
holds-ratified = Cadarnhawyd penderfyniad y panel ar { $ratified }.
# $ended (day)
holds-end-ahead = Daw'r gymeradwyaeth i ben ar { $ended }, ac nid oes dyddiad panel wedi'i gofnodi. O'r diwrnod hwnnw ymlaen gellir gwahodd y gofalwyr.
# $ended (day)
holds-ended-unnoted = Daeth y gymeradwyaeth i ben ar { $ended }. Nid oes dyddiad panel wedi'i gofnodi, ac nid oes angen aros am un: nid yw'r panel yn penderfynu dim yma.
# $ended (day)
# $noted (day)
# $lifts (day)
holds-noting-ahead = Daw'r gymeradwyaeth i ben ar { $ended } a bydd y panel yn nodi hynny ar { $noted }; y diweddaraf o'r ddau sy'n cyfrif. O { $lifts } ymlaen gellir gwahodd y gofalwyr.
# $ended (day)
# $noted (day)
holds-noted = Daeth y gymeradwyaeth i ben ar { $ended }, a nododd y panel hynny ar { $noted }.
# $accepted (day)
holds-accepted = Derbyniodd y gofalwyr y dyfarniad yn ysgrifenedig ar { $accepted }.
holds-letter-missing = Mae'r gofalwyr yn herio'r terfynu, ac nid yw dyddiad y llythyr dyfarnu wedi'i gofnodi. Byddai cofnodi'r dyddiad hwnnw, neu'r diwrnod y maent yn derbyn yn ysgrifenedig, yn newid hyn.
# $letter (day)
# $deadline (day)
# $lifts (day)
holds-deadline-ahead-undecided = Dyddiad y llythyr dyfarnu yw { $letter }, ac mae gan y gofalwyr 28 diwrnod calendr i'w ateb, tan { $deadline }. Gall y gohiriad ddod i ben ar { $lifts }, os bydd y penderfyniad terfynol wedi'i gofnodi erbyn hynny. Os byddant yn derbyn yn ysgrifenedig, daw i ben ar unwaith.
# $letter (day)
# $deadline (day)
# $decided (day)
# $lifts (day)
holds-deadline-ahead = Dyddiad y llythyr dyfarnu yw { $letter }. Gall y gofalwyr ei ateb am 28 diwrnod calendr, tan { $deadline }, a dyddiad y penderfyniad terfynol yw { $decided }. Daw'r gohiriad i ben ar { $lifts } os na chyflwynir dim.
# $letter (day)
# $deadline (day)
# $decided (day)
holds-deadline-passed = Daeth y 28 diwrnod calendr ar ôl y llythyr dyfarnu dyddiedig { $letter } i ben ar { $deadline } heb i ddim gael ei gyflwyno, a dyddiad y penderfyniad terfynol yw { $decided }.
# $letter (day)
# $deadline (day)
holds-decision-missing = Daeth y 28 diwrnod calendr ar ôl y llythyr dyfarnu dyddiedig { $letter } i ben ar { $deadline } heb i ddim gael ei gyflwyno, ond nid oes penderfyniad terfynol wedi'i gofnodi. Byddai ei gofnodi yn dod â'r gohiriad i ben.
holds-representations-live = Mae'r gofalwyr wedi cyflwyno sylwadau ysgrifenedig i'w gwasanaeth. Daw'r gohiriad i ben pan gaiff y penderfyniad terfynol ei gofnodi.
# $lodged (day)
holds-representations-live-since = Cyflwynodd y gofalwyr sylwadau ysgrifenedig i'w gwasanaeth ar { $lodged }. Daw'r gohiriad i ben pan gaiff y penderfyniad terfynol ei gofnodi.
holds-irm-live = Mae'r gofalwyr wedi gwneud cais i'r Mecanwaith Adolygu Annibynnol. Daw'r gohiriad i ben pan gaiff y penderfyniad terfynol ei gofnodi.
# $lodged (day)
holds-irm-live-since = Gwnaeth y gofalwyr gais i'r Mecanwaith Adolygu Annibynnol ar { $lodged }. Daw'r gohiriad i ben pan gaiff y penderfyniad terfynol ei gofnodi.
# $decided (day)
holds-decision-ahead = Dyddiad y penderfyniad terfynol yw { $decided }. Daw'r gohiriad i ben y diwrnod hwnnw.
# $decided (day)
holds-decided-after-representations = Dyddiad y penderfyniad terfynol, ar ôl sylwadau'r gofalwyr, yw { $decided }.
# $decided (day)
holds-decided-after-irm = Dyddiad y penderfyniad terfynol, ar ôl yr adolygiad annibynnol, yw { $decided }.
# Caiff ei ddarllen yn uchel i'r gofalwyr, a'i argraffu. Mae'r geiriad heb ei gytuno eto.
holds-statement = Mae'r cyfweliad hwn ar wahân i'r IRM. Nid ydym yn ei anfon at luniwr penderfyniadau eich gwasanaeth nac at banel yr IRM, ac ni all newid y penderfyniad. Os ydych am i rywbeth gael ei ystyried, rhowch ef yn eich cyflwyniad eich hun.
