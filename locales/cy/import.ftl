### Atgyfeiriadau o ffeil.

import-title = Mewnforio atgyfeiriadau
import-button = Mewnforio atgyfeiriadau
import-intro = Dewiswch y ffeil a anfonodd y gwasanaeth, yn CSV neu XLSX. Ni chaiff dim ei gadw cyn i chi weld beth fyddai'n digwydd.
import-file = Ffeil
import-file-hint = Lleoliad llawn y ffeil, neu dewiswch hi gyda'r botwm
import-browse = Dewis ffeil
import-read = Darllen y ffeil
import-reading = Wrthi'n darllen y ffeil…
import-again = Dewis ffeil arall
import-sheet = Taflen
import-how = Sut y darllenwyd y ffeil
# $file (text)
import-of = Ffeil: { $file }
import-columns = Colofnau
import-columns-why = Pob colofn yn y ffeil, yr hyn a gymerir ohoni, a'i gwerthoedd cyntaf.
import-columns-remembered = Mae'r colofnau wedi'u gosod fel yr oeddent y tro diwethaf i ffeil gynnwys y penawdau hyn.
import-column = Colofn
import-heading = Pennawd yn y ffeil
import-taken-as = Cymerir fel
import-first-values = Gwerthoedd cyntaf
import-no-heading = dim pennawd
import-leave-out-column = Ni chymerir
# $heading (text)
import-taken-as-of = Beth yw cynnwys “{ $heading }”
import-fixed = Ar gyfer pob rhes
import-fixed-why = Nid oes colofn ar gyfer y rhain yn y ffeil. Dewiswch golofn uchod, neu un gwerth i bob rhes.
import-fixed-choose = Dewiswch
import-twice-why = Cymerir dwy golofn fel yr un peth. Cadwch un ohonynt:
import-unknown = Geiriau nad ydynt yn hysbys
import-unknown-why = Dywedwch beth yw ystyr pob un; yna caiff y ffeil nesaf gan y gwasanaeth hwn ei darllen ohoni'i hun.
# $words (text) $field (text)
import-unknown-of = { $field }: “{ $words }”
import-unknown-leave = Gadael fel gwall
# $rows (number)
import-unknown-rows = { $rows ->
    [zero] mewn dim rhesi
    [one] mewn { $rows } rhes
    [two] mewn { $rows } res
    [few] mewn { $rows } rhes
    [many] mewn { $rows } rhes
   *[other] mewn { $rows } rhes
}
import-what = Beth fydd yn digwydd
# $count (number)
import-news = { $count ->
    [zero] Dim atgyfeiriadau newydd
    [one] { $count } atgyfeiriad newydd
    [two] { $count } atgyfeiriad newydd
    [few] { $count } atgyfeiriad newydd
    [many] { $count } atgyfeiriad newydd
   *[other] { $count } atgyfeiriad newydd
}
# $count (number)
import-doubles = { $count ->
    [zero] Dim dyblygiadau
    [one] { $count } dyblygiad
    [two] { $count } ddyblygiad
    [few] { $count } dyblygiad
    [many] { $count } dyblygiad
   *[other] { $count } dyblygiad
}
# $count (number)
import-faulty = { $count ->
    [zero] Dim rhesi gwallus
    [one] { $count } rhes wallus
    [two] { $count } res wallus
    [few] { $count } rhes wallus
    [many] { $count } rhes wallus
   *[other] { $count } rhes wallus
}
import-doubles-why = Yr un gwasanaeth, gofalwr o'r un enw, a'r un dyddiad diwedd y gymeradwyaeth neu'r un rhybudd. Caiff y rhain eu gadael allan oni bai eich bod yn eu cymryd.
import-doubles-caption = Dyblygiadau
import-take = Cymryd
# $line (number)
import-take-line = Cymryd yr atgyfeiriad ar linell { $line } er hynny
import-there-already = Yno eisoes fel
# $line (number)
import-line-of = llinell { $line } yn y ffeil
import-faults = Beth sydd o'i le
import-faults-why = Cywirwch y rhain yn y ffeil a'i darllen eto, neu gadewch y rhesi gwallus allan.
import-faults-caption = Beth sydd o'i le yn y ffeil, yn ôl llinell a cholofn
# $shown (number) $all (number)
import-faults-more = Rhestrir y { $shown } gwall cyntaf. Nifer y rhesi gwallus: { $all }.
import-line = Llinell
import-reason = Beth i'w gywiro
import-whole-row = y rhes gyfan
import-skip = Gadael y rhesi gwallus allan
import-skip-hint = Cânt eu hysgrifennu i ffeil wrth ymyl hon, gyda'r hyn i'w gywiro.
# $count (number)
import-do = { $count ->
    [zero] Dim i'w fewnforio
    [one] Mewnforio { $count } atgyfeiriad
    [two] Mewnforio { $count } atgyfeiriad
    [few] Mewnforio { $count } atgyfeiriad
    [many] Mewnforio { $count } atgyfeiriad
   *[other] Mewnforio { $count } atgyfeiriad
}
import-doing = Wrthi'n mewnforio…
import-done = Beth a wnaed
# $count (number)
import-done-kept = { $count ->
    [zero] Ni fewnforiwyd dim atgyfeiriadau.
    [one] Mewnforiwyd { $count } atgyfeiriad.
    [two] Mewnforiwyd { $count } atgyfeiriad.
    [few] Mewnforiwyd { $count } atgyfeiriad.
    [many] Mewnforiwyd { $count } atgyfeiriad.
   *[other] Mewnforiwyd { $count } atgyfeiriad.
}
# $from (id) $to (id)
import-done-numbers = Achosion { $from } i { $to }.
# $count (number)
import-done-doubles = { $count ->
    [zero] Ni adawyd dim dyblygiadau allan.
    [one] Gadawyd { $count } dyblygiad allan.
    [two] Gadawyd { $count } ddyblygiad allan.
    [few] Gadawyd { $count } dyblygiad allan.
    [many] Gadawyd { $count } dyblygiad allan.
   *[other] Gadawyd { $count } dyblygiad allan.
}
# $count (number) $file (id)
import-done-faulty = { $count ->
    [zero] Ni adawyd dim rhesi gwallus allan. Ffeil: { $file }.
    [one] Gadawyd { $count } rhes wallus allan. Mae hi yn y ffeil { $file }.
    [two] Gadawyd { $count } res wallus allan. Maent yn y ffeil { $file }.
    [few] Gadawyd { $count } rhes wallus allan. Maent yn y ffeil { $file }.
    [many] Gadawyd { $count } rhes wallus allan. Maent yn y ffeil { $file }.
   *[other] Gadawyd { $count } rhes wallus allan. Maent yn y ffeil { $file }.
}
import-to-list = Gweld rhestr yr achosion
import-more = Mewnforio ffeil arall

## Words that name a file of faulty rows and its column; no spaces in the first
import-faulty-name = gwallus

## How a file was read
import-note-utf-8 = Amgodiad: UTF-8.
import-note-utf-8-mark = Amgodiad: UTF-8, gyda marc trefn beitiau, a dynnwyd ymaith.
import-note-utf-16 = Amgodiad: UTF-16.
import-note-windows-1252 = Nid yw'r amgodiad wedi'i enwi yn y ffeil, a chymerwyd mai Windows-1252 ydyw. Edrychwch ar lythrennau fel â ac ô yn y gwerthoedd cyntaf. Nid oes ŵ nac ŷ yn Windows-1252.
import-note-comma = Mae'r colofnau wedi'u gwahanu gan atalnodau.
import-note-semicolon = Mae'r colofnau wedi'u gwahanu gan hanner colonau.
import-note-tab = Mae'r colofnau wedi'u gwahanu gan dabiau.
import-note-days = Darllenir dyddiadau â'r diwrnod yn gyntaf: 03/04/2025 yw 3 Ebrill 2025.
import-note-workbook = Llyfr gwaith. Mae fformiwlâu'n cyfrif gyda'r gwerth a ddangoswyd ddiwethaf.
# $sheets (number)
import-note-sheets = Nifer y taflenni yn y llyfr gwaith: { $sheets }. Darllenir un.
# $sheets (number)
import-note-hidden = { $sheets ->
    [zero] Nid oes taflenni cudd.
    [one] Ni ddarllenwyd { $sheets } daflen gudd.
    [two] Ni ddarllenwyd { $sheets } daflen gudd.
    [few] Ni ddarllenwyd { $sheets } taflen gudd.
    [many] Ni ddarllenwyd { $sheets } thaflen gudd.
   *[other] Ni ddarllenwyd { $sheets } taflen gudd.
}
# $cells (number)
import-note-odd-spaces = { $cells ->
    [zero] Nid oedd bylchau di-dor i'w cywiro.
    [one] Cywirwyd bylchau di-dor neu farciau anweledig mewn { $cells } gell.
    [two] Cywirwyd bylchau di-dor neu farciau anweledig mewn { $cells } gell.
    [few] Cywirwyd bylchau di-dor neu farciau anweledig mewn { $cells } cell.
    [many] Cywirwyd bylchau di-dor neu farciau anweledig mewn { $cells } chell.
   *[other] Cywirwyd bylchau di-dor neu farciau anweledig mewn { $cells } cell.
}
# $line (number)
import-note-headings = Mae'r penawdau ar linell { $line }. Aed heibio i'r hyn sydd uwch eu pen.

## What is wrong with a row
import-fault-empty = Ni chaiff hwn fod yn wag. Cywirwch y gell yn y ffeil.
import-fault-unknown = Nid yw hwn yn hysbys. Dywedwch ar y sgrin beth yw ei ystyr, neu ysgrifennwch ef fel y mae'r ffurflen atgyfeirio.
import-fault-kinship = Mae angen rheswm dros gynnwys aelwyd o ofalwyr sy'n berthnasau. Cywirwch y gell yn y ffeil.
import-fault-years = Ysgrifennwch nifer cyfan o flynyddoedd.
import-fault-day-far = Ni all y flwyddyn fod yn gywir. Cywirwch y gell yn y ffeil.
# $error (id)
import-fault-cell-error = Mae'r gell yn dangos gwall, { $error }, ac nid gwerth. Cywirwch y gell yn y ffeil.
import-fault-too-long = Mae'r gell hon yn rhy hir i atgyfeiriad. Cywirwch y gell yn y ffeil.
import-fault-too-many-cells = Mae mwy o gelloedd yn y rhes nag sydd o benawdau. Efallai fod gwahanydd mewn testun heb ei ddyfynodau. Cywirwch y rhes yn y ffeil.
import-fault-swallowed = Mae'r gell hon fel petai'n dal rhesi cyfan. Efallai fod dyfynnod ar goll. Cywirwch y rhes yn y ffeil.
import-fault-opted-out = Dewisodd rhywun o'r enw hwn optio allan yn y gwasanaeth hwn, ac ni ddylid cysylltu. Os rhywun arall yw hwn, ychwanegwch yr achos â llaw: gofynnir i chi amdano yno.

## Why a file cannot be read at all
import-trouble-empty = Nid oes dim yn y ffeil hon. Cywirwch y ffeil, yna dewiswch hi eto.
import-trouble-no-headings = Ni chafwyd hyd i benawdau. Rhaid i'r rhes gyntaf ddweud beth sydd ym mhob colofn. Cywirwch y ffeil, yna dewiswch hi eto.
import-trouble-not-a-sheet = Ni ellir darllen y ffeil hon fel CSV neu XLSX. Efallai ei bod wedi'i difrodi neu'n anghyflawn. Dewiswch ffeil arall.
import-trouble-encrypted = Mae cyfrinair ar y llyfr gwaith hwn. Agorwch ef yn eich rhaglen daenlen a'i gadw heb gyfrinair.
import-trouble-old-workbook = Llyfr gwaith o'r hen fath yw hwn. Cadwch ef fel XLSX neu CSV.
import-trouble-bad-encoding = Mae'r ffeil yn dweud mai UTF-8 neu UTF-16 yw hi, ond nid felly y mae. Cadwch hi eto fel CSV UTF-8.
# $line (number)
import-trouble-open-quote = Llinell { $line }: mae dyfynnod yn agor yma ac ni chaiff byth ei gau. Ni ellir gwahanu gweddill y ffeil. Cywirwch y ffeil, yna dewiswch hi eto.
# $megabytes (number)
import-trouble-too-large = Mae'r ffeil hon yn rhy fawr: darllenir { $megabytes } MB ar y mwyaf. Rhannwch hi'n ffeiliau llai.
# $rows (number)
import-trouble-too-many-rows = Mae gormod o resi yn y ffeil hon. Y nifer mwyaf a ddarllenir ar y tro: { $rows }. Rhannwch hi'n ffeiliau llai.
# $columns (number)
import-trouble-too-many-columns = Mae gormod o golofnau yn y ffeil hon. Y nifer mwyaf a ddarllenir: { $columns }. Tynnwch y colofnau nad oes eu hangen.
import-trouble-no-sheet = Nid oes taflen weladwy o'r enw hwnnw yn y llyfr gwaith. Dewiswch ffeil arall.
# $line (number)
import-trouble-bad-map = Llinell { $line }: nid yw'r map wedi'i ysgrifennu fel map. Ni fewnforiwyd dim. Cywirwch y map a rhowch gynnig arall arni.
import-trouble-changed = Mae'r ffeil wedi newid ers ei darllen. Darllenwch hi eto; ni fewnforiwyd dim.
import-trouble-unmapped = Mae colofn sydd ei hangen ar achos ar goll, neu cymerir dwy fel yr un peth. Ni fewnforiwyd dim. Dewiswch golofn i bob peth sydd ei angen.
# $rows (number)
import-trouble-faulty = { $rows ->
    [zero] Nid oes rhesi gwallus. Cywirwch y ffeil, neu dewiswch fewnforio'r rhesi eraill.
    [one] Mae gwallau mewn { $rows } rhes. Ni fewnforiwyd dim. Cywirwch y ffeil, neu dewiswch fewnforio'r rhesi eraill.
    [two] Mae gwallau mewn { $rows } res. Ni fewnforiwyd dim. Cywirwch y ffeil, neu dewiswch fewnforio'r rhesi eraill.
    [few] Mae gwallau mewn { $rows } rhes. Ni fewnforiwyd dim. Cywirwch y ffeil, neu dewiswch fewnforio'r rhesi eraill.
    [many] Mae gwallau mewn { $rows } rhes. Ni fewnforiwyd dim. Cywirwch y ffeil, neu dewiswch fewnforio'r rhesi eraill.
   *[other] Mae gwallau mewn { $rows } rhes. Ni fewnforiwyd dim. Cywirwch y ffeil, neu dewiswch fewnforio'r rhesi eraill.
}
import-trouble-nothing-new = Nid oes dim newydd i'w fewnforio yn y ffeil hon. Nid oes dim i'w wneud: ewch ymlaen.
# $file (id)
import-trouble-unreadable = Ni ellir darllen y ffeil hon: { $file }. Dewiswch ffeil arall.

## On the terminal
# $field (text)
import-missing-field = Nid oes colofn ar gyfer: { $field }
# $field (text)
import-twice-field = Cymerir dwy golofn fel: { $field }
# $line (number) $case (id)
import-double-of-case = Llinell { $line }: dyblygiad o { $case }, wedi'i adael allan.
# $line (number) $of (number)
import-double-of-line = Llinell { $line }: dyblygiad o linell { $of }, wedi'i adael allan.

## Fields
import-field-service = Gwasanaeth maethu
import-field-carer = Enw'r gofalwr
import-field-second-carer = Enw'r ail ofalwr
import-field-contact = Sut i gysylltu
import-field-phone = Ffôn
import-field-email = E-bost
import-field-safe-times = Amseroedd diogel i gysylltu
import-field-access-needs = Anghenion hygyrchedd
import-field-language = Iaith y cyfweliad
import-field-category = Categori'r gofalwyr
import-field-category-reason = Pam cynnwys yr aelwyd hon
import-field-leave-type = Sut mae'r aelwyd yn gadael
import-field-service-reason = Y rheswm a gofnododd y gwasanaeth
import-field-referred-on = Dyddiad yr atgyfeiriad
import-field-carer-told = Dyddiad y dywedwyd wrth y gofalwyr
import-field-notice-received = Dyddiad derbyn y rhybudd
import-field-approval-ended = Dyddiad dod â'r gymeradwyaeth i ben
import-field-panel-date = Dyddiad y panel
import-field-ratified = Dyddiad cadarnhau penderfyniad y panel
import-field-determination-letter = Dyddiad llythyr y dyfarniad cymhwyster
import-field-accepted-in-writing = Dyddiad derbyn y dyfarniad yn ysgrifenedig
import-field-route = Beth a gyflwynwyd yn erbyn y dyfarniad
import-field-lodged-on = Dyddiad cyflwyno
import-field-final-decision = Dyddiad y penderfyniad terfynol
import-field-stage-a-held = A fu sgwrs gynnar gan y gwasanaeth
import-field-years = Blynyddoedd yn maethu

## Closed lists
import-route-none = Dim
import-route-representations = Sylwadau ysgrifenedig
import-route-irm = Cais i'r IRM
import-stage-a-unknown = Ddim yn hysbys
import-stage-a-yes = Do
import-stage-a-no = Naddo
