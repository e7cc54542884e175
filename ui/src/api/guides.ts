// The guide editor: versions of the guide, copies that are edited, and the file that carries one to another desk.
import { call } from "./call";
import type { FileMade, GuideChange, GuideDraftSheet, GuideShelf } from "./types";

/** Every version of the guide, and every copy that is being edited. */
export const guideShelf = (): Promise<GuideShelf> => call("guide_shelf");
/** Copies a version, to be edited. */
export const copyGuide = (version: number): Promise<GuideDraftSheet> => call("guide_copy", { version });
/** A copy with everything that its editor shows. */
export const guideDraft = (draft: string): Promise<GuideDraftSheet> => call("guide_draft", { draft });
/** Makes one change to a copy. Refuses with `guide-held` where something is fixed. */
export const changeGuide = (draft: string, change: GuideChange): Promise<GuideDraftSheet> => call("guide_change", { draft, change });
/** Drops a copy. */
export const dropGuideDraft = (draft: string): Promise<GuideShelf> => call("guide_draft_drop", { draft });
/** Makes a copy the newest version. Refuses with `guide-unready`, `guide-same` or `guide-meaning`. */
export const publishGuide = (draft: string, sameMeaning: boolean): Promise<GuideShelf> => call("guide_publish", { draft, sameMeaning });
/** Writes a version into a folder as one file for another desk. */
export const exportGuide = (version: number, folder: string): Promise<FileMade> => call("guide_export", { version, folder });
/** Takes a guide from another desk in as a copy. Refuses with `guide-file-…` and says what is wrong and where. */
export const importGuide = (file: string): Promise<GuideDraftSheet> => call("guide_import", { file });
/** Lets the person choose a guide file; null when she changes her mind. */
export const pickGuide = (): Promise<string | null> => call("pick_guide");
