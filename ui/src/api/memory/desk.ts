// The desk in memory: any passphrase opens it but `wrong`, and the recovery key is always the same.
import type { Backed } from "./backend";
import type { RescuedThing, RescueSheet } from "../types";
import { phrase, refuse } from "./refuse";
import { inventedCases, inventedForms } from "./people";
import { inventedRecords } from "./records";
import { world } from "./world";

/** The recovery key of the world in memory. */
export const RECOVERY_KEY = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ23-4567-89AB";

const plain = (key: string) => key.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");

/** The commands of the desk, its settings and its copies. */
export const deskCommands: Backed<
  | "desk_state" | "desk_create" | "desk_confirm_recovery" | "desk_new_recovery" | "desk_unlock" | "desk_recover" | "desk_lock" | "desk_saved" | "recovery_sheet_write" | "keyring_keep" | "keyring_forget" | "keyring_open"
  | "desk_language" | "desk_make_example" | "desk_leave_example" | "settings_get" | "settings_set" | "passphrase_change"
  | "check_news" | "check_begin" | "copy_make" | "work_news" | "work_stop" | "copy_news" | "copy_look" | "copy_restore" | "rescue_look" | "rescue_take" | "pick_copy" | "pick_folder" | "open_file" | "desk_leave"
> = {
  desk_state: () => world.desk,
  desk_create: ({ passphrase, lang }) => {
    if (passphrase.length < 10) refuse("passphrase-short", phrase("trouble-passphrase-short"));
    world.desk = { ...world.desk, stage: "recovery", lang, empty: true, example: false };
    return { recoveryKey: RECOVERY_KEY };
  },
  desk_confirm_recovery: ({ typed }) => {
    if (plain(typed) !== plain(RECOVERY_KEY)) refuse("recovery-differs", phrase("trouble-recovery-differs"));
    return (world.desk = { ...world.desk, stage: "open" });
  },
  desk_new_recovery: () => ({ recoveryKey: RECOVERY_KEY }),
  desk_unlock: ({ passphrase }) => open(passphrase),
  desk_recover: ({ recoveryKey }) => {
    if (plain(recoveryKey) !== plain(RECOVERY_KEY)) refuse("wrong-recovery-key", phrase("store-wrong-recovery-key"));
    return open("");
  },
  desk_lock: () => (world.desk = { ...world.desk, stage: "locked" }),
  desk_saved: () => undefined,
  keyring_keep: ({ passphrase }) => {
    if (passphrase === "wrong") refuse("wrong-passphrase", phrase("store-wrong-passphrase"));
    return (world.desk = { ...world.desk, keyring: true });
  },
  keyring_forget: () => (world.desk = { ...world.desk, keyring: false }),
  keyring_open: () => refuse("keyring", phrase("keyring-silent")),
  recovery_sheet_write: ({ folder }) => ({ file: `${folder}/gwrando-allwedd-adfer.pdf` }),
  desk_language: ({ lang }) => (world.desk = { ...world.desk, lang }),
  desk_make_example: () => {
    world.cases = inventedCases();
    world.forms = inventedForms();
    world.records = inventedRecords();
    return (world.desk = { ...world.desk, example: true, empty: false });
  },
  desk_leave_example: () => {
    world.cases = [];
    return (world.desk = { ...world.desk, stage: "new", example: false, empty: true });
  },
  settings_get: () => world.settings,
  settings_set: ({ settings }) => (world.settings = settings),
  passphrase_change: ({ old }) => {
    if (old === "wrong") refuse("wrong-passphrase", phrase("store-wrong-passphrase"));
    return world.desk;
  },
  // In memory everything is over at once.
  work_news: () => 0,
  work_stop: () => {},
  copy_make: ({ folder }) =>
    (world.copy = { at: new Date().toISOString(), file: `${folder}/gwrando-2026-11-22.copi`, cases: world.cases.length, interviews: 3 }),
  check_news: () => news(),
  check_begin: () => {
    world.checked = new Date().toISOString();
    return news();
  },
  copy_news: () => ({ last: world.copy , trouble: null }),
  copy_look: ({ file, key }) => {
    if (key === "wrong") refuse("wrong-passphrase", phrase("store-wrong-passphrase"));
    if (!file.endsWith(".gwrando-copy")) refuse("not-a-copy", phrase("store-not-a-copy"));
    return { copy: { at: "2026-11-20T17:42:00Z", file, cases: 12, interviews: 5 }, listBroken: file.includes("lost") };
  },
  copy_restore: ({ file }) => {
    world.desk = { ...world.desk, stage: "locked" };
    return { copy: { at: "2026-11-20T17:42:00Z", file, cases: 12, interviews: 5 }, aside: "set-aside-2026-11-22T09-00-00" };
  },
  rescue_look: () => damagedSheet(),
  rescue_take: () => ({ sheet: damagedSheet(), opened: open("") }),
  pick_copy: () => "/media/cof/gwrando-2026-11-20T17-42-00.gwrando-copy",
  pick_folder: () => "/home/desk/Documents",
  open_file: () => undefined,
  desk_leave: () => undefined,
};

/** Of one page that failed: a case and its interview. */
function damagedSheet(): RescueSheet {
  const row = (thing: RescuedThing, kept: number, lost: number) => ({ thing, kept, lost, perhapsMore: thing === "rest" });
  return {
    aside: "gwrando-aside-1", whole: false, concerns: true,
    rows: [row("cases", 11, 1), row("interviews", 4, 1), row("notes", 160, 38), row("quotes", 9, 2), row("consents", 20, 4), row("rest", 240, 11)],
    copy: { at: "2026-11-20T17:42:00Z", file: "/media/cof/gwrando-2026-11-20T17-42-00.gwrando-copy", cases: 12, interviews: 5 },
  };
}

const news = () => ({ goingOn: false, last: world.checked, damaged: world.desk.damaged });

function open(passphrase: string) {
  if (passphrase === "wrong") refuse("wrong-passphrase", phrase("store-wrong-passphrase"));
  if (passphrase === "damaged") refuse("damaged", phrase("store-damaged"));
  if (passphrase === "newer") refuse("newer-program", phrase("store-newer-program", { file: { number: 9 }, program: { number: 2 } }));
  if (passphrase === "twice") refuse("already-open", phrase("store-already-open"));
  world.desk = { ...world.desk, stage: "open" };
  return { state: world.desk, resume: null, setAside: null };
}
