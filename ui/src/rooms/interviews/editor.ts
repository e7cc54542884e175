// The notes: one editor, and for each question a text of its own with its own cursor, history and scroll.
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { Compartment, EditorSelection, EditorState, Prec, type Extension, type StateEffect } from "@codemirror/state";
import { EditorView, keymap, type ViewUpdate } from "@codemirror/view";

import type { Lang } from "../../api/types";
import { bachBefore } from "../../shared/bach";
import { markedWords, marks, place, toggleMark, type Mark } from "./marks";
import { tidyPasted } from "./offsets";

/** What stands in a question's notes now; positions are the editor's UTF-16 ones. */
export type Snapshot = { text: string; cursor: number; marks: Mark[] };
/** What the editor tells: text or marks changed, the cursor moved, something was undone, the notes lost focus. */
export type Listener = {
  changed(question: string, now: Snapshot): void;
  moved(question: string, now: Snapshot): void;
  undid(what: "quote" | "text"): void;
  left(): void;
};
/** How the notes are announced and spelt: the language of the note, a name for screen readers. */
export type Manner = { lang: Lang; label: string; readOnly: boolean };

/** Keys that go on, back and forward everywhere, and so do nothing of their own in the notes. */
const OURS = ["Mod-Enter", "Mod-[", "Mod-]"];

export class NotesEditor {
  #view: EditorView | null = null;
  #states = new Map<string, EditorState>();
  #scrolls = new Map<string, StateEffect<unknown>>();
  #manner = new Compartment();
  #question = "";
  #tell: Listener;
  #keys = 0;

  constructor(tell: Listener) {
    this.#tell = tell;
  }

  /** Prepares a question's notes as the store holds them; what is open already stays as it is. */
  load(question: string, { text, cursor, marks: known }: Snapshot) {
    if (this.#states.has(question)) return;
    const state = EditorState.create({ doc: text, selection: { anchor: Math.min(cursor, text.length) }, extensions: this.#extensions() });
    this.#states.set(question, state.update({ effects: known.map((mark) => place.of(mark)) }).state);
  }

  /** Shows a question's notes in `parent`. */
  show(question: string, parent: HTMLElement, manner: Manner) {
    this.#remember();
    this.#question = question;
    const state = this.#states.get(question);
    if (!state) return;
    if (this.#view?.dom.parentElement !== parent) this.#attach(parent, state);
    else this.#view.setState(state);
    this.setManner(manner);
    const scroll = this.#scrolls.get(question);
    if (scroll) this.#view?.dispatch({ effects: scroll });
  }

  /** Takes the editor off the page; its texts and histories stay. */
  detach() {
    this.#remember();
    this.#view?.destroy();
    this.#view = null;
  }

  /** Changes language and name; text, cursor, focus, history and scroll are not touched. */
  setManner({ lang, label, readOnly }: Manner) {
    const attributes = EditorView.contentAttributes.of({ lang, "aria-label": label, spellcheck: "false", autocorrect: "off", autocapitalize: "off" });
    this.#view?.dispatch({ effects: this.#manner.reconfigure([attributes, EditorState.readOnly.of(readOnly), EditorView.editable.of(!readOnly)]) });
  }

  focus() {
    this.#view?.focus();
  }

  get focused(): boolean {
    return this.#view?.hasFocus ?? false;
  }

  /** The question's notes as they stand at this moment. */
  snapshot(question: string): Snapshot | null {
    const state = question === this.#question && this.#view ? this.#view.state : this.#states.get(question);
    return state ? snapshotOf(state) : null;
  }

  /** Puts other words in place of a stretch, as an ordinary edit that can be undone. */
  replace(question: string, from: number, to: number, insert: string) {
    const change = { changes: { from, to, insert }, userEvent: "input.replace" };
    if (question === this.#question && this.#view) return this.#view.dispatch(change);
    const next = this.#states.get(question)?.update(change).state;
    if (!next) return;
    this.#states.set(question, next);
    this.#tell.changed(question, snapshotOf(next));
  }

  /** Ctrl+': see `toggleMark`. */
  mark(lang: Lang): "marked" | "unmarked" | null {
    return this.#view ? toggleMark(this.#view, lang, () => `new-${(this.#keys += 1)}`) : null;
  }

  /** Ctrl+6: the next accent on the letter before the cursor. */
  toBach() {
    const view = this.#view;
    const head = view?.state.selection.main.head ?? 0;
    const change = view && !view.state.readOnly ? bachBefore(view.state.doc.toString(), head) : null;
    if (change) view?.dispatch({ changes: change, selection: EditorSelection.cursor(change.from + change.insert.length), userEvent: "input.bach" });
  }

  #remember() {
    if (!this.#view) return;
    this.#states.set(this.#question, this.#view.state);
    this.#scrolls.set(this.#question, this.#view.scrollSnapshot());
  }

  #attach(parent: HTMLElement, state: EditorState) {
    this.#view?.destroy();
    this.#view = new EditorView({ state, parent });
  }

  #extensions(): Extension {
    return [
      history({ minDepth: 500 }),
      markedWords,
      keymap.of([...historyKeymap, ...defaultKeymap.filter(({ key }) => !OURS.includes(key ?? ""))]),
      this.#manner.of([]),
      EditorView.lineWrapping,
      EditorView.clipboardInputFilter.of(tidyPasted),
      Prec.low(EditorView.updateListener.of((update) => this.#heard(update))),
      EditorView.domEventHandlers({ blur: () => this.#tell.left() }),
    ];
  }

  #heard(update: ViewUpdate) {
    const marksChanged = update.startState.field(marks) !== update.state.field(marks);
    const now = () => snapshotOf(update.state);
    if (update.docChanged || marksChanged) this.#tell.changed(this.#question, now());
    else if (update.selectionSet) this.#tell.moved(this.#question, now());
    if (update.transactions.some((change) => change.isUserEvent("undo"))) this.#tell.undid(update.docChanged ? "text" : "quote");
  }
}

function snapshotOf(state: EditorState): Snapshot {
  return { text: state.doc.toString(), cursor: state.selection.main.head, marks: state.field(marks) };
}
