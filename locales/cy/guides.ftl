### Canllawiau cyfweld.

# $version (number)
guides-changed = Mae geiriau canllaw'r cyfweliad, fersiwn { $version }, yn wahanol i'r rhai a gadwyd. Ni newidiwyd dim; rhowch wybod i'r rhai sy'n cynnal y rhaglen.
# $version (number)
guides-missing = Nid yw canllaw'r cyfweliad, fersiwn { $version }, yn y storfa hon.
