// A form's troubles: which fields the program refused, and the sentence for each.
import { isTrouble } from "../api/trouble";
import type { FieldTrouble } from "../api/types";
import { attempt } from "../desk/status.svelte";
import { say } from "../language/language.svelte";

/** Sends a form and keeps what is wrong with it. */
export class Form {
  troubles = $state<FieldTrouble[]>([]);
  busy = $state(false);

  /** The sentence for a field, when it has one. */
  error(field: string): string | undefined {
    const found = this.troubles.find((one) => one.field === field);
    return found && say(found.phrase);
  }

  /** Does what the form asks. Refused fields stay here; any other refusal goes to the standing line. */
  async send<T>(act: () => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.troubles = [];
    try {
      return await attempt(() => this.#keepFields(act));
    } finally {
      this.busy = false;
    }
  }

  async #keepFields<T>(act: () => Promise<T>): Promise<T | undefined> {
    try {
      return await act();
    } catch (caught) {
      if (!isTrouble(caught) || caught.fields.length === 0) throw caught;
      this.troubles = caught.fields;
      return undefined;
    }
  }
}
