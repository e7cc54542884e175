# The form of a referral, and drafts of it.
referral-thin = Dim ond manylion cyswllt a dyddiadau sy'n perthyn yma, a hynny gyda gwybodaeth y gofalwyr. Peidiwch â rhoi dim o bapurau panel, asesiadau nac adolygiadau.
referral-about-language = Yr iaith yn gyntaf
referral-offer-say = Gofynnwch yn y ddwy iaith, cyn dim arall:
referral-offer = Ym mha iaith hoffech chi siarad: Cymraeg, Saesneg neu'r ddwy?
referral-language-missing = Gofynnwch yn gyntaf ym mha iaith yr hoffent siarad, a nodwch yr ateb.
referral-delivered = Iaith y sgwrs
referral-why-not = Pam nad yn yr iaith y gofynnwyd amdani?
# $language (text)
referral-why-not-hint = Gofynnwyd am: { $language }
referral-referred-on = Dyddiad derbyn yr atgyfeiriad
referral-carer-told = Dyddiad rhoi gwybod i'r gofalwyr am yr atgyfeiriad
referral-carer-told-hint = Gwneir atgyfeiriad gyda gwybodaeth y gofalwyr. Er enghraifft, 27 3 2026
referral-stage-a = A gafodd y gwasanaeth ei sgwrs ei hun â nhw am adael?
referral-stage-a-hint = Mae'n dod cyn y cyfweliad hwn ac mae ar wahân iddo.
referral-stage-a-yes = Do
referral-stage-a-no = Naddo
referral-stage-a-unknown = Ddim yn hysbys
referral-safe-times = Adegau diogel i gysylltu
referral-safe-times-hint = Pryd mae'n ddiogel ffonio, ac a ellir gadael neges
referral-access-needs = Anghenion mynediad
referral-access-needs-hint = Yr hyn sydd ei angen arnynt i gymryd rhan, er enghraifft print bras neu gyfieithydd
referral-about-leaving = Sut a phryd maent yn gadael
referral-notice-hint = Y diwrnod y daeth i law'r gwasanaeth. Er enghraifft, 27 3 2026
referral-determination-letter = Dyddiad y llythyr â'r dyfarniad cymhwyster
referral-determination-hint = Mae'r 28 diwrnod calendr i ymateb yn rhedeg o'r dyddiad hwn. Er enghraifft, 27 3 2026
referral-accepted = Dyddiad derbyn y dyfarniad yn ysgrifenedig gan y gofalwyr
referral-accepted-hint = Gadewch hwn yn wag os nad ydynt wedi'i dderbyn.
referral-route = Beth gyflwynodd y gofalwyr yn ei erbyn?
referral-route-hint = Cânt wneud y naill neu'r llall, nid y ddau.
referral-route-none = Dim byd hysbys
referral-route-representations = Sylwadau ysgrifenedig i'r gwasanaeth
referral-route-irm = Cais i'r Mecanwaith Adolygu Annibynnol (IRM)
referral-lodged = Dyddiad ei gyflwyno
referral-final-decision = Dyddiad penderfyniad terfynol y gwasanaeth
referral-final-hint = Os cyflwynwyd rhywbeth, mae'r cyfweliad yn aros nes i hwn gael ei gofnodi.
referral-panel-date = Dyddiad ystyried neu nodi hyn gan y panel
referral-about-reason = Rheswm y gwasanaeth ei hun
referral-service-reason = Pam mae'r aelwyd yn gadael, yn ôl cofnod y gwasanaeth
referral-service-reason-hint = Fe'i cedwir ar wahân, i'w gymharu wedyn. Ar ôl cadw'r achos ni chaiff ei ddangos nes bod rheswm y gofalwyr eu hunain wedi'i godio, rhag iddo liwio'r hyn a glywir.
referral-service-reason-kept = Mae rheswm wedi'i gofnodi, ac mae'n aros yn gudd nes bod rheswm y gofalwyr eu hunain wedi'i godio. Bydd yr hyn a ysgrifennwch yma yn cymryd ei le.
referral-service-reason-apart = Wedi'i gofnodi. Caiff ei ddangos pan fydd rheswm y gofalwyr eu hunain wedi'i godio, rhag iddo liwio'r hyn a glywch.
referral-drafts = Drafftiau
referral-draft-why = Cedwir yr hyn a deipiwch yn ddrafft drwy'r amser, yn gyflawn neu beidio.
referral-draft-later = Gadael yn ddrafft
# $time (text)
referral-draft-kept = Drafft wedi'i gadw ar y gliniadur hwn · { $time }
referral-draft-drop = Taflu'r drafft
referral-draft-drop-short = Taflu
# $name (text)
referral-draft-drop-of = Taflu'r drafft: { $name }
referral-draft-drop-why = Caiff y drafft ei ddileu am byth. Nid effeithir ar unrhyw achos.
referral-draft-unnamed = Dim enw eto
# $day (day) $time (text)
referral-draft-saved = Cadwyd { $day }, { $time }
referral-draft-continue = Parhau
# $name (text)
referral-draft-continue-of = Parhau â'r drafft: { $name }
