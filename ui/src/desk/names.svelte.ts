// Names in texts that may still be changing: asked for after a pause, and never shown for a text that has moved on.
import { namesIn } from "../api/interviews";
import type { NotePassage, Spotted } from "../api/types";
import { attempt } from "./status.svelte";

/** Long enough that nobody who types is interrupted. */
const PAUSE = 400;

/** Watches passages of one interview. Made while a component is set up. */
export class NameWatch {
  #seen = $state.raw<Map<string, Spotted[]>>(new Map());

  constructor(interview: () => string, read: () => NotePassage[]) {
    $effect(() => {
      const passages = read();
      const id = interview();
      const wait = setTimeout(() => void this.#look(id, passages), PAUSE);
      return () => clearTimeout(wait);
    });
  }

  async #look(interview: string, passages: NotePassage[]) {
    const found = passages.length ? await attempt(() => namesIn(interview, passages)) : [];
    if (found) this.#seen = new Map(passages.map(({ text }, at) => [text, found[at] ?? []]));
  }

  /** What was spotted in exactly this text. */
  of(text: string): Spotted[] {
    return this.#seen.get(text) ?? [];
  }
}
