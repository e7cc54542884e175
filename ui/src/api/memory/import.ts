// An import in memory. The file is invented: one with faults, unless its name says `glan` (clean); `cyfrinair` asks for a
// password.
import type { Column, ColumnMap, Fault, Field, ImportPlan, Unknown } from "../types";
import type { Backed } from "./backend";
import { caseCommands } from "./cases";
import { phrase, refuse } from "./refuse";
import { world } from "./world";

const HEADINGS: [string, Field | null, string[]][] = [
  ["Gwasanaeth", "service", ["Powys", "ym Mhowys", "Cyngor Gwynedd"]],
  ["Enw'r gofalwr", "carer", ["Gwenllian Ffugenw", "Madog Ffugenw", "Sioned Ddychmygol"]],
  ["Ffôn", "phone", ["01632 960 001", "01632 960 002"]],
  ["Iaith", "language", ["Cymraeg", "Saesneg", "Cymraeg"]],
  ["Sut y gadawodd", "leave-type", ["Ymddeol", "Wedi blino", "Trosglwyddo i wasanaeth arall"]],
  ["Diwedd y gymeradwyaeth", "approval-ended", ["03/04/2025", "31/2/2025", "12 Mai 2025"]],
  ["Nodiadau", null, ["Ffonio gyda'r nos"]],
];

const fault = (line: number, column: number, key: string): Fault => ({
  line, column, letter: String.fromCharCode(64 + column), heading: HEADINGS[column - 1]?.[0] ?? "", reason: phrase(key),
});

const FAULTS = [fault(4, 6, "trouble-day-not-in-calendar"), fault(7, 5, "import-fault-unknown"), fault(9, 2, "trouble-case-carer-missing")];
const UNKNOWN: Unknown = { field: "leave-type", words: "Wedi blino", rows: 1 };
const REQUIRED: Field[] = ["service", "carer", "language", "category", "leave-type", "approval-ended"];

const firstMap = (): ColumnMap => ({
  columns: Object.fromEntries(HEADINGS.flatMap(([heading, field]) => (field ? [[heading.toLowerCase(), field]] : []))),
  values: {}, fixed: {},
});

/** The commands of an import. */
export const importCommands: Backed<"import_read" | "import_do" | "pick_file"> = {
  pick_file: () => "/home/desk/Documents/atgyfeiriadau-mawrth.csv",
  import_read: ({ file, map }) => planned(file, map),
  import_do: ({ wish }) => {
    const plan = planned(wish.file, wish.map);
    const added = Array.from({ length: plan.news + wish.take.length }, (_, at) => {
      const form = { ...world.forms["case-12"]!, carers: [`Dychmygol ${at + 1}`] };
      return caseCommands.case_add({ form } as never).number;
    });
    const faultyFile = plan.faulty > 0 ? wish.file.replace(/\.csv$/, "-gwallus.csv") : null;
    return { cases: added, duplicates: plan.duplicates.length - wish.take.length, faulty: plan.faulty, faultyFile };
  },
};

function planned(file: string, given: ColumnMap | null): ImportPlan {
  if (file.includes("cyfrinair")) refuse("import-encrypted", phrase("import-trouble-encrypted"));
  if (!/\.(csv|xlsx)$/.test(file)) refuse("unreadable", phrase("import-trouble-unreadable", { file: { id: file } }));
  const map = given ?? firstMap();
  const columns = HEADINGS.map(([heading, , first], at): Column => ({
    letter: String.fromCharCode(65 + at), heading, key: heading.toLowerCase(), field: map.columns[heading.toLowerCase()] ?? null, first,
  }));
  const taken = columns.flatMap((column) => (column.field ? [column.field] : []));
  const missing = REQUIRED.filter((field) => !taken.includes(field) && !map.fixed[field]);
  const twice = [...new Set(taken.filter((field, at) => taken.indexOf(field) !== at))];
  const whole = missing.length === 0 && twice.length === 0;
  const meant = map.values["leave-type"]?.[UNKNOWN.words] !== undefined;
  const faults = !whole || file.includes("glan") ? [] : FAULTS.filter((one) => !meant || one.line !== 7);
  return {
    file: file.split("/").at(-1) ?? file, hash: "", sheets: file.endsWith("xlsx") ? ["Mawrth", "Ebrill"] : [], sheet: file.endsWith("xlsx") ? "Mawrth" : null,
    notes: [phrase("import-note-windows-1252"), phrase("import-note-semicolon"), phrase("import-note-odd-spaces", { cells: { number: 3 } })],
    columns, map, remembered: false, missing, twice, rows: 12, news: whole ? 11 - faults.length : 0, faulty: faults.length, faults,
    unknown: faults.length > 0 && !meant ? [UNKNOWN] : [], duplicates: whole ? [{ line: 6, case: "E-0012", of: null }] : [],
  };
}
