// What the parts of a case's sheet show, read before any of them is drawn: one that grew later would push those below it
// from under a pointer.
import { aftercare } from "../../api/aftercare";
import { consentSheet } from "../../api/consents";
import { rectifications } from "../../api/rights";
import type { AftercareSheet, CaseSheet, ConsentSheet, RectificationSheet } from "../../api/types";
import { firstLetters, type FirstLetters } from "./letters/first";

/** What stands on the sheet of a case beside the case itself. */
export type Parts = { consents: ConsentSheet; rectified: RectificationSheet; letters: FirstLetters; after: AftercareSheet[] };

/** Everything that the parts of this sheet show. */
export async function readParts({ row }: CaseSheet): Promise<Parts> {
  const over = row.interviews.filter(({ state }) => state === "finished");
  const [consents, rectified, letters, after] = await Promise.all([
    consentSheet(row.id), rectifications(row.id), firstLetters(row.id), Promise.all(over.map(({ id }) => aftercare(id))),
  ]);
  return { consents, rectified, letters, after };
}
