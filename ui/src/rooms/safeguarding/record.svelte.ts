// One record while it is open: what is set down, what is being written, and how far it is kept. A new record begins
// with its first word or choice, so that looking at the script leaves nothing behind.
import * as api from "../../api/safeguarding";
import type { ConcernLine, ConcernSheet, Lang, LineKind, NewLine } from "../../api/types";
import { SaveQueue, type News } from "../../desk/save-queue";
import { language } from "../../language/language.svelte";

/** A line in which nothing is said yet. */
export function blankLine(kind: LineKind): NewLine {
  return { kind, choice: null, area: null, day: "", time: "", whom: "", text: "", lang: language.current, corrects: null };
}

export class Concern {
  sheet = $state.raw<ConcernSheet | null>(null);
  texts = $state<Partial<Record<LineKind, string>>>({});
  wordsIn = $state<Lang>(language.current);
  news = $state.raw<News>({ kind: "nothing-yet" });
  #interview: string | null;
  #opening: Promise<string> | null = null;
  #queue = new SaveQueue((news) => (this.news = news));

  constructor(interview: string | null, sheet: ConcernSheet | null = null) {
    this.#interview = interview;
    if (sheet) this.#begin(sheet);
  }

  get id(): string | null {
    return this.sheet?.row.id ?? null;
  }
  get closed(): boolean {
    return this.sheet?.row.state === "closed";
  }
  get unsaved(): boolean {
    return this.#queue.unsaved;
  }
  get lines(): ConcernLine[] {
    return this.sheet?.lines ?? [];
  }

  /** The line of a kind that counts: the newest. */
  newest(kind: LineKind): ConcernLine | undefined {
    return this.lines.findLast((line) => line.kind === kind);
  }

  /** Something was typed for a line of this kind: it is kept as it stands when the hand rests. */
  write(kind: LineKind, text: string): void {
    this.texts[kind] = text;
    this.#queue.typed(kind, () => this.#keep(kind));
  }

  /** The language of the words that are being written. */
  writeIn(lang: Lang): void {
    this.wordsIn = lang;
    if (this.texts.words) this.#queue.chosen("words", () => this.#keep("words"));
  }

  /** Adds a line, for good. What was typed on meanwhile stays. */
  async add(line: NewLine): Promise<void> {
    await this.flush();
    this.sheet = await api.addToConcern(await this.#ensure(), line);
    const now = this.texts[line.kind] ?? "";
    const rest = now.startsWith(line.text) ? now.slice(line.text.length) : now;
    if (rest) this.write(line.kind, rest);
    else delete this.texts[line.kind];
  }

  /** Sets down the words that are being written. */
  async setDown(): Promise<void> {
    const text = this.texts.words ?? "";
    if (text.trim()) await this.add({ ...blankLine("words"), text, lang: this.wordsIn });
  }

  /** Brings everything into the store now; true when it is there. */
  flush(): Promise<boolean> {
    return this.#queue.flush();
  }

  /** Keeps what is written and puts the record away; true when all of it is in the store. */
  async leave(): Promise<boolean> {
    if (!(await this.flush())) return false;
    if (this.id) await api.leaveConcern(this.id);
    return true;
  }

  #begin(sheet: ConcernSheet) {
    this.sheet = sheet;
    for (const draft of sheet.drafts) {
      this.texts[draft.kind] = draft.text;
      if (draft.kind === "words") this.wordsIn = draft.lang;
    }
    this.#queue.known(sheet.drafts.map(({ savedAt }) => savedAt).sort().at(-1) ?? null);
  }

  async #keep(kind: LineKind) {
    const lang = kind === "words" ? this.wordsIn : language.current;
    return api.draftConcern(await this.#ensure(), kind, this.texts[kind] ?? "", lang);
  }

  // Opened once, however many bursts ask at the same time; asked again when it was refused.
  #ensure(): Promise<string> {
    if (this.id) return Promise.resolve(this.id);
    this.#opening ??= api.openConcern(this.#interview).then(
      (sheet) => {
        this.sheet = sheet;
        return sheet.row.id;
      },
      (refused) => {
        this.#opening = null;
        throw refused;
      },
    );
    return this.#opening;
  }
}

let leftBehind: Concern | null = null;

/** The record that fits: the one that is asked for, else the one that is still open from this interview, else a new one.
 * What an earlier page could not save is saved first. */
export async function openRecord(wanted: string | null, interview: string | null): Promise<Concern> {
  if (leftBehind && !(await leftBehind.flush())) return leftBehind;
  leftBehind = null;
  const id = wanted ?? (interview ? await unfinishedOf(interview) : null);
  return id ? new Concern(interview, await api.lookAtConcern(id)) : new Concern(interview);
}

/** The page goes while words of it are not in the store: they are kept here and tried again. */
export function keepBehind(concern: Concern): void {
  if (concern.unsaved) leftBehind = concern;
}

async function unfinishedOf(interview: string): Promise<string | null> {
  const rows = await api.concerns();
  return rows.find((row) => row.interview === interview && row.state !== "closed")?.id ?? null;
}
