### Cymorth wrth ochr pob sgrin, a'r llawlyfr a wneir ohono.

help-title = Cymorth
help-other = Cymorth ar gyfer y lleoedd eraill
help-handbook = Y llawlyfr fel PDF
help-handbook-what = Hyn i gyd mewn un ddogfen, i'w darllen neu ei hargraffu.
help-handbook-title = Gwrando: y llawlyfr
help-handbook-subject = Sut i wrando, deall, argymell, ymrwymo a dangos gyda Gwrando
# $version (text)
help-version = Fersiwn { $version }

help-start = Y camau cyntaf
help-start-what = Mae Gwrando'n eich helpu i wrando ar ofalwyr maeth sy'n gadael, ac i ddweud wrth wasanaethau beth a ddywedwyd heb fradychu neb. Mae popeth yn aros wedi'i amgryptio ar y gliniadur hwn.
help-start-1 = I gael golwg, agorwch yr enghraifft ar y dechrau: mae pawb ynddi'n ddychmygol, ac mae un botwm yn mynd â chi ohoni. Mae “{ tour-begin }” yn eich arwain trwy gyfweliad cyfan yno.
help-start-2 = Cofnodwch ymadawiad aelwyd o dan Achosion, cysylltwch â'r gofalwyr, a dechreuwch y cyfweliad o'r achos.
help-start-3 = Y pum lle ar y brig yw trefn y gwaith: gwrando, deall, argymell, ymrwymo, dangos.
help-start-4 = Mae Ctrl+K yn dod o hyd i achos, gair, lle neu unrhyw beth y gellir ei wneud, yn y naill iaith neu'r llall; mae Ctrl+[ yn mynd yn ôl i ble'r oeddech; mae Ctrl+L yn cloi; mae F1 yn dangos y cymorth hwn a'r bysellau.

help-cases = Achosion
help-cases-what = Un achos ar gyfer pob aelwyd a adawodd wasanaeth. Mae'r rhestr yn dangos pwy sydd nesaf, a pham y mae rhywun yn aros.
help-cases-1 = Rhowch y dyddiadau fel y maent yn y llythyrau. Mae'r rhaglen yn dweud pwy sy'n gymwys a pha reol sy'n penderfynu.
help-cases-2 = Nodwch bob ymgais i gysylltu â'r gofalwyr, a'r amser y cytunwyd arno. Caiff llythyrau eu gwneud o'r achos.
help-cases-3 = Mae achos sydd wedi'i ohirio yn dweud tan pryd, a pham. Dim ond y gofalwyr eu hunain all fynnu, yn ysgrifenedig, ei basio.
help-cases-4 = Caiff gofalwyr nad ydynt wedi cael cyfweliad optio allan. Mae hynny'n derfynol, a chaiff yr achos ei ddileu.

help-interview = Y cyfweliad
help-interview-what = Gofynnir y cwestiynau yn iaith y gofalwr; gall y nodiadau fod mewn unrhyw iaith. Mae'r hyn y mae'r llinell waelod yn ei alw'n gadwedig ar y ddisg.
help-interview-1 = Mae Ctrl+Enter yn mynd ymlaen a Ctrl+Shift+Enter yn mynd yn ôl. Gellir agor unrhyw adran mewn unrhyw drefn.
help-interview-2 = Dewiswch eiriau yn y nodiadau a phwyswch Ctrl+' i'w cadw fel geiriau'r gofalwr ei hun. Ar y diwedd, y gofalwr sy'n penderfynu am bob un.
help-interview-3 = Agorwch bwnc dim ond lle mae'r stori'n arwain. Gellir gadael unrhyw gwestiwn allan heb reswm.
help-interview-4 = Sgoriwch â'r bysellau rhif; mae - yn dweud nad yw'n berthnasol, a / fod yn well gan y gofalwr beidio â dweud. Mae Ctrl+Z yn dadwneud llithriad.
help-interview-5 = Oedwch pryd bynnag y bydd ar y gofalwr angen hynny. Mae'r sgwrs yn mynd ymlaen o'r un lle, hefyd ar ddiwrnod arall.
help-interview-6 = Ni chaiff yr hyn y mae'r gofalwr yn ei ganiatáu byth ei ddadwneud â bysell, na'r hyn y mae'n ei benderfynu am ei eiriau ei hun: cofnod ydyw o'r hyn a ddywedodd. Hyd nes y caiff y cyfweliad ei gau, nodwch yr hyn y mae'n ei ddweud yn awr; wedyn, gweithred ar wahân ar yr achos yw tynnu caniatâd yn ôl.

help-findings = Canfyddiadau
help-findings-what = Ar ôl y cyfweliad rydych yn dweud pa resymau sydd ynddo. Yma fe welwch y gwir ffigurau; dim ond drwy reolau adroddiad y maent yn gadael.
help-findings-1 = Dewiswch y prif reswm a beth bynnag arall a chwaraeodd ran. Mae geiriau'r gofalwr ei hun wrth ochr y rhestr.
help-findings-2 = Peidiwch â dangos y ffigurau hyn i neb: yr hyn y gellir ei ryddhau sydd yn yr adroddiadau.

help-commitments = Ymrwymiadau
help-commitments-what = O'r hyn a ddywedwyd i'r hyn sy'n newid: argymhelliad, ymrwymiad, ac a gadwyd ato.
help-commitments-1 = Mae tair rhan i argymhelliad, cyd-destun, syniad ac effaith, yn y ddwy iaith. Nid yw'n enwi neb.
help-commitments-2 = Mae ymrwymiad yn dweud pwy sy'n gwneud beth ac erbyn pryd. Cofnodwch beth ddigwyddodd; mae datganiad y flwyddyn yn ei adrodd fel yr oedd.
help-commitments-3 = Mae'r mentora yma unwaith y bydd wedi'i droi ymlaen yn y gosodiadau.
help-commitments-4 = Mae Ctrl+Z yn tynnu'n ôl resymau, ateb neu gofnod yr ydych newydd eu nodi, tra byddwch yn dal ar y sgrin honno. Mae'r hyn a rannwyd, a ryddhawyd, a gaewyd neu a ddilëwyd yn derfynol; mae'r rhaglen yn dweud hynny cyn iddo ddigwydd.

help-reports = Adroddiadau
help-reports-what = Mae pob adroddiad yn mynd drwy'r rheolau diogelu cyn y gellir gwneud tudalen. Dywedir beth sy'n cael ei ddal yn ôl, gyda'r rheswm.
help-reports-1 = Dewiswch y math, y gwasanaeth a blwyddyn sydd ar ben. Nid yw rhagolwg yn cloi nac yn cofnodi dim.
help-reports-2 = Mae gwneud adroddiad yn cloi aelwydydd ei flwyddyn gyda'i gilydd, am byth. Mae'r rhaglen yn dweud hynny'n gyntaf.
help-reports-3 = Dim ond fel y cymeradwyodd y gofalwyr nhw y caiff lleisiau eu hargraffu.

help-outbox = Y blwch allan
help-outbox-what = Mae adroddiadau'n aros yma, dan sêl, nes bod cysylltiad. Caiff pob un ei ddanfon unwaith.
help-outbox-1 = Yn y gosodiadau, dywedwch ble mae pob gwasanaeth yn derbyn: mewn ffolder, ar weinydd, neu o'ch llaw chi.
help-outbox-2 = Caiff yr hyn rydych yn ei drosglwyddo ei gloi â chwe gair. Dywedwch nhw wrth bwy bynnag sy'n ei dderbyn mewn ffordd arall.
help-outbox-3 = Mae'r dderbynneb yn dweud pryd y cyrhaeddodd adroddiad, a sut y gwyddys hynny.

help-safeguarding = Diogelu
help-safeguarding-what = Mae cofnod o bryder ar wahân i bopeth arall. Nid oes adroddiad na chwiliad yn ei ddangos.
help-safeguarding-1 = Pwyswch F9 neu'r botwm unrhyw bryd. Mae'r hyn yr oeddech yn ei ysgrifennu wedi'i gadw, ac rydych yn dod yn ôl ato.
help-safeguarding-2 = Ysgrifennwch y geiriau fel y'u dywedwyd, a pheidiwch â gofyn mwy nag sydd ei angen arnoch i weithredu.
help-safeguarding-3 = Mae'r cofnod yn dweud â phwy i gysylltu, ac erbyn pryd.

help-guides = Canllaw'r cyfweliad
help-guides-what = Copïwch y canllaw, newidiwch y copi a'i gyhoeddi. Mae cyfweliadau sydd wedi dechrau yn cadw eu geiriau eu hunain.
help-guides-1 = Mae'r hyn y mae adroddiadau'n ei gyfrif yn sefydlog, ac mae pob cwestiwn o'r fath yn dweud pam.
help-guides-2 = Ysgrifennwch y ddwy iaith ochr yn ochr. Caiff yr hyn sydd ar goll ei restru, ac mae pob llinell yn arwain at ei maes.
help-guides-3 = Rhowch gynnig ar y copi: mae'r sgrin gyfweld yn agor gydag ef ac nid yw'n cadw dim.

help-settings = Gosodiadau
help-settings-what = Sut mae'r rhaglen yn gweithio ar y gliniadur hwn. Caiff pob newid ei gadw ar unwaith.
help-settings-1 = Cadwch yr allwedd adfer ar bapur, i ffwrdd o'r gliniadur. Heb y cyfrinair na'r allwedd honno ni all neb agor y cofnodion.
help-settings-2 = Gwnewch gopïau mewn ffolder neu ar gof bach. Rhoddir cynnig ar bob un cyn gynted ag y caiff ei wneud.
help-settings-3 = Mae'r dyddlyfr yn dweud beth a wnaed a phryd, a dim o'r hyn a ddywedwyd.
help-settings-4 = Ni chwilir am fersiynau newydd nes i chi droi hynny ymlaen. Dim ond pan fyddwch chi'n dweud, a dim ond pan fydd ei gwneuthurwyr wedi'i llofnodi, y caiff fersiwn newydd ei lawrlwytho a'i gosod.

help-trouble = Pan aiff rhywbeth o'i le
help-trouble-what = Mae'r llinell o dan y bar yn dweud beth sydd o'i le. Nid yw'r hyn a wrthodwyd wedi newid dim.
help-trouble-1 = Os yw'r cyfweliad yn dweud nad yw geiriau wedi'u cadw, gwnewch le ar y ddisg a cheisiwch eto. Mae'r geiriau'n aros ar y sgrin.
help-trouble-2 = Ar ôl damwain, agorwch y rhaglen eto: mae'n mynd ymlaen wrth y cwestiwn lle'r oeddech.
help-trouble-3 = Os yw'r cofnodion wedi'u difrodi, caiff y ffeil a ddifrodwyd ei chadw, ac mae'r rhaglen yn dweud beth sydd yn eich copi diweddaraf.
