### Pam y gellir cyfweld aelwyd neu beidio, pob rheol gyda'i dyddiau a'r hyn a fyddai'n newid pethau.

# $ended (day)
# $from (day)
eligibility-approval-in-time = Daeth y gymeradwyaeth i ben ar { $ended }; mae cymeradwyaethau a ddaeth i ben ar { $from } neu wedyn wedi'u cynnwys.
# $ended (day)
# $from (day)
eligibility-approval-too-early = Daeth y gymeradwyaeth i ben ar { $ended }, a dim ond cymeradwyaethau a ddaeth i ben ar { $from } neu wedyn sydd wedi'u cynnwys. Byddai cywiro'r dyddiad yn newid hyn.
# $start (day)
eligibility-service-open = Mae'r gwasanaeth ar waith ers { $start }.
# $start (day)
eligibility-service-not-open = Mae'r gwasanaeth yn dechrau ar { $start }; ni chaiff neb ei gyfweld cyn hynny.
# $ended (day)
eligibility-approval-over = Mae'r gymeradwyaeth ar ben: daeth i ben ar { $ended }.
# $ended (day)
eligibility-approval-not-over = Daw'r gymeradwyaeth i ben ar { $ended }. O'r diwrnod hwnnw ymlaen gellir cyfweld yr aelwyd.
eligibility-category-in-focus = Mae categori'r gofalwyr o fewn ffocws y gwasanaeth.
eligibility-kinship-with-reason = Mae gofalwyr sy'n berthnasau y tu allan i'r ffocws presennol; mae rheswm dros yr achos hwn wedi'i gofnodi.
eligibility-kinship-needs-reason = Mae gofalwyr sy'n berthnasau y tu allan i'r ffocws presennol. Byddai cofnodi rheswm yn newid hyn.
eligibility-leave-type-fits = Mae rhywun i wrando arno.
eligibility-leave-type-death = Ar ôl marwolaeth ni chynhelir cyfweliad. Cynigir cydymdeimlad yn lle hynny.
eligibility-not-opted-out = Nid yw'r gofalwyr wedi optio allan.
# $day (day)
eligibility-opt-out-asked = Dewisodd rhywun o'r enw hwn optio allan yn y gwasanaeth hwn ar { $day }. Wrth gadw, gofynnir i chi ai'r un person yw hwn.
eligibility-opted-out = Mae'r gofalwyr wedi optio allan; ni chysylltir â nhw eto.
