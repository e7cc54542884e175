### Canllawiau cyfweld.

# $version (number)
guides-changed = Mae geiriau canllaw'r cyfweliad, fersiwn { $version }, yn wahanol i'r rhai a gadwyd. Ni newidiwyd dim; rhowch wybod i'r rhai sy'n cynnal y rhaglen.
# $version (number)
guides-missing = Nid yw canllaw'r cyfweliad, fersiwn { $version }, yn y storfa hon.
guides-trouble-no-place = Nid yw'r geiriad hwn yn unman yn y canllaw.
guides-trouble-no-words = Mae'r geiriad ar goll yn yr iaith hon.
guides-trouble-too-long = Mae'r geiriad hwn yn rhy hir i'w ddarllen yn uchel.
# $place (id)
guides-trouble-fault = Ni fyddai'r canllaw'n gyfan mwyach yn “{ $place }”.
guides-trouble-not-shown = Mae nod yn y geiriad hwn na all unrhyw dudalen ei ddangos.
