### Cyfweliad cyntaf, gam wrth gam, ymhlith pobl ddychmygol yr enghraifft.

tour-begin = Cyfweliad cyntaf, gam wrth gam
# $step (number) $all (number)
tour-title = Cyfweliad cyntaf: cam { $step } o { $all }
tour-step-case = Dewiswch achos a'i gyflwr yn “{ cases-state-ready }”, ac agorwch ef. Mae pawb yn y rhestr hon yn ddychmygol, felly ni all dim fynd o'i le.
tour-step-start = O dan “{ cases-start }”, dewiswch gyda phwy y byddwch yn siarad, ac ym mha iaith. Yna pwyswch “{ cases-start-now }”.
# $section (text)
tour-step-consent = Pwyswch Ctrl+Enter i gyrraedd “{ $section }”. Darllenwch y geiriau'n uchel a nodwch yr hyn y mae'r gofalwr yn ei ganiatáu: heb y cydsyniad cyntaf ni chaiff dim ei gyfrif na'i ddyfynnu.
tour-step-write = Pwyswch Ctrl+Enter nes bod cwestiwn â maes nodiadau ar y sgrin, ac ysgrifennwch ychydig eiriau o'r hyn a glywch. Mae'r llinell ar y gwaelod yn dweud pryd y maent ar y ddisg; nid oes botwm cadw.
# $section (text)
tour-step-rate = Agorwch “{ $section }” yn rhestr yr adrannau. Ewch at osodiad â Tab a phwyswch rif rhwng 1 a 5. Gellir gadael unrhyw un ohonynt allan.
# $section (text)
tour-step-finish = Agorwch “{ $section }”, yr adran olaf. Cynigiwch gwnsela, yna pwyswch “{ interviews-finish }”. Mae'r rhaglen yn dweud yn gyntaf beth mae hynny'n ei olygu.
tour-done-title = Dyna gyfweliad cyfan
tour-step-done = Mae wedi'i gadw, ac ni anfonwyd dim ohono i unman. Ei resymau a'i themâu sy'n dod nesaf: “{ interviews-to-coding }”. Pan fyddwch am ddechrau ar eich gwaith eich hun, pwyswch “{ desk-example-leave }” uchod.
tour-to-cases = I'r achosion
tour-to-interview = I'r cyfweliad
tour-stop = Rhoi'r gorau i'r camau
tour-close = Cau
