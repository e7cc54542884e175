// Recommendations and commitments in memory: enough to see the screens. The program counts and judges; this only imitates.
import { readDay } from "../../shared/dates";
import type {
  Commitment, CommitmentForm, CommitmentRow, CommitmentSheet, EvidenceRow, FieldTrouble, Presented, Progress, Reached, Recommendation, RecommendationBasis,
  RecommendationForm, RecommendationRow, RecommendationSheet, RecommendationState, YearEntry,
} from "../types";
import type { Backed } from "./backend";
import { inventedCommitments, inventedProgress, inventedRecommendations } from "./invented-commitments";
import { spotted } from "./names";
import { phrase, refuse } from "./refuse";
import { newId, world } from "./world";

const TODAY = "2026-11-22";
const empty = world.cases.length === 0;
const asked: Recommendation[] = empty ? [] : inventedRecommendations();
const promised: Commitment[] = empty ? [] : inventedCommitments();
const reported: Record<string, Progress[]> = empty ? {} : inventedProgress();
const chosen: Record<string, string[]> = Object.fromEntries(asked.map((one) => [one.id, ["1", "2", "3", "4", "5"]]));
const GUIDANCE = [{ part: "context" as const, least: 15, most: 90 }, { part: "idea" as const, least: 10, most: 70 }, { part: "effect" as const, least: 10, most: 60 }];

/** The commands of recommendations and commitments. */
export const commitmentCommands: Backed<
  "recommendations" | "recommendation_get" | "recommendation_begin" | "recommendation_add" | "recommendation_keep" | "recommendation_evidence"
  | "recommendation_drop" | "recommendation_names" | "recommendation_check" | "recommendation_share" | "recommendation_answer" | "recommendation_answer_back" | "recommendation_print"
  | "recommendation_present" | "recommendation_write" | "commitments" | "commitment_get" | "commitment_add" | "commitment_correct" | "commitment_drop"
  | "commitment_progress" | "commitment_progress_back" | "commitment_close" | "commitment_year" | "commitment_days" | "search_promises"
> = {
  recommendations: () => [...asked].reverse().map(recommendationRow),
  recommendation_get: ({ recommendation }) => sheet(find(recommendation)),
  recommendation_begin: ({ start }) => {
    const mentor = start.reason === "C5";
    const wording = {
      context: { cy: "", en: "" }, effect: { cy: "", en: "" },
      idea: mentor ? { cy: "Cynnig mentor o fewn pedair wythnos i'r gymeradwyaeth.", en: "Offer a mentor within four weeks of approval." } : { cy: "", en: "" },
    };
    const about = { themes: start.theme ? [start.theme] : [], reasons: start.reason ? [start.reason] : [] };
    return add({ audience: start.service ? "service" : "nation", service: start.service, region: null, wording, about }, ["1", "2", "3", "4", "5"]);
  },
  recommendation_add: ({ form }) => add(form, []),
  recommendation_keep: ({ recommendation, form }) => {
    const one = unshared(recommendation);
    wrongForm(form);
    if (JSON.stringify(form.wording) !== JSON.stringify(one.wording)) one.checkedOn = null;
    return sheet(Object.assign(one, form));
  },
  recommendation_evidence: ({ recommendation, chosen: refs }) => {
    unshared(recommendation).checkedOn = null;
    chosen[recommendation] = refs.map((one) => (one.quote ? `v${one.interview}` : one.interview));
    return sheet(find(recommendation));
  },
  recommendation_drop: ({ recommendation }) => void asked.splice(asked.indexOf(unshared(recommendation)), 1),
  recommendation_names: ({ passages }) => passages.map(spotted),
  recommendation_check: ({ recommendation, namesLookedAt }) => {
    const one = unshared(recommendation);
    mayGo(one, namesLookedAt);
    one.checkedOn = TODAY;
    return sheet(one);
  },
  recommendation_share: ({ recommendation, form }) => {
    const one = unshared(recommendation);
    const on = day("on", form.on);
    one.shared = { on, restsOn: mayGo(one, form.namesLookedAt) };
    return sheet(one);
  },
  recommendation_answer: ({ recommendation, form, namesLookedAt }) => {
    const one = find(recommendation);
    const on = day("on", form.on);
    if (form.kind !== "accepted" && !form.words.cy.trim() && !form.words.en.trim()) {
      wrong("words", form.kind === "declined" ? "commitments-trouble-why" : "commitments-trouble-which-part");
    }
    named({ wordsCy: form.words.cy, wordsEn: form.words.en }, namesLookedAt);
    one.answer = { kind: form.kind, on, words: form.words };
    return sheet(one);
  },
  recommendation_answer_back: ({ recommendation }) => sheet(Object.assign(find(recommendation), { answer: null })),
  recommendation_print: ({ recommendation, lang, folder }) => ({ file: `${folder}/gwrando-${find(recommendation).number}-${lang}.pdf` }),
  recommendation_present: ({ recommendation }) => {
    const one = find(recommendation);
    if (!one.shared && !basis(one).restsOn) refuse("may-not-leave", phrase("commitments-not-yet-few-households"));
    return presented(one);
  },
  recommendation_write: ({ recommendation, wording }) => presented(Object.assign(unshared(recommendation), { wording, checkedOn: null })),
  commitments: () => [...promised].sort((one, other) => Number(one.closedOn !== null) - Number(other.closedOn !== null) || one.due.localeCompare(other.due)).map(row),
  commitment_get: ({ commitment }) => promisedSheet(promise(commitment)),
  commitment_add: ({ form, namesLookedAt }) => {
    const one: Commitment = { ...read(form, namesLookedAt), id: newId("commitment"), number: `P-${String(promised.length + 1).padStart(4, "0")}` };
    promised.push(one);
    return promisedSheet(one);
  },
  commitment_correct: ({ commitment, form, namesLookedAt }) => promisedSheet(Object.assign(promise(commitment), read(form, namesLookedAt))),
  commitment_drop: ({ commitment }) => void promised.splice(promised.indexOf(promise(commitment)), 1),
  commitment_progress: ({ commitment, form, namesLookedAt }) => {
    const one = promise(commitment);
    const on = day("on", form.on);
    const kind = one.measures.find(({ number }) => number === form.measure)?.kind ?? "number";
    named({ noteCy: form.note.cy, noteEn: form.note.en, evidence: form.evidence }, namesLookedAt);
    const before = reported[commitment] ?? [];
    const { note, evidence, measure } = form;
    reported[commitment] = [...before, { number: before.length + 1, on, measure, note, evidence, value: value(kind, form, on) }];
    one.state = "under-way";
    return promisedSheet(one);
  },
  commitment_progress_back: ({ commitment }) => {
    const one = promise(commitment);
    reported[commitment] = (reported[commitment] ?? []).slice(0, -1);
    if (!reported[commitment]?.length) one.state = "planned";
    return promisedSheet(one);
  },
  commitment_close: ({ commitment, form, namesLookedAt }) => {
    const one = promise(commitment);
    const on = day("on", form.on);
    if (form.state !== "kept" && !form.why.cy.trim() && !form.why.en.trim()) wrong("why", "commitments-trouble-why-not-kept");
    if ((form.state === "replaced") !== (form.replacedBy !== null)) wrong("replacedBy", "commitments-trouble-replaced-by");
    named({ whyCy: form.why.cy, whyEn: form.why.en }, namesLookedAt);
    return promisedSheet(Object.assign(one, { state: form.state, closedOn: on, closing: form.why, replacedBy: form.replacedBy }));
  },
  commitment_year: ({ of }) => {
    const from = yearOf(of ?? TODAY);
    const all = entries();
    const years = [...new Set([...all.map((one) => yearOf(one.on)), yearOf(TODAY), from])].sort().reverse();
    const months = Array.from({ length: 12 }, (_, after) => {
      const month = new Date(Date.UTC(Number(from.slice(0, 4)), 3 + after, 1)).toISOString().slice(0, 10);
      return { month, entries: all.filter((one) => one.on.slice(0, 7) === month.slice(0, 7)) };
    });
    return { years: years.map(period), year: period(from), months };
  },
  commitment_days: ({ folder }) => ({ file: `${folder}/gwrando-commitments.ics`, cancelled: false }),
  search_promises: ({ text }) => {
    const meets = (words: string) => words.toLowerCase().includes(text.trim().toLowerCase());
    const around = (words: string) => [{ text: words, hit: true }];
    return [
      ...asked.filter((one) => meets(`${one.number} ${one.wording.idea.cy} ${one.wording.idea.en}`)).map((one) => ({
        kind: "recommendation" as const, recommendation: one.id, commitment: null, number: one.number, serviceName: nameOf(one.service), around: around(one.wording.idea.cy),
      })),
      ...promised.filter((one) => meets(`${one.number} ${one.promise.cy} ${one.promise.en}`)).map((one) => ({
        kind: "commitment" as const, recommendation: null, commitment: one.id, number: one.number, serviceName: nameOf(one.service), around: around(one.promise.cy),
      })),
    ];
  },
};

function add(form: RecommendationForm, built: string[]): RecommendationSheet {
  wrongForm(form);
  const one: Recommendation = {
    ...form, id: newId("recommendation"), number: `R-${String(asked.length + 1).padStart(4, "0")}`, checkedOn: null, shared: null, answer: null,
  };
  asked.push(one);
  chosen[one.id] = built;
  return sheet(one);
}

function wrongForm({ audience, service, region }: RecommendationForm) {
  if ((audience === "service" || audience === "councillors") !== (service !== null)) wrong("service", "commitments-trouble-service");
  if ((audience === "region") !== (region !== null)) wrong("region", "commitments-trouble-region");
}

function wrong(field: string, key: string): never {
  return refuse("form", phrase("trouble-form"), [{ field, phrase: phrase(key) }]);
}

function day(field: string, text: string): string {
  const read = readDay(text);
  return read ?? wrong(field, "commitments-trouble-day-missing");
}

function named(texts: Record<string, string>, looked: boolean) {
  if (looked) return;
  const fields: FieldTrouble[] = Object.entries(texts)
    .filter(([, text]) => spotted({ text, lang: "cy" }).length > 0)
    .map(([field]) => ({ field, phrase: phrase("commitments-trouble-name") }));
  if (fields.length) refuse("form", phrase("trouble-form"), fields);
}

function find(id: string): Recommendation {
  return asked.find((one) => one.id === id) ?? refuse("no-recommendation", phrase("commitments-trouble-no-recommendation"));
}

function unshared(id: string): Recommendation {
  const one = find(id);
  return one.shared ? refuse("not-now", phrase("commitments-trouble-not-now")) : one;
}

function promise(id: string): Commitment {
  return promised.find((one) => one.id === id) ?? refuse("no-commitment", phrase("commitments-trouble-no-commitment"));
}

const nameOf = (service: string | null) => world.services.find((one) => one.id === service)?.name ?? null;

function evidence(one: Recommendation): EvidenceRow[] {
  if (!one.about.themes.length && !one.about.reasons.length) return [];
  const built = chosen[one.id] ?? [];
  const reasons = one.about.reasons.length ? one.about.reasons : one.about.themes.map((theme) => `${theme}1`);
  const rows = Array.from({ length: 6 }, (_, at) => String(at + 1)).map((key): EvidenceRow => ({
    of: { interview: key, quote: null }, chosen: built.includes(key), case: `case-${key}`, number: `E-000${key}`, serviceName: nameOf(one.service ?? "powys") ?? { cy: "", en: "" },
    finishedOn: "2026-10-05", reasons, silent: null, words: null, lang: null,
  }));
  const voice: EvidenceRow = {
    of: { interview: "1", quote: "q1" }, chosen: built.includes("v1"), case: "case-1", number: "E-0001", serviceName: nameOf("powys") ?? { cy: "", en: "" },
    finishedOn: "2026-10-05", reasons, silent: null, words: "Doedd neb i'w holi pan oedd pethau'n anodd.", lang: "cy",
  };
  return [...rows, voice].filter((row) => row.chosen || !one.shared);
}

function basis(one: Recommendation): RecommendationBasis {
  const built = evidence(one).filter((row) => row.chosen);
  const households = new Set(built.map((row) => row.of.interview)).size;
  if (!built.length) return { households, restsOn: null, notYet: "nothing" };
  if (households >= 5) return { households, restsOn: "households", notYet: null };
  if (built.some((row) => !row.of.quote)) return { households, restsOn: null, notYet: "few-households" };
  return one.audience === "service" ? { households, restsOn: "voices", notYet: null } : { households, restsOn: null, notYet: "voices-elsewhere" };
}

function mayGo(one: Recommendation, looked: boolean) {
  const on = basis(one);
  if (!on.restsOn) return refuse("may-not-leave", phrase(`commitments-not-yet-${on.notYet}`));
  const boxes = Object.fromEntries((["context", "idea", "effect"] as const).flatMap((part) => [[`${part}Cy`, one.wording[part].cy], [`${part}En`, one.wording[part].en]]));
  const gaps = Object.entries(boxes).filter(([, text]) => !text?.trim()).map(([field]) => ({ field, phrase: phrase("commitments-trouble-box-empty") }));
  if (gaps.length) refuse("form", phrase("trouble-form"), gaps);
  named(boxes as Record<string, string>, looked);
  return on.restsOn;
}

function stateOf(one: Recommendation): RecommendationState {
  if (!one.shared) return one.checkedOn ? "checked" : "draft";
  if (one.answer) return one.answer.kind;
  return dueOf(one.shared.on) < TODAY ? "no-reply" : "shared";
}

function dueOf(on: string): string {
  const due = new Date(`${on}T12:00:00Z`);
  due.setUTCDate(due.getUTCDate() + world.settings.answerDays);
  return due.toISOString().slice(0, 10);
}

function recommendationRow(one: Recommendation): RecommendationRow {
  const { id, number, audience, region, wording } = one;
  return {
    id, number, audience, region, idea: wording.idea, addressee: nameOf(one.service), state: stateOf(one), sharedOn: one.shared?.on ?? null,
    replyDue: one.shared && !one.answer ? dueOf(one.shared.on) : null, commitments: promised.filter((next) => next.recommendation === id).length,
  };
}

function sheet(one: Recommendation): RecommendationSheet {
  return {
    recommendation: one, addressee: nameOf(one.service), state: stateOf(one), replyDue: one.shared ? dueOf(one.shared.on) : null, basis: basis(one),
    weakened: one.id === "recommendation-2", evidence: evidence(one), guidance: GUIDANCE, commitments: promised.filter((next) => next.recommendation === one.id).map(row),
  };
}

function presented({ id, number, audience, region, wording, service, shared }: Recommendation): Presented {
  return { id, number, audience, region, wording, addressee: nameOf(service), mayWrite: shared === null, guidance: GUIDANCE };
}

function reached(one: Commitment): Reached[] {
  return one.measures.map(({ number, kind, target }) => {
    const own = (reported[one.id] ?? []).filter((entry) => entry.measure === number);
    const last = own.at(-1)?.value;
    const now = !last ? null
      : last.kind === "number" ? last.number : last.kind === "share" ? Math.floor((100 * last.number) / last.of) : last.kind === "dates" ? own.length : Number(last.yes);
    return { measure: number, now, reached: now !== null && now >= (target ?? 1), kind } as Reached;
  });
}

function row(one: Commitment): CommitmentRow {
  const { id, number, template, service, promise: said, owner, due, state } = one;
  return {
    id, number, template, service, serviceName: nameOf(service), promise: said, owner, due, state, overdue: one.closedOn === null && due < TODAY, reached: reached(one),
    lastOn: reported[id]?.at(-1)?.on ?? null,
  };
}

function promisedSheet(one: Commitment): CommitmentSheet {
  const from = asked.find(({ id }) => id === one.recommendation);
  const next = promised.find(({ id }) => id === one.replacedBy);
  const open = one.closedOn === null;
  return {
    commitment: one, serviceName: nameOf(one.service), overdue: open && one.due < TODAY, reached: reached(one), progress: reported[one.id] ?? [],
    recommendation: from ? recommendationRow(from) : null, replacedBy: next ? row(next) : null,
    others: promised.filter((other) => other.id !== one.id && other.service === one.service && other.closedOn === null).map(row),
    endings: !open ? [] : one.state === "planned" ? ["not-kept", "replaced"] : ["kept", "partly", "not-kept", "replaced"],
  };
}

function read(form: CommitmentForm, looked: boolean): Omit<Commitment, "id" | "number"> {
  const [starts, due] = [day("starts", form.starts), day("due", form.due)];
  if (!form.promise.cy.trim()) wrong("promiseCy", "commitments-trouble-promise");
  if (!form.promise.en.trim()) wrong("promiseEn", "commitments-trouble-promise");
  if (!form.owner.cy.trim()) wrong("ownerCy", "commitments-trouble-owner");
  if (spotted({ text: form.owner.cy, lang: "cy" }).length) wrong("ownerCy", "commitments-trouble-owner-name");
  named({ promiseCy: form.promise.cy, promiseEn: form.promise.en }, looked);
  const measures = form.measures.map((one, at) => ({ ...one, number: at + 1 }));
  const { template, service, recommendation, promise: said, owner, principle } = form;
  return {
    template, service, recommendation, promise: said, owner, principle, starts, due, measures,
    state: "planned", closedOn: null, closing: { cy: "", en: "" }, replacedBy: null,
  };
}

function value(kind: string, form: { number: number | null; of: number | null; yes: boolean | null }, on: string): Progress["value"] {
  if (kind === "yes-no") return form.yes === null ? wrong("value", "commitments-trouble-value-yes-no") : { kind: "yes-no", yes: form.yes };
  if (kind === "dates") return { kind: "dates", day: on };
  if (kind === "share") {
    if (form.number === null || !form.of || form.number > form.of) wrong("value", "commitments-trouble-value-share");
    return { kind: "share", number: form.number, of: form.of };
  }
  return form.number === null ? wrong("value", "commitments-trouble-value-number") : { kind: "number", number: form.number };
}

function entries(): YearEntry[] {
  const base = { recommendation: null, commitment: null, state: null, late: false };
  const replies = asked.filter((one) => one.shared && !one.answer).map((one): YearEntry => ({
    ...base, on: dueOf(one.shared?.on ?? TODAY), kind: "reply-due", recommendation: one.id, number: one.number, title: one.wording.idea, serviceName: nameOf(one.service),
    late: stateOf(one) === "no-reply",
  }));
  const kept = promised.flatMap((one) => {
    const entry = (on: string, kind: YearEntry["kind"], late = false): YearEntry => ({
      ...base, on, kind, commitment: one.id, number: one.number, title: one.promise, serviceName: nameOf(one.service), state: one.closedOn ? one.state : null, late,
    });
    const closed = one.closedOn ? [entry(one.closedOn, "closed")] : [];
    return [entry(one.starts, "starts"), ...(reported[one.id] ?? []).map((done) => entry(done.on, "progress")), entry(one.due, "due", !one.closedOn && one.due < TODAY), ...closed];
  });
  return [...replies, ...kept].sort((one, other) => one.on.localeCompare(other.on));
}

function yearOf(text: string): string {
  const year = Number(text.slice(0, 4)) - (text.slice(5, 7) < "04" ? 1 : 0);
  return `${year}-04-01`;
}

const period = (from: string) => ({ from, to: `${Number(from.slice(0, 4)) + 1}-03-31` });
