# Y pecyn person: popeth a gedwir am ofalwyr, ar eu cyfer nhw

pack-title = Yr hyn a gedwir amdanoch
pack-subject = Popeth y mae'r gwasanaeth cyfweliadau ymadael yn ei gadw am y gofalwyr a enwir ynddo
# $number (id)
pack-case = Achos { $number }
pack-about = Dyma bopeth a gedwir amdanoch yn yr achos hwn, fel yr oedd ar y diwrnod uchod. Mae'r un peth yn y ffeil ddata sy'n dod gydag ef.
pack-own-note = Gall y cyfwelydd gadw nodyn personol am sut brofiad oedd cyfweliad iddi hi. Nid yw nodiadau felly yn y pecyn hwn.
pack-separately = Os oes cofnod o bryder am ddiogelwch, nid yw yn y pecyn hwn a chaiff ei adolygu ar wahân. Mae'r frawddeg hon ym mhob pecyn ac nid yw'n dweud a oes cofnod ai peidio.
pack-others = Gadewir geiriau am rywun arall allan lle byddent yn datgelu rhywbeth am y person hwnnw. Mae pob man lle gwnaed hynny yn dweud hynny.
pack-what = Beth
pack-held = Yr hyn a gedwir
pack-withheld = Mae'r darn hwn yn sôn am rywun arall ac fe'i daliwyd yn ôl.
pack-left-out = Gadawyd geiriau am rywun arall allan yma.
pack-other-carers = Gofalwyr eraill yn yr aelwyd, nad yw eu manylion eu hunain yn y pecyn hwn
# $day (day)
pack-interview = Cyfweliad ar { $day }
pack-stopped = Rhoddodd y gofalwr derfyn arno ar
# $place (number)
pack-passage = Darn { $place } yn eich geiriau eich hun
pack-decided = Yr hyn a benderfynwyd
pack-wording = Y geiriad a gymeradwywyd gennych
# $version (id)
pack-notice = hysbysiad preifatrwydd { $version }
pack-reports = Adroddiadau a ryddhawyd
pack-counted = mae'r aelwyd wedi'i chyfrif ynddo
# $words (number)
pack-words-in = { $words ->
    [zero] nid oes dim darn o'ch geiriau ynddo
    [one] mae 1 darn o'ch geiriau ynddo
    [two] mae 2 ddarn o'ch geiriau ynddo
    [few] mae { $words } darn o'ch geiriau ynddo
    [many] mae { $words } darn o'ch geiriau ynddo
   *[other] mae { $words } darn o'ch geiriau ynddo
}
pack-recommendations = Argymhellion a seiliwyd yn rhannol ar yr hyn a ddywedoch
# $number (id), $day (day)
pack-recommendation-shared = Argymhelliad { $number }, a rannwyd ar { $day }
# $number (id)
pack-recommendation-draft = Argymhelliad { $number }, drafft na chafodd neb ei weld
pack-built-on-words = Fe'i seiliwyd ar eiriau a gymeradwyoch.
pack-built-on-household = Mae eich aelwyd yn un o'r rhai y seiliwyd ef arnynt.
# $day (day)
pack-from = yn mynd o { $day }

pack-part = Pecyn i'r gofalwr
pack-lead = Popeth a gedwir am ofalwr, fel PDF yn y ddwy iaith ac fel data. Mae i'w roi o fewn mis i'r cais.
pack-open = Paratoi pecyn
pack-dialog = Pecyn i'r gofalwr
pack-for = I bwy y mae'r pecyn?
pack-interviews = Pa gyfweliadau sy'n mynd i mewn iddo?
pack-interviews-hint = Nid yw cyfweliad un gofalwr ei hun yn mynd at y llall. Ticiwch ef dim ond os yw'n perthyn i'r un sy'n gofyn.
# $day (day), $mode (id)
pack-one-interview = { $day }: { $mode }
pack-passages = Darnau sy'n enwi rhywun arall
pack-passages-hint = Darllenwch bob darn. Ticiwch ef os yw'n sôn am rywun arall, ac ysgrifennwch ef fel y caiff ei roi, heb y geiriau amdanynt. Heb eiriad, delir y darn cyfan yn ôl. Y naill ffordd neu'r llall, mae'r pecyn yn dweud hynny. Cedwir y ticiau.
pack-names-others = Yn enwi rhywun arall
pack-wording-given = Fel y caiff ei roi
pack-mark-keep = Cadw'r geiriad hwn
pack-mark-kept = Wedi'i gadw.
pack-not-in = Nid yw yn y pecyn: eich nodiadau eich hun, nac unrhyw gofnod diogelu, sy'n cael ei adolygu ar wahân.
pack-write = Ysgrifennu'r pecyn
pack-written = Ysgrifennwyd y pecyn:
pack-clear = Gall unrhyw un sy'n agor y ffeiliau hyn eu darllen. Rhowch nhw drosodd yn ddiogel a'u dileu wedyn.

pack-trouble-carers = Dewiswch i bwy y mae'r pecyn.
