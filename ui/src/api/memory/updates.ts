// New versions in memory: the address always has one that is newer. `?byhand` shows a program that was built without an
// address, `?newest` an address that has nothing newer, `?slow` a download that does not come to its end.
import type { UpdateNews } from "../types";
import type { Backed } from "./backend";
import { phrase, refuse } from "./refuse";
import { world } from "./world";

const wishes = new URLSearchParams(typeof location === "undefined" ? "" : location.search);

const OFFER = {
  version: "0.2.0", made: "2026-11-20", bytes: 36_280_000,
  changes: {
    cy: ["Mae'r rhestr o achosion yn agor yn gynt.", "Gellir argraffu'r llawlyfr mewn llythrennau bras."],
    en: ["The list of cases opens faster.", "The handbook can be printed in large letters."],
  },
};

let news: UpdateNews = {
  running: "0.1.0", address: wishes.has("byhand") ? null : "https://diweddaru.gwrando.example/latest.json", installer: "deb",
  state: "unasked", offer: null, got: 0, file: null, lookedAt: null, trouble: null,
};

/** The commands of new versions. */
export const updateCommands: Backed<"update_news" | "update_look" | "update_fetch" | "update_stop" | "update_install"> = {
  update_news: () => news,
  update_look: () => {
    if (!world.settings.updates) refuse("updates-off", phrase("updates-trouble-off"));
    const offer = wishes.has("newest") ? null : OFFER;
    return (news = { ...news, state: offer ? "found" : "newest", offer, got: 0, file: null, lookedAt: "2026-11-22T09:05:00Z" });
  },
  update_fetch: () => {
    if (!news.offer) refuse("updates-nothing", phrase("updates-trouble-nothing"));
    if (wishes.has("slow")) return (news = { ...news, state: "fetching", got: 14_200_000 });
    return (news = { ...news, state: "ready", got: OFFER.bytes, file: "/home/desk/Downloads/Gwrando-0.2.0.deb" });
  },
  update_stop: () => (news = { ...news, state: news.offer ? "found" : "unasked", got: 0 }),
  update_install: () => {
    if (Object.values(world.interviews).some((one) => one.state === "open")) refuse("updates-listening", phrase("updates-trouble-listening"));
  },
};
