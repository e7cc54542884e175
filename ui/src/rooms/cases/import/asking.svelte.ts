// Asking the program, one question at a time: whether an answer is awaited, and what was refused.
import { isTrouble, type Trouble } from "../../../api/trouble";

/** A conversation with the program about one file. */
export class Asking {
  trouble = $state<Trouble | null>(null);
  busy = $state(false);

  /** Asks; a refusal is kept, and whatever is none goes on. */
  protected async ask(act: () => Promise<unknown>): Promise<void> {
    this.busy = true;
    this.trouble = null;
    try {
      await act();
    } catch (caught) {
      if (!isTrouble(caught)) throw caught;
      this.trouble = caught;
    } finally {
      this.busy = false;
    }
  }
}
