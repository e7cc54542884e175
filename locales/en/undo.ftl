### Slips of the hand: what was done, undone and done again.

undo-do = Undo
undo-redo = Do it again
undo-key-undo = Undo the last change
undo-key-redo = Do again what was undone
# $item (text) $value (id)
undo-did-rating = Changed: “{ $item }”, { $value ->
    [none] no rating
    [not-applicable] not applicable
    [prefer-not-to-say] prefer not to say
   *[other] { $value }
}
# $value (id)
undo-did-scale = Changed: the number on the scale, { $value ->
    [none] no rating
    [not-applicable] not applicable
    [prefer-not-to-say] prefer not to say
   *[other] { $value }
}
# $value (id)
undo-did-skip = Changed: the state of the answer, { $value ->
    [none] nothing said
    [not-discussed] not discussed
   *[other] chose not to answer
}
undo-did-coding = The reasons were changed.
# $group (id)
undo-did-settings = Changed under “{ $group }”.
# $item (text) $value (id)
undo-undone-rating = Undone: “{ $item }”, { $value ->
    [none] no rating
    [not-applicable] not applicable
    [prefer-not-to-say] prefer not to say
   *[other] { $value }
}
# $value (id)
undo-undone-scale = Undone: the number on the scale, { $value ->
    [none] no rating
    [not-applicable] not applicable
    [prefer-not-to-say] prefer not to say
   *[other] { $value }
}
# $value (id)
undo-undone-skip = Undone: the state of the answer, { $value ->
    [none] nothing said
    [not-discussed] not discussed
   *[other] chose not to answer
}
undo-undone-coding = Undone: the reasons are as they were before.
# $group (id)
undo-undone-settings = Undone: the change under “{ $group }”.
# $item (text) $value (id)
undo-redone-rating = Done again: “{ $item }”, { $value ->
    [none] no rating
    [not-applicable] not applicable
    [prefer-not-to-say] prefer not to say
   *[other] { $value }
}
# $value (id)
undo-redone-scale = Done again: the number on the scale, { $value ->
    [none] no rating
    [not-applicable] not applicable
    [prefer-not-to-say] prefer not to say
   *[other] { $value }
}
# $value (id)
undo-redone-skip = Done again: the state of the answer, { $value ->
    [none] nothing said
    [not-discussed] not discussed
   *[other] chose not to answer
}
undo-redone-coding = Done again: the reasons are changed.
# $group (id)
undo-redone-settings = Done again: the change under “{ $group }”.
