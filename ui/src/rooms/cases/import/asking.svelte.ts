// Asking the program, one question at a time: whether an answer is awaited, and what was refused.
import { isTrouble, type Trouble } from "../../../api/trouble";
import { Work } from "../../../desk/work.svelte";

/** A conversation with the program about one file. */
export class Asking {
  trouble = $state<Trouble | null>(null);
  busy = $state(false);
  /** What is being kept can be looked at and stopped; reading a file only takes its time. */
  keeping = $state(false);
  readonly work = new Work();

  /** Asks; a refusal is kept, and whatever is none goes on. */
  protected async ask(act: () => Promise<unknown>, keeping = false): Promise<void> {
    this.busy = true;
    this.keeping = keeping;
    this.trouble = null;
    try {
      await this.work.run(act, keeping);
    } catch (caught) {
      if (!isTrouble(caught)) throw caught;
      this.trouble = caught;
    } finally {
      this.busy = false;
    }
  }
}
