# Hawliau pobl: dileu, cadw, pecyn

rights-due-closed = Caewyd yr achos dros y cyfnod cadw yn ôl: mae'r manylion cyswllt yn mynd.
rights-due-closed-unheard = Caewyd yr achos heb gyfweliad dros y cyfnod cadw yn ôl: nid oes dim yn cadw'r enw.
rights-due-year-locked = Clowyd ei flwyddyn adrodd dros y cyfnod cadw yn ôl: mae popeth sy'n dweud pwy oedd yno yn mynd.
rights-due-year-passed = Mae ei flwyddyn adrodd a'r un nesaf ar ben heb gloi dim, a hynny dros y cyfnod cadw yn ôl: mae popeth sy'n dweud pwy oedd yno yn mynd.

rights-title = Hawliau'r gofalwyr
rights-lead = Yr hyn y gall y gofalwyr ei ofyn am eu cofnod eu hunain.
rights-erase = Dileu popeth
rights-erasing = Wrthi'n dileu…
rights-erase-hint = Am byth, a hefyd o bob copi hŷn a ddaw byth yn ôl.
rights-erase-title = Dileu'r achos hwn am byth?
rights-erase-goes = Mae hyn yn mynd, o'r storfa, o'r hyn y mae'r chwilio'n ei ganfod ac o'r log:
# $carers (number)
rights-erase-carers = { $carers ->
    [zero] enwau'r gofalwyr, a sut i gysylltu â nhw
    [one] enw 1 gofalwr, a sut i gysylltu
    [two] enwau 2 ofalwr, a sut i gysylltu â nhw
    [few] enwau { $carers } gofalwr, a sut i gysylltu â nhw
    [many] enwau { $carers } gofalwr, a sut i gysylltu â nhw
   *[other] enwau { $carers } gofalwr, a sut i gysylltu â nhw
}
rights-erase-referral = yr atgyfeiriad gyda'i ddyddiadau, ei gamau, yr ymdrechion i gysylltu a'r trefniant
# $interviews (number), $answers (number), $passages (number)
rights-erase-interviews = { $interviews ->
    [zero] dim cyfweliad
    [one] 1 cyfweliad gyda'r sgoriau a'r rhesymau (atebion: { $answers }, darnau wedi'u marcio: { $passages })
    [two] 2 gyfweliad gyda'r sgoriau a'r rhesymau (atebion: { $answers }, darnau wedi'u marcio: { $passages })
    [few] { $interviews } chyfweliad gyda'r sgoriau a'r rhesymau (atebion: { $answers }, darnau wedi'u marcio: { $passages })
    [many] { $interviews } chyfweliad gyda'r sgoriau a'r rhesymau (atebion: { $answers }, darnau wedi'u marcio: { $passages })
   *[other] { $interviews } cyfweliad gyda'r sgoriau a'r rhesymau (atebion: { $answers }, darnau wedi'u marcio: { $passages })
}
rights-erase-after = crynodebau, llythyrau, sgyrsiau dilynol a'ch nodiadau chi amdanynt
rights-erase-stays = Mae hyn yn aros, a dyma pam:
rights-erase-stays-number = rhif yr achos, fel bod y bwlch yn ei esbonio'i hun
rights-erase-stays-locked = yr aelwyd yng nghyfrif blwyddyn adrodd sydd wedi cau: nid yw'r hyn a gyfrifwyd byth yn newid, ac nid yw'n enwi neb
# $released (number)
rights-erase-stays-released = { $released ->
    [zero] dim darn mewn adroddiad a ryddhawyd
    [one] 1 darn mewn adroddiad a ryddhawyd eisoes; ni all neb ei alw'n ôl
    [two] 2 ddarn mewn adroddiadau a ryddhawyd eisoes; ni all neb eu galw'n ôl
    [few] { $released } darn mewn adroddiadau a ryddhawyd eisoes; ni all neb eu galw'n ôl
    [many] { $released } darn mewn adroddiadau a ryddhawyd eisoes; ni all neb eu galw'n ôl
   *[other] { $released } darn mewn adroddiadau a ryddhawyd eisoes; ni all neb eu galw'n ôl
}
rights-erase-stays-consent = yr hyn a ganiatawyd ar ba ddiwrnod, heb enw, cyhyd ag y dywed y gosodiadau
rights-erase-stays-opt-out = ôl bys eithrio, os bu un, cyhyd ag y dywed y gosodiadau
rights-erase-stays-safeguarding = cofnodion diogelu, os oes rhai: mae ganddynt eu hadolygiad eu hunain
rights-erase-copies = Mae copïau a wnaed cyn heddiw'n dal i'w gynnwys, wedi'u hamgryptio, ac felly hefyd storfa a roddwyd o'r neilltu. Pryd bynnag y daw un ohonynt yn ôl, caiff ei ddileu eto cyn dangos dim. Peidiwch â chadw copïau am fwy na 90 diwrnod. Yr hyn a gadwoch chi eich hun mewn mannau eraill, fel llythyrau ac adroddiadau PDF, chi sy'n ei ddileu.
# $number (id)
rights-erase-type = Teipiwch { $number } i gadarnhau
# $number (id)
rights-erased = Mae achos { $number } wedi'i ddileu.

rights-retention = Am ba hyd y cedwir pethau
rights-retention-why = Dangosir yma yr hyn a gadwyd yn ddigon hir, cyn iddo fynd. Nid oes dim yn mynd ohono'i hun.
rights-keep-contact = Manylion cyswllt ar ôl cau achos, mewn misoedd
rights-keep-notes = Nodiadau gyda'r sawl a'u dywedodd ar ôl cloi'r flwyddyn adrodd, mewn misoedd
rights-keep-consents = Yr hyn a ganiatawyd, mewn blynyddoedd
rights-keep-opt-outs = Eithriadau fel ôl bys, mewn blynyddoedd
rights-keep-journal = Y dyddlyfr, sydd heb gynnwys, mewn blynyddoedd
rights-keep-wrong = Rhowch rif cyfan o fewn y terfynau.
rights-due = Gweld beth sydd i fynd
rights-due-title = Yr hyn a gadwyd yn ddigon hir
rights-due-none = Nid oes dim i fynd heddiw.
rights-due-since = I fynd ers
rights-extent-everything = Popeth
rights-extent-person = Popeth sy'n dweud pwy oedd yno, a'r hyn a ddywedwyd
rights-extent-contact = Sut i gysylltu â'r gofalwyr
rights-extent-interview = Un cyfweliad o blith rhai
# $drafts (number)
rights-due-drafts = { $drafts ->
    [zero] dim atgyfeiriad ar ei hanner
    [one] 1 atgyfeiriad a ddechreuwyd heb ei gofnodi
    [two] 2 atgyfeiriad a ddechreuwyd heb eu cofnodi
    [few] { $drafts } atgyfeiriad a ddechreuwyd heb eu cofnodi
    [many] { $drafts } atgyfeiriad a ddechreuwyd heb eu cofnodi
   *[other] { $drafts } atgyfeiriad a ddechreuwyd heb eu cofnodi
}
# $consents (number)
rights-due-consents = { $consents ->
    [zero] dim ateb heb achos
    [one] 1 ateb am yr hyn a ganiatawyd, a gedwir heb achos
    [two] 2 ateb am yr hyn a ganiatawyd, a gedwir heb achos
    [few] { $consents } ateb am yr hyn a ganiatawyd, a gedwir heb achos
    [many] { $consents } ateb am yr hyn a ganiatawyd, a gedwir heb achos
   *[other] { $consents } ateb am yr hyn a ganiatawyd, a gedwir heb achos
}
# $marks (number)
rights-due-opt-outs = { $marks ->
    [zero] dim ôl bys eithrio
    [one] ôl bys 1 eithriad
    [two] olion bysedd 2 eithriad
    [few] olion bysedd { $marks } eithriad
    [many] olion bysedd { $marks } eithriad
   *[other] olion bysedd { $marks } eithriad
}
# $journal (number)
rights-due-journal = { $journal ->
    [zero] dim llinell o'r dyddlyfr
    [one] 1 llinell o'r dyddlyfr
    [two] 2 linell o'r dyddlyfr
    [few] { $journal } llinell o'r dyddlyfr
    [many] { $journal } llinell o'r dyddlyfr
   *[other] { $journal } llinell o'r dyddlyfr
}
rights-due-binding = Ni ellir dadwneud hyn. Caiff ei ailadrodd ym mhob copi hŷn a ddaw byth yn ôl. Erys cofnodion diogelu: mae ganddynt eu rheol eu hunain.
rights-due-apply = Gollwng hyn i gyd
rights-due-done = Mae'r hyn a gadwyd yn ddigon hir wedi mynd.
