// Cases in memory, with the two dates of eligibility and the simplest refusals of the form.
import { readDay } from "../../shared/dates";
import type { CaseForm, CaseRow, CaseSheet, Declaration, DeclaredWay, Eligibility, FieldTrouble } from "../types";
import type { Backed } from "./backend";
import { startSheet } from "./interviews";
import { phrase, refuse } from "./refuse";
import { held, placed, standingOf } from "./register";
import { newId, world } from "./world";

const wayKey = (service: string, from: string) => `${service} ${from}`;

function declared(declaration: Declaration, ways: DeclaredWay[]): Declaration {
  const parts = ways.reduce((sum, one) => sum + one.leavers, 0);
  if (parts > declaration.leavers) refuse("parts-exceed", phrase("trouble-parts-exceed"));
  world.declarations = world.declarations.filter((one) => one.service !== declaration.service || one.from !== declaration.from);
  world.declarations.push(declaration);
  world.declaredWays[wayKey(declaration.service, declaration.from)] = ways.filter((one) => one.leavers > 0);
  return declaration;
}

/** The commands of cases, services and declared leavers. */
export const caseCommands: Backed<
  | "services" | "service_add" | "declarations" | "declare" | "declared_by" | "declare_by" | "cases" | "case_get" | "case_decide" | "case_add" | "case_correct"
  | "case_delete" | "interview_start"
> = {
  services: () => [...world.services].sort((a, b) => a.name[world.settings.lang].localeCompare(b.name[world.settings.lang])),
  service_add: ({ service }) => {
    const fields: FieldTrouble[] = [];
    if (!service.name.cy.trim()) fields.push({ field: "nameCy", phrase: phrase("trouble-service-name-missing") });
    if (!service.name.en.trim()) fields.push({ field: "nameEn", phrase: phrase("trouble-service-name-missing") });
    if (fields.length) refuse("form", phrase("trouble-form"), fields);
    const row = { ...service, id: newId("service"), kind: "independent" as const };
    world.services.push(row);
    return row;
  },
  declarations: () => world.declarations,
  declare: ({ declaration }) => declared(declaration, world.declaredWays[wayKey(declaration.service, declaration.from)] ?? []),
  declared_by: ({ service, period }) => world.declaredWays[wayKey(service, period.from)] ?? [],
  declare_by: ({ declaration, ways }) => declared(declaration, ways),
  cases: () => world.cases.map((row) => placed(row, eligible(row.id))),
  case_get: ({ case: id }) => sheetOf(id),
  case_decide: ({ form }) => decide(form),
  case_add: ({ form, draft, others }) => {
    check(form);
    askWho(form, others);
    world.drafts = world.drafts.filter((one) => one.id !== draft);
    const id = newId("case");
    if (others) world.others[id] = [{ on: MARKED.on, at: new Date().toISOString(), desk: "desk-1" }];
    const row = rowOf(id, `E-${String(world.cases.length + 6).padStart(4, "0")}`, form);
    world.cases = [row, ...world.cases];
    world.forms[id] = form;
    world.desk = { ...world.desk, empty: false };
    return placed(row, eligible(id));
  },
  case_correct: ({ case: id, form, others }) => {
    check(form);
    if (form.carers.join() !== world.forms[id]?.carers.join()) askWho(form, others);
    const old = world.cases.find((one) => one.id === id);
    const row = { ...rowOf(id, old?.number ?? "", form), interviews: old?.interviews ?? [] };
    world.cases = world.cases.map((one) => (one.id === id ? row : one));
    world.forms[id] = { ...form, serviceReason: form.serviceReason || (world.forms[id]?.serviceReason ?? "") };
    return placed(row, eligible(id));
  },
  case_delete: ({ case: id }) => {
    world.cases = world.cases.filter((one) => one.id !== id);
  },
  interview_start: ({ case: id, lang, mode }) => {
    const gate = held(id);
    if (gate) refuse(gate === "irm-hold" ? "on-hold" : gate, phrase(gate === "irm-hold" ? "trouble-on-hold" : "trouble-waiting-ratification"));
    if (!sheetOf(id).allowed.includes("start-interview")) refuse("not-now", phrase("trouble-not-now"));
    return startSheet(id, lang, mode);
  },
};

/** Everything about a case. */
export function sheetOf(id: string): CaseSheet {
  const row = world.cases.find((one) => one.id === id);
  const form = world.forms[id];
  if (!row || !form) return refuse("not-found", phrase("frame-trouble-unknown"));
  const { interviews } = placed(row, eligible(id));
  const reason_apart = form.serviceReason !== "" && !(interviews.length > 0 && interviews.every((one) => one.coded));
  const shown = reason_apart ? { ...form, serviceReason: "" } : form;
  return { row: placed(row, eligible(id)), form: shown, reason_apart, eligibility: decide(form), ...standingOf(row, eligible(id)) };
}

/** Somebody of this name opted out, wherever they are referred. */
export const MARKED = { name: "Gwen Dychmygol", on: "2026-05-11" };

function askWho(form: CaseForm, others: boolean): void {
  if (!others && !world.lifted.length && form.carers.includes(MARKED.name)) refuse("opted-out", phrase("trouble-opted-out", { day: { day: MARKED.on } }));
}

function eligible(id: string): boolean {
  return decide(world.forms[id]!).eligible;
}

function check(form: CaseForm): void {
  const fields: FieldTrouble[] = [];
  if (!form.service) fields.push({ field: "service", phrase: phrase("trouble-no-service") });
  if (!form.carers.some((name) => name.trim())) fields.push({ field: "carers", phrase: phrase("trouble-case-carer-missing") });
  if (!form.approvalEnded) fields.push({ field: "approvalEnded", phrase: phrase("trouble-case-ended-missing") });
  for (const field of ["noticeReceived", "approvalEnded", "ratified"] as const) {
    if (form[field] && !readDay(form[field])) fields.push({ field, phrase: phrase("trouble-day-unreadable") });
  }
  if (fields.length) refuse("form", phrase("trouble-form"), fields);
}

function rowOf(id: string, number: string, form: CaseForm): CaseRow {
  const serviceName = world.services.find((one) => one.id === form.service)?.name ?? { cy: "", en: "" };
  const { service, carers, languageRequested } = form;
  return {
    id, number, service, serviceName, carers, languageRequested, interviews: [],
    lifts: null, summaryDue: null, followUpDue: null, rectificationDue: null, attempts: 0, lastAttempt: null, bookedFor: null, flags: [],
    approvalEnded: readDay(form.approvalEnded) ?? "2026-01-01", state: decide(form).eligible ? "ready" : "not-eligible",
  };
}

function decide(form: CaseForm): Eligibility {
  const ended = readDay(form.approvalEnded);
  const from = world.settings.approvalFrom;
  if (!ended) return refuse("form", phrase("trouble-form"), [{ field: "approvalEnded", phrase: phrase("trouble-case-ended-missing") }]);
  const inTime = ended >= from;
  const inFocus = form.category !== "kinship" || form.categoryReason.trim() !== "";
  const dates = { ended: { day: ended }, from: { day: from } };
  const grounds = [
    { rule: "approval", holds: inTime, phrase: phrase(inTime ? "eligibility-approval-in-time" : "eligibility-approval-too-early", dates) },
    { rule: "category", holds: inFocus, phrase: phrase(inFocus ? "eligibility-category-in-focus" : "eligibility-kinship-needs-reason") },
    { rule: "leave-type", holds: form.leaveType !== "death", phrase: phrase(form.leaveType === "death" ? "eligibility-leave-type-death" : "eligibility-leave-type-fits") },
  ];
  return { eligible: grounds.every((one) => one.holds), grounds };
}
