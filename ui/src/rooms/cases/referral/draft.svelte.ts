// Keeps a referral while it is typed, so that nothing is lost when the talk on the phone breaks off. A draft is the form
// as it stands, complete or not; the program understands nothing of it until the case is saved.
import { saveDraft } from "../../../api/moves";
import type { Moment } from "../../../api/types";
import { attempt } from "../../../desk/status.svelte";
import type { Typed } from "../form";

const AFTER_MS = 800;

/** One draft and its way to the disk. */
export class DraftKeeper {
  /** The draft's id, once it is kept. */
  id = $state<string | null>(null);
  /** When it was last kept. */
  savedAt = $state<Moment | null>(null);
  #waiting: Typed | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> = Promise.resolve();
  #over = false;

  /** Whether something stands on the screen that is not on the disk yet. */
  get unsaved(): boolean {
    return this.#waiting !== null;
  }

  /** Takes the form as it stands; it is on the disk a moment later. */
  touch(form: Typed): void {
    if (this.#over) return;
    this.#waiting = form;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void attempt(() => this.flush()), AFTER_MS);
  }

  /** Keeps what waits, now. Rejects with a `Trouble` when it cannot; the words then wait on. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#saving = this.#saving.catch(() => undefined).then(() => this.#save());
    return this.#saving;
  }

  /** Ends it: the referral became a case, or was thrown away. Nothing is kept any more. */
  end(): void {
    this.#over = true;
    this.#waiting = null;
    clearTimeout(this.#timer);
  }

  async #save(): Promise<void> {
    const form = this.#waiting;
    if (!form) return;
    this.#waiting = null;
    try {
      const kept = await saveDraft(this.id, form);
      [this.id, this.savedAt] = [kept.id, kept.savedAt];
    } catch (caught) {
      this.#waiting ??= form;
      throw caught;
    }
  }
}
