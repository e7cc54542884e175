// The outbox in memory: envelopes in every state, and places that answer when they are asked a second time.
import type { Outbox, OutboxNews, OutboxRow, RecipientRow } from "../types";
import type { Backed } from "./backend";
import { phrase, refuse } from "./refuse";
import { world } from "./world";

const HASH = "4813494d137e1631bba301d5acab6e7bb7aa74ce1185d456565ef51d737677b2";
const PLACE = { id: "place-1", name: "Ffolder y cyngor" };

const row = (number: number, over: Partial<OutboxRow>): OutboxRow => ({
  number, release: `release-${number}`, kind: "local", service: "powys", serviceName: { cy: "Powys", en: "Powys" },
  period: { from: "2025-04-01", to: "2026-03-31" }, lang: "both", name: "adroddiad-lleol-powys-2025-26-both.pdf", sha256: HASH,
  madeAt: "2026-11-20T16:05:00Z", state: "queued", waits: null, due: true, hindrance: null, why: null, remedy: null, tries: 0, nextTryAt: null,
  changedAt: "2026-11-20T16:05:00Z", form: "plain", place: PLACE.name, canRecall: true, unsure: null, marks: [], delivery: null, ...over,
});

const delivered = (number: number, proof: "read-back" | "hand", over: Partial<OutboxRow> = {}) => row(number, {
  state: "delivered", due: false, canRecall: false,
  delivery: { at: "2026-11-21T09:12:00Z", place: proof === "hand" ? "" : PLACE.name, name: "adroddiad-lleol-powys-2025-26-both-4813494d.pdf", sha256: HASH, size: 184_220, form: "plain", proof },
  ...over,
});

function invented(): OutboxRow[] {
  if (world.cases.length === 0) return [];
  return [
    row(9, { state: "recalled", due: false, canRecall: false, waits: "tell", marks: ["withdrawn"], unsure: "", place: null }),
    row(8, {
      state: "recalled", due: false, canRecall: false, waits: "later", unsure: PLACE.name, hindrance: "offline", why: phrase("destinations-why-offline"),
      remedy: phrase("destinations-do-offline"), tries: 1, nextTryAt: "2026-11-22T12:40:00Z",
    }),
    row(7, { due: false, waits: "hindered", hindrance: "changed-key", why: phrase("destinations-why-changed-key"), remedy: phrase("destinations-do-changed-key"), tries: 1 }),
    row(6, { service: "cardiff", serviceName: { cy: "Caerdydd", en: "Cardiff" }, due: false, waits: "phrase", form: "password", place: null }),
    row(5, { service: "conwy", serviceName: { cy: "Conwy", en: "Conwy" }, due: false, waits: "way", form: null, place: null }),
    row(4, {
      due: false, waits: "later", hindrance: "offline", why: phrase("destinations-why-offline"), remedy: phrase("destinations-do-offline"), tries: 2, nextTryAt: "2026-11-22T12:40:00Z",
    }),
    row(3, { service: null, serviceName: null, kind: "national", state: "saved", due: false, waits: "hand", place: null }),
    delivered(2, "read-back", { marks: ["superseded"] }),
    row(1, { state: "recalled", due: false, canRecall: false, marks: ["withdrawn"] }),
  ];
}

const recipients: RecipientRow[] = [
  { service: "powys", serviceName: { cy: "Powys", en: "Powys" }, form: "plain", words: "cy", publicKey: "", destination: PLACE.id, place: PLACE.name },
  { service: "cardiff", serviceName: { cy: "Caerdydd", en: "Cardiff" }, form: "password", words: "cy", publicKey: "", destination: null, place: null },
];

let rows: OutboxRow[] | null = null;
let key: string | null = null;

const all = (): OutboxRow[] => (rows ??= invented());
const here = (): Outbox => ({ envelopes: all(), recipients, places: [PLACE], signingKey: key, phraseBits: 61 });
const one = (number: number): OutboxRow => all().find((found) => found.number === number) ?? refuse("no-envelope", phrase("outbox-trouble-no-envelope"));
const change = (number: number, over: Partial<OutboxRow>): void => void Object.assign(one(number), over);

/** The commands of the outbox. */
export const outboxCommands: Backed<
  "outbox_get" | "outbox_news" | "outbox_send" | "outbox_recipient" | "outbox_signing_key" | "outbox_lock" | "outbox_save" | "outbox_confirm"
  | "outbox_recall" | "outbox_never_sent" | "outbox_receipt"
> = {
  outbox_get: here,
  outbox_news: (): OutboxNews => {
    const goes = all().filter((found) => found.due || found.waits === "later");
    const asks = all().filter((found) => found.waits && ["phrase", "hand", "hindered", "tell"].includes(found.waits));
    return { waiting: goes.length, offline: goes.filter((found) => found.hindrance === "offline").length, asking: asks.length };
  },
  outbox_send: () => {
    for (const found of all()) {
      if (found.unsure) Object.assign(found, { unsure: null, waits: null, why: null, remedy: null, nextTryAt: null });
      if (found.state === "queued" && found.place && found.waits !== "phrase") Object.assign(found, delivered(found.number, "read-back"), { service: found.service });
    }
    return here();
  },
  outbox_recipient: ({ form }) => {
    if (form.form === "machine" && !form.publicKey.startsWith("age1")) {
      refuse("form", phrase("trouble-form"), [{ field: "publicKey", phrase: phrase("outbox-trouble-key") }]);
    }
    const place = form.destination ? PLACE.name : null;
    const serviceName = world.services.find((service) => service.id === form.service)?.name ?? null;
    const next: RecipientRow = { ...form, serviceName, place };
    const at = recipients.findIndex((found) => found.service === form.service);
    recipients.splice(at < 0 ? recipients.length : at, at < 0 ? 0 : 1, next);
    const waits = form.form === "password" ? "phrase" : place ? null : "hand";
    for (const found of all()) if (found.service === form.service && found.state === "queued") Object.assign(found, { form: form.form, place, waits, due: waits === null });
    return here();
  },
  outbox_signing_key: () => {
    key = HASH.split("").reverse().join("");
    return here();
  },
  outbox_lock: ({ number }) => {
    change(number, one(number).place ? { waits: null, due: true } : { waits: "hand" });
    return { words: ["gwenynen", "telyn", "pistyll", "menyn", "haearn", "cwmwl"], lang: "cy" };
  },
  outbox_save: ({ number, folder }) => {
    change(number, { state: "saved", waits: "hand" });
    return { files: [`${folder}/adroddiad-lleol-powys-2025-26-both-4813494d.pdf`], outbox: here() };
  },
  outbox_confirm: ({ number }) => {
    const { service, serviceName, kind } = one(number);
    change(number, delivered(number, "hand", { service, serviceName, kind, waits: null }));
    return here();
  },
  outbox_recall: ({ number }) => {
    change(number, { state: "recalled", due: false, waits: null, canRecall: false });
    return here();
  },
  outbox_never_sent: ({ number }) => {
    change(number, { waits: null, unsure: null });
    return here();
  },
  outbox_receipt: ({ number, folder }) => ({ file: `${folder}/cofnod-danfon-${number}-both.pdf` }),
};
