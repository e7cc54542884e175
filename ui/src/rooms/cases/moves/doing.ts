// What every dialog of a case gets: the case as it stands, whether it is open, and what to do when it is done.
import type { CaseSheet } from "../../../api/types";

/** The props of a dialog in which a move is made. */
export type Doing = { open: boolean; sheet: CaseSheet; ondone: () => void };
