// What the palette offers besides records: places, settings, help, how the screens look, and whatever button stands on
// the screen. Only what can be done now is there, each with its words in both languages.
import type { Lang, Theme } from "../api/types";
import { shortcuts } from "../desk/keys.svelte";
import { navigation, type Place } from "../desk/navigation.svelte";
import { preferences } from "../desk/preferences.svelte";
import { switchLanguage } from "../desk/session.svelte";
import { alike } from "../language/alike";
import { language, words, type PlainKey } from "../language/language.svelte";
import { Keeper } from "../rooms/settings/keeper.svelte";
import { TOPICS, type Topic } from "./help";
import { ROOMS } from "./rooms";

/** One thing that can be done: its words, its keys if it has any, and the doing. */
export type Deed = { id: string; now: string; other: string; keys?: string; run: () => void };

/** Pages and parts of pages that are worth a name of their own, under the words of their button or heading. */
const PLACES: [PlainKey, Place][] = [
  ["cases-add", { room: "cases", view: "new" }],
  ["cases-services", { room: "cases", view: "services" }],
  ["consent-opt-outs", { room: "cases", view: "opt-outs" }],
  ["import-button", { room: "cases", view: "import" }],
  ["earlier-button", { room: "cases", view: "earlier" }],
  ["findings-live-look", { room: "findings", view: "live" }],
  ["ideas-title", { room: "commitments", view: "ideas" }],
  ["pledges-year-title", { room: "commitments", view: "year" }],
  ["quotations-title", { room: "reports", part: "quotations" }],
  ["outbox-title", { room: "reports", view: "outbox" }],
  ["report-room-ledger", { room: "reports", part: "ledger" }],
  ["report-room-audit", { room: "reports", part: "audit" }],
  ["report-room-guide", { room: "reports", part: "guide" }],
  ["editor-open", { room: "settings", view: "guides" }],
  ["wordings-open", { room: "settings", view: "wordings" }],
  ["destinations-open", { room: "settings", view: "destinations" }],
  ["journal-open", { room: "settings", view: "journal" }],
];

/** The groups of the settings, by the end of their heading's id. */
const GROUPS: [string, PlainKey][] = [
  ["screen", "settings-screen"], ["lock", "settings-lock"], ["passphrase", "settings-passphrase"], ["keyring", "keyring-title"],
  ["copies", "settings-copies"], ["checking", "settings-check"], ["reports", "settings-reports"], ["texts", "settings-texts"],
  ["safeguarding", "safeguarding-set"], ["dates", "settings-dates"], ["inviting", "settings-inviting"], ["answers", "pledges-answer-days-part"],
  ["aftercare", "aftercare-settings"], ["review", "inspection-settings"], ["mentoring", "mentoring-settings"],
  ["retention", "rights-retention"], ["facts", "facts-open"], ["updates", "updates-title"], ["about", "settings-about"],
];

const THEMES: Theme[] = ["system", "light", "dark", "contrast-light", "contrast-dark"];

/** Everything that can be done anywhere, with `help` opening the help at one topic. */
export function deedsEverywhere(help: (topic: Topic) => void): Deed[] {
  return [...keyed(), ...rooms(), ...places(), ...lookDeeds(), ...groups(), ...topics(help)];
}

/** How the screens speak and look. What is so already is no deed. */
export function lookDeeds(): Deed[] {
  const themes = THEMES.filter((theme) => preferences.current && theme !== preferences.current.theme);
  return [
    deed(`frame-deed-language-${language.other}`, () => void switchLanguage(language.other)),
    ...themes.map((theme) => about("frame-deed-theme", `settings-theme-${theme}`, () => void new Keeper("settings-screen").change({ theme }))),
  ];
}

/** The buttons that stand on the page now and say what they do in words of the program's own. Words that stand on
 * several are left out: only the row they stand in tells them apart. */
export function deedsOnScreen(page: ParentNode): Deed[] {
  const buttons = [...page.querySelectorAll<HTMLButtonElement>("button:not(:disabled)")].filter(isDeed);
  const names = buttons.map(nameOn);
  return buttons.flatMap((button, at) => {
    const now = names[at]!;
    const other = names.indexOf(now) === names.lastIndexOf(now) ? alike(now, language.current) : null;
    return other ? [{ id: `here-${now}`, now, other, run: () => press(button) }] : [];
  });
}

function isDeed(button: HTMLButtonElement): boolean {
  return !button.hasAttribute("aria-pressed") && !button.hasAttribute("role") && !button.closest("thead") && button.checkVisibility();
}

function nameOn(button: HTMLButtonElement): string {
  return (button.getAttribute("aria-label") ?? button.textContent ?? "").replace(/^[←→\s]+/, "").trim();
}

function press(button: HTMLButtonElement): void {
  if (!button.isConnected) return;
  button.focus();
  button.click();
}

function keyed(): Deed[] {
  return shortcuts().filter(({ key }) => key !== "frame-key-search").map(({ key, keys, run }) => deed(key, run, keys));
}

function rooms(): Deed[] {
  return ROOMS.map((room) => deed(`frame-room-${room}`, () => navigation.go({ room })));
}

function places(): Deed[] {
  const scheme: typeof PLACES = preferences.current?.mentoring ? [["mentoring-title", { room: "commitments", view: "mentoring" }]] : [];
  return [...PLACES, ...scheme].map(([key, place]) => deed(key, () => navigation.go(place)));
}

function groups(): Deed[] {
  return GROUPS.map(([part, key]) => about("frame-deed-settings", key, () => navigation.go({ room: "settings", part: `settings-${part}` })));
}

function topics(help: (topic: Topic) => void): Deed[] {
  return TOPICS.map((topic) => about("frame-deed-help", `help-${topic}`, () => help(topic)));
}

function deed(key: string, run: () => void, keys?: string): Deed {
  return { id: key, now: words(key, {}, language.current), other: words(key, {}, language.other), keys, run };
}

function about(key: string, what: string, run: () => void): Deed {
  const say = (lang: Lang) => words(key, { what: words(what, {}, lang) }, lang);
  return { id: `${key} ${what}`, now: say(language.current), other: say(language.other), run };
}
