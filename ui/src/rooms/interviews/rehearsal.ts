// Trying a guide in the interview screen: the same screen over a conversation of which nothing is kept.
import { guideDraft } from "../../api/guides";
import type { Guide, InterviewSheet } from "../../api/types";
import { language } from "../../language/language.svelte";
import { Conversation, type Keeper } from "./conversation.svelte";

/** A conversation by the guide as it stands in a copy. */
export async function rehearse(draft: string): Promise<Conversation> {
  const sheet = empty((await guideDraft(draft)).guide);
  return new Conversation(sheet, nothingKept(sheet));
}

function empty(guide: Guide): InterviewSheet {
  const lang = language.current;
  return {
    id: "rehearsal", case: "rehearsal", number: "", serviceName: { cy: "", en: "" }, mode: "solo", state: "open", lang, guide,
    answers: {}, ratings: {}, quotes: [], statements: [], consents: [], elapsedSeconds: 0,
    place: { interview: "rehearsal", question: guide.sections[0]?.id ?? "", cursor: 0, lang },
    counselling: { offered: false, source: null, wanted: null },
  };
}

/** Answers as the store would, and forgets. */
function nothingKept(sheet: InterviewSheet): Keeper {
  const saved = () => Promise.resolve({ savedAt: new Date().toISOString() });
  const answer = () => Promise.resolve({ text: "", lang: sheet.lang, skip: null, comeBack: false, probesAsked: [], savedAt: null });
  let quotes = 0;
  const turned = (state: InterviewSheet["state"]) => Promise.resolve({ ...sheet, state });
  return {
    keepAnswer: saved, keepPlace: saved, keepCounselling: saved, rate: saved,
    skipQuestion: answer, comeBack: answer, markProbe: answer,
    markUntouched: () => Promise.resolve([]),
    markQuote: (_interview, question, from, to) => {
      quotes += 1;
      return Promise.resolve({
        id: `rehearsal-${quotes}`, number: quotes, question, from, to, text: "", firstText: "", lang: sheet.lang, decision: "undecided", wording: null, theme: null,
      });
    },
    unmarkQuote: () => Promise.resolve(),
    decideQuote: () => Promise.reject(new Error("nothing is read back in a trial")),
    keepConsent: (_interview, purpose, given) => Promise.resolve({ purpose, given, at: new Date().toISOString() }),
    pauseInterview: () => turned("paused"), resumeInterview: () => turned("open"), finishInterview: () => turned("open"),
    openInterview: () => turned("open"),
  };
}
