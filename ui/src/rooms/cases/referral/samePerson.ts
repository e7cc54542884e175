// Where somebody of the same name opted out, the program asks before it keeps a referral.
import { isTrouble } from "../../../api/trouble";
import type { Phrase } from "../../../api/types";

/** What `act` gives, or nothing where the program asks who this is; `ask` gets the sentence. Other refusals go on. */
export async function orAsk<T>(act: Promise<T>, ask: (phrase: Phrase) => void): Promise<T | undefined> {
  try {
    return await act;
  } catch (caught) {
    if (!isTrouble(caught) || caught.code !== "opted-out") throw caught;
    ask(caught.phrase);
    return undefined;
  }
}
