### Llithriadau llaw: beth a wnaed, a ddadwnaed ac a wnaed eto.

undo-do = Dadwneud
undo-redo = Gwneud eto
undo-key-undo = Dadwneud y newid diwethaf
undo-key-redo = Gwneud eto'r hyn a ddadwnaed
# $item (text) $value (id)
undo-did-rating = Newidiwyd: “{ $item }”, { $value ->
    [none] dim sgôr
    [not-applicable] ddim yn berthnasol
    [prefer-not-to-say] gwell gennyf beidio â dweud
   *[other] { $value }
}
# $value (id)
undo-did-scale = Newidiwyd: y rhif ar y raddfa, { $value ->
    [none] dim sgôr
    [not-applicable] ddim yn berthnasol
    [prefer-not-to-say] gwell gennyf beidio â dweud
   *[other] { $value }
}
# $value (id)
undo-did-skip = Newidiwyd: cyflwr yr ateb, { $value ->
    [none] dim byd wedi'i nodi
    [not-discussed] heb ei drafod
   *[other] dewisodd beidio ag ateb
}
undo-did-coding = Newidiwyd y rhesymau.
undo-did-first-coding = Mae gan y cyfweliad ei resymau.
undo-did-first-answer = Nodwyd yr ateb.
undo-did-answer = Newidiwyd yr ateb.
undo-did-progress = Cofnodwyd beth ddigwyddodd.
# $group (id)
undo-did-settings = Newidiwyd rhywbeth o dan “{ $group }”.
# $item (text) $value (id)
undo-undone-rating = Dadwnaed: “{ $item }”, { $value ->
    [none] dim sgôr
    [not-applicable] ddim yn berthnasol
    [prefer-not-to-say] gwell gennyf beidio â dweud
   *[other] { $value }
}
# $value (id)
undo-undone-scale = Dadwnaed: y rhif ar y raddfa, { $value ->
    [none] dim sgôr
    [not-applicable] ddim yn berthnasol
    [prefer-not-to-say] gwell gennyf beidio â dweud
   *[other] { $value }
}
# $value (id)
undo-undone-skip = Dadwnaed: cyflwr yr ateb, { $value ->
    [none] dim byd wedi'i nodi
    [not-discussed] heb ei drafod
   *[other] dewisodd beidio ag ateb
}
undo-undone-coding = Dadwnaed: mae'r rhesymau fel yr oeddent o'r blaen.
undo-undone-first-coding = Dadwnaed: nid oes gan y cyfweliad resymau eto.
undo-undone-first-answer = Dadwnaed: nid oes ateb wedi'i nodi.
undo-undone-answer = Dadwnaed: mae'r ateb fel yr oedd o'r blaen.
undo-undone-progress = Dadwnaed: tynnwyd y cofnod yn ôl.
# $group (id)
undo-undone-settings = Dadwnaed: y newid o dan “{ $group }”.
# $item (text) $value (id)
undo-redone-rating = Gwnaed eto: “{ $item }”, { $value ->
    [none] dim sgôr
    [not-applicable] ddim yn berthnasol
    [prefer-not-to-say] gwell gennyf beidio â dweud
   *[other] { $value }
}
# $value (id)
undo-redone-scale = Gwnaed eto: y rhif ar y raddfa, { $value ->
    [none] dim sgôr
    [not-applicable] ddim yn berthnasol
    [prefer-not-to-say] gwell gennyf beidio â dweud
   *[other] { $value }
}
# $value (id)
undo-redone-skip = Gwnaed eto: cyflwr yr ateb, { $value ->
    [none] dim byd wedi'i nodi
    [not-discussed] heb ei drafod
   *[other] dewisodd beidio ag ateb
}
undo-redone-coding = Gwnaed eto: mae'r rhesymau wedi'u newid.
undo-redone-first-coding = Gwnaed eto: mae gan y cyfweliad ei resymau.
undo-redone-first-answer = Gwnaed eto: mae'r ateb wedi'i nodi.
undo-redone-answer = Gwnaed eto: mae'r ateb wedi'i newid.
undo-redone-progress = Gwnaed eto: mae beth ddigwyddodd wedi'i gofnodi.
# $group (id)
undo-redone-settings = Gwnaed eto: y newid o dan “{ $group }”.
