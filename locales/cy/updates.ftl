# Fersiynau newydd o'r rhaglen: ble y chwilir amdanynt, beth sy'n dod, a pham na ddigwyddodd rhywbeth.
updates-title = Fersiynau newydd
updates-why = Gall y rhaglen ofyn i un cyfeiriad a oes fersiwn newydd ohoni. Dim ond ar ôl ichi droi hynny ymlaen yma y bydd yn gofyn, a gallwch ei ddiffodd eto unrhyw bryd.
updates-what = Mae'n gofyn am y rhestr o fersiynau, ac am y fersiwn newydd ei hun pan fyddwch chi'n dweud. Nid oes dim o'ch cofnodion yn mynd yno, na dim amdanoch chi nac am y fersiwn hon. Gall pwy bynnag sy'n rhedeg y cyfeiriad weld cyfeiriad rhyngrwyd eich cysylltiad, fel y gall unrhyw dudalen ar y we.
updates-address = Y cyfeiriad y mae'n gofyn iddo
updates-on = Chwilio am fersiynau newydd
updates-on-hint = Unwaith y dydd tra bydd y ddesg ar agor, a byth tra bydd cyfweliad ar y gweill. Ni chaiff dim ei lawrlwytho na'i osod nes i chi ddweud.
# $address (text)
updates-switched-on = Mae'r rhaglen bellach yn chwilio am fersiynau newydd. Y cyfeiriad y mae'n gofyn iddo: { $address }
updates-switched-off = Nid yw'r rhaglen yn chwilio am fersiynau newydd mwyach. Ni ofynnir i neb.
updates-look = Chwilio nawr
updates-looking = Yn chwilio…
# $version (id)
updates-newest = Dyma'r fersiwn ddiweddaraf: { $version }
# $day (day) $time (text)
updates-looked = Y tro diwethaf y chwiliwyd: { $day }, { $time }
# $version (id)
updates-found = Mae fersiwn newydd: { $version }
# $day (day)
updates-made = Gwnaed: { $day }
updates-changes = Yr hyn a ddaw gyda hi
# $size (number)
updates-size = Maint: { $size } MB
updates-download = Ei lawrlwytho
# $got (number) $size (number)
updates-downloading = Wedi'i lawrlwytho: { $got } o { $size } MB
updates-stop = Stopio
# $version (id)
updates-ready = Mae fersiwn { $version } wedi'i lawrlwytho, ac mae ei llofnod yn gywir.
updates-file = Ffeil
updates-install = Gosod…
# $version (id)
updates-install-ask = Gosod fersiwn { $version }?
updates-install-what = Caiff eich geiriau olaf eu cadw, caiff y ddesg ei chloi, a bydd y rhaglen yn cau. Wedyn bydd gosodwr y system ei hun yn agor gyda'r fersiwn newydd. Dilynwch ef, ac agorwch Gwrando eto.
updates-install-what-one-file = Caiff eich geiriau olaf eu cadw, caiff y ddesg ei chloi, a bydd y rhaglen yn cau. Wedyn bydd y ffolder sy'n dal y fersiwn newydd yn agor. Agorwch Gwrando o'r ffeil honno o hyn ymlaen.
updates-install-records = Mae'ch cofnodion yn aros lle maent.
updates-install-yes = Cau a gosod
updates-not-built-in = Adeiladwyd y copi hwn o'r rhaglen heb gyfeiriad ar gyfer fersiynau newydd, felly ni fydd byth yn gofyn am un.
updates-by-hand = I ddiweddaru â llaw, gwnewch gopi o'ch cofnodion, gofynnwch am y gosodwr newydd gan bwy bynnag a roddodd yr un hwn ichi, caewch Gwrando ac agorwch y gosodwr. Mae'ch cofnodion yn aros lle maent.

## Pam na ddigwyddodd rhywbeth, a beth i'w wneud.
updates-trouble-not-built-in = Adeiladwyd y copi hwn o'r rhaglen heb gyfeiriad ar gyfer fersiynau newydd. Diweddarwch ef â llaw.
updates-trouble-off = Nid yw'r rhaglen yn chwilio am fersiynau newydd. Trowch hynny ymlaen yn y gosodiadau yn gyntaf.
updates-trouble-busy = Mae hynny'n digwydd eisoes. Arhoswch nes iddo ddod i ben, neu stopiwch ef.
updates-trouble-nothing = Nid oes dim yma i'w osod. Chwiliwch am fersiwn newydd yn gyntaf.
updates-trouble-listening = Mae cyfweliad ar y gweill. Rhowch saib iddo neu dewch ag ef i ben, ac wedyn gosodwch y fersiwn newydd.
updates-trouble-not-reached = Nid atebodd y cyfeiriad, neu ni phrofodd pwy ydyw. Nid oes dim wedi newid. Rhowch gynnig arall arni pan fydd cysylltiad.
updates-trouble-elsewhere = Anfonodd y cyfeiriad y rhaglen i rywle arall, ac nid aeth yno. Nid oes dim wedi newid. Dywedwch wrth bwy bynnag a roddodd y rhaglen ichi.
updates-trouble-not-there = Nid oes ffeil o'r fath yn y cyfeiriad. Nid oes dim wedi newid. Rhowch gynnig arall arni nes ymlaen, neu dywedwch wrth bwy bynnag a roddodd y rhaglen ichi.
updates-trouble-too-large = Daeth mwy nag a gyhoeddwyd, felly ni chadwyd dim ohono. Nid oes dim wedi newid. Dywedwch wrth bwy bynnag a roddodd y rhaglen ichi.
updates-trouble-cut-off = Torrwyd y lawrlwytho cyn ei ddiwedd, felly ni chadwyd dim ohono. Nid oes dim wedi newid. Rhowch gynnig arall arni.
updates-trouble-not-a-list = Nid rhestr o fersiynau a anfonodd y cyfeiriad. Nid oes dim wedi newid. Dywedwch wrth bwy bynnag a roddodd y rhaglen ichi.
updates-trouble-not-for-this-system = Mae fersiwn newydd, ond nid oes un ar gyfer y math hwn o gyfrifiadur. Nid oes dim wedi newid. Gofynnwch i bwy bynnag a roddodd y rhaglen ichi.
updates-trouble-older = Mae'r cyfeiriad yn cynnig fersiwn hŷn na hon, ac fe'i gwrthodwyd. Nid oes dim wedi newid. Dywedwch wrth bwy bynnag a roddodd y rhaglen ichi.
updates-trouble-not-signed = Nid yw'r hyn a ddaeth wedi'i lofnodi gan bwy bynnag sy'n gwneud y rhaglen hon, felly ni chadwyd dim ohono. Nid oes dim wedi newid. Peidiwch â'i osod o unman arall, a dywedwch wrth bwy bynnag a roddodd y rhaglen ichi.
updates-trouble-other-version = Mae'r hyn a ddaeth wedi'i lofnodi, ond fel fersiwn arall na'r un a gyhoeddwyd, felly ni chadwyd dim ohono. Nid oes dim wedi newid. Dywedwch wrth bwy bynnag a roddodd y rhaglen ichi.
updates-trouble-stopped = Stopiwyd y lawrlwytho, ac ni chadwyd dim ohono. Dechreuwch ef eto pan fynnwch.
updates-trouble-no-folder = Nid oes ffolder ar gyfer lawrlwythiadau ar y cyfrifiadur hwn. Gwnewch un, a rhowch gynnig arall arni.
updates-trouble-not-opened = Nid agorodd y system y fersiwn newydd. Nid oes dim wedi newid. Caewch Gwrando ac agorwch y ffeil eich hun.
