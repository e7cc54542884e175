### Yr hyn a ddywed y derfynell.

cli-no-home = Ni ddaethpwyd o hyd i ffolder i'r storfa. Enwch un â --home.
# $option (id)
# $variable (id)
cli-no-passphrase = Ni roddwyd cyfrinair. Enwch ffeil â { $option }, neu gosodwch { $variable }.
cli-ask-passphrase = Cyfrinair:
cli-ask-new-passphrase = Cyfrinair newydd:
cli-ask-recovery-key = Allwedd adfer:
# $file (id)
cli-unreadable = Ni ellir darllen y ffeil hon: { $file }
cli-made = Mae'r storfa wedi'i chreu.
# $key (id)
cli-recovery-key = Allwedd adfer, a ddangosir unwaith: { $key }
# $count (number)
cli-example-made = { $count ->
    [zero] Nid oes achosion yn y storfa enghreifftiol. Dychmygol yw popeth ynddi.
    [one] Mae { $count } achos yn y storfa enghreifftiol. Dychmygol yw popeth ynddi.
    [two] Mae { $count } achos yn y storfa enghreifftiol. Dychmygol yw popeth ynddi.
    [few] Mae { $count } achos yn y storfa enghreifftiol. Dychmygol yw popeth ynddi.
    [many] Mae { $count } achos yn y storfa enghreifftiol. Dychmygol yw popeth ynddi.
   *[other] Mae { $count } achos yn y storfa enghreifftiol. Dychmygol yw popeth ynddi.
}
# $pages (number)
cli-sound = Mae'r storfa'n gyfan. Tudalennau a wiriwyd: { $pages }.
# $cases (number)
# $interviews (number)
cli-copy = Agorwyd y copi a'i gyfrif. Achosion: { $cases }. Cyfweliadau: { $interviews }.
# $folder (id)
cli-set-aside = Cedwir yr hyn a oedd yno o'r blaen yn y ffolder { $folder }.
cli-passphrase-changed = Mae'r cyfrinair wedi'i newid.
cli-kept = Wedi'i gadw.
# $number (id)
cli-deleted = Mae achos { $number } wedi'i ddileu.
# $file (id)
cli-written = Ysgrifennwyd: { $file }
