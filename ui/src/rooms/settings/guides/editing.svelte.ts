// A copy of the guide while it is open in its editor: what stands in it, which part is being written, and each change.
import * as api from "../../../api/guides";
import type { Both, FlawKind, GuideChange, GuideDraftSheet, GuideFlaw, Question, QuestionForm, Section } from "../../../api/types";
import { attempt } from "../../../desk/status.svelte";

/** The reason themes, as their words are named. */
export const THEMES = ["a", "b", "c", "d", "e", "f", "g", "h", "i"] as const;

/** The sentence for a flaw. */
export const FLAW_WORDS = {
  "missing": "guides-trouble-no-words", "same": "guides-trouble-same", "uneven": "guides-trouble-uneven", "too-long": "guides-trouble-too-long",
  "not-shown": "guides-trouble-not-shown", "alone": "guides-trouble-alone",
} as const satisfies Record<FlawKind, string>;

export class Editing {
  sheet = $state.raw<GuideDraftSheet>(null!);
  /** The part that is being written: a question's id, a section's id, or `add-` and a section's id. */
  writing = $state<string | null>(null);
  /** The sections that are unfolded. */
  unfolded = $state<Record<string, boolean>>({});

  constructor(sheet: GuideDraftSheet) {
    this.sheet = sheet;
  }

  questions(section: Section): Question[] {
    return section.questions.flatMap((id) => this.sheet.guide.questions.find((one) => one.id === id) ?? []);
  }

  bond(question: string) {
    return this.sheet.held.find((one) => one.question === question);
  }

  own(question: string): boolean {
    return this.sheet.own.includes(question);
  }

  /** Whether questions may be added to this section, or moved there. */
  takes(section: Section): boolean {
    return section.kind === "questions" || section.kind === "modules";
  }

  /** What is the matter with a question, a section, or whatever stands in the two. */
  flaws(part: string): GuideFlaw[] {
    return this.sheet.flaws.filter(({ place }) => place === part || place.startsWith(`${part}-`));
  }

  flawsOf(section: Section): number {
    return [`section-${section.id}`, ...section.questions].reduce((sum, part) => sum + this.flaws(part).length, 0);
  }

  /** Makes a change; whether it was made. */
  async change(change: GuideChange): Promise<boolean> {
    const next = await attempt(() => api.changeGuide(this.sheet.id, change));
    if (next) this.sheet = next;
    return next !== undefined;
  }

  /** Opens the form behind a wording, and gives the fields of which the first that is there takes the focus. */
  lead({ place, lang }: GuideFlaw): string[] {
    const { sections, questions } = this.sheet.guide;
    const question = questions.find(({ id }) => place === id || place.startsWith(`${id}-`));
    const section = sections.find(({ id, questions }) => (question ? questions.includes(question.id) : place === `section-${id}` || place.startsWith(`section-${id}-`)));
    if (!section) return [];
    this.unfolded[section.id] = true;
    this.writing = question?.id ?? section.id;
    return [fieldOf(place, lang), fieldOf(question?.id ?? `section-${section.id}`, lang)];
  }
}

/** The id of the field in which a wording is written. */
export const fieldOf = (place: string, lang: string) => `guide-${place}-${lang}`;

/** A form with what a question says, or an empty one. */
export function formOf(question: Question | null): QuestionForm {
  return {
    text: copy(question?.text), topic: question?.module ? copy(question.module) : null, hint: copy(question?.hint),
    probes: (question?.probes ?? []).map(({ id, text }) => ({ id, text: copy(text) })), theme: question?.theme ?? null,
  };
}

function copy(text: Both<string> | null | undefined): Both<string> {
  return { cy: text?.cy ?? "", en: text?.en ?? "" };
}
