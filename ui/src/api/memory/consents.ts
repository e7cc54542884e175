// Consents, opting out and withdrawing in memory.
import type { Answered, InterviewConsents, Phrase, Purpose, Withdrawing, WithdrawalEffect, Wording } from "../types";
import { readDay } from "../../shared/dates";
import type { Backed } from "./backend";
import { MARKED } from "./cases";
import { phrase, refuse } from "./refuse";
import { world } from "./world";

/** The commands of what carers allowed. */
export const consentCommands: Backed<
  | "consent_sheet" | "withdrawal_preview" | "withdraw" | "report_reissues" | "report_called_back" | "opt_outs" | "opt_outs_of" | "opt_out_lift" | "opt_out_tally"
  | "case_opt_out" | "interview_stop"
> = {
  consent_sheet: ({ case: id }) => {
    const row = world.cases.find((one) => one.id === id);
    if (!row) return refuse("not-found", phrase("frame-trouble-unknown"));
    return { locked: row.state === "locked", interviews: row.interviews.map((one) => record(one.id)) };
  },
  withdrawal_preview: ({ withdrawing }) => effect(withdrawing),
  withdraw: ({ withdrawing }) => {
    const done = effect(withdrawing);
    const held = record(withdrawing.interview);
    const at = new Date().toISOString();
    const gone = (purpose: Purpose) => withdrawing.whole || withdrawing.purposes.includes(purpose);
    const noes = held.allowed.filter(gone).map((purpose): Answered => ({ purpose, given: false, at, notice: "1", withdraws: true }));
    held.history = [...held.history, ...noes];
    held.allowed = withdrawing.whole ? [] : held.allowed.filter((purpose) => !gone(purpose));
    held.withdrawn = withdrawing.whole;
    for (const one of held.wordings) if (withdrawing.whole || withdrawing.wordings.includes(one.quote)) one.withdrawnAt = at;
    const again = done.held.filter((one) => one.wordings > 0);
    world.reissues = [...again.map(({ release, wordings }) => ({ release, wordings, askedAt: at, settled: null, settledAt: null })), ...world.reissues];
    if (withdrawing.erase) world.cases = world.cases.filter((row) => row.interviews.every((one) => one.id !== withdrawing.interview));
    return done;
  },
  report_reissues: () => world.reissues,
  report_called_back: ({ release }) => {
    const settledAt = new Date().toISOString();
    world.reissues = world.reissues.map((one) => (one.release.id === release ? { ...one, settled: "called-back" as const, settledAt } : one));
    return world.reissues;
  },
  opt_outs: ({ period }) => {
    const tallies = world.tallies.filter(({ month }) => month >= period.from.slice(0, 7) && month <= period.to.slice(0, 7));
    const beforeReferral = tallies.reduce((sum, one) => sum + one.households, 0);
    return { tallies, counts: { beforeReferral, afterReferral: world.optedOut, during: 1, after: 0 }, lifted: world.lifted };
  },
  opt_outs_of: ({ carer }) => (carer.trim() === MARKED.name && !world.lifted.length ? [{ optOut: 1, point: "after-referral", on: MARKED.on }] : []),
  opt_out_lift: ({ form }) => {
    const toldOn = readDay(form.toldOn);
    if (!toldOn) return refuse("form", phrase("trouble-form"), [{ field: "toldOn", phrase: phrase("trouble-day-unreadable") }]);
    if (toldOn < MARKED.on) return refuse("form", phrase("trouble-form"), [{ field: "toldOn", phrase: phrase("trouble-lift-before") }]);
    world.lifted = [{ point: "after-referral", on: MARKED.on, toldBy: form.toldBy, toldOn, at: new Date().toISOString() }, ...world.lifted];
  },
  opt_out_tally: ({ tally }) => {
    const same = (one: typeof tally) => one.month === tally.month && one.service === tally.service && one.leaveType === tally.leaveType;
    world.tallies = [...(tally.households ? [tally] : []), ...world.tallies.filter((one) => !same(one))];
  },
  case_opt_out: ({ case: id }) => {
    const row = world.cases.find((one) => one.id === id);
    if (row?.interviews.length) return refuse("interviewed", phrase("trouble-opt-out-interviewed"));
    world.cases = world.cases.filter((one) => one.id !== id);
    world.optedOut += 1;
    return { number: row?.number ?? "", locked: false };
  },
  interview_stop: ({ interview, kept }) => {
    const holds = (row: (typeof world.cases)[number]) => row.interviews.some((one) => one.id === interview);
    if (kept === "nothing") world.cases = world.cases.filter((row) => !holds(row));
    else for (const row of world.cases.filter(holds)) for (const one of row.interviews) one.state = "finished";
  },
};

const WORDINGS: Wording[] = [
  { quote: "quote-1", number: 1, text: "Roedd y ffôn yn canu a chanu, heb neb yn ateb.", lang: "cy", decision: "voice", decidedAt: "2026-10-05T10:40:00Z", withdrawnAt: null },
  { quote: "quote-2", number: 2, text: "The respite never came when we needed it.", lang: "en", decision: "unattributed", decidedAt: "2026-10-05T10:41:00Z", withdrawnAt: null },
];
const ANSWERS: [Purpose, boolean, string][] = [
  ["interview", true, "2026-10-05T09:31:00Z"], ["national-findings", true, "2026-10-05T10:45:00Z"], ["local-themes", true, "2026-10-05T10:45:30Z"],
  ["inspection", true, "2026-10-05T10:46:00Z"], ["recontact", false, "2026-10-05T10:46:20Z"], ["inspection", false, "2026-10-08T08:00:00Z"],
];

function record(interview: string): InterviewConsents {
  const made = world.consents[interview];
  if (made) return made;
  const row = world.cases.flatMap((one) => one.interviews).find((one) => one.id === interview);
  const history = ANSWERS.map(([purpose, given, at]): Answered => ({ purpose, given, at, notice: "1", withdraws: purpose === "inspection" && !given }));
  const fresh: InterviewConsents = {
    interview, mode: row?.mode ?? "solo", startedAt: row?.startedAt ?? "2026-10-05T09:30:00Z",
    finishedOn: row?.state === "finished" ? "2026-10-05" : null, withdrawUntil: "2027-03-31", stoppedOn: null, withdrawn: false,
    history, allowed: ["interview", "national-findings", "local-themes"], unsettled: ["special-category", "mentoring"],
    wordings: structuredClone(WORDINGS),
  };
  world.consents[interview] = fresh;
  return world.consents[interview] ?? fresh;
}

function effect({ interview, whole, erase, purposes, wordings }: Withdrawing): WithdrawalEffect {
  const says: Phrase[] = [];
  const words = record(interview).wordings.filter((one) => !one.withdrawnAt && (whole || wordings.includes(one.quote))).length;
  if (!whole && !purposes.length && !words) return refuse("nothing-chosen", phrase("trouble-withdraw-nothing"));
  if (whole) says.push(phrase("consent-effect-whole"));
  else if (purposes.length) says.push(phrase("consent-effect-purposes", { count: { number: purposes.length } }));
  if (words) says.push(phrase("consent-effect-wordings", { count: { number: words } }));
  if (whole || purposes.length) says.push(phrase(whole ? "consent-effect-in-no-figure" : "consent-effect-not-locked", { day: { day: "2027-03-31" } }));
  if (words) says.push(phrase("consent-effect-again", { count: { number: 1 } }));
  if (whole) says.push(phrase(erase ? "consent-effect-erased" : "consent-effect-kept"));
  const [release] = world.releases;
  return { says, held: release && (words || whole) ? [{ release, wordings: words, counted: whole, envelope: "delivered", place: "Ffolder y cyngor" }] : [] };
}
