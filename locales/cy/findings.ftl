# Canfyddiadau: pa resymau sydd mewn cyfweliad.
findings-title = Canfyddiadau
findings-waiting = Yn aros am eu rhesymau
findings-none-waiting = Nid oes cyfweliad gorffenedig yn aros am ei resymau.
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
