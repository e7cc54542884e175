// Long work done in parts, one call after the other: between them the desk is free for whatever else is to be kept, and
// whoever waits can leave off. It is shown as any other long work is.
import type { HowFar } from "../api/types";
import { SOON_MS, type Waited } from "./work.svelte";

export class InParts implements Waited {
  /** Some part is still to be done. */
  running = $state(false);
  /** Somebody stopped it, or left off waiting for it. */
  stopped = $state(false);
  shown = $state(false);
  done = $state<number | null>(null);
  /** It stops at once: what comes of the part that is being done is not waited for. */
  readonly stopping = false;
  #turn = 0;

  /** Asks for one part after the other, by its place from 0. True when all are done; false when it was stopped or begun anew, or when a part fails. */
  async run(part: (place: number) => Promise<HowFar | undefined>): Promise<boolean> {
    const turn = ++this.#turn;
    [this.running, this.shown, this.stopped, this.done] = [true, false, false, null];
    const late = setTimeout(() => (this.shown = turn === this.#turn), SOON_MS);
    let far: HowFar | undefined;
    for (let place = 0; ; place++) {
      far = await part(place);
      if (turn !== this.#turn || !far || far.done >= far.all) break;
      this.done = Math.round((1000 * far.done) / far.all);
    }
    clearTimeout(late);
    if (turn !== this.#turn) return false;
    [this.running, this.shown] = [false, false];
    return far !== undefined;
  }

  /** Leaves off, and forgets what comes of the part that is being done. */
  stop() {
    this.#turn++;
    [this.stopped, this.running, this.shown] = [this.running, false, false];
  }
}
