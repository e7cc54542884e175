# Argymhellion, yr atebion iddynt, ac ymrwymiadau: yr hyn y mae'r rhaglen ei hun yn ei ddweud.
commitments-trouble-service = Dewiswch y gwasanaeth, neu'r awdurdod y mae ei gynghorwyr i'w cael.
commitments-trouble-region = Dewiswch y rhanbarth.
commitments-trouble-about = Dewiswch themâu a rhesymau o'r fframwaith codio.
commitments-trouble-too-long = Mae hynny'n fwy na 2,000 o nodau. Bydd darllenydd prysur wedi rhoi'r gorau iddi ymhell cyn hynny. Gwnewch y testun yn fyrrach.
commitments-trouble-box-empty = Ysgrifennwch rywbeth yma. Mae i bob argymhelliad dri blwch yn y ddwy iaith.
commitments-trouble-day-missing = Rhowch y dyddiad.
commitments-trouble-day-early = Mae'r diwrnod hwn cyn yr hyn y mae'n perthyn iddo. Cywirwch y dyddiad.
commitments-trouble-day-future = Nid yw'r diwrnod hwn wedi dod eto. Cywirwch y dyddiad.
# $heard (day)
commitments-trouble-day-before-heard = Ar y diwrnod hwn nid oedd pob sgwrs y mae'n seiliedig arni wedi'i chynnal: daeth yr olaf i ben ar { $heard }. Cywirwch y dyddiad.
commitments-trouble-why = Rhowch pam y'i gwrthodwyd, yng ngeiriau'r gwasanaeth. Fe'i dywedir yr un mor blaen â derbyn.
commitments-trouble-which-part = Rhowch pa ran a dderbyniwyd.
commitments-trouble-measures = Mae i ymrwymiad rhwng un mesur ac wyth. Ychwanegwch un neu tynnwch un.
commitments-trouble-measure-what = Rhowch yn y ddwy iaith beth sy'n cael ei fesur.
commitments-trouble-measure-target = Rhowch darged y gellir ei gyrraedd: rhif cyfan o 1 i fyny, a hyd at 100 y cant. Nid oes targed i ie neu na.
commitments-trouble-measure-unknown = Nid oes mesur o'r fath gan yr ymrwymiad. Dewiswch un sydd yn y rhestr.
commitments-trouble-value-number = Rhowch rif cyfan.
commitments-trouble-value-share = Rhowch faint o faint; nid yr ail rif yw'r lleiaf.
commitments-trouble-value-yes-no = Dewiswch ie neu na.
commitments-trouble-promise = Rhowch yn y ddwy iaith beth a addawyd.
commitments-trouble-owner = Rhowch yn y ddwy iaith y rôl sy'n atebol amdano.
commitments-trouble-ending = Ni all ymrwymiad ddod i ben felly fel y mae. I ddweud iddo gael ei gadw, rhaid bod rhywbeth wedi'i nodi. Nodwch yn gyntaf beth a ddigwyddodd.
commitments-trouble-why-not-kept = Rhowch pam, er mwyn y gofalwyr a ofynnodd amdano.
commitments-trouble-replaced-by = Dewiswch ymrwymiad arall gan yr un gwasanaeth sy'n dal i fynd, neu ddim un os nad oes dim yn cymryd ei le.
commitments-trouble-name = Mae hwn fel petai'n enwi rhywun neu'n arwain ato. Rhowch rôl yn ei le, neu dywedwch ichi edrych ac nad yw.
commitments-trouble-owner-name = Mae hwn fel petai'n berson. Rhowch rôl, fel “y rheolwr maethu”.
commitments-trouble-other-service = I'r gwasanaeth y gofynnwyd iddo y mae'r ymrwymiad hwn yn perthyn. Dewiswch y gwasanaeth hwnnw.
commitments-trouble-no-recommendation = Nid oes argymhelliad o'r fath. Ewch yn ôl i'r rhestr a dewiswch eto.
commitments-trouble-no-commitment = Nid oes ymrwymiad o'r fath. Ewch yn ôl i'r rhestr a dewiswch eto.
commitments-trouble-no-evidence = Nid oes cyfweliad na llais o'r fath i seilio dim arno. Ewch yn ôl i'r rhestr a dewiswch eto.
commitments-trouble-not-now = Fel y mae, ni ellir gwneud hyn. Ewch yn ôl i'r dudalen i weld beth y gellir ei wneud nawr.
commitments-not-yet-nothing = Nid yw wedi'i seilio ar ddim eto. Dewiswch gyfweliadau neu leisiau a gymeradwywyd isod.
commitments-not-yet-few-households = Mae llai na phum aelwyd y tu ôl iddo, ac nid lleisiau a gymeradwywyd yn unig. Dewiswch ragor o gyfweliadau, neu ddim ond lleisiau y cymeradwyodd gofalwyr i'r gwasanaeth hwn.
commitments-not-yet-voices-elsewhere = Cymeradwywyd y lleisiau i wasanaeth y gofalwr ei hun ac i neb arall. Cyfeiriwch ef at y gwasanaeth hwnnw, neu dewiswch gyfweliadau pum aelwyd.
commitments-mentor-context = Dywedodd gofalwyr wrthym eu bod ar eu pen eu hunain â'r hyn oedd yn anodd, ac nad oedd neb a oedd yn adnabod y gwaith o'r tu mewn ar gael i'w holi.
commitments-mentor-idea = Cynnig mentor, sef gofalwr maeth profiadol, i bob gofalwr newydd o fewn pedair wythnos i'r gymeradwyaeth.
commitments-mentor-effect = Bydd gan ofalwyr newydd rywun i'w holi o'r dechrau, byddant yn teimlo'n llai unig, ac yn aros yn hirach.
# $number (id)
commitments-calendar-due = Gwrando { $number }: ymrwymiad i'w gadw erbyn heddiw
# $number (id)
commitments-calendar-reply = Gwrando { $number }: diwrnod olaf i ateb
# $number (id)
commitments-page-title = Argymhelliad { $number }
commitments-page-wales = Cymru
commitments-part-context = Cyd-destun
commitments-part-idea = Syniad
commitments-part-effect = Effaith
commitments-page-answer-part = Eich ateb
# $due (day)
commitments-page-answer = Atebwch erbyn { $due }, os gwelwch yn dda: ei dderbyn, ei dderbyn yn rhannol, neu ei wrthod gan roi rheswm. Caiff gofalwyr wybod yr un mor blaen beth bynnag fydd eich ateb.
