### Pam na ellir gwneud PDF.

# $code (id): y pwynt cod, megis U+2713
pdf-no-glyph = Ni wnaed yr adroddiad: mae'n cynnwys y nod { $code }, na all yr un o'i ffontiau ei ddangos. Chwiliwch amdano yn y testun a'i ysgrifennu mewn ffordd arall.
pdf-font = Ni wnaed yr adroddiad: ni ellir darllen ffont y tu mewn i'r rhaglen. Ailosodwch y rhaglen.
pdf-writer = Ni wnaed yr adroddiad: nid oedd ysgrifennwr y tudalennau'n sicr o'i waith. Ni chadwyd dim. Rhowch gynnig arall arni; os digwydd eto, rhowch wybod i'r rhai sy'n cynnal y rhaglen.
pdf-structure = Ni wnaed yr adroddiad: ni ellid rhoi iddo'r strwythur y mae ar ddarllenydd sgrin ei angen. Ni chadwyd dim. Rhowch gynnig arall arni; os digwydd eto, rhowch wybod i'r rhai sy'n cynnal y rhaglen.
