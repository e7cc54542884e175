// The mentoring scheme in memory: enough to see the screens.
import { readDay } from "../../shared/dates";
import type { Course, MatchRow, MatchStep, MenteeRow, MentoringSheet, MentorRow, Ranking } from "../types";
import type { Backed } from "./backend";
import { phrase, refuse } from "./refuse";
import { world } from "./world";

const fields = { ages: [], tasks: [], issues: [] };
const mentor = (id: string, name: string, area: string, years: number): MentorRow => ({
  id, household: `h-${id}`, busy: 0, signedOn: null, form: {
    name, livesWith: null, service: null, area, travel: "beside", languages: ["cy", "en"], years, fields: { ...fields, issues: ["school"] }, style: null,
    ways: ["talk"], capacity: 3, standing: "active", word: "mentor", availability: "", trainedOn: "",
  },
});
const mentee = (id: string, name: string, area: string): MenteeRow => ({
  id, household: `h-${id}`, tasks: [{ kind: "support-group", status: "to-do" }], current: null, waiting: true, firstContactBy: "2026-12-18", firstContactLate: false,
  form: {
    name, livesWith: null, service: null, area, stage: "newly-approved", referredOn: "20/11/2026", approvedOn: "", endedOn: "", specificIssue: "", referredBy: "", language: "cy",
    needs: { ...fields, issues: ["school"] }, style: null, ways: ["talk"], tasks: ["support-group"],
  },
});

const sheet: MentoringSheet = {
  mentors: [mentor("m1", "Huw Enghraifft", "gwynedd", 12), mentor("m2", "Carol Example", "conwy", 4)],
  mentees: [
    mentee("e1", "Mari Enghraifft", "conwy"), mentee("e2", "Dylan Enghraifft", "gwynedd"),
    { ...mentee("e3", "Owain Enghraifft", "gwynedd"), current: "x1", waiting: false },
  ],
  matches: [underWay()], conflicts: [], willing: [{ case: "case-1", number: "E-0001", carers: ["Non Enghraifft"], service: { cy: "Maethu Enghraifft", en: "Example Fostering" }, could: "speaker" }], weights: { experience: 40, geography: 20, language: 15, personality: 15, learning: 10 }, agreement: 1,
};

/** A match that has begun, both bound, whose rhythm has been missed. */
function underWay(): MatchRow {
  const signed = (["mentee", "mentor"] as const).map((side) => ({ side, version: 1, signedOn: "2026-10-01" }));
  return {
    id: "x1", mentor: "m1", mentee: "e3", rhythm: "fortnightly", beganOn: "2026-10-02", endedOn: null, overrideReason: "",
    course: { state: "active", proposedOn: "2026-09-28", agreed: ["mentor", "mentee"], signed, notWorking: null },
    contacts: [{ on: "2026-10-09", channel: "phone", minutes: 25, tasks: ["support-group"], needsCoordinator: false }],
    breaks: [], nextContactOn: "2026-10-23", missed: true, needsCoordinator: false,
  };
}

/** The commands of mentoring. */
export const mentoringCommands: Backed<
  "mentoring" | "mentor_save" | "mentee_save" | "applicants_refer" | "mentors_ranked" | "mentees_paired" | "match_propose" | "match_step" | "match_contact" | "match_break"
  | "mentoring_task" | "mentoring_conflict" | "mentor_forget" | "mentee_forget" | "agreement_print"
> = {
  mentoring: () => (world.settings.mentoring ? sheet : refuse("off", phrase("mentoring-trouble-off"))),
  mentor_save: ({ id, form }) => {
    if (!form.name.trim()) return refuse("form", phrase("trouble-form"), [{ field: "name", phrase: phrase("mentoring-trouble-name") }]);
    const known = sheet.mentors.find((one) => one.id === id);
    if (known) known.form = form;
    else sheet.mentors.push({ ...mentor(`m${sheet.mentors.length + 1}`, form.name, form.area, form.years), form });
    return sheet;
  },
  mentee_save: ({ id, form }) => {
    if (!form.name.trim()) return refuse("form", phrase("trouble-form"), [{ field: "name", phrase: phrase("mentoring-trouble-name") }]);
    const known = sheet.mentees.find((one) => one.id === id);
    if (known) known.form = form;
    else sheet.mentees.push({ ...mentee(`e${sheet.mentees.length + 1}`, form.name, form.area), form });
    return sheet;
  },
  applicants_refer: ({ form }) => {
    const names = form.names.split("\n").map((line) => line.trim()).filter((line) => line !== "");
    if (names.length === 0) return refuse("form", phrase("trouble-form"), [{ field: "names", phrase: phrase("mentoring-trouble-names") }]);
    const fresh = names.filter((name) => !sheet.mentees.some((one) => one.form.name === name));
    for (const name of fresh) {
      const one = mentee(`e${sheet.mentees.length + 1}`, name, form.area);
      sheet.mentees.push({ ...one, form: { ...one.form, stage: "applicant", service: form.service, referredOn: form.referredOn } });
    }
    return { added: fresh.length, known: names.length - fresh.length, sheet };
  },
  mentors_ranked: ({ mentee: id }) => ranking(id),
  mentees_paired: ({ mentees }) => mentees.map((one, at) => {
    const fit = ranking(one).fit;
    const given = fit[at % Math.max(fit.length, 1)];
    const best = fit[0];
    const loses = (best?.total ?? 0) - (given?.total ?? 0);
    return { mentee: one, mentor: given?.mentor ?? null, total: given?.total ?? 0, loses, alone: loses > 0 ? (best?.mentor ?? null) : null };
  }),
  match_propose: ({ proposal }) => {
    if (ranking(proposal.mentee).fit[0]?.mentor !== proposal.mentor && !proposal.reason.trim()) return refuse("no-reason", phrase("mentoring-trouble-no-reason"));
    const id = `x${sheet.matches.length + 1}`;
    const course: Course = { state: "proposed", proposedOn: "2026-11-22", agreed: [], signed: [], notWorking: null };
    sheet.matches.push({
      id, mentor: proposal.mentor, mentee: proposal.mentee, rhythm: proposal.rhythm, course, beganOn: null, endedOn: null, overrideReason: proposal.reason,
      contacts: [], breaks: [], nextContactOn: null, missed: false, needsCoordinator: false,
    });
    Object.assign(person(proposal.mentee), { current: id, waiting: false });
    return sheet;
  },
  match_step: ({ id, step }) => {
    const one = match(id);
    take(one, step);
    if (["completed", "not-working", "ended-early", "declined"].includes(one.course.state)) {
      Object.assign(person(one.mentee), { current: null, waiting: ["not-working", "declined"].includes(one.course.state) });
    }
    return sheet;
  },
  match_contact: ({ id, contact }) => {
    match(id).contacts.push(contact);
    return sheet;
  },
  match_break: ({ id, form }) => {
    if (!form.told.trim()) return refuse("form", phrase("trouble-form"), [{ field: "told", phrase: phrase("mentoring-trouble-told") }]);
    match(id).breaks.push({ ground: form.ground, told: form.told, toldOn: readDay(form.toldOn) ?? "2026-11-22" });
    return null;
  },
  mentoring_task: ({ mentee: id, line }) => {
    const one = person(id);
    one.tasks = one.tasks.map((task) => (task.kind === line.kind ? line : task));
    return sheet;
  },
  mentoring_conflict: ({ mentor: them, mentee: she, stands }) => {
    sheet.conflicts = sheet.conflicts.filter(([one, other]) => one !== them || other !== she);
    if (stands) sheet.conflicts.push([them, she]);
    return sheet;
  },
  mentor_forget: ({ id }) => {
    sheet.mentors = sheet.mentors.filter((one) => one.id !== id);
    return sheet;
  },
  mentee_forget: ({ id }) => {
    sheet.mentees = sheet.mentees.filter((one) => one.id !== id);
    return sheet;
  },
  agreement_print: ({ languages, folder }) => ({ file: `${folder}/gwrando-mentoring-agreement-1-${languages}.pdf` }),
};

function match(id: string): MatchRow {
  return sheet.matches.find((one) => one.id === id) ?? refuse("not-there", phrase("mentoring-trouble-not-there"));
}

function person(id: string): MenteeRow {
  return sheet.mentees.find((one) => one.id === id) ?? refuse("not-there", phrase("mentoring-trouble-not-there"));
}

function take(one: MatchRow, step: MatchStep): void {
  const course = one.course;
  if (step.step === "agree") {
    course.agreed.push(step.side);
    if (course.agreed.length === 2) course.state = "agreed";
  } else if (step.step === "sign") {
    const signedOn = readDay(step.signedOn) ?? refuse("form", phrase("trouble-form"), [{ field: "signedOn", phrase: phrase("trouble-day-unreadable") }]);
    course.signed.push({ side: step.side, version: step.version, signedOn });
    if (course.signed.length === 2) course.state = "signed";
  } else if (step.step === "begin" || step.step === "goOn") {
    course.state = "active";
    [one.beganOn, one.nextContactOn] = ["2026-11-22", "2026-12-06"];
  } else if (step.step === "notWorking") {
    [course.state, course.notWorking] = ["not-working", step.reason];
  } else {
    const after = { decline: "declined", review: "review", complete: "completed", endEarly: "ended-early" } as const;
    course.state = after[step.step];
  }
}

function ranking(id: string): Ranking {
  const she = person(id);
  const failed = sheet.matches.filter((one) => one.mentee === id && one.course.state === "not-working").map((one) => one.mentor);
  const conflicts = sheet.conflicts.filter(([, one]) => one === id).map(([one]) => one);
  const barred = sheet.mentors.flatMap(({ id: mentor }) => {
    const stops = [conflicts.includes(mentor) && ("conflict" as const), failed.includes(mentor) && ("did-not-work" as const)].filter((one) => one !== false);
    return stops.length ? [{ mentor, stops }] : [];
  });
  const fit = sheet.mentors.filter((one) => !barred.some((other) => other.mentor === one.id)).map(({ id: mentor, form }) => {
    const near = form.area === she.form.area;
    const years = Math.min(form.years, 10) * 100;
    const points: Ranking["fit"][number]["points"] = [
      { got: 3000 + years, of: 4000, why: { aspect: "experience", years: form.years, met: 1, needs: 1 } },
      { got: near ? 2000 : 1000, of: 2000, why: { aspect: "geography", nearness: near ? "same" : "neighbour", within_reach: true } },
      { got: 1500, of: 1500, why: { aspect: "language", met: true } },
      { got: 750, of: 1500, why: { aspect: "personality", distance: null } },
      { got: 1000, of: 1000, why: { aspect: "learning", shared: 1, wished: 1 } },
    ];
    return { mentor, total: points.reduce((sum, one) => sum + one.got, 0), points };
  });
  return { fit: fit.toSorted((one, other) => other.total - one.total), barred };
}
