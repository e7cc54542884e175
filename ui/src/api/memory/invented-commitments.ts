// Invented recommendations and commitments for screens without the program.
import type { Commitment, Progress, Recommendation } from "../types";

const MENTOR = {
  context: {
    cy: "Dywedodd gofalwyr wrthym eu bod ar eu pen eu hunain â'r hyn oedd yn anodd, ac nad oedd neb a oedd yn adnabod y gwaith o'r tu mewn ar gael i'w holi.",
    en: "Carers told us that they were alone with what was hard, and that nobody who knew the work from within was there to ask.",
  },
  idea: {
    cy: "Cynnig mentor, sef gofalwr maeth profiadol, i bob gofalwr newydd o fewn pedair wythnos i'r gymeradwyaeth.",
    en: "Offer each new carer a mentor, an experienced foster carer, within four weeks of approval.",
  },
  effect: {
    cy: "Bydd gan ofalwyr newydd rywun i'w holi o'r dechrau, byddant yn teimlo'n llai unig, ac yn aros yn hirach.",
    en: "New carers have somebody to ask from the beginning, feel less alone, and stay longer.",
  },
};
const NIGHT = {
  context: { cy: "Pan aiff pethau o chwith gyda'r nos, nid oes neb a fydd yn ateb ac yn adnabod y teulu.", en: "When things go wrong at night, nobody answers who knows the family." },
  idea: { cy: "Rhif ffôn i'w ateb gan weithiwr y tîm hyd hanner nos.", en: "A number that a worker of the team answers until midnight." },
  effect: { cy: "Bydd gofalwyr yn mentro dal ati.", en: "Carers dare to go on." },
};

/** Recommendations in several states. */
export const inventedRecommendations = (): Recommendation[] => [
  {
    id: "recommendation-1", number: "R-0001", audience: "service", service: "powys", region: null, wording: MENTOR, about: { themes: ["C"], reasons: ["C5"] },
    checkedOn: "2026-06-01", shared: { on: "2026-06-02", restsOn: "households" },
    answer: { kind: "in-part", on: "2026-06-20", words: { cy: "Mentor, ond o fewn wyth wythnos.", en: "A mentor, but within eight weeks." } },
  },
  {
    id: "recommendation-2", number: "R-0002", audience: "service", service: "gwynedd", region: null, wording: NIGHT, about: { themes: ["C"], reasons: [] },
    checkedOn: "2026-09-01", shared: { on: "2026-09-02", restsOn: "households" }, answer: null,
  },
  {
    id: "recommendation-3", number: "R-0003", audience: "councillors", service: "cardiff", region: null, wording: NIGHT, about: { themes: ["D"], reasons: [] },
    checkedOn: "2026-07-01", shared: { on: "2026-07-02", restsOn: "households" },
    answer: { kind: "declined", on: "2026-07-30", words: { cy: "Nid oes arian at hyn eleni.", en: "There is no money for this in the present year." } },
  },
  {
    id: "recommendation-4", number: "R-0004", audience: "service", service: "powys", region: null, wording: NIGHT, about: { themes: ["C"], reasons: [] },
    checkedOn: null, shared: null, answer: null,
  },
];

const base = { template: "T0" as const, service: "powys", closedOn: null, closing: { cy: "", en: "" }, replacedBy: null };

/** Commitments in several states. */
export const inventedCommitments = (): Commitment[] => [
  {
    ...base, id: "commitment-1", number: "P-0001", recommendation: "recommendation-1", principle: "support", state: "under-way", starts: "2026-07-01", due: "2027-03-31",
    promise: { cy: "Mentor i bob gofalwr newydd o fewn wyth wythnos.", en: "A mentor for each new carer within eight weeks." },
    owner: { cy: "y rheolwr maethu", en: "the fostering manager" },
    measures: [
      { number: 1, kind: "share", what: { cy: "gofalwyr newydd â mentor mewn pryd", en: "new carers with a mentor in time" }, target: 90 },
      { number: 2, kind: "dates", what: { cy: "cyfarfodydd y mentoriaid", en: "meetings of the mentors" }, target: 4 },
    ],
  },
  {
    ...base, id: "commitment-2", number: "P-0002", recommendation: null, principle: null, state: "planned", starts: "2026-04-01", due: "2026-10-31",
    promise: { cy: "Ateb pob cwyn o fewn deg diwrnod.", en: "Each complaint answered within ten days." }, owner: { cy: "pennaeth y gwasanaeth", en: "the head of service" },
    measures: [{ number: 1, kind: "yes-no", what: { cy: "trefn newydd ar waith", en: "a new procedure in place" }, target: null }],
  },
  {
    ...base, id: "commitment-3", number: "P-0003", recommendation: null, principle: "home", state: "kept", starts: "2025-04-01", due: "2026-03-31", closedOn: "2026-03-20",
    promise: { cy: "Seibiant i bawb a ofynnodd amdano.", en: "A short break for everybody who asked for one." }, owner: { cy: "y rheolwr maethu", en: "the fostering manager" },
    measures: [{ number: 1, kind: "number", what: { cy: "aelwydydd a gafodd seibiant", en: "households that had a break" }, target: 12 }],
  },
];

/** What was reported of them. */
export const inventedProgress = (): Record<string, Progress[]> => ({
  "commitment-1": [
    { number: 1, on: "2026-09-30", measure: 1, value: { kind: "share", number: 4, of: 6 }, note: { cy: "Dau'n aros.", en: "Two are waiting." }, evidence: "Papur panel 12" },
    { number: 2, on: "2026-10-14", measure: 2, value: { kind: "dates", day: "2026-10-14" }, note: { cy: "", en: "" }, evidence: "" },
  ],
  "commitment-3": [{ number: 1, on: "2026-02-28", measure: 1, value: { kind: "number", number: 13 }, note: { cy: "", en: "" }, evidence: "" }],
});
