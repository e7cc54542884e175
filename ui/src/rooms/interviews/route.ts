// The way through the guide: free order, and a "next" that never leads into a topic nobody opened.
import type { Guide, Question, Section } from "../../api/types";

/** A place in the interview: a section's own page (question null) or one of its questions. */
export type Stop = { section: string; question: string | null };

/** The questions with which the program's scales are asked, for guides kept before they said so themselves. */
export const SCALE_AT: Record<string, string> = { S1: "q28", S2: "q32", S3: "q32" };

/** Sections with a page of their own: something to read, choose or settle there. */
const OWN_PAGE = new Set<Section["kind"]>(["opening", "modules", "ratings", "reading-back", "close"]);

/** Every stop in the guide's order; topic modules only where `opened` says so. */
export function stopsOf(guide: Guide, opened: (question: string) => boolean): Stop[] {
  return guide.sections.flatMap((section) => {
    const own: Stop[] = OWN_PAGE.has(section.kind) ? [{ section: section.id, question: null }] : [];
    const asked = section.questions.filter((id) => !moduleOf(guide, id) || opened(id));
    return [...own, ...asked.map((question) => ({ section: section.id, question }))];
  });
}

/** The stop `by` places on from here, staying within the guide. */
export function step(stops: Stop[], here: Stop, by: 1 | -1): Stop {
  const at = stops.findIndex((stop) => stop.section === here.section && stop.question === here.question);
  return stops[Math.min(Math.max(at + by, 0), stops.length - 1)] ?? here;
}

/** The stop for a question, or the start when the guide does not know it. */
export function stopAt(guide: Guide, question: string): Stop {
  const section = guide.sections.find(({ id, questions }) => id === question || questions.includes(question));
  if (!section) return { section: guide.sections[0]?.id ?? "", question: null };
  return section.id === question ? { section: section.id, question: null } : { section: section.id, question };
}

export function questionOf(guide: Guide, id: string): Question | undefined {
  return guide.questions.find((question) => question.id === id);
}

function moduleOf(guide: Guide, id: string): boolean {
  return Boolean(questionOf(guide, id)?.module);
}
