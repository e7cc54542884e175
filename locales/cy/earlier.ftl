### Cyfweliadau cynharach, o ffeiliau.

earlier-title = Mewnforio cyfweliadau cynharach
earlier-button = Mewnforio cyfweliadau cynharach
earlier-flag-why = Fe'i cynhaliwyd cyn bod y rhaglen hon, a'i fewnforio o ffeil. Ni chaiff dyddiadau'r gwasanaeth eu gwirio, ni chysylltir â neb, ac mae'n cyfrif yn ei flwyddyn adrodd fel unrhyw un arall.
earlier-facts = Yr hyn a fewnforiwyd
earlier-no-name = Ni fewnforiwyd enw
earlier-intro = Gall cyfweliadau a gynhaliwyd cyn bod y rhaglen hon ddod i mewn o daenlen, CSV neu XLSX. Mae map yn dweud beth yw pob colofn a pha air sy'n golygu pa god. Ni chaiff dim ei ddyfalu, na'i gadw cyn i chi weld beth fyddai'n digwydd. Nid oes angen enwau: gadewch allan unrhyw golofn sy'n eu cynnwys.
earlier-start-with = Dechrau gyda
earlier-start-new = Map newydd, wedi'i wneud ar y sgrin hon
earlier-start-file = Map mewn ffeil TOML
earlier-start-kept = Map a gadwyd o'r blaen
earlier-map-file = Ffeil y map
earlier-map-kept = Map a gadwyd
earlier-source = Enw'r arolwg neu'r rhestr
earlier-source-hint = Adnabyddir rhesi eto wrth yr enw hwn, fel na chaiff yr un ffeil byth ei chyfrif ddwywaith.

## The map
earlier-columns-why = Pob colofn yn y ffeil, yr hyn a gymerir ohoni, a'i gwerthoedd cyntaf. Ni ddarllenir colofn na chaiff ei chymryd.
# $role (text)
earlier-missing-of = Mae ei angen, ac nid oes colofn ar ei gyfer: { $role }
earlier-unfound = Penawdau'r map nad ydynt yn y ffeil hon
earlier-unusable = Yr hyn y mae'r map yn ei ddweud na all fod
earlier-unknown = Gwerthoedd nad oes rheol yn eu darllen
earlier-unknown-why = Dywedwch beth yw ystyr pob un o'r rhain. Tan hynny mae eu rhesi'n wallau; ni chaiff dim ei ddyfalu.
earlier-unknown-empty = cell wag
earlier-leave-out = Gadael rhesi o'r fath allan
earlier-nothing = Geiriau sy'n golygu na ddywedwyd dim
earlier-nothing-hint = Un ar bob llinell, er enghraifft: Heb ei nodi
earlier-formats = Sut yr ysgrifennir dyddiadau
# $forms (text)
earlier-formats-hint = Un ffurf ar bob llinell, er enghraifft: { $forms }. Heb yr un, darllenir dyddiadau â'r diwrnod yn gyntaf.
earlier-part = Mae mis neu flwyddyn heb ddiwrnod yn cyfrif fel
earlier-part-none = gwall
earlier-part-first = ei ddiwrnod cyntaf
earlier-part-last = ei ddiwrnod olaf
earlier-stands = Lle nad oes ond un o'r ddau ddyddiad
earlier-stands-none = mae'r rhes yn wall
earlier-stands-left = saif y dyddiad gadael dros y cyfweliad hefyd
earlier-stands-interviewed = saif dyddiad y cyfweliad dros y gadael hefyd
earlier-five = O blith mwy na phum rheswm arall, cymryd y pump cyntaf
earlier-five-hint = Fel arall mae rhes o'r fath yn wall.
earlier-consent = Beth a ganiataodd y gofalwyr
earlier-consent-why = Dewiswch yr hyn a ofynnwyd ar y pryd, ac a ganiatawyd ym mhob rhes, yn unig. Lle na ddewisir dim, cedwir y cyfweliadau heb eu cyfrif na'u dyfynnu. Nid yw geiriau a fewnforiwyd byth yn ddyfyniad ohonynt eu hunain: mae angen cymeradwyaeth y gofalwr ei hun ar bob un.
earlier-consent-column = Mae colofn yn y ffeil yn dweud beth a ganiatawyd; hi sy'n penderfynu fesul rhes.
earlier-notice = Yr hysbysiad y gofynnwyd oddi tano
earlier-notice-hint = Er enghraifft teitl yr arolwg a'r flwyddyn

## What a column may hold
earlier-role-id = Rhif y rhes
earlier-role-household = Rhif yr aelwyd
earlier-role-carer = Pwy atebodd
earlier-role-service = Gwasanaeth maethu
earlier-role-interviewed = Dyddiad y cyfweliad
earlier-role-left = Dyddiad gadael
earlier-role-approved = Dyddiad cymeradwyo
earlier-role-category = Categori'r gofalwyr
earlier-role-leave-type = Sut y gadawodd yr aelwyd
earlier-role-language = Iaith y cyfweliad
earlier-role-language-asked = Yr iaith y gofynnwyd amdani
earlier-role-years = Blynyddoedd yn maethu
earlier-role-primary = Prif reswm
earlier-role-contributing = Rhesymau eraill
earlier-role-consent = Beth a ganiatawyd
earlier-role-rating = Sgôr
earlier-role-answer = Geiriau ar gyfer cwestiwn
earlier-role-reason = Rheswm arall, wedi'i dicio neu beidio
earlier-group-facts = Ffeithiau
earlier-group-rating = Sgoriau
earlier-group-answer = Geiriau ar gyfer cwestiwn
earlier-group-reason = Rheswm sydd wedi'i dicio neu beidio
earlier-who-first = Y gofalwr a enwir gyntaf
earlier-who-second = Yr ail ofalwr
earlier-who-joint = Y ddau gyda'i gilydd
earlier-tick-yes = Wedi'i dicio
earlier-tick-no = Heb ei dicio
earlier-not-applicable = Ddim yn berthnasol
earlier-prefer-not-to-say = Gwell gan y gofalwr beidio â dweud
earlier-allowed-none = Ni chaniatawyd dim
earlier-allowed-both = Canfyddiadau i'r gwasanaeth ac i Gymru
# $years (text)
earlier-years-of = Blynyddoedd cyfan: { $years }

## What will happen
# $count (number)
earlier-news = { $count ->
    [zero] Dim cyfweliadau newydd
    [one] { $count } cyfweliad newydd
    [two] { $count } gyfweliad newydd
    [few] { $count } chyfweliad newydd
    [many] { $count } chyfweliad newydd
   *[other] { $count } cyfweliad newydd
}
# $count (number)
earlier-households = { $count ->
    [zero] Dim aelwydydd
    [one] o { $count } aelwyd; mae pob aelwyd yn cyfrif unwaith
    [two] o { $count } aelwyd; mae pob aelwyd yn cyfrif unwaith
    [few] o { $count } aelwyd; mae pob aelwyd yn cyfrif unwaith
    [many] o { $count } aelwyd; mae pob aelwyd yn cyfrif unwaith
   *[other] o { $count } aelwyd; mae pob aelwyd yn cyfrif unwaith
}
# $count (number)
earlier-already = { $count ->
    [zero] Dim rhesi a fewnforiwyd o'r blaen
    [one] Mewnforiwyd { $count } rhes o'r blaen; ni chymerir eto
    [two] Mewnforiwyd { $count } res o'r blaen; ni chymerir eto
    [few] Mewnforiwyd { $count } rhes o'r blaen; ni chymerir eto
    [many] Mewnforiwyd { $count } rhes o'r blaen; ni chymerir eto
   *[other] Mewnforiwyd { $count } rhes o'r blaen; ni chymerir eto
}
# $count (number)
earlier-left-out = { $count ->
    [zero] Nid yw'r map yn gadael rhesi allan
    [one] Mae'r map yn gadael { $count } rhes allan
    [two] Mae'r map yn gadael { $count } res allan
    [few] Mae'r map yn gadael { $count } rhes allan
    [many] Mae'r map yn gadael { $count } rhes allan
   *[other] Mae'r map yn gadael { $count } rhes allan
}
# $count (number)
earlier-uncounted = { $count ->
    [zero] Gellir cyfrif pob cyfweliad
    [one] Nid yw { $count } cyfweliad yn nodi cydsyniad i gael ei gyfrif; fe'i cedwir heb ei gyfrif na'i ddyfynnu
    [two] Nid yw { $count } gyfweliad yn nodi cydsyniad i gael eu cyfrif; fe'u cedwir heb eu cyfrif na'u dyfynnu
    [few] Nid yw { $count } chyfweliad yn nodi cydsyniad i gael eu cyfrif; fe'u cedwir heb eu cyfrif na'u dyfynnu
    [many] Nid yw { $count } chyfweliad yn nodi cydsyniad i gael eu cyfrif; fe'u cedwir heb eu cyfrif na'u dyfynnu
   *[other] Nid yw { $count } cyfweliad yn nodi cydsyniad i gael eu cyfrif; fe'u cedwir heb eu cyfrif na'u dyfynnu
}
# $rows (number)
earlier-rounded = { $rows ->
    [zero] Dim rhifau wedi'u talgrynnu
    [one] Mae rhif wedi'i dalgrynnu gan daenlen, fel 1.23E+10, ar { $rows } rhes. Gwahaniaethir rhesi o'r fath wrth eu holl gelloedd.
    [two] Mae rhif wedi'i dalgrynnu gan daenlen, fel 1.23E+10, ar { $rows } res. Gwahaniaethir rhesi o'r fath wrth eu holl gelloedd.
    [few] Mae rhif wedi'i dalgrynnu gan daenlen, fel 1.23E+10, ar { $rows } rhes. Gwahaniaethir rhesi o'r fath wrth eu holl gelloedd.
    [many] Mae rhif wedi'i dalgrynnu gan daenlen, fel 1.23E+10, ar { $rows } rhes. Gwahaniaethir rhesi o'r fath wrth eu holl gelloedd.
   *[other] Mae rhif wedi'i dalgrynnu gan daenlen, fel 1.23E+10, ar { $rows } rhes. Gwahaniaethir rhesi o'r fath wrth eu holl gelloedd.
}
# $lines (text)
earlier-repeated = Rhesi sy'n rhannu rhif: llinellau { $lines }
# $rows (number)
earlier-alike = { $rows ->
    [zero] Dim rhesi sydd yr un fath â'i gilydd
    [one] Mae pob cell mewn { $rows } rhes yr un fath â rhes uwchben. Mae pob rhes yn cyfrif ar wahân.
    [two] Mae pob cell mewn { $rows } res yr un fath â rhes uwchben. Mae pob rhes yn cyfrif ar wahân.
    [few] Mae pob cell mewn { $rows } rhes yr un fath â rhes uwchben. Mae pob rhes yn cyfrif ar wahân.
    [many] Mae pob cell mewn { $rows } rhes yr un fath â rhes uwchben. Mae pob rhes yn cyfrif ar wahân.
   *[other] Mae pob cell mewn { $rows } rhes yr un fath â rhes uwchben. Mae pob rhes yn cyfrif ar wahân.
}
earlier-services-new = Gwasanaethau a gaiff eu creu
earlier-kind-authority = awdurdod lleol
earlier-kind-independent = darparwr annibynnol
# $name (text)
earlier-service-new = Gwasanaeth newydd: { $name }
earlier-declared = Y niferoedd a adawodd, yn ôl y gwasanaethau
# $service (text) $from (day) $count (number)
earlier-declared-is = { $count ->
    [zero] { $service }, blwyddyn o { $from }: { $count } aelwyd
    [one] { $service }, blwyddyn o { $from }: { $count } aelwyd
    [two] { $service }, blwyddyn o { $from }: { $count } aelwyd
    [few] { $service }, blwyddyn o { $from }: { $count } aelwyd
    [many] { $service }, blwyddyn o { $from }: { $count } aelwyd
   *[other] { $service }, blwyddyn o { $from }: { $count } aelwyd
}
# $was (number)
earlier-declared-was = yn lle { $was }
earlier-by-year = Fesul blwyddyn adrodd
# $from (day) $count (number)
earlier-in-year = { $count ->
    [zero] Blwyddyn o { $from }: dim cyfweliadau
    [one] Blwyddyn o { $from }: { $count } cyfweliad
    [two] Blwyddyn o { $from }: { $count } gyfweliad
    [few] Blwyddyn o { $from }: { $count } chyfweliad
    [many] Blwyddyn o { $from }: { $count } chyfweliad
   *[other] Blwyddyn o { $from }: { $count } cyfweliad
}
earlier-allowed-by = Wedi'i ganiatáu, mewn cyfweliadau
# $purpose (text) $count (number)
earlier-allowed-in = { $purpose }: { $count }
# $count (number)
earlier-do = { $count ->
    [zero] Dim i'w fewnforio
    [one] Mewnforio { $count } cyfweliad
    [two] Mewnforio { $count } gyfweliad
    [few] Mewnforio { $count } chyfweliad
    [many] Mewnforio { $count } chyfweliad
   *[other] Mewnforio { $count } cyfweliad
}
earlier-ask = Mewnforio'r cyfweliadau hyn?
earlier-ask-why = Fe'u cedwir i gyd gyda'i gilydd neu ddim o gwbl. O hynny ymlaen mae pob un yn cyfrif yn ôl y dyddiad y'i cynhaliwyd; mewn blwyddyn adrodd sydd wedi cau, mae'n cyfrif gyda'r nesaf. Dim ond drwy ddileu ei achos y caiff aelwyd ei thynnu ymaith eto.
# $count (number)
earlier-done-kept = { $count ->
    [zero] Ni fewnforiwyd dim cyfweliadau cynharach.
    [one] Mewnforiwyd { $count } cyfweliad cynharach.
    [two] Mewnforiwyd { $count } gyfweliad cynharach.
    [few] Mewnforiwyd { $count } chyfweliad cynharach.
    [many] Mewnforiwyd { $count } chyfweliad cynharach.
   *[other] Mewnforiwyd { $count } cyfweliad cynharach.
}
# $count (number)
earlier-done-services = { $count ->
    [zero] Ni chrëwyd dim gwasanaethau.
    [one] Crëwyd { $count } gwasanaeth.
    [two] Crëwyd { $count } wasanaeth.
    [few] Crëwyd { $count } gwasanaeth.
    [many] Crëwyd { $count } gwasanaeth.
   *[other] Crëwyd { $count } gwasanaeth.
}
# $count (number)
earlier-done-declared = { $count ->
    [zero] Ni chadwyd dim ffigurau.
    [one] Cadwyd { $count } ffigur am y rhai a adawodd.
    [two] Cadwyd { $count } ffigur am y rhai a adawodd.
    [few] Cadwyd { $count } ffigur am y rhai a adawodd.
    [many] Cadwyd { $count } ffigur am y rhai a adawodd.
   *[other] Cadwyd { $count } ffigur am y rhai a adawodd.
}
# $from (id) $to (id)
earlier-done-numbers = Achosion { $from } i { $to }.

## What is wrong with a row
earlier-fault-empty = Ni chaiff hwn fod yn wag. Gall y map ddweud beth yw ystyr cell wag. Llenwch y gell, neu dywedwch hynny yn y map.
earlier-fault-unknown = Nid oes rheol yn y map sy'n darllen y gwerth hwn. Dywedwch yn y map beth yw ei ystyr.
earlier-fault-death = Nid oes cyfweliad wedi marwolaeth. Gadewch i'r map adael rhesi o'r fath allan.
earlier-fault-left-before-approved = Mae'r dyddiad gadael cyn y dyddiad cymeradwyo. Cywirwch y gell yn y ffeil.
earlier-fault-interviewed-before-approved = Mae dyddiad y cyfweliad cyn y dyddiad cymeradwyo. Cywirwch y gell yn y ffeil.
earlier-fault-years = Ni all cynifer o flynyddoedd o faethu fod yn gywir. Cywirwch y gell yn y ffeil.
earlier-fault-no-primary = Mae yma resymau eraill heb brif reswm. Gall y map ddweud beth yw ystyr prif reswm gwag. Cywirwch y rhes neu'r map.
earlier-fault-too-many-reasons = Mae mwy na phum rheswm heblaw'r prif un. Gall y map gymryd y pump cyntaf. Cywirwch y rhes neu'r map.
earlier-fault-off-the-scale = Mae hyn y tu allan i'r raddfa: mae sgoriau'n mynd o 1 i 5, a graddfeydd o 0 i 10. Gall y map ddweud beth yw ystyr pob gwerth. Cywirwch y gell neu'r map.
earlier-fault-household-rounded = Mae taenlen wedi talgrynnu'r rhif aelwyd hwn, felly nid yw'n gwahaniaethu aelwydydd mwyach. Cadwch y ffeil eto gyda'r rhif cyfan fel testun.
# $line (number)
earlier-fault-household-differs = Mae llinell { $line } yn perthyn i'r un aelwyd ac yn dweud yn wahanol sut y gadawodd neu at beth y'i cymeradwywyd. Cywirwch y gell yn y ffeil.
# $line (number)
earlier-fault-id-repeated = Mae gan linell { $line } yr un rhif a chynnwys arall. Cywirwch y gell yn y ffeil.
earlier-fault-future = Mae'r dyddiad hwn yn y dyfodol. Cywirwch y gell yn y ffeil.
earlier-fault-no-day = Nid yw hwn wedi'i ysgrifennu fel y mae'r map yn dweud yr ysgrifennir dyddiadau. Cywirwch y gell yn y ffeil.
earlier-fault-not-in-calendar = Nid oes diwrnod o'r fath yn y calendr. Cywirwch y gell yn y ffeil.
earlier-fault-two-days = Mae dwy ffurf yn y map yn darllen hwn fel diwrnodau gwahanol. Dewiswch un ffurf ar ddyddiad yn y map.
earlier-fault-too-long = Mae mwy na 4,000 o nodau yn y gell hon. Rhannwch hi rhwng dwy golofn.

## What a map says that cannot be
# $form (id)
earlier-unusable-form = Mae blwyddyn neu fis ar goll o'r ffurf dyddiad “{ $form }”, neu nid yw'r map yn dweud pa ddiwrnod sy'n sefyll drosti.
# $role (id)
earlier-unusable-role = Nid oes gwerthoedd ar gyfer “{ $role }”.
# $role (id) $code (id)
earlier-unusable-meaning = Nid yw “{ $code }” yn god ar gyfer “{ $role }”.
# $role (id)
earlier-unusable-fixed = Ni all “{ $role }” fod yn un gwerth i bob rhes.
# $service (id)
earlier-unusable-declared = Nid oes gwasanaeth o'r enw “{ $service }”.

## Why nothing was imported
# $line (number)
earlier-trouble-bad-map = Llinell { $line }: nid yw'r map wedi'i ysgrifennu fel map cyfweliadau cynharach. Ni fewnforiwyd dim. Cywirwch y map a rhowch gynnig arall arni.
earlier-trouble-no-source = Nid yw'r map yn dweud beth yw enw'r arolwg neu'r rhestr. Ysgrifennwch ef yn y map.
earlier-trouble-unmapped = Mae colofn sydd ei hangen ar gyfweliad ar goll, cymerir dwy fel yr un peth, neu mae'r map yn dweud rhywbeth na all fod. Ni fewnforiwyd dim. Cywirwch y map a rhowch gynnig arall arni.
# $rows (number)
earlier-trouble-faulty = { $rows ->
    [zero] Nid oes rhesi gwallus. Cywirwch y ffeil neu'r map a rhowch gynnig arall arni.
    [one] Mae gwallau mewn { $rows } rhes. Ni fewnforiwyd dim. Cywirwch y ffeil neu'r map a rhowch gynnig arall arni.
    [two] Mae gwallau mewn { $rows } res. Ni fewnforiwyd dim. Cywirwch y ffeil neu'r map a rhowch gynnig arall arni.
    [few] Mae gwallau mewn { $rows } rhes. Ni fewnforiwyd dim. Cywirwch y ffeil neu'r map a rhowch gynnig arall arni.
    [many] Mae gwallau mewn { $rows } rhes. Ni fewnforiwyd dim. Cywirwch y ffeil neu'r map a rhowch gynnig arall arni.
   *[other] Mae gwallau mewn { $rows } rhes. Ni fewnforiwyd dim. Cywirwch y ffeil neu'r map a rhowch gynnig arall arni.
}
earlier-trouble-nothing-new = Nid oes dim newydd i'w fewnforio yn y ffeil hon. Nid oes dim i'w wneud: ewch ymlaen.
earlier-trouble-not-changed = Ni chaiff cyfweliad a fewnforiwyd o ffeil ei newid yma. Ewch yn ôl i'r dudalen i weld beth y gellir ei wneud nawr.
earlier-trouble-nothing-allowed = Ni nodwyd beth a ganiataodd gofalwr y cyfweliad cynharach hwn. Ni ellir trosglwyddo yr un gair ohono. Gadewch ei eiriau allan.

## On the terminal
# $role (id)
earlier-missing-role = Nid oes colofn ar gyfer: { $role }
# $role (id)
earlier-twice-role = Cymerir dwy golofn fel: { $role }
# $heading (id)
earlier-unfound-heading = Nid oes pennawd yn y ffeil: { $heading }
# $role (id) $words (id) $rows (number)
earlier-unknown-value = { $rows ->
    [zero] { $role }: nid oes rheol yn darllen “{ $words }”
    [one] { $role }: nid oes rheol yn darllen “{ $words }”, mewn { $rows } rhes
    [two] { $role }: nid oes rheol yn darllen “{ $words }”, mewn { $rows } res
    [few] { $role }: nid oes rheol yn darllen “{ $words }”, mewn { $rows } rhes
    [many] { $role }: nid oes rheol yn darllen “{ $words }”, mewn { $rows } rhes
   *[other] { $role }: nid oes rheol yn darllen “{ $words }”, mewn { $rows } rhes
}
