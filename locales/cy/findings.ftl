# Canfyddiadau: pa resymau sydd mewn cyfweliad.
findings-title = Canfyddiadau
findings-waiting = Yn aros am eu rhesymau
findings-none-waiting = Nid oes cyfweliad gorffenedig yn aros am ei resymau. Daw un yma pan fydd cyfweliad wedi'i orffen.
findings-coded = Wedi'u codio
findings-code = Codio'r rhesymau
findings-look = Edrych eto
# $shown (number) $all (number)
findings-newest = Dangosir y { $shown } diweddaraf o { $all }. Mae'r lleill yn y rhestr achosion.
findings-mode-solo = Un gofalwr
findings-mode-joint = Gofalwyr gyda'i gilydd
# $number (id)
findings-coding-title = Rhesymau yn achos { $number }
findings-own-view = Yng ngeiriau'r gofalwr
findings-rest = Popeth arall a ysgrifennwyd
findings-skip-not-discussed = Heb ei drafod
findings-skip-chose-not-to-answer = Dewisodd beidio ag ateb
findings-skip-untouched = Ni nodwyd dim yma.
findings-primary = Y prif reswm
findings-primary-what = Un, fel y mae'r gofalwr yn ei weld.
findings-primary-find = Dod o hyd i'r prif reswm
findings-contributing = Beth arall oedd yn rhan o'r penderfyniad
findings-contributing-what = Hyd at bump. Dywedwch am bob un ai sail i'r penderfyniad oedd, ynteu sbardun.
findings-contributing-find = Dod o hyd i reswm arall
# $count (number)
findings-contributing-full =
    { $count ->
        [zero] Nid oes lle i reswm arall.
        [one] Mae lle i { $count }, ac mae hwnnw yma.
        [two] Mae lle i { $count }, ac maen nhw i gyd yma.
        [few] Mae lle i { $count }, ac maen nhw i gyd yma.
        [many] Mae lle i { $count }, ac maen nhw i gyd yma.
       *[other] Mae lle i { $count }, ac maen nhw i gyd yma.
    }
findings-role-underlying = Yn sail
findings-role-trigger = Yn sbardun
findings-no-theme = Y tu allan i'r themâu
findings-keep = Cadw'r codio
findings-kept = Wedi'i gadw ar y gliniadur hwn.
findings-missing-primary = Dewiswch y prif reswm yn gyntaf.
findings-missing-role = Dywedwch am bob rheswm arall ai sail oedd, ynteu sbardun.
findings-change = Newid
findings-remove = Tynnu

## Y canfyddiadau fel y maent, gyda gwerthoedd cywir iddi hi yn unig

findings-live = Y canfyddiadau hyd yma
findings-live-look = Edrych ar y canfyddiadau hyd yma
findings-live-hers = Gwerthoedd cywir, i chi yn unig. Nid ydynt mewn unrhyw adroddiad.
findings-live-whose = Canfyddiadau pwy
findings-live-wales = Cymru gyfan
findings-live-year = Blwyddyn adrodd
findings-live-show = Dangos
# $day (day)
findings-live-open = Mae'r flwyddyn hon yn dal i redeg. Byddai'r hyn a nodir yma fel rhywbeth a ddywedir yn cael ei ddweud pe bai'r flwyddyn yn gorffen fel y mae heddiw (rheol 5). Dyddiad olaf y flwyddyn: { $day }
findings-live-none = Nid oes cyfweliad gorffenedig eto. Gorffennwch un a rhowch ei resymau iddo; yna bydd ei rifau yma.
findings-live-looking = Yn gweithio allan beth y gellir ei ddweud, a beth y mae'n rhaid ei ddal yn ôl…
findings-live-stopped = Rhoddwyd y gorau i'r gwaith. Nid oes dim wedi'i ysgrifennu na'i newid.
findings-live-again = Edrych eto
findings-live-nobody = Ni chlywyd gan neb a ganiataodd gyfrif yn y flwyddyn hon.
# $count (number)
findings-live-households = Aelwydydd: { $count }
findings-live-waiting = Aelwydydd sy'n aros am grŵp:
# $more (number)
findings-live-change-cohort =
    { $more ->
        [zero] Dim aelwydydd eto o'r gwasanaeth hwn erbyn diwedd blwyddyn adrodd, neu ddigon mewn gwasanaethau bach gyda'i gilydd i wneud cronfa.
        [one] { $more } aelwyd arall o'r gwasanaeth hwn erbyn diwedd blwyddyn adrodd, neu ddigon mewn gwasanaethau bach gyda'i gilydd i wneud cronfa.
        [two] { $more } aelwyd arall o'r gwasanaeth hwn erbyn diwedd blwyddyn adrodd, neu ddigon mewn gwasanaethau bach gyda'i gilydd i wneud cronfa.
        [few] { $more } aelwyd arall o'r gwasanaeth hwn erbyn diwedd blwyddyn adrodd, neu ddigon mewn gwasanaethau bach gyda'i gilydd i wneud cronfa.
        [many] { $more } aelwyd arall o'r gwasanaeth hwn erbyn diwedd blwyddyn adrodd, neu ddigon mewn gwasanaethau bach gyda'i gilydd i wneud cronfa.
       *[other] { $more } aelwyd arall o'r gwasanaeth hwn erbyn diwedd blwyddyn adrodd, neu ddigon mewn gwasanaethau bach gyda'i gilydd i wneud cronfa.
    }
findings-live-change-next = Diwedd y flwyddyn adrodd nesaf: caiff y rhai sydd ar ôl eu cyfrif bryd hynny.
findings-live-change-pool = Digon o aelwydydd mewn gwasanaethau bach gyda'i gilydd, erbyn diwedd blwyddyn adrodd.
# $more (number)
# $day (day)
findings-live-change-more =
    { $more ->
        [zero] Dim aelwydydd eto y mae hyn yn wir amdanynt. Dyddiad olaf y flwyddyn: { $day }
        [one] { $more } aelwyd arall y mae hyn yn wir amdani. Dyddiad olaf y flwyddyn: { $day }
        [two] { $more } aelwyd arall y mae hyn yn wir amdanynt. Dyddiad olaf y flwyddyn: { $day }
        [few] { $more } aelwyd arall y mae hyn yn wir amdanynt. Dyddiad olaf y flwyddyn: { $day }
        [many] { $more } aelwyd arall y mae hyn yn wir amdanynt. Dyddiad olaf y flwyddyn: { $day }
       *[other] { $more } aelwyd arall y mae hyn yn wir amdanynt. Dyddiad olaf y flwyddyn: { $day }
    }
findings-live-change-closed = Dim: mae'r grŵp hwn wedi'i gau. Gall grŵp diweddarach ei ddweud.
findings-live-change-exception = Un aelwyd nad yw hyn yn wir amdani, cyn diwedd y flwyddyn.
findings-live-why-group = Nid yw'r aelwydydd hyn mewn grŵp eto, felly ni ddywedir dim amdanynt (rheolau 5 a 6).
findings-live-why-layout = Dim ond lle mae pob rhif cudd yn cadw tri gwerth posibl yr argreffir sectorau (rheolau 12 ac 16).
findings-live-why-wales = Ar gyfer Cymru gyfan yn unig y caiff hyn ei argraffu (rheol 12).
# $least (number)
findings-live-why-numbers = Mae angen o leiaf { $least } aelwyd cyn argraffu rhifau (rheol 11).
findings-live-why-together = Gyda'r rhifau eraill a argreffir, byddai'n datgelu rhif cudd (rheol 16).
# $shown (text)
findings-live-number = Argreffir: { $shown }
# $authority (text)
# $independent (text)
findings-live-sectors = Argreffir: awdurdodau lleol { $authority }, gwasanaethau annibynnol { $independent }
findings-live-themes = Rhesymau dros adael, fesul thema
findings-live-ratings = Sgoriau
findings-live-agreed = Wedi cytuno
findings-live-neither = Y naill na'r llall
findings-live-disagreed = Wedi anghytuno
findings-live-head-what = Beth
findings-live-head-true = Gwerth cywir, i chi yn unig
findings-live-head-said = Yr hyn a ddywed adroddiad
findings-live-head-held = Yr hyn sy'n ei ddal yn ôl
findings-live-head-change = Yr hyn a fyddai'n newid hynny
# $title (text)
# $name (text)
# $value (number)
findings-live-alt = { $title }. Y bar hiraf: { $name }, { $value }.
# $title (text)
findings-live-alt-even = { $title }. Nid oes un bar yn hirach na phob un arall.
# $title (text)
findings-live-numbers = { $title }: yr un rhifau, a'r hyn y gellir ei ddweud amdanynt
