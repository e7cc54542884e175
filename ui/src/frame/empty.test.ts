// Whoever meets an empty list for the first time reads what it is for and what to do, in either language.
import { expect, it } from "vitest";

import { words } from "../language/language.svelte";

/** What stands where a list is empty, and the screen that shows it. */
const LISTS: Record<string, string> = {
  "cases-none-why": "cases/CaseList.svelte",
  "cases-interviews-none": "cases/Interviews.svelte",
  "consent-tally-none": "cases/OptOuts.svelte",
  "destinations-none": "settings/destinations/Page.svelte",
  "editor-drafts-none": "settings/guides/Shelf.svelte",
  "findings-live-none": "findings/LivePage.svelte",
  "findings-none-waiting": "findings/Page.svelte",
  "ideas-choose-first": "commitments/ideas/IdeasPage.svelte",
  "ideas-none": "commitments/ideas/Records.svelte",
  "interviews-none-ready": "interviews/Choose.svelte",
  "interviews-none-under-way": "interviews/Choose.svelte",
  "interviews-own-words-none": "interviews/OwnWords.svelte",
  "interviews-voices-none": "interviews/ReadingBack.svelte",
  "journal-none": "settings/journal/Rows.svelte",
  "letters-written-none": "cases/letters/Written.svelte",
  "mentoring-contacts-none": "commitments/mentoring/Contacts.svelte",
  "mentoring-matches-none": "commitments/mentoring/Overview.svelte",
  "mentoring-mentors-none": "commitments/mentoring/Overview.svelte",
  "mentoring-waiting-none": "commitments/mentoring/Overview.svelte",
  "outbox-none": "reports/outbox/Page.svelte",
  "outbox-receipts-none": "reports/outbox/Receipts.svelte",
  "outbox-recipients-none": "reports/outbox/Recipients.svelte",
  "pledges-evidence-none": "commitments/Evidence.svelte",
  "pledges-none": "commitments/ListPage.svelte",
  "pledges-no-commitments": "commitments/ListPage.svelte",
  "pledges-progress-none": "commitments/CommitmentPage.svelte",
  "pledges-year-none": "commitments/YearPage.svelte",
  "rectify-none": "cases/rights/Rectifying.svelte",
  "report-room-audit-none": "reports/Audit.svelte",
  "report-room-ledger-none": "reports/Ledger.svelte",
  "safeguarding-list-none": "safeguarding/List.svelte",
  "settings-check-none": "settings/Checking.svelte",
  "settings-copy-none": "settings/Copies.svelte",
  "sheet-attempts-none": "cases/Contact.svelte",
  "sheet-safe-times-none": "cases/moves/Reach.svelte",
};

/** Nothing to do there, or no list: a choice, an answer, or words with a list of its own beside them. */
const NO_LIST = [
  "aftercare-none", "cases-none-title", "cases-nothing-waits-title", "cases-nothing-waits-why", "consent-lift-none", "consent-none", "consent-now-nothing",
  "destinations-pin-none", "earlier-nothing", "earlier-nothing-hint", "editor-flaws-none", "editor-publish-nothing", "editor-theme-none", "frame-nothing-found",
  "ideas-import-nothing", "interviews-summary-none", "journal-check-none", "mentoring-break-none", "mentoring-lives-with-none", "mentoring-pair-loses-none",
  "mentoring-ranking-none", "mentoring-service-none", "outbox-nothing-due", "pledges-principle-none", "pledges-year-nothing", "report-room-said-none",
  "rights-due-none", "sheet-access-none",
];

const sources = import.meta.glob<string>("../rooms/**/*.svelte", { query: "?raw", import: "default", eager: true });

it("is said by the screen that has the list", () => {
  const unsaid = Object.entries(LISTS).filter(([key, screen]) => !sources[`../rooms/${screen}`]?.includes(`"${key}"`));
  expect(unsaid).toEqual([]);
});

it("says how it is and what to do next, in both languages", () => {
  const sentences = (text: string) => text.split(/[.;:?!](?:\s+|$)/).filter(Boolean).length;
  for (const lang of ["cy", "en"] as const) {
    const bare = Object.keys(LISTS).filter((key) => words(key, {}, lang) === key || sentences(words(key, {}, lang)) < 2);
    expect(bare, lang).toEqual([]);
  }
});

it("is thought of for each list that comes anew", () => {
  const known = new Set([...Object.keys(LISTS), ...NO_LIST]);
  const all = Object.values(sources).flatMap((source) => [...source.matchAll(/"([a-z]+(?:-[a-z]+)*-(?:none|nothing)(?:-[a-z]+)*)"/g)].map(([, key]) => key!));
  expect(all.filter((key) => !known.has(key) && words(key, {}, "cy") !== key)).toEqual([]);
});
