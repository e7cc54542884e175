### Canllawiau cyfweld.

# $version (number)
guides-changed = Mae geiriau canllaw'r cyfweliad, fersiwn { $version }, yn wahanol i'r rhai a gadwyd. Ni newidiwyd dim; rhowch wybod i'r rhai sy'n cynnal y rhaglen.
# $version (number)
guides-missing = Nid yw canllaw'r cyfweliad, fersiwn { $version }, yn y storfa hon. Dewch â'r canllaw i mewn fel ffeil.
guides-trouble-no-place = Nid yw'r geiriad hwn yn unman yn y canllaw. Ewch yn ôl i'r dudalen i weld beth y gellir ei wneud nawr.
guides-trouble-no-words = Mae'r geiriad ar goll yn yr iaith hon. Ysgrifennwch y geiriad.
guides-trouble-too-long = Mae'r geiriad hwn yn rhy hir i'w ddarllen yn uchel. Gwnewch y testun yn fyrrach.
# $place (id)
guides-trouble-fault = Ni fyddai'r canllaw'n gyfan mwyach yn “{ $place }”. Rhowch y rhan yn ôl fel yr oedd.
guides-trouble-not-shown = Mae nod yn y geiriad hwn na all unrhyw dudalen ei ddangos. Cywirwch y geiriad.
guides-trouble-same = Mae'r geiriad hwn yr un fath yn y ddwy iaith; nid yw un ohonynt wedi'i chyfieithu. Cyfieithwch ef.
guides-trouble-uneven = Mae'r iaith hon yn dweud neu'n gofyn llai na'r llall. Cymharwch y ddwy iaith ac ychwanegwch yr hyn sydd ar goll.
guides-trouble-alone = Newidiwyd yr iaith arall; edrychwch a yw hon yn dal i ddweud yr un peth.
# $place (id)
guides-trouble-held = Mae “{ $place }” yn sefydlog: ni ellir ei adael allan, ac mae'n aros yn ei le. Gadewch ef lle mae.
# $place (id)
guides-trouble-too-many = Mae mwy yn “{ $place }” nag sy'n ffitio mewn un sgwrs. Gadewch rywbeth allan.
# $place (id)
guides-trouble-other-guide = Canllaw arall yw “{ $place }”, nid canllaw'r cyfweliad ymadael. Dewiswch ffeil canllaw'r cyfweliad ymadael.
guides-trouble-sections = Nid adrannau'r cyfweliad ymadael, yn eu trefn, yw'r rhain. Dechreuwch o gopi newydd o'r canllaw.
# $place (id)
guides-trouble-script = Mae paragraff y mae'n rhaid ei ddarllen yn uchel ar goll yn “{ $place }”. Rhowch y paragraff yn ôl.
guides-trouble-counted = Nid brawddegau a graddfeydd y cyfweliad ymadael yw'r rhain, a'r rheini y mae'r adroddiadau'n eu cyfrif. Rhowch nhw'n ôl fel yr oeddent.
# $place (id)
guides-trouble-id = Ni all unrhyw gwestiwn gael yr enw “{ $place }”. Dewiswch enw arall.
# $place (id)
guides-trouble-topic = Mae gan “{ $place }” bwnc, ond nid yw ymhlith y pynciau. Symudwch ef i'r pynciau.
# $place (id)
guides-trouble-theme = Mae thema “{ $place }” yn sefydlog, gan fod yr adroddiadau'n dibynnu arni. Gadewch y thema fel y mae.
guides-no-draft = Nid yw'r copi hwn o'r canllaw yma mwyach. Gwnewch gopi newydd.
guides-draft-damaged = Ni ellir darllen y copi hwn o'r canllaw mwyach. Nid oes dim arall wedi newid; dechreuwch gopi newydd.
# $place (id)
guides-no-part = Nid oes rhan o'r enw “{ $place }” yn y canllaw. Dewiswch ran sydd ynddo.
# $count (number)
guides-too-many = Nid oes lle i fwy na { $count } yma. Tynnwch un ohonynt yn gyntaf.
guides-unready = Ni ellir cyhoeddi'r canllaw eto. Ni newidiwyd dim. Cywirwch yr hyn sydd ar y rhestr yn gyntaf.
# $count (number)
guides-meaning = Mae geiriau rhannau sy'n cael eu cyfrif wedi newid ({ $count }). Cadarnhewch eu bod yn dal i ofyn yr un peth.
guides-same = Nid yw'r copi'n dweud dim byd gwahanol i'r canllaw sydd mewn defnydd. Newidiwch rywbeth yn gyntaf.
guides-file-too-large = Mae'r ffeil yn fwy nag unrhyw ganllaw. Ni chymerwyd dim i mewn. Dewiswch ffeil arall.
# $byte (number)
guides-file-not-text = Nid testun yw'r ffeil: beit { $byte }. Ni chymerwyd dim i mewn. Dewiswch ffeil arall.
# $line (number)
# $column (number)
guides-file-not-json = Ni ellir darllen y ffeil: llinell { $line }, nod { $column }. Ni chymerwyd dim i mewn. Dewiswch ffeil arall.
guides-file-other = Nid ffeil canllaw Gwrando yw hon. Ni chymerwyd dim i mewn. Dewiswch ffeil arall.
# $version (number)
guides-file-newer = Rhaglen fwy newydd a ysgrifennodd y ffeil hon (ffurf { $version }). Ni chymerwyd dim i mewn. Diweddarwch y rhaglen hon, neu dewiswch ffeil arall.
# $line (number)
# $column (number)
guides-file-shape = Mae rhan o'r canllaw yn y ffeil ar goll neu nid yw fel y dylai fod: llinell { $line }, nod { $column }. Ni chymerwyd dim i mewn. Dewiswch ffeil arall.
guides-file-damaged = Newidiwyd y ffeil ar ôl iddi gael ei hysgrifennu. Gofynnwch amdani eto. Ni chymerwyd dim i mewn.
guides-file-unfit = Ni all y rhaglen hon ddilyn y canllaw yn y ffeil. Ni chymerwyd dim i mewn. Dewiswch ffeil arall.
