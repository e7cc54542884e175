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
guides-trouble-same = Mae'r geiriad hwn yr un fath yn y ddwy iaith; nid yw un ohonynt wedi'i chyfieithu.
guides-trouble-uneven = Mae'r iaith hon yn dweud neu'n gofyn llai na'r llall.
guides-trouble-alone = Newidiwyd yr iaith arall; edrychwch a yw hon yn dal i ddweud yr un peth.
# $place (id)
guides-trouble-held = Mae “{ $place }” yn sefydlog: ni ellir ei adael allan, ac mae'n aros yn ei le.
# $place (id)
guides-trouble-too-many = Mae mwy yn “{ $place }” nag sy'n ffitio mewn un sgwrs.
# $place (id)
guides-trouble-other-guide = Canllaw arall yw “{ $place }”, nid canllaw'r cyfweliad ymadael.
guides-trouble-sections = Nid adrannau'r cyfweliad ymadael, yn eu trefn, yw'r rhain.
# $place (id)
guides-trouble-script = Mae paragraff y mae'n rhaid ei ddarllen yn uchel ar goll yn “{ $place }”.
guides-trouble-counted = Nid brawddegau a graddfeydd y cyfweliad ymadael yw'r rhain, a'r rheini y mae'r adroddiadau'n eu cyfrif.
# $place (id)
guides-trouble-id = Ni all unrhyw gwestiwn gael yr enw “{ $place }”.
# $place (id)
guides-trouble-topic = Mae gan “{ $place }” bwnc, ond nid yw ymhlith y pynciau.
# $place (id)
guides-trouble-theme = Mae thema “{ $place }” yn sefydlog, gan fod yr adroddiadau'n dibynnu arni.
guides-no-draft = Nid yw'r copi hwn o'r canllaw yma mwyach.
guides-draft-damaged = Ni ellir darllen y copi hwn o'r canllaw mwyach. Nid oes dim arall wedi newid; dechreuwch gopi newydd.
# $place (id)
guides-no-part = Nid oes rhan o'r enw “{ $place }” yn y canllaw.
# $count (number)
guides-too-many = Nid oes lle i fwy na { $count } yma.
guides-unready = Ni ellir cyhoeddi'r canllaw eto. Ni newidiwyd dim.
# $count (number)
guides-meaning = Mae geiriau rhannau sy'n cael eu cyfrif wedi newid ({ $count }). Cadarnhewch eu bod yn dal i ofyn yr un peth.
guides-same = Nid yw'r copi'n dweud dim byd gwahanol i'r canllaw sydd mewn defnydd.
guides-file-too-large = Mae'r ffeil yn fwy nag unrhyw ganllaw. Ni chymerwyd dim i mewn.
# $byte (number)
guides-file-not-text = Nid testun yw'r ffeil: beit { $byte }. Ni chymerwyd dim i mewn.
# $line (number)
# $column (number)
guides-file-not-json = Ni ellir darllen y ffeil: llinell { $line }, nod { $column }. Ni chymerwyd dim i mewn.
guides-file-other = Nid ffeil canllaw Gwrando yw hon. Ni chymerwyd dim i mewn.
# $version (number)
guides-file-newer = Rhaglen fwy newydd a ysgrifennodd y ffeil hon (ffurf { $version }). Ni chymerwyd dim i mewn.
# $line (number)
# $column (number)
guides-file-shape = Mae rhan o'r canllaw yn y ffeil ar goll neu nid yw fel y dylai fod: llinell { $line }, nod { $column }. Ni chymerwyd dim i mewn.
guides-file-damaged = Newidiwyd y ffeil ar ôl iddi gael ei hysgrifennu. Gofynnwch amdani eto. Ni chymerwyd dim i mewn.
guides-file-unfit = Ni all y rhaglen hon ddilyn y canllaw yn y ffeil. Ni chymerwyd dim i mewn.
