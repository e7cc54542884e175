# First run, lock, copies and the example store.
desk-language-choose = Ym mha iaith hoffech chi weithio?
desk-language-choose-hint = Gallwch newid iaith ar unrhyw adeg, ar frig pob sgrin.
# $step (number)
desk-step = Cam { $step } o 3
desk-passphrase-title = Dewiswch gyfrinair
desk-passphrase-why = Mae'r cyfrinair yn cloi popeth ar y gliniadur hwn. Ni all neb ei agor hebddo, na ninnau chwaith.
desk-passphrase-advice = Mae pedwar neu bump o eiriau nad ydyn nhw'n perthyn i'w gilydd yn gryfach nag un gair anodd, ac yn haws eu cofio. Defnyddiwch o leiaf 10 nod.
desk-passphrase = Cyfrinair
desk-passphrase-again = Yr un cyfrinair eto
desk-passphrase-new = Cyfrinair newydd
desk-passphrase-differs = Nid yw'r ddau gyfrinair yr un fath
desk-passphrase-missing = Rhowch gyfrinair
desk-continue = Parhau
desk-making = Yn paratoi…
desk-recovery-title = Ysgrifennwch eich allwedd adfer
desk-recovery-why = Os byddwch yn anghofio'r cyfrinair, yr allwedd hon yw'r unig ffordd arall i mewn. Dim ond unwaith y caiff ei dangos.
desk-recovery-keep = Ysgrifennwch hi ar bapur a'i chadw mewn lle diogel, ar wahân i'r gliniadur.
desk-recovery-key = Allwedd adfer
desk-recovery-written = Rwyf wedi'i hysgrifennu
desk-recovery-back-title = Teipiwch yr allwedd adfer yn ôl
desk-recovery-back-why = Er mwyn bod yn siŵr ei bod yn gywir ar y papur. Nid yw bylchau, cysylltnodau na phriflythrennau'n gwneud gwahaniaeth.
desk-recovery-again = Dangos yr allwedd eto
desk-recovery-check = Gwirio'r allwedd
desk-lock-title = Croeso'n ôl
desk-lock-why = Mae popeth ar glo. Rhowch eich cyfrinair i barhau.
desk-open = Agor
desk-opening = Yn agor…
desk-forgotten = Rwyf wedi anghofio'r cyfrinair
desk-remembered = Rwy'n cofio'r cyfrinair
desk-recover-title = Agor â'r allwedd adfer
desk-recover-why = Rhowch yr allwedd o'ch papur, a dewiswch gyfrinair newydd.
# $file (id)
desk-set-aside = Rhoddwyd ffeil a ddifrodwyd o'r neilltu a'i chadw fel { $file }.
desk-damaged = Daeth y gwiriad o hyd i ddifrod yn y ffeil sy'n dal eich cofnodion. Mae'r hyn a ysgrifennwch yn dal i gael ei gadw. Clowch cyn gynted ag y gallwch: pan agorwch eto, cewch weld beth y gellir ei ddarllen, ac ni fydd dim wedi'i ddileu.
desk-damaged-locked = Daethpwyd o hyd i ddifrod yn y ffeil sy'n dal eich cofnodion. Pan agorwch, caiff pob tudalen ei gwirio'n gyntaf, a gall hynny gymryd mwy o amser. Nid oes dim wedi'i ddileu.
desk-locking = Yn cloi…
desk-lock-unsaved = Nid yw rhai geiriau wedi'u cadw eto. Byddai cloi nawr yn eu colli.
desk-lock-anyway = Cloi beth bynnag
desk-example-banner = Enghraifft yw hon: mae pawb ynddi'n ddychmygol.
desk-example-leave = Dechrau ar eich gwaith eich hun
desk-example-leave-yes = Rhoi'r enghraifft o'r neilltu
desk-example-leave-why = Caiff yr enghraifft ei chau a'i chadw o'r neilltu. Byddwch yn dewis cyfrinair newydd ac yn cael allwedd adfer newydd ar gyfer eich gwaith eich hun.
desk-close-unsaved = Mae geiriau heb eu cadw ar y sgrin hon. Os caewch y ffenestr nawr, cânt eu colli.
desk-close-anyway = Cau beth bynnag

desk-bring-back = Adfer copi
desk-bring-why = Un ffeil yw copi, a'i henw'n gorffen â .gwrando-copy. Mae'n agor â'r cyfrinair oedd gennych ar y diwrnod y gwnaed y copi, neu â'r allwedd adfer.
desk-bring-file = Ffeil y copi
desk-bring-no-file = Dewiswch ffeil y copi.
desk-bring-with = Beth sydd gennych chi
desk-bring-passphrase = Cyfrinair y copi
desk-bring-recovery = Yr allwedd adfer
desk-bring-look = Edrych yn y copi
desk-bring-looking = Yn darllen y copi ac yn gwirio pob tudalen…
# $day (day) $time (text)
desk-bring-found = Gwnaed y copi hwn: { $day }, { $time }. Mae pob tudalen ohono'n gyfan.
desk-bring-erased = Bydd popeth a ddilëwyd ers hynny yn cael ei ddileu ohono eto.
desk-bring-list-broken = Mae'r rhestr o'r hyn a ddilëwyd, sydd wrth ymyl y copi hwn, wedi'i difrodi. Bydd popeth y gŵyr y cyfrifiadur hwn ei hun iddo gael ei ddileu yn cael ei ddileu eto; daw popeth na wyddai ond y rhestr honno amdano yn ôl gyda'r copi. Os oes copi arall gennych mewn ffolder arall, chwiliwch yno'n gyntaf am restr gyfan; fel arall, dilëwch eto â llaw wedyn.
desk-bring-replaces = Bydd yn cymryd lle'r hyn sydd ar y cyfrifiadur hwn nawr. Ni chaiff hwnnw ei ddileu: fe'i cedwir o'r neilltu mewn ffolder ar wahân.
desk-bring-fresh = Nid oes dim ar y cyfrifiadur hwn eto y byddai'n cymryd ei le.
desk-bring-do = Rhoi'r copi yn ei le
desk-bring-ask = Rhoi'r copi hwn yn lle'r hyn sydd yma?
desk-bring-doing = Yn rhoi'r copi yn ei le…
desk-bring-done = Mae'r copi yn ei le. Agorwch ef â'r cyfrinair y gwnaed ef ag ef, neu â'r allwedd adfer.
# $folder (id)
desk-bring-done-aside = Mae'r copi yn ei le. Cedwir yr hyn oedd yma o'r blaen yn y ffolder { $folder }. Agorwch y copi â'r cyfrinair y gwnaed ef ag ef, neu â'r allwedd adfer.
