// Carries what was typed and chosen to the store, and says truthfully how far it has come.
// One lane for each question or choice: within a lane nothing overlaps and the newest wins; nothing counts as kept
// before the store has said so; what could not be kept stays here and is tried again.
import type { Moment } from "../api/types";

/** Milliseconds after the last key, and at the latest while typing goes on. */
export const AFTER_LAST_KEY = 400;
export const WHILE_TYPING = 900;
/** Milliseconds before the person is told that keeping takes long, and between attempts after a failure. */
export const TAKES_LONG = 1000;
export const TRY_AGAIN = 3000;

/** Writes the newest state of its lane; resolves only once the store has it. */
export type Job = () => Promise<{ savedAt: Moment } | null>;

export type News =
  | { kind: "nothing-yet" }
  | { kind: "saved"; at: Moment }
  | { kind: "saving" }
  | { kind: "unsaved"; trouble: unknown };

type Timer = ReturnType<typeof setTimeout>;

class Lane {
  job: Job | null = null;
  since = 0;
  flying = false;
  flyingSince = 0;
  due = false;
  trouble: unknown = null;
  idle?: Timer;
  latest?: Timer;
  waiting: (() => void)[] = [];

  rest() {
    clearTimeout(this.idle);
    clearTimeout(this.latest);
    this.idle = this.latest = undefined;
  }
}

export class SaveQueue {
  #lanes = new Map<string, Lane>();
  #savedAt: Moment | null = null;
  #ackedAt: Moment | null = null;
  #said: News = { kind: "nothing-yet" };
  #tell: (news: News) => void;
  #slow?: Timer;
  #retry?: Timer;

  constructor(tell: (news: News) => void) {
    this.#tell = tell;
  }

  /** A key was pressed: the lane is written when the hand rests, and at the latest after 900 ms. */
  typed(name: string, job: Job) {
    const lane = this.#put(name, job);
    clearTimeout(lane.idle);
    lane.idle = setTimeout(() => void this.#send(lane), AFTER_LAST_KEY);
    lane.latest ??= setTimeout(() => void this.#send(lane), WHILE_TYPING);
  }

  /** A choice was made: written at once. */
  chosen(name: string, job: Job) {
    void this.#send(this.#put(name, job));
  }

  /** Writes everything now; true when all of it is in the store. */
  async flush(): Promise<boolean> {
    await Promise.all([...this.#lanes.values()].map((lane) => this.#settle(lane)));
    return !this.unsaved;
  }

  /** Whether anything is not yet in the store. */
  get unsaved(): boolean {
    return this.#pending().length > 0;
  }

  /** The moment of a save that came by another way (the sheet as it was opened). */
  known(at: Moment | null) {
    if (at && (!this.#savedAt || at > this.#savedAt)) this.#savedAt = this.#ackedAt = at;
    this.#say();
  }

  async #settle(lane: Lane) {
    while (lane.flying) await new Promise<void>((go) => lane.waiting.push(go));
    if (lane.job) await this.#send(lane);
  }

  #pending(): Lane[] {
    return [...this.#lanes.values()].filter((lane) => lane.job || lane.flying);
  }

  #lane(name: string): Lane {
    const lane = this.#lanes.get(name) ?? new Lane();
    this.#lanes.set(name, lane);
    return lane;
  }

  #put(name: string, job: Job): Lane {
    const lane = this.#lane(name);
    if (!lane.job) lane.since = Date.now();
    lane.job = job;
    this.#say();
    return lane;
  }

  #take(lane: Lane) {
    lane.rest();
    lane.flyingSince = lane.since;
    lane.job = null;
    lane.due = false;
    lane.flying = true;
    this.#say();
  }

  #giveBack(lane: Lane, job: Job, trouble: unknown) {
    lane.rest();
    lane.trouble = trouble;
    lane.job ??= job;
    lane.since = lane.flyingSince;
  }

  async #send(lane: Lane) {
    if (lane.flying) {
      lane.due = true;
      return;
    }
    const job = lane.job;
    if (!job) return;
    this.#take(lane);
    try {
      const saved = await job();
      lane.trouble = null;
      if (saved && !(this.#ackedAt && this.#ackedAt > saved.savedAt)) this.#ackedAt = saved.savedAt;
    } catch (trouble) {
      this.#giveBack(lane, job, trouble);
    } finally {
      this.#land(lane);
    }
  }

  #land(lane: Lane) {
    lane.flying = false;
    // The sentence on screen speaks for all: its time moves on only when no other lane is still on its way.
    if (!this.#pending().some((other) => other !== lane)) this.#savedAt = this.#ackedAt;
    const again = lane.due && lane.job && !lane.trouble;
    lane.due = false;
    for (const go of lane.waiting.splice(0)) go();
    if (again && !lane.flying) void this.#send(lane);
    this.#say();
    this.#planRetry();
  }

  #planRetry() {
    clearTimeout(this.#retry);
    if (![...this.#lanes.values()].some((lane) => lane.trouble && lane.job)) return;
    this.#retry = setTimeout(() => void this.flush(), TRY_AGAIN);
  }

  // Says the state of the whole, and only when it has changed.
  #say() {
    const news = this.#news();
    const same = JSON.stringify(news) === JSON.stringify(this.#said);
    this.#said = news;
    if (!same) this.#tell(news);
  }

  #news(): News {
    const lanes = this.#pending();
    const failed = lanes.find((lane) => lane.trouble);
    if (failed) return { kind: "unsaved", trouble: failed.trouble };
    const oldest = Math.min(...lanes.map((lane) => (lane.flying ? lane.flyingSince : lane.since)));
    const waited = Date.now() - oldest;
    clearTimeout(this.#slow);
    if (lanes.length && waited >= TAKES_LONG) return { kind: "saving" };
    if (lanes.length) this.#slow = setTimeout(() => this.#say(), TAKES_LONG - waited);
    return this.#savedAt ? { kind: "saved", at: this.#savedAt } : { kind: "nothing-yet" };
  }
}
