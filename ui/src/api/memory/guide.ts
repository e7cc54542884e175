// A short guide for screens without the program; the program has the whole one.
import type { Guide } from "../types";

/** Three sections, four questions, two ratings, one scale. */
export const GUIDE: Guide = {
  id: "exit",
  version: 1,
  sections: [
    { id: "opening", kind: "opening", name: { cy: "Agor", en: "Opening" }, script: [{ cy: "Diolch am roi eich amser.", en: "Thank you for giving your time." }], questions: [] },
    { id: "journey", kind: "questions", name: { cy: "Y daith", en: "The journey" }, script: [], questions: ["q1", "q2"] },
    { id: "modules", kind: "modules", name: { cy: "Pynciau", en: "Topics" }, script: [], questions: ["q16"] },
    { id: "ratings", kind: "ratings", name: { cy: "Graddio", en: "Ratings" }, script: [], questions: [] },
    { id: "reading-back", kind: "reading-back", name: { cy: "Darllen yn ôl", en: "Reading back" }, script: [], questions: ["q39"] },
    { id: "close", kind: "close", name: { cy: "Cloi", en: "Close" }, script: [], questions: [] },
  ],
  questions: [
    { id: "q1", section: "journey", text: { cy: "Beth ddaeth â chi at faethu?", en: "What brought you to fostering?" }, module: null, hint: null, probes: [{ id: "q1-a", text: { cy: "Pryd oedd hynny?", en: "When was that?" } }], theme: null },
    { id: "q2", section: "journey", text: { cy: "Beth ydych chi fwyaf balch ohono?", en: "What are you proudest of?" }, module: null, hint: { cy: "Dim enwau.", en: "No names." }, probes: [], theme: null },
    { id: "q16", section: "modules", text: { cy: "Pan oedd angen help arnoch chi, beth ddigwyddodd?", en: "When you needed help, what happened?" }, module: { cy: "Cymorth", en: "Support" }, hint: null, probes: [{ id: "q16-a", text: { cy: "Y tu allan i oriau?", en: "Out of hours?" } }], theme: "C" },
    { id: "q39", section: "reading-back", text: { cy: "Dyma glywais i. Ydw i wedi'i gael yn iawn?", en: "This is what I heard. Have I got it right?" }, module: null, hint: null, probes: [], theme: null },
  ],
  items: [
    { id: "R1", heading: { cy: "Gweithio mewn partneriaeth", en: "Working in partnership" }, text: { cy: "Cefais fy nhrin fel aelod o'r tîm.", en: "I was treated as a member of the team." } },
    { id: "R2", heading: { cy: "Gwybodaeth", en: "Information" }, text: { cy: "Cefais yr wybodaeth yr oedd ei hangen arnaf am bob plentyn.", en: "I got the information I needed about each child." } },
  ],
  scales: [{ id: "S1", text: { cy: "I ba raddau y gellid bod wedi atal eich ymadawiad?", en: "How far could your leaving have been prevented?" }, low: { cy: "Ddim o gwbl", en: "Not at all" }, high: { cy: "Yn llwyr", en: "Entirely" } }],
  anchors: [
    { cy: "Cytuno'n gryf", en: "Strongly agree" }, { cy: "Cytuno", en: "Agree" },
    { cy: "Ddim yn cytuno nac yn anghytuno", en: "Neither agree nor disagree" },
    { cy: "Anghytuno", en: "Disagree" }, { cy: "Anghytuno'n gryf", en: "Strongly disagree" },
  ],
};
