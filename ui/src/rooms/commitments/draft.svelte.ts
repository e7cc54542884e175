// Keeps a recommendation while it is written, so that nothing is lost when the desk locks or the laptop dies.
import { isTrouble } from "../../api/trouble";
import type { FieldTrouble } from "../../api/types";
import { attempt } from "../../desk/status.svelte";
import { say } from "../../language/language.svelte";

const AFTER_MS = 800;

/** What is being written, and its way to the disk through `keep`. */
export class Writing<What, Kept> {
  /** Whether something stands on the screen that is not on the disk yet. */
  unsaved = $state(false);
  /** What the program refused to keep, field by field. */
  troubles = $state<FieldTrouble[]>([]);
  #waiting: What | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> = Promise.resolve();
  #keep: (what: What) => Promise<Kept>;
  #kept: (kept: Kept) => void;

  constructor(keep: (what: What) => Promise<Kept>, kept: (kept: Kept) => void) {
    this.#keep = keep;
    this.#kept = kept;
  }

  /** The sentence for a field, when it has one. */
  error(field: string): string | undefined {
    const found = this.troubles.find((one) => one.field === field);
    return found && say(found.phrase);
  }

  /** Takes it as it stands; it is on the disk a moment later. */
  touch(what: What): void {
    this.#waiting = what;
    this.unsaved = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void attempt(() => this.flush()), AFTER_MS);
  }

  /** Keeps what waits, now. Rejects with a `Trouble` when it cannot; the words then wait on. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#saving = this.#saving.catch(() => undefined).then(() => this.#save());
    return this.#saving;
  }

  async #save(): Promise<void> {
    const what = this.#waiting;
    if (!what) return;
    this.#waiting = null;
    try {
      const kept = await this.#keep(what);
      this.troubles = [];
      this.unsaved = this.#waiting !== null;
      this.#kept(kept);
    } catch (caught) {
      this.#waiting ??= what;
      if (!isTrouble(caught) || caught.fields.length === 0) throw caught;
      this.troubles = caught.fields;
    }
  }
}
