# Places to which reports may go, and what can stand between a report and its place.
destinations-title = Cyrchfannau
destinations-about = I'r lleoedd hyn yr aiff adroddiadau, ac i unman arall: ffolder ar y cyfrifiadur hwn, neu weinydd gwasanaeth.
destinations-open = Gosod cyrchfannau
destinations-none = Nid oes cyrchfan wedi'i osod eto. Ychwanegwch y cyntaf, ac fe all adroddiadau a ryddheir fynd yno ohonynt eu hunain.
destinations-add = Ychwanegu cyrchfan
destinations-change = Newid
destinations-keep = Cadw'r cyrchfan
destinations-kept = Mae'r cyrchfan wedi'i gadw.
destinations-kind = Pa fath o le yw ef?
destinations-kind-folder = Ffolder ar y cyfrifiadur hwn
destinations-kind-folder-hint = Cof bach, neu ffolder y mae rhaglen arall yn ei chysoni â'r gwasanaeth
destinations-kind-webdav = Gweinydd WebDAV
destinations-kind-webdav-hint = Er enghraifft Nextcloud
destinations-kind-sftp = Gweinydd SFTP
destinations-kind-sftp-hint = Mae llawer o gynghorau'n derbyn ffeiliau fel hyn
destinations-name = Beth ydych chi'n ei alw?
destinations-name-hint = Er enghraifft enw'r gwasanaeth. Yr enw hwn sydd ar dderbynebau.
destinations-folder = Ffolder
destinations-address = Cyfeiriad
destinations-address-webdav-hint = Fel y cawsoch ef gan y gwasanaeth; mae'n dechrau â https://
destinations-address-sftp-hint = Er enghraifft sftp://gweinydd.example/adroddiadau, a chyda phorth arall sftp://gweinydd.example:2222/adroddiadau. Gyda /~/ ar ôl y gweinydd mae'r ffolder yn dechrau lle mae'r gweinydd yn eich gollwng i mewn.
destinations-sign-in = Sut ydych chi'n mewngofnodi?
destinations-sign-in-nobody = Nid yw'r gweinydd yn gofyn am enw
destinations-sign-in-password = Ag enw defnyddiwr a chyfrinair
destinations-sign-in-key = Ag enw defnyddiwr ac allwedd
destinations-user = Enw defnyddiwr
destinations-password = Cyfrinair y gweinydd
destinations-secret-stays = Gadewch hwn yn wag i gadw'r un sydd wedi'i gadw. Os bydd y cyfeiriad neu'r enw defnyddiwr yn newid, rhaid ei roi eto.
destinations-key = Eich allwedd breifat
destinations-key-hint = Testun cyfan ffeil yr allwedd, o'r llinell gyntaf i'r olaf
destinations-passphrase = Cyfrinair yr allwedd
destinations-passphrase-hint = Yn wag os nad oes angen un ar yr allwedd
destinations-secret-where = Fe'i cedwir yn eich cofnodion wedi'u hamgryptio ac yn unman arall.
destinations-test = Profi
destinations-testing = Yn profi…
destinations-test-what = Mae'r prawf yn ysgrifennu ffeil fach, yn edrych arni, yn ei darllen yn ôl ac yn ei thynnu oddi yno.
destinations-well = Mae popeth yn iawn: gall adroddiadau fynd yno.
# $day (day) $time (text)
destinations-tested = Y prawf diwethaf: { $day }, { $time }
destinations-untested = Heb ei brofi eto
destinations-pin = Ôl bys y gweinydd
# $day (day)
destinations-pin-since = Yn hysbys ers { $day }
destinations-pin-first = Mae'r gweinydd wedi ateb am y tro cyntaf. O hyn ymlaen, wrth yr ôl bys hwn y caiff ei adnabod. Os gallwch, cymharwch ef dros y ffôn â'r hyn y mae'r gwasanaeth yn ei ddweud.
destinations-pin-none = Bydd y prawf cyntaf yn gofyn i'r gweinydd amdano.
destinations-changed-key-test = Profwch y cyrchfan nawr: bydd y prawf yn dangos yr ôl bys newydd wrth ochr yr hen un, heb ddweud dim wrth y gweinydd. Dim ond wedyn y gallwch ei dderbyn.
destinations-accept = Derbyn yr ôl bys newydd
destinations-accept-what = Mae'r gweinydd yn dangos ôl bys gwahanol i'r un blaenorol. Mae hyn yn digwydd pan fydd y gwasanaeth yn adnewyddu ei allwedd neu ei dystysgrif. Mae hefyd yn digwydd pan fydd rhywun yn sefyll rhyngoch chi a'r gwasanaeth.
destinations-accept-call = Ffoniwch y gwasanaeth yn gyntaf, ar rif a oedd gennych cyn heddiw, a chymharwch yr ôl bys newydd.
destinations-accept-then = O hynny ymlaen bydd eich adroddiadau, a'r cyfrinair, yn mynd at bwy bynnag sy'n dangos yr ôl bys newydd. Ni ellir galw yn ôl yr hyn sydd wedi mynd.
destinations-accept-before = Cynt
destinations-accept-now = Nawr
destinations-accepted = Mae'r ôl bys newydd wedi'i dderbyn.
destinations-remove = Tynnu
destinations-remove-title = Tynnu'r cyrchfan hwn?
destinations-remove-what = Caiff ei gyfeiriad a'i gyfrinair neu ei allwedd eu dileu yma. Mae ei enw'n aros ar dderbynebau. Nid oes dim yn newid yn y lle ei hun.
destinations-removed = Mae'r cyrchfan wedi'i dynnu.

## What is wrong with what was typed.

destinations-trouble-none = Nid oes cyrchfan o'r fath. Ewch yn ôl i'r rhestr a dewiswch eto.
destinations-trouble-unchanged = Dyma'r ôl bys sy'n hysbys eisoes. Profwch y cyrchfan eto.
destinations-trouble-name = Rhowch enw iddo
destinations-trouble-name-long = Ni chaiff yr enw fod yn hwy na 60 nod. Rhowch enw byrrach
destinations-trouble-folder = Dewiswch ffolder, neu ysgrifennwch ei llwybr cyfan
destinations-trouble-webdav = Ysgrifennwch y cyfeiriad fel https://gweinydd/ffolder, heb enw defnyddiwr ynddo
destinations-trouble-in-clear = Mae'r cyfeiriad hwn yn dechrau â http://, felly byddai'r cyfrinair yn croesi'r rhwydwaith lle gall eraill ei ddarllen. Gofynnwch i'r gwasanaeth am gyfeiriad sy'n dechrau â https://
destinations-trouble-sftp = Ysgrifennwch y cyfeiriad fel sftp://gweinydd/ffolder, heb enw defnyddiwr ynddo
destinations-trouble-user = Rhowch yr enw defnyddiwr
destinations-trouble-password = Rhowch gyfrinair y gweinydd
destinations-trouble-key = Gludwch yr allwedd breifat gyfan, o'r llinell gyntaf i'r olaf; nid yw'r hanner a elwir yn gyhoeddus yn mewngofnodi
destinations-trouble-key-kind = Ni ellir defnyddio allwedd o'r math hwn. Gofynnwch am allwedd Ed25519 neu ECDSA
destinations-trouble-passphrase = Nid yw'r allwedd yn agor â'r cyfrinair hwn. Teipiwch gyfrinair yr allwedd eto

## What stands in the way of a delivery, and what to do about it.

destinations-why-offline = Nid oes neb yn ateb yno.
destinations-do-offline = Gwiriwch y cysylltiad, neu rhowch y cof bach i mewn. Bydd y rhaglen yn rhoi cynnig arall arni, ohoni ei hun os ydych wedi caniatáu hynny.
destinations-why-login = Nid yw'r gweinydd yn derbyn yr enw defnyddiwr gyda'r cyfrinair neu'r allwedd hon.
destinations-do-login = Gwiriwch nhw yn y gosodiadau, neu gofynnwch i'r gwasanaeth a ydynt wedi newid.
destinations-why-forbidden = Ni chewch ysgrifennu yno.
destinations-do-forbidden = Gofynnwch i'r gwasanaeth am ganiatâd i ysgrifennu yn y ffolder hon.
destinations-why-no-folder = Nid yw'r ffolder yno.
destinations-do-no-folder = Gwiriwch y cyfeiriad yn y gosodiadau, neu gofynnwch i'r gwasanaeth am yr un cywir.
destinations-why-full = Nid oes lle ar ôl yno.
destinations-do-full = Gwnewch le, neu gofynnwch i'r gwasanaeth wneud hynny. Bydd y rhaglen yn rhoi cynnig arall arni, ohoni ei hun os ydych wedi caniatáu hynny.
destinations-why-changed-key = Mae'r gweinydd yn dangos ôl bys gwahanol i'r un blaenorol. Nid anfonwyd dim, ac ni ddatgelwyd unrhyw gyfrinair.
destinations-do-changed-key = Ffoniwch y gwasanaeth a chymharwch. Peidiwch â derbyn yr ôl bys newydd oni bai ei fod yr un fath.
destinations-why-name-taken = Mae gan ffeil arall yr enw hwn yno. Gadawyd hi fel y mae.
destinations-do-name-taken = Gofynnwch i'r gwasanaeth edrych ar y ffeil, a'i symud os nad oes ei hangen yno.
destinations-why-cut-short = Dim ond rhan o'r ffeil a gyrhaeddodd yno.
destinations-do-cut-short = Bydd y rhaglen yn rhoi cynnig arall arni o'r dechrau, ohoni ei hun os ydych wedi caniatáu hynny.
destinations-why-lying = Nid yr hyn a anfonwyd yw'r hyn a ddarllenwyd yn ôl yno, felly nid yw'n cyfrif fel un a gyrhaeddodd.
destinations-do-lying = Bydd y rhaglen yn rhoi cynnig arall arni, ohoni ei hun os ydych wedi caniatáu hynny. Os bydd yn parhau fel hyn, dywedwch wrth y gwasanaeth fod ei weinydd yn difrodi ffeiliau.
destinations-why-forgot = Dywedodd y gweinydd ei fod wedi cymryd y ffeil, ond nid yw'r ffeil yno.
destinations-do-forgot = Bydd y rhaglen yn rhoi cynnig arall arni, ohoni ei hun os ydych wedi caniatáu hynny. Os bydd yn parhau fel hyn, dywedwch wrth y gwasanaeth.
destinations-why-lacks = Ni all y gweinydd wneud yr hyn sydd ei angen i anfon yn ddiogel.
destinations-do-lacks = Gwiriwch y cyfeiriad, neu defnyddiwch ffolder yn ei le.
destinations-why-broken = Methodd y gweinydd heb ddweud pam.
destinations-do-broken = Bydd y rhaglen yn rhoi cynnig arall arni, ohoni ei hun os ydych wedi caniatáu hynny. Os bydd yn parhau fel hyn, dywedwch wrth y gwasanaeth.
destinations-why-damaged = Nid yr un a seliwyd yw'r ffeil a gedwir yma. Nid anfonwyd hi.
destinations-do-damaged = Seliwch yr adroddiad eto.

## What a server cannot do, although it takes reports.

destinations-lack-size = Nid yw'r gweinydd yn dweud pa mor hir yw ffeil, felly darllenir pob un yn ôl cyn iddi gael ei henw.
destinations-lack-read-back = Nid yw'r gweinydd yn gadael i neb ddarllen yno. Bydd derbynebau'n dweud mai dim ond y maint sy'n hysbys.
destinations-lack-guard = Byddai'r gweinydd yn rhoi un ffeil dros un arall o'r un enw. Mae'r rhaglen yn edrych yn gyntaf, fel na fydd hyn yn digwydd.
destinations-lack-remove = Nid yw'r gweinydd yn gadael i chi ddileu. Mae'r ffeil brawf fach yn aros yno.
