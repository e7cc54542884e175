import { history, redo, undo } from "@codemirror/commands";
import { EditorState, type TransactionSpec } from "@codemirror/state";
import { describe, expect, it } from "vitest";

import { drop, markedWords, marks, place } from "./marks";

class Desk {
  state: EditorState;
  constructor(doc: string) {
    this.state = EditorState.create({ doc, extensions: [history(), markedWords] });
  }
  do(...specs: TransactionSpec[]) {
    this.state = this.state.update(...specs).state;
  }
  words() {
    return this.state.field(marks).map(({ from, to }) => this.state.sliceDoc(from, to));
  }
  undo = () => void undo({ state: this.state, dispatch: (change) => (this.state = change.state) });
  redo = () => void redo({ state: this.state, dispatch: (change) => (this.state = change.state) });
}

const marked = () => {
  const desk = new Desk("Cyn. Neb yn gwrando. Wedyn.");
  desk.do({ effects: place.of({ key: "a", from: 5, to: 20 }) });
  return desk;
};

describe("marks", () => {
  it("move with text typed before them", () => {
    const desk = marked();
    desk.do({ changes: { from: 0, insert: "ŵ 🏡 " } });
    expect(desk.words()).toEqual(["Neb yn gwrando."]);
  });
  it("take in what is typed within, and leave out what is typed at the edges", () => {
    const desk = marked();
    desk.do({ changes: [{ from: 8, insert: " byth" }, { from: 5, insert: "<" }, { from: 20, insert: ">" }] });
    expect(desk.words()).toEqual(["Neb byth yn gwrando."]);
  });
  it("go with their text and come back with it", () => {
    const desk = marked();
    desk.do({ changes: { from: 4, to: 21 } });
    expect(desk.words()).toEqual([]);
    desk.undo();
    expect(desk.words()).toEqual(["Neb yn gwrando."]);
    desk.redo();
    expect(desk.words()).toEqual([]);
  });
  it("get their whole extent back when half of it was cut and undone", () => {
    const desk = marked();
    desk.do({ changes: { from: 0, to: 9 } });
    expect(desk.words()).toEqual(["yn gwrando."]);
    desk.undo();
    expect(desk.words()).toEqual(["Neb yn gwrando."]);
  });
  it("can be undone and redone as acts of their own", () => {
    const desk = marked();
    desk.undo();
    expect(desk.words()).toEqual([]);
    desk.redo();
    expect(desk.words()).toEqual(["Neb yn gwrando."]);
    desk.do({ effects: drop.of("a") });
    desk.undo();
    expect(desk.words()).toEqual(["Neb yn gwrando."]);
  });
});
