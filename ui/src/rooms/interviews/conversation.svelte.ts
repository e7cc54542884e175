// One interview while it is open: what was said, what was chosen, where one is, and how far it is kept.
import { SvelteMap, SvelteSet } from "svelte/reactivity";

import * as api from "../../api/interviews";
import { isTrouble } from "../../api/trouble";
import type { Answer, Counselling, Decision, InterviewSheet, Lang, NeutralWord, NoteLang, Purpose, Quote, RatingValue, Skip, Statement } from "../../api/types";
import { NotesEditor, type Snapshot } from "./editor";
import type { Mark } from "./marks";
import { toCharacters, toUnits } from "./offsets";
import { questionOf, step, stopAt, stopsOf, type Stop } from "./route";
import { SaveQueue, type News } from "../../desk/save-queue";

const EMPTY: Answer = { text: "", lang: "cy", skip: null, comeBack: false, probesAsked: [], savedAt: null };

/** Where an interview is kept. A trial of a guide has one that keeps nothing. */
export type Keeper = Pick<
  typeof api,
  "keepAnswer" | "keepPlace" | "skipQuestion" | "markUntouched" | "comeBack" | "markProbe" | "rate" | "markQuote" | "unmarkQuote"
  | "decideQuote" | "keepConsent" | "keepCounselling" | "pauseInterview" | "resumeInterview" | "finishInterview" | "openInterview"
>;

export class Conversation {
  sheet = $state.raw<InterviewSheet>(null!);
  answers = $state<Record<string, Answer>>({});
  ratings = $state<Record<string, RatingValue>>({});
  quotes = $state<Quote[]>([]);
  statements = $state.raw<Statement[]>([]);
  consents = $state<InterviewSheet["consents"]>([]);
  counselling = $state<Counselling>({ offered: false, source: null, wanted: null });
  stop = $state.raw<Stop>({ section: "", question: null });
  lang = $state<Lang>("cy");
  news = $state.raw<News>({ kind: "nothing-yet" });
  undid = $state<"quote" | "text" | null>(null);
  opened = new SvelteSet<string>();
  marks = new SvelteMap<string, Mark[]>();
  editor: NotesEditor;
  #keeper: Keeper;
  #queue = new SaveQueue((news) => (this.news = news));
  #kept = new Map<string, { text: string; lang: NoteLang }>();
  #quoteOf = new Map<string, string>();
  #since = Date.now();

  constructor(sheet: InterviewSheet, keeper: Keeper = api) {
    this.#keeper = keeper;
    this.editor = new NotesEditor({
      changed: (question, now) => this.#changed(question, now),
      moved: (question, now) => this.#moved(question, now),
      undid: (what) => (this.undid = what),
      left: () => void this.flush(),
    });
    this.#take(sheet);
    this.answers = { ...sheet.answers };
    this.quotes = sheet.quotes;
    this.statements = sheet.statements;
    this.lang = sheet.place.lang;
    this.stop = stopAt(sheet.guide, sheet.place.question);
    for (const question of sheet.guide.questions) this.#load(question.id);
    this.#queue.known(Object.values(sheet.answers).map(({ savedAt }) => savedAt).filter((at) => at !== null).sort().at(-1) ?? null);
  }

  get id() { return this.sheet.id; }
  /** Whether a guide is only tried: nothing of this is kept. */
  get rehearsal() { return this.#keeper !== api; }
  get guide() { return this.sheet.guide; }
  get finished() { return this.sheet.state === "finished"; }
  get stops() { return stopsOf(this.guide, (id) => this.isOpened(id)); }
  get section() { return this.guide.sections.find(({ id }) => id === this.stop.section)!; }
  get question() { return this.stop.question ? questionOf(this.guide, this.stop.question) : undefined; }
  get unsaved() { return this.#queue.unsaved; }
  /** How far it is, for the steps of a first interview. */
  get soFar() {
    return {
      consented: this.consents.some(({ purpose, given }) => purpose === "interview" && given),
      written: Object.values(this.answers).some(({ text }) => text.trim() !== ""),
      rated: Object.keys(this.ratings).length > 0,
      finished: this.finished,
      lang: this.lang,
      sections: Object.fromEntries(this.guide.sections.map(({ kind, name }) => [kind, name[this.lang]])),
    };
  }

  /** Whole minutes of conversation; the clock stands while it is paused. */
  minutes(now: number): number {
    const running = this.sheet.state === "open" ? Math.max(0, now - this.#since) / 1000 : 0;
    return Math.floor((this.sheet.elapsedSeconds + running) / 60);
  }

  answer(question: string): Answer {
    return this.answers[question] ?? { ...EMPTY, lang: this.lang };
  }

  /** Whether the story has opened this topic: by choice, or by something written or decided there. */
  isOpened(question: string): boolean {
    const { text, skip, comeBack } = this.answer(question);
    return this.opened.has(question) || text !== "" || comeBack || skip === "chose-not-to-answer";
  }

  // ---- going about

  go(stop: Stop) {
    if (stop.question) this.opened.add(stop.question);
    this.undid = null;
    this.stop = stop;
    this.#keepPlace();
    void this.flush();
  }
  goTo(question: string) { this.go(stopAt(this.guide, question)); }
  next() { this.go(step(this.stops, this.stop, 1)); }
  previous() { this.go(step(this.stops, this.stop, -1)); }

  /** The language in which questions are asked; screen and notes keep their own. */
  speak(lang: Lang) {
    this.lang = lang;
    this.#keepPlace();
  }

  // ---- words

  /** The language of one question's notes. */
  writeIn(question: string, lang: NoteLang) {
    this.#set(question, { lang });
    this.#queue.chosen(question, () => this.#write(question));
  }

  /** Puts a neutral word into a note, as if it had been typed. */
  putInto(question: string, { from, to, put }: NeutralWord) {
    const { text } = this.answer(question);
    if (!this.finished) this.editor.replace(question, toUnits(text, from), toUnits(text, to), put);
  }

  /** Brings everything into the store now; true when it is there. */
  flush(): Promise<boolean> { return this.#queue.flush(); }

  #changed(question: string, now: Snapshot) {
    this.undid = null;
    this.marks.set(question, now.marks);
    if (now.text !== this.answer(question).text) this.#spoken(question, now.text);
    this.#queue.typed(question, () => this.#write(question));
  }

  // Words are written where it said "not discussed": that is no longer true. What the carer chose stays.
  #spoken(question: string, text: string) {
    this.#set(question, { text });
    if (this.answer(question).skip === "not-discussed" && text.trim()) this.skip(question, null);
  }

  #moved(question: string, now: Snapshot) {
    if (this.finished) return;
    this.#queue.typed("place", async () => {
      await this.#keeper.keepPlace(this.id, question, toCharacters(now.text, now.cursor), this.lang);
      return null;
    });
  }

  #keepPlace() {
    const { question } = this.stop;
    const now = question && !this.finished ? this.editor.snapshot(question) : null;
    if (!question || !now) return;
    this.#queue.chosen("place", async () => {
      await this.#keeper.keepPlace(this.id, question, toCharacters(now.text, now.cursor), this.lang);
      return null;
    });
  }

  // One job for everything of a question, so that text and marks never overtake each other.
  async #write(question: string) {
    const now = this.editor.snapshot(question);
    if (!now) return null;
    const { lang } = this.answer(question);
    const kept = this.#kept.get(question);
    const same = kept?.text === now.text && kept.lang === lang;
    const saved = same ? null : await this.#keeper.keepAnswer(this.id, question, now.text, lang, toCharacters(now.text, now.cursor));
    this.#kept.set(question, { text: now.text, lang });
    const marked = await this.#writeMarks(question, now);
    return saved ?? (marked ? { savedAt: new Date().toISOString() } : null);
  }

  async #writeMarks(question: string, { text, marks }: Snapshot): Promise<boolean> {
    const fresh = marks.filter(({ key }) => !this.#quoteOf.has(key));
    const gone = [...this.#quoteOf].filter(([key, id]) => this.#isOf(id, question) && !marks.some((mark) => mark.key === key));
    for (const [key, id] of gone) await this.#unquote(key, id);
    for (const { key, from, to } of fresh) {
      const quote = await this.#keeper.markQuote(this.id, question, toCharacters(text, from), toCharacters(text, to));
      this.#quoteOf.set(key, quote.id);
      this.quotes.push(quote);
    }
    return fresh.length + gone.length > 0;
  }

  #isOf(id: string, question: string) { return this.quotes.some((quote) => quote.id === id && quote.question === question); }

  // The store lets a quotation go by itself when its words are deleted; that it is gone already is no trouble.
  async #unquote(key: string, id: string) {
    try {
      await this.#keeper.unmarkQuote(this.id, id);
    } catch (trouble) {
      if (!isTrouble(trouble) || ["disk-full", "locked"].includes(trouble.code)) throw trouble;
    }
    this.#quoteOf.delete(key);
    this.quotes = this.quotes.filter((quote) => quote.id !== id);
  }

  /** The quotation behind a mark, once the store has it. */
  quoteOf(key: string): Quote | undefined {
    const id = this.#quoteOf.get(key);
    return this.quotes.find((quote) => quote.id === id);
  }

  // ---- choices

  skip(question: string, why: Skip | null) {
    this.#set(question, { skip: why });
    this.#choose(`skip ${question}`, () => this.#keeper.skipQuestion(this.id, question, why));
  }

  comeBack(question: string) {
    const on = !this.answer(question).comeBack;
    this.#set(question, { comeBack: on });
    this.#choose(`back ${question}`, () => this.#keeper.comeBack(this.id, question, on));
  }

  probe(question: string, probe: string) {
    const asked = this.answer(question).probesAsked;
    const on = !asked.includes(probe);
    this.#set(question, { probesAsked: on ? [...asked, probe] : asked.filter((one) => one !== probe) });
    this.#choose(`probe ${question} ${probe}`, () => this.#keeper.markProbe(this.id, question, probe, on));
  }

  rate(item: string, value: RatingValue | null) {
    if (value === null) delete this.ratings[item];
    else this.ratings[item] = value;
    this.#choose(`rate ${item}`, () => this.#keeper.rate(this.id, item, value));
  }

  consent(purpose: Purpose, given: boolean) {
    this.consents = [...this.consents.filter((one) => one.purpose !== purpose), { purpose, given, at: new Date().toISOString() }];
    this.#choose(`consent ${purpose}`, () => this.#keeper.keepConsent(this.id, purpose, given));
  }

  offer(counselling: Counselling) {
    this.counselling = counselling;
    this.#choose("counselling", () => this.#keeper.keepCounselling(this.id, counselling));
  }

  decide(quote: string, decision: Decision, wording: string | null, theme: string | null) {
    this.quotes = this.quotes.map((one) => (one.id === quote ? { ...one, decision, wording, theme } : one));
    this.#queue.typed(`quote ${quote}`, async () => {
      await this.#keeper.decideQuote(this.id, quote, decision, wording, theme);
      return { savedAt: new Date().toISOString() };
    });
  }

  #choose(lane: string, act: () => Promise<unknown>) {
    this.#queue.chosen(lane, async () => {
      await act();
      return { savedAt: new Date().toISOString() };
    });
  }

  // ---- pausing and ending

  async pause() { await this.#turn(() => this.#keeper.pauseInterview(this.id)); }
  async resume() { await this.#turn(() => this.#keeper.resumeInterview(this.id)); }
  async finish() { await this.#turn(() => this.#keeper.finishInterview(this.id)); }

  async #turn(act: () => Promise<InterviewSheet>) {
    if (await this.flush()) this.#take(await act());
  }

  /** The quotations as the store holds them, after everything is written; for the reading back. */
  async settle() {
    if (!(await this.flush())) return;
    const { quotes } = await this.#keeper.openInterview(this.id);
    this.quotes = quotes;
  }

  /** Questions about which nothing is known: no word, no state, no scale. */
  get untouched(): string[] {
    return this.guide.questions.map(({ id }) => id).filter((id) => !this.answer(id).text.trim() && !this.answer(id).skip);
  }

  /** Marks them all as not discussed and says which, so that it can be undone. */
  async leaveUntouched(): Promise<string[]> {
    if (!(await this.flush())) return [];
    const which = await this.#keeper.markUntouched(this.id);
    for (const question of which) this.#set(question, { skip: "not-discussed" });
    return which;
  }

  #take(sheet: InterviewSheet) {
    this.sheet = sheet;
    this.#since = Date.now();
    this.ratings = { ...sheet.ratings };
    this.consents = sheet.consents;
    this.counselling = sheet.counselling;
  }

  #load(question: string) {
    const answer = this.answer(question);
    const marks = this.quotes.filter((quote) => quote.question === question && quote.from < quote.to).map((quote) => this.#markOf(quote, answer.text));
    const cursor = this.sheet.place.question === question ? toUnits(answer.text, this.sheet.place.cursor) : answer.text.length;
    this.marks.set(question, marks);
    this.#kept.set(question, { text: answer.text, lang: answer.lang });
    this.editor.load(question, { text: answer.text, cursor, marks });
  }

  #markOf({ id, from, to }: Quote, text: string): Mark {
    this.#quoteOf.set(id, id);
    return { key: id, from: toUnits(text, from), to: toUnits(text, to) };
  }

  #set(question: string, change: Partial<Answer>) {
    this.answers[question] = { ...this.answer(question), ...change };
  }
}
