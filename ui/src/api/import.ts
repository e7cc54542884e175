// Referrals from a file: first what would happen, then that and nothing else.
import { call } from "./call";
import type { ColumnMap, ImportDone, ImportPlan, ImportWish } from "./types";

/** Lets the person choose a file; nothing when she changes her mind. */
export const pickFile = (): Promise<string | null> => call("pick_file");
/** What importing this file would do. Changes nothing. */
export const readImport = (file: string, sheet: string | null, map: ColumnMap | null): Promise<ImportPlan> =>
  call("import_read", { file, sheet, map });
/** Imports, all of it or nothing. Refuses with `import-changed` when the file is another than the one that was read. */
export const doImport = (wish: ImportWish): Promise<ImportDone> => call("import_do", { wish });
