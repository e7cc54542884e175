// Long work that somebody waits for: shown once it takes longer than a moment, with how far it is, and stopped on wish.
import { stopWork, workNews } from "../api/work";

/** What is over sooner needs no word of its own. */
export const SOON_MS = 500;
const LOOK_MS = 250;

/** What whoever waits is shown of long work. */
export interface Waited {
  readonly shown: boolean;
  readonly done: number | null;
  readonly stopping: boolean;
  stop(): unknown;
}

export class Work implements Waited {
  /** It goes on, and has for longer than a moment. */
  shown = $state(false);
  /** How much of a thousand is done; null where that is not told. */
  done = $state<number | null>(null);
  /** Somebody wished that it stop. */
  stopping = $state(false);

  /** Waits for `act`. With `told` the program says how far it is and can be stopped. */
  async run<T>(act: () => Promise<T>, told = true): Promise<T> {
    [this.done, this.stopping] = [null, false];
    const late = setTimeout(() => (this.shown = true), SOON_MS);
    const looks = told ? setInterval(() => void this.#look(), LOOK_MS) : undefined;
    try {
      return await act();
    } finally {
      clearTimeout(late);
      clearInterval(looks);
      this.shown = false;
    }
  }

  /** Wishes that it stop. What cannot stop any more goes on to its end. */
  async stop(): Promise<void> {
    this.stopping = true;
    await stopWork();
  }

  async #look(): Promise<void> {
    // That it cannot be said how far it is stands in nobody's way.
    this.done = await workNews().catch(() => null);
  }
}
