// The journal in memory: a working day, invented.
import type { JournalRow } from "../types";
import type { Backed } from "./backend";

const MARK = "3f9a 02c7 b81e 44d0 9c5a e16f";
const KINDS = ["cases", "consent", "interviews", "reports", "safeguarding", "settings"];

const at = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const row = (act: string, kind: string, times: number, from: number, to = from): JournalRow => ({ from: at(from), to: at(to), act, kind, times });

const DAY = [
  row("make-copy", "settings", 1, 5),
  row("finish-interview", "cases", 1, 11),
  row("record-answer", "interviews", 143, 74, 12),
  row("record-consent", "consent", 5, 78, 76),
  row("start-interview", "cases", 1, 80),
  row("look-at-concern", "safeguarding", 1, 95),
  row("release-report", "reports", 1, 130),
  row("open-desk", "settings", 1, 134),
];

/** The commands of the journal and of the facts. */
export const journalCommands: Backed<"journal" | "journal_mark" | "journal_write" | "facts_write"> = {
  journal: ({ wish }) => ({
    rows: DAY.filter((one) => (wish.kind === null || one.kind === wish.kind) && one.to.slice(0, 10) >= wish.from && one.to.slice(0, 10) <= wish.to),
    more: false, kinds: KINDS, mark: MARK, brokenAt: null,
  }),
  journal_mark: ({ mark }) => ({ at: MARK.replaceAll(" ", "").startsWith(mark.replaceAll(/\s/g, "").toLowerCase()) ? at(5) : null }),
  journal_write: ({ wish, folder }) => ({ file: `${folder}/gwrando-dyddlyfr-${wish.from}-${wish.to}.csv` }),
  facts_write: ({ folder }) => ({ file: `${folder}/gwrando-diogelu-data-2026-11-22.pdf` }),
};
