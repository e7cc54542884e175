# Yr hyn y gellir ei ddarllen o hyd o gofnodion a ddifrodwyd, a beth i'w wneud ag ef.

rescue-see = Gweld beth y gellir ei ddarllen o hyd
rescue-title = Yr hyn y gellir ei ddarllen o hyd
rescue-why = Mae'r ffeil sy'n dal eich cofnodion wedi'i difrodi. Nid oes dim wedi'i ddileu. Isod mae'r hyn y gellir ei ddarllen ohoni o hyd; nid oes dim wedi'i newid eto.
rescue-looking = Yn darllen pob tudalen y gellir ei darllen…
# $aside (id)
rescue-kept-in = Cedwir y ffeil a ddifrodwyd yn y ffolder { $aside }, beth bynnag a ddewiswch.
rescue-whole = Gellir darllen popeth: nid oes dim ar goll.
rescue-lines = Yr hyn y gellir ei ddarllen, a'r hyn sydd ar goll
# $kept (number) $lost (number)
rescue-thing-cases = Achosion: i'w darllen { $kept }, ar goll { $lost }
# $kept (number) $lost (number)
rescue-thing-interviews = Cyfweliadau: i'w darllen { $kept }, ar goll { $lost }
# $kept (number) $lost (number)
rescue-thing-notes = Nodiadau ar gwestiynau: i'w darllen { $kept }, ar goll { $lost }
# $kept (number) $lost (number)
rescue-thing-quotes = Darnau yng ngeiriau gofalwyr: i'w darllen { $kept }, ar goll { $lost }
# $kept (number) $lost (number)
rescue-thing-consents = Atebion caniatâd: i'w darllen { $kept }, ar goll { $lost }
# $kept (number) $lost (number)
rescue-thing-rest = Popeth arall: i'w ddarllen { $kept }, ar goll { $lost }
rescue-perhaps-more = Gall fod mwy ar goll yma nag y gellir ei gyfrif.
rescue-concerns = Gall fod llinellau ar goll o gofnodion o bryder. Edrychwch drwyddynt yn gyntaf.
rescue-copy-title = Copi i'w gymharu
# $day (day) $time (text) $cases (number) $interviews (number)
rescue-copy = Gwnaed y copi cyfan diweddaraf: { $day }, { $time }. Achosion: { $cases }. Cyfweliadau: { $interviews }. Nid yw'r hyn a roesoch i mewn wedyn ynddo.
rescue-no-copy = Ni ddaethpwyd o hyd i gopi lle cedwir copïau fel arfer. Os oes gennych un mewn man arall, gallwch ei adfer.
rescue-take = Agor yr hyn y gellir ei ddarllen
rescue-taking = Yn agor…
rescue-ask = Mynd ymlaen â'r hyn y gellir ei ddarllen?
rescue-ask-why = Gwneir cofnodion newydd o'r hyn y gellir ei ddarllen, ac ewch ymlaen â'r rheini. Bydd yr hyn sydd ar goll yn aros ar goll. Ni chaiff y ffeil a ddifrodwyd ei dileu, a gallwch adfer copi yn nes ymlaen o hyd.
rescue-copy-do = Adfer y copi hwn
rescue-copy-ask = Mynd ymlaen â'r copi?
rescue-copy-ask-why = Bydd y copi'n cymryd lle'ch cofnodion. Nid yw'r hyn a roesoch i mewn ar ôl ei wneud ynddo. Ni chaiff y ffeil a ddifrodwyd ei dileu.
# $aside (id)
rescue-done = Mae'r hyn y gellid ei ddarllen ar agor. Cedwir y ffeil a ddifrodwyd yn y ffolder { $aside }.
