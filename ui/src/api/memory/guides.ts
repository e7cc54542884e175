// The guide editor in memory: copies are kept, changed and published as the program does it. No file is read or written.
import type { Bond, Both, GuideChange, GuideDraftSheet, GuideFlaw, GuideShelf, Guide, GuideVersion, Question, QuestionForm } from "../types";
import type { Backed } from "./backend";
import { GUIDE } from "./guide";
import { phrase, refuse } from "./refuse";
import { newId } from "./world";

const BONDS: Record<string, Bond> = {
  q1: "opening", q3: "opening", q28: "scale", q32: "scale", q12: "reason", q13: "reason", q36: "recommendation", q37: "recommendation",
  q38: "recommendation", q39: "reading-back", q40: "reading-back", q41: "reading-back", q4: "report", q7: "report", q8: "report", q9: "report",
};

type Draft = { id: string; basedOn: number | null; changedAt: string; guide: Guide };
let versions: GuideVersion[] = [{ version: 1, own: false, madeAt: null }];
let newest: Guide = GUIDE;
let drafts: Draft[] = [];

/** The commands of the guide editor. */
export const guideCommands: Backed<
  | "guide_shelf" | "guide_copy" | "guide_draft" | "guide_change" | "guide_draft_drop" | "guide_publish" | "guide_export" | "guide_import" | "pick_guide"
> = {
  guide_shelf: () => shelf(),
  guide_copy: ({ version }) => begin(version),
  guide_draft: ({ draft }) => sheet(find(draft)),
  guide_change: ({ draft, change }) => {
    const found = find(draft);
    found.guide = changed(structuredClone(found.guide), change);
    found.changedAt = new Date().toISOString();
    return sheet(found);
  },
  guide_draft_drop: ({ draft }) => drop(draft),
  guide_publish: ({ draft, sameMeaning }) => {
    const shown = sheet(find(draft));
    if (shown.flaws.length) refuse("guide-unready", phrase("guides-unready"));
    if (shown.same) refuse("guide-same", phrase("guides-same"));
    if (shown.reworded.length && !sameMeaning) refuse("guide-meaning", phrase("guides-meaning", { count: { number: shown.reworded.length } }));
    const version = (versions[0]?.version ?? 1) + 1;
    newest = { ...shown.guide, version };
    versions = [{ version, own: true, madeAt: new Date().toISOString() }, ...versions];
    return drop(draft);
  },
  guide_export: ({ version, folder }) => ({ file: `${folder}/exit-1-${version}.gwrando-guide.json` }),
  guide_import: ({ file }) => (file.endsWith(".json") ? begin(null) : refuse("guide-file-other", phrase("guides-file-other"))),
  pick_guide: () => "/home/desk/Documents/exit-1-2.gwrando-guide.json",
};

function shelf(): GuideShelf {
  const rows = drafts.map((one) => ({
    id: one.id, basedOn: one.basedOn, changedAt: one.changedAt, questions: one.guide.questions.length, open: flaws(one.guide).length, damaged: false,
  }));
  return { version: versions[0]?.version ?? 1, versions, drafts: rows };
}

function begin(basedOn: number | null): GuideDraftSheet {
  const draft: Draft = { id: newId("guide"), basedOn, changedAt: new Date().toISOString(), guide: structuredClone(newest) };
  drafts = [draft, ...drafts];
  return sheet(draft);
}

function drop(id: string): GuideShelf {
  find(id);
  drafts = drafts.filter((one) => one.id !== id);
  return shelf();
}

function find(id: string): Draft {
  return drafts.find((one) => one.id === id) ?? refuse("guide-no-draft", phrase("guides-no-draft"));
}

function sheet({ id, basedOn, changedAt, guide }: Draft): GuideDraftSheet {
  const words = (from: Guide, question: string) => JSON.stringify(from.questions.find((one) => one.id === question)?.text);
  return {
    id, basedOn, changedAt, guide, newest: versions[0]?.version ?? 1, flaws: flaws(guide),
    held: guide.questions.flatMap((one) => (BONDS[one.id] ? [{ question: one.id, bond: BONDS[one.id]!, holds: BONDS[one.id] !== "report" }] : [])),
    own: guide.questions.map((one) => one.id).filter((one) => one.startsWith("own-")),
    leftOut: GUIDE.questions.filter((one) => !guide.questions.some((other) => other.id === one.id)),
    reworded: guide.questions.map((one) => one.id).filter((one) => BONDS[one] && words(guide, one) !== words(newest, one)),
    same: JSON.stringify({ ...guide, version: 0 }) === JSON.stringify({ ...newest, version: 0 }),
  };
}

function flaws(guide: Guide): GuideFlaw[] {
  const missing = (place: string, text: Both<string> | null): GuideFlaw[] =>
    text ? (["cy", "en"] as const).filter((lang) => !text[lang].trim()).map((lang) => ({ place, lang, kind: "missing" })) : [];
  return guide.questions.flatMap((one) => [
    ...missing(one.id, one.text), ...missing(`${one.id}-module`, one.module), ...missing(`${one.id}-hint`, one.hint),
    ...one.probes.flatMap((probe) => missing(probe.id, probe.text)),
  ]);
}

function changed(guide: Guide, change: GuideChange): Guide {
  const held = (id: string) => refuse("guide-held", phrase("guides-trouble-held", { place: { id } }));
  const section = (id: string) => guide.sections.find((one) => one.id === id) ?? refuse("guide-no-part", phrase("guides-no-part", { place: { id } }));
  const out = (id: string) => guide.sections.forEach((one) => (one.questions = one.questions.filter((other) => other !== id)));
  if (change.kind === "question") {
    const at = guide.questions.findIndex((one) => one.id === change.id);
    guide.questions[at] = written(change.form, change.id, guide.questions[at]!.section, guide.questions[at]!.theme);
  } else if (change.kind === "add") {
    const id = newId("own");
    section(change.section).questions.push(id);
    guide.questions.push(written(change.form, id, change.section, change.form.theme));
  } else if (change.kind === "move") {
    const moved = guide.questions.find((one) => one.id === change.id)!;
    if (moved.section !== change.section && BONDS[change.id] && BONDS[change.id] !== "report") held(change.id);
    out(change.id);
    section(change.section).questions.splice(change.to, 0, change.id);
    moved.section = change.section;
  } else if (change.kind === "leave-out") {
    if (BONDS[change.id] && BONDS[change.id] !== "report") held(change.id);
    out(change.id);
    guide.questions = guide.questions.filter((one) => one.id !== change.id);
  } else if (change.kind === "bring-back") {
    const back = GUIDE.questions.find((one) => one.id === change.id)!;
    section(back.section).questions.push(back.id);
    guide.questions.push(structuredClone(back));
  } else {
    Object.assign(section(change.id), { name: change.name, script: change.script.filter((one) => one.cy || one.en) });
  }
  const order = guide.sections.flatMap((one) => one.questions);
  guide.questions.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  return guide;
}

function written(form: QuestionForm, id: string, section: string, theme: string | null): Question {
  const probes = form.probes.filter(({ text }) => text.cy || text.en).map((one, at) => ({ id: one.id ?? `${id}-${at}`, text: one.text }));
  return { id, section, text: form.text, module: form.topic, hint: form.hint.cy || form.hint.en ? form.hint : null, probes, theme };
}
