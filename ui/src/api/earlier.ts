// Earlier interviews from a file: first what would happen, then that and nothing else.
import { call } from "./call";
import type { EarlierDone, EarlierMap, EarlierPlan, EarlierStart, EarlierWish } from "./types";

/** What a column may hold, and the maps that were kept. */
export const earlierStart = (): Promise<EarlierStart> => call("earlier_start");
/** Lets the person choose a map; nothing when she changes her mind. */
export const pickMap = (): Promise<string | null> => call("pick_map");
/** The map in a TOML file. */
export const readMap = (file: string): Promise<EarlierMap> => call("earlier_map", { file });
/** What importing this file by this map would do. Changes nothing. */
export const readEarlier = (file: string, sheet: string | null, map: EarlierMap): Promise<EarlierPlan> =>
  call("earlier_read", { file, sheet, map });
/** Imports, all of it or nothing. Refuses with `import-changed` when the file is another than the one that was read. */
export const doEarlier = (wish: EarlierWish): Promise<EarlierDone> => call("earlier_do", { wish });
