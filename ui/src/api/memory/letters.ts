// Letters in memory: the wordings of the program, filled with what the invented cases hold. No file is written.
import { sayIn } from "../../language/language.svelte";
import type { Argument, Both, FieldTrouble, GuideVersion, GuideWordings, Lang, Languages, LetterKind, LetterPage, LetterTemplate, LetterWording, LetterWritten, Slot, SlotRow, TemplateVersion, GuideWording } from "../types";
import type { Backed } from "./backend";
import { GUIDE } from "./guide";
import { phrase, refuse } from "./refuse";
import { world } from "./world";

const KINDS: LetterKind[] = ["invitation", "information", "reminder", "confirmation", "summary", "closing"];
const SLOTS: Slot[] = [
  "carers", "number", "service", "where", "today", "charity", "contact", "counselling", "summary", "day", "time", "minutes", "meeting",
  "place", "withdraw-until", "service-start", "approval-from",
];
const LANGS: Record<Languages, Lang[]> = { cy: ["cy"], en: ["en"], both: ["cy", "en"] };

const written: Record<string, LetterWritten[]> = {
  "case-10": [{ number: 1, kind: "invitation", version: 1, languages: "cy", way: "pdf", at: "2026-09-21T10:15:00Z" }],
};
const kept: Partial<Record<LetterKind, TemplateVersion[]>> = {};
let guideVersions: GuideVersion[] = [{ version: 1, own: false, madeAt: null }];
let wordings: GuideWording[] = readWordings();
const firstWordings = wordings;

/** The commands of letters and wordings. */
export const letterCommands: Backed<
  | "case_letters" | "letter_preview" | "letter_write" | "letter_copied" | "calendar_make" | "guidance_print" | "referral_form_make" | "letter_wording"
  | "letter_wording_keep" | "letter_wording_restore" | "guide_wordings" | "guide_correct" | "guide_restore"
> = {
  case_letters: ({ case: id }) => ({ languages: caseOf(id).languageRequested, kinds: KINDS, written: written[id] ?? [] }),
  letter_preview: ({ case: id, kind, lang }) => pages(id, kind, lang),
  letter_write: ({ case: id, kind, lang, way, folder }) => {
    pages(id, kind, lang);
    const number = remember(id, kind, lang, way);
    return { file: `${folder}/${caseOf(id).number}-${number}.${way === "pdf" ? "pdf" : "txt"}` };
  },
  letter_copied: ({ case: id, kind, lang }) => void remember(id, kind, lang, "clipboard"),
  calendar_make: ({ case: id, folder }) => ({ file: `${folder}/${caseOf(id).number}.ics`, cancelled: false }),
  guidance_print: ({ lang, folder }) => ({ file: `${folder}/gwrando-guidance-${lang}.pdf` }),
  referral_form_make: ({ way, lang, folder }) => ({ file: `${folder}/gwrando-referral-form-${lang}.${way}` }),
  letter_wording: ({ kind }) => wordingOf(kind),
  letter_wording_keep: ({ kind, template }) => {
    const fields: FieldTrouble[] = [];
    if (!template.body.cy.includes("{cyswllt}")) fields.push({ field: "bodyCy", phrase: phrase("letters-trouble-lost", { name: { id: "cyswllt" } }) });
    if (!template.body.en.includes("{contact}")) fields.push({ field: "bodyEn", phrase: phrase("letters-trouble-lost", { name: { id: "contact" } }) });
    if (fields.length) refuse("form", phrase("trouble-form"), fields);
    return keep(kind, template);
  },
  letter_wording_restore: ({ kind, version }) => {
    const older = wordingOf(kind).versions.find((one) => one.version === version);
    return older ? keep(kind, older.template) : refuse("no-version", phrase("letters-trouble-no-version"));
  },
  guide_wordings: () => guide(),
  guide_correct: ({ changes }) => {
    const fields = changes.flatMap(({ place, text }) =>
      (["cy", "en"] as const).filter((lang) => !text[lang].trim()).map((lang) => ({ field: `${place}.${lang}`, phrase: phrase("guides-trouble-no-words") })),
    );
    if (fields.length) refuse("form", phrase("trouble-form"), fields);
    return newGuide(wordings.map((one) => changes.find((change) => change.place === one.place) ?? one));
  },
  guide_restore: () => newGuide(firstWordings),
};

function caseOf(id: string) {
  return world.cases.find((one) => one.id === id) ?? refuse("no-case", phrase("trouble-no-case"));
}

function pages(id: string, kind: LetterKind, lang: Languages): LetterPage[] {
  if (kind === "summary") refuse("letter-empty", phrase("letters-empty-summary"));
  if (kind === "confirmation") refuse("letter-empty", phrase("letters-empty-booking"));
  const { template } = newest(kind);
  return LANGS[lang].map((one) => ({ lang: one, text: `${template.title[one]}\n\n${filled(id, template.body[one], one)}\n` }));
}

function filled(id: string, body: string, lang: Lang): string {
  const row = caseOf(id);
  const values: Partial<Record<Slot, string>> = {
    carers: row.carers.join(lang === "cy" ? " a " : " and "), number: row.number, service: row.serviceName[lang], where: row.serviceName[lang],
    charity: lang === "cy" ? "Elusen Enghraifft" : "Example Charity", contact: "01632 960 000\ngwrando@example.org",
    counselling: "01632 960 999", "withdraw-until": lang === "cy" ? "31 Mawrth 2027" : "31 March 2027",
  };
  return SLOTS.reduce((text, slot) => text.replaceAll(`{${nameOf(slot, lang)}}`, values[slot] ?? ""), body).replaceAll(/^# /gm, "").replaceAll(/^- /gm, "– ");
}

function remember(id: string, kind: LetterKind, languages: Languages, way: LetterWritten["way"]): number {
  const before = written[id] ?? [];
  const number = before.length + 1;
  written[id] = [{ number, kind, version: newest(kind).version, languages, way, at: new Date().toISOString() }, ...before];
  return number;
}

function nameOf(slot: Slot, lang: Lang): string {
  return sayIn({ key: `letters-slot-${slot}`, args: {} }, lang);
}

function inBoth(say: (lang: Lang) => string): Both<string> {
  return { cy: say("cy"), en: say("en") };
}

function seed(kind: LetterKind): LetterTemplate {
  const named = (lang: Lang) => Object.fromEntries(SLOTS.map((slot): [string, Argument] => [slot, { id: `{${nameOf(slot, lang)}}` }]));
  return {
    title: inBoth((lang) => sayIn({ key: `letters-seed-${kind}-title`, args: {} }, lang)),
    body: inBoth((lang) => sayIn({ key: `letters-seed-${kind}`, args: named(lang) }, lang)),
  };
}

function versionsOf(kind: LetterKind): TemplateVersion[] {
  return [...(kept[kind] ?? []), { version: 1, own: false, madeAt: null, template: seed(kind) }];
}

function newest(kind: LetterKind): TemplateVersion {
  return versionsOf(kind)[0] ?? refuse("no-version", phrase("letters-trouble-no-version"));
}

function keep(kind: LetterKind, template: LetterTemplate): LetterWording {
  const version = newest(kind).version + 1;
  kept[kind] = [{ version, own: true, madeAt: new Date().toISOString(), template }, ...(kept[kind] ?? [])];
  return wordingOf(kind);
}

function wordingOf(kind: LetterKind): LetterWording {
  const { body } = newest(kind).template;
  const used = SLOTS.filter((slot) => body.en.includes(`{${nameOf(slot, "en")}}`));
  const slots: SlotRow[] = used.map((code) => ({ code, name: inBoth((lang) => nameOf(code, lang)), needed: code === "contact" || code === "carers" }));
  return { kind, versions: versionsOf(kind), slots };
}

function guide(): GuideWordings {
  return { version: guideVersions[0]?.version ?? 1, versions: guideVersions, wordings };
}

function newGuide(next: GuideWording[]): GuideWordings {
  wordings = next;
  guideVersions = [{ version: (guideVersions[0]?.version ?? 1) + 1, own: true, madeAt: new Date().toISOString() }, ...guideVersions];
  return guide();
}

/** Every wording of the guide with its place, in the order in which the program lists them. */
function readWordings(): GuideWording[] {
  const found: GuideWording[] = [];
  const see = (place: string, text: Both<string> | null) => text && found.push({ place, text });
  for (const section of GUIDE.sections) {
    see(`section-${section.id}`, section.name);
    section.script.forEach((text, at) => see(`section-${section.id}-script-${at + 1}`, text));
    for (const one of GUIDE.questions.filter(({ id }) => section.questions.includes(id))) {
      see(`${one.id}-module`, one.module);
      see(one.id, one.text);
      see(`${one.id}-hint`, one.hint);
      one.probes.forEach((probe) => see(`${one.id}-${probe.id}`, probe.text));
    }
  }
  GUIDE.anchors.forEach((text, at) => see(`anchor-${at + 1}`, text));
  for (const item of GUIDE.items) {
    see(`${item.id.toLowerCase()}-heading`, item.heading);
    see(item.id.toLowerCase(), item.text);
  }
  return found;
}
