// The carer's own words, marked in the notes: they move with the text, and undo brings back what was taken away.
import { invertedEffects } from "@codemirror/commands";
import { StateEffect, StateField, type EditorState, type Extension, type Transaction } from "@codemirror/state";
import { Decoration, EditorView } from "@codemirror/view";

import { sentenceAt, trimmed } from "./sentence";
import type { Lang } from "../../api/types";

/** A marked passage; `key` stays the same while the passage moves. Positions are the editor's. */
export type Mark = { key: string; from: number; to: number };

/** Marks a passage, or gives a mark its extent back. */
export const place = StateEffect.define<Mark>({ map: (mark, changes) => ({ ...mark, from: changes.mapPos(mark.from, 1), to: changes.mapPos(mark.to, -1) }) });
/** Takes a mark away. */
export const drop = StateEffect.define<string>();

/** The marks of a text, in the order of the text. */
export const marks = StateField.define<Mark[]>({
  create: () => [],
  update(now, change) {
    let next = change.docChanged ? moved(now, change) : now;
    for (const effect of change.effects) {
      if (effect.is(place)) next = [...next.filter(({ key }) => key !== effect.value.key), effect.value].sort((a, b) => a.from - b.from);
      if (effect.is(drop)) next = next.filter(({ key }) => key !== effect.value);
    }
    return next;
  },
});

// Text typed at the edge of a passage stays outside it; a passage that is wholly deleted goes.
function moved(now: Mark[], change: Transaction): Mark[] {
  const through = now.map((mark) => ({ ...mark, from: change.changes.mapPos(mark.from, 1), to: change.changes.mapPos(mark.to, -1) }));
  return through.filter(({ from, to }) => from < to);
}

const undoable = invertedEffects.of((change) => {
  const before = change.startState.field(marks);
  const undone = change.effects.flatMap((effect) => {
    if (effect.is(drop)) return before.filter(({ key }) => key === effect.value).map((mark) => place.of(mark));
    if (!effect.is(place)) return [];
    const was = before.find(({ key }) => key === effect.value.key);
    return [was ? place.of(was) : drop.of(effect.value.key)];
  });
  return [...undone, ...cutBy(change, before).map((mark) => place.of(mark))];
});

// A deletion that reaches a passage's edge shortens it for good, unless undo gives the whole extent back.
function cutBy(change: Transaction, before: Mark[]): Mark[] {
  const cut = new Set<Mark>();
  change.changes.iterChangedRanges((from, to) => {
    for (const mark of before) if (from < to && from < mark.to && to > mark.from && (from <= mark.from || to >= mark.to)) cut.add(mark);
  });
  return [...cut];
}

const shown = EditorView.decorations.compute([marks], (state) => {
  const underlay = state.field(marks).map(({ from, to }) => Decoration.mark({ class: "cm-own-words" }).range(from, to));
  const bars = linesOf(state).map((from) => Decoration.line({ class: "cm-own-words-line" }).range(from));
  return Decoration.set([...bars, ...underlay], true);
});

function linesOf(state: EditorState): number[] {
  const starts = new Set<number>();
  for (const { from, to } of state.field(marks))
    for (let line = state.doc.lineAt(from); ; line = state.doc.line(line.number + 1)) {
      starts.add(line.from);
      if (line.to >= to) break;
    }
  return [...starts].sort((a, b) => a - b);
}

/** Everything the editor needs to hold, show and undo marks. */
export const markedWords: Extension = [marks, undoable, shown];

/**
 * Ctrl+': marks the selection, or the sentence at the cursor; where words are marked already, unmarks them.
 * Says what it did, and nothing when there was nothing to mark.
 */
export function toggleMark(view: EditorView, lang: Lang, newKey: () => string): "marked" | "unmarked" | null {
  if (view.composing) return null;
  const { from, to, empty } = view.state.selection.main;
  const touched = view.state.field(marks).filter((mark) => (empty ? mark.from <= from && to <= mark.to : mark.from < to && from < mark.to));
  if (touched.length) {
    view.dispatch({ effects: touched.map(({ key }) => drop.of(key)), userEvent: "quote.unmark" });
    return "unmarked";
  }
  const text = view.state.doc.toString();
  const range = empty ? sentenceAt(text, from, lang) : trimmed(text, { from, to });
  if (!range) return null;
  view.dispatch({ effects: place.of({ key: newKey(), ...range }), userEvent: "quote.mark" });
  return "marked";
}
