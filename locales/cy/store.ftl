# Yr hyn a all fynd o'i le gyda'r ffeil amgryptiedig.

store-wrong-passphrase = Nid dyna'r cyfrinair. Teipiwch ef eto, neu agorwch â'r allwedd adfer.
store-wrong-recovery-key = Nid dyna allwedd adfer y cofnodion hyn. Cymharwch hi â'ch papur, grŵp wrth grŵp.
store-not-a-recovery-key = Nid yw'r allwedd adfer hon yn gyflawn neu mae nod ynddi'n wahanol. Edrychwch eto ar bob grŵp o bedwar.
store-damaged = Mae'r ffeil sy'n dal eich cofnodion wedi'i difrodi. Nid oes dim wedi'i ddileu. Gallwch weld beth y gellir ei ddarllen ohoni o hyd, neu adfer copi.
# $aside (id)
store-damaged-aside = Mae'r ffeil sy'n dal eich cofnodion wedi'i difrodi. Nid oes dim wedi'i ddileu: fe'i cedwir yn y ffolder { $aside }. Gallwch weld beth y gellir ei ddarllen ohoni o hyd, neu adfer copi.
store-key-missing = Mae'r ffeil sy'n agor eich cofnodion ar goll. Nid oes dim wedi'i newid. Gallwch adfer copi.
# $file (number)
# $program (number)
store-newer-program = Fersiwn mwy newydd o Gwrando a ysgrifennodd y cofnodion hyn (cam { $file }; mae'r fersiwn hwn yn adnabod camau hyd at gam { $program }). Nid oes dim wedi'i newid. Agorwch nhw gyda'r fersiwn mwy newydd.
store-already-open = Mae'r cofnodion hyn eisoes ar agor mewn ffenestr arall. Ewch i'r ffenestr honno, neu caewch hi.
store-disk-full = Heb ei gadw eto: mae'r ddisg yn llawn. Mae'ch geiriau'n aros yma. Gwnewch le ar y ddisg, yna daliwch ati.
store-no-store = Nid oes cofnodion yn y ffolder hon eto. Dewiswch ffolder arall, neu dechreuwch o'r newydd.
store-store-there = Mae cofnodion yn y ffolder hon eisoes. Nid oes dim wedi'i newid. Agorwch y rheini, neu dewiswch ffolder arall.
store-not-a-copy = Nid copi o gofnodion yw'r ffeil hon. Dewiswch ffeil arall.
store-bad-copy = Nid yw'r copi hwn yn gyfan. Peidiwch â dibynnu arno.
store-stopped = Rhoddwyd y gorau iddo, ac ni newidiwyd dim. Gallwch ddechrau eto pryd bynnag y mynnwch.
# $code (id)
store-io = Ni allai'r cyfrifiadur ddarllen nac ysgrifennu'r ffeil ({ $code }). Gwiriwch fod y ddisg neu'r cof bach wedi'i gysylltu, a rhowch gynnig arall arni.
# $code (id)
store-sql = Ni ellid gwneud hynny, ac nid oes dim wedi'i newid (cod { $code }). Rhowch gynnig arall arni; os digwydd eto, clowch y rhaglen a'i hagor eto.
