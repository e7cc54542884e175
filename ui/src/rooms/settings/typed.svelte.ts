// What is being typed into a field of the settings. It follows what is kept, also when a change is undone, but what is
// typed and not kept yet stays as it is.
import { untrack } from "svelte";

import { follows } from "./follows";

/** A field over something that is kept. Made while a screen is drawn, it lives as long as that screen. */
export class Typed<T> {
  value: T = $state()!;
  #kept: T;

  /** `read` tells how what is kept would be typed. */
  constructor(read: () => T) {
    this.value = this.#kept = untrack(read);
    $effect.pre(() => {
      const now = read();
      untrack(() => {
        if (follows($state.snapshot(this.value), this.#kept, now)) this.value = now;
        this.#kept = now;
      });
    });
  }
}
