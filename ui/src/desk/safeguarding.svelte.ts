// Whether Safeguarding lies over the desk. It covers the place where the person is and changes nothing there.
import { concernNews } from "../api/safeguarding";
import { isTrouble } from "../api/trouble";
import { navigation } from "./navigation.svelte";

let open = $state(false);
let overdue = $state(false);
let wanted = $state<string | null>(null);
let closing: (() => Promise<boolean>) | null = null;
let comeBack: (() => void)[] = [];

/** Safeguarding, from anywhere. */
export const safeguarding = {
  get open(): boolean {
    return open;
  },
  /** Whether something is overdue in any record; never how many. */
  get overdue(): boolean {
    return overdue;
  },
  /** The record that lay open when the desk was last left; null for whatever fits the place. */
  get wanted(): string | null {
    return wanted;
  },
  /** The interview over which it lies, when it lies over one. */
  get interview(): string | null {
    return navigation.place.room === "interview" ? (navigation.place.interview ?? null) : null;
  },
  show(record: string | null = null): void {
    wanted = record;
    open = true;
  },
  /** Puts it away once its words are kept; `closing` says whether they are. */
  async hide(): Promise<void> {
    if (closing && !(await closing())) return;
    safeguarding.away();
  },
  /** Puts it away as it is. */
  away(): void {
    open = false;
    wanted = null;
    void safeguarding.hear();
  },
  /** The desk was locked: nothing lies over it any more, and nothing is known. */
  forget(): void {
    open = overdue = false;
    wanted = null;
  },
  /** What has to be kept before it closes; call the answer when that ends. */
  beforeHide(keep: () => Promise<boolean>): () => void {
    closing = keep;
    return () => {
      if (closing === keep) closing = null;
    };
  },
  /** Where the cursor goes when nothing else remembers it: the notes register themselves. */
  whenBack(go: () => void): () => void {
    comeBack = [...comeBack, go];
    return () => {
      comeBack = comeBack.filter((one) => one !== go);
    };
  },
  /** Sends the cursor back to the notes; false when there are none. */
  goBack(): boolean {
    const go = comeBack.at(-1);
    go?.();
    return go !== undefined;
  },
  /** Asks whether anything is overdue; answers with the record that lay open. A refusal is no news. */
  async hear(): Promise<string | null> {
    try {
      const news = await concernNews();
      overdue = news.overdue;
      return news.open;
    } catch (caught) {
      if (!isTrouble(caught)) throw caught;
      return null;
    }
  },
};
