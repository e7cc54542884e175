// The change log: what each version brought, newest first, as keys of messages.
import type { PlainKey } from "../../language/language.svelte";

export type Change = { version: string; lines: PlainKey[] };

export const changes: Change[] = [
  {
    version: "0.1.0",
    lines: [
      "settings-change-listen", "settings-change-reports", "settings-change-safe", "settings-change-outbox",
      "settings-change-commitments", "settings-change-mentoring",
    ],
  },
];
