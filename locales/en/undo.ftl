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
undo-did-first-coding = The interview has its reasons.
undo-did-first-answer = The answer was noted.
undo-did-answer = The answer was changed.
undo-did-progress = What happened was entered.
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
undo-undone-first-coding = Undone: the interview has no reasons again.
undo-undone-first-answer = Undone: no answer is noted.
undo-undone-answer = Undone: the answer is as it was before.
undo-undone-progress = Undone: the entry was taken back.
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
undo-redone-first-coding = Done again: the interview has its reasons.
undo-redone-first-answer = Done again: the answer is noted.
undo-redone-answer = Done again: the answer is changed.
undo-redone-progress = Done again: what happened is entered.
# $group (id)
undo-redone-settings = Done again: the change under “{ $group }”.
