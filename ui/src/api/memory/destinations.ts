// Places in memory. Each kind shows another outcome of its test: a folder is well, a WebDAV server lacks something, and an
// SFTP server shows another key at its second test.
import type { DestinationForm, DestinationRow, FieldTrouble, Trial } from "../types";
import type { Backed } from "./backend";
import { phrase, refuse } from "./refuse";

const PIN = "ssh-ed25519 SHA256:bV0k3xQ1mJ2rT8cYw5nZs7uHfLdA9pGeRiOq4tXyKfM";
const OTHER = "ssh-ed25519 SHA256:Zq7rN1hWc8sVb4kLx0mTj2yUa6dFpEoGiR9tQw3XeHs";
const CERTIFICATE = "3A:F0:9C:11:5E:D2:77:08:B4:6D:E9:21:4C:8A:F5:30:97:CE:62:1B:D8:04:7F:A3:59:EE:16:C0:8D:32:B1:6A";

let kept: DestinationRow[] = [];

/** The commands of destinations. */
export const destinationCommands: Backed<
  "destinations" | "destination_add" | "destination_correct" | "destination_test" | "destination_accept" | "destination_remove"
> = {
  destinations: () => kept.toSorted((one, two) => one.name.localeCompare(two.name)),
  destination_add: ({ form }) => {
    check(form, null);
    const row = { ...shownOf(form), id: crypto.randomUUID(), pin: null, pinnedAt: null, testedAt: null, hindrance: null };
    kept = [...kept, row];
    return row;
  },
  destination_correct: ({ id, form }) => {
    const row = rowOf(id);
    check(form, row);
    const moved = row.place !== form.place || row.kind !== form.kind;
    return Object.assign(row, shownOf(form), moved ? { pin: null, pinnedAt: null, testedAt: null, hindrance: null } : {});
  },
  destination_test: ({ id }) => tested(rowOf(id)),
  destination_accept: ({ id, shown }) => {
    const row = rowOf(id);
    if (row.pin === null || row.pin === shown) refuse("nothing-changed", phrase("destinations-trouble-unchanged"));
    return Object.assign(row, { pin: shown, pinnedAt: now(), testedAt: now(), hindrance: null });
  },
  destination_remove: ({ id }) => {
    rowOf(id);
    kept = kept.filter((one) => one.id !== id);
  },
};

function tested(row: DestinationRow): Trial {
  const shown = { folder: null, webdav: CERTIFICATE, sftp: row.pin === PIN && row.testedAt ? OTHER : (row.pin ?? PIN) }[row.kind];
  const changed = row.pin !== null && shown !== row.pin;
  if (row.pin === null && shown !== null) Object.assign(row, { pin: shown, pinnedAt: now() });
  Object.assign(row, { testedAt: now(), hindrance: changed ? "changed-key" : null });
  return { hindrance: row.hindrance, lacks: row.kind === "webdav" ? ["read-back"] : [], shown };
}

function shownOf({ kind, name, place, signIn, user }: DestinationForm) {
  return { kind, name: name.trim(), place: place.trim(), signIn: kind === "folder" ? ("nobody" as const) : signIn, user };
}

function check(form: DestinationForm, before: DestinationRow | null) {
  const fields: FieldTrouble[] = [];
  const wrong = (field: string, key: Parameters<typeof phrase>[0]) => fields.push({ field, phrase: phrase(key) });
  if (!form.name.trim()) wrong("name", "destinations-trouble-name");
  const begins = { folder: "/", webdav: "https://", sftp: "sftp://" }[form.kind];
  if (!form.place.trim().startsWith(begins)) wrong("place", `destinations-trouble-${form.kind}`);
  const stays = before?.place === form.place && before.user === form.user && before.signIn === form.signIn;
  if (form.kind !== "folder" && form.signIn !== "nobody") {
    if (!form.user.trim()) wrong("user", "destinations-trouble-user");
    if (form.signIn === "password" && !form.password && !stays) wrong("password", "destinations-trouble-password");
    if (form.signIn === "key" && !form.key.includes("BEGIN") && !stays) wrong("key", "destinations-trouble-key");
  }
  if (fields.length) refuse("form", phrase("trouble-form"), fields);
}

function rowOf(id: string): DestinationRow {
  return kept.find((one) => one.id === id) ?? refuse("no-destination", phrase("destinations-trouble-none"));
}

function now(): string {
  return new Date().toISOString();
}
