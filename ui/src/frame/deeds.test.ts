import { beforeEach, expect, it, vi } from "vitest";

import { backend } from "../api/memory";
import { useKeys } from "../desk/keys.svelte";
import { navigation } from "../desk/navigation.svelte";
import { loadPreferences, preferences } from "../desk/preferences.svelte";
import { recent } from "../desk/recent.svelte";
import { enter } from "../desk/session.svelte";
import { slips } from "../desk/slips.svelte";
import { alike } from "../language/alike";
import { language, words } from "../language/language.svelte";
import { found } from "../shared/find";
import { deedsEverywhere } from "./deeds";

beforeEach(async () => {
  enter(await backend("desk_unlock", { passphrase: "pedwar gair heb berthynas" }));
  language.current = "cy";
});

const seek = (typed: string) => found(typed, deedsEverywhere(() => {}), ({ now, other }) => [now, other]).map(({ id }) => id);

it("finds a deed by Welsh or English words whichever language the screens speak", () => {
  for (const lang of ["cy", "en"] as const) {
    language.current = lang;
    expect(seek("fostering services")[0]).toBe("cases-services");
    expect(seek("gwasanaethau maethu")[0]).toBe("cases-services");
  }
});

it("finds a word that is mutated, or typed without its accents", () => {
  expect(seek("Nghyfweliad")).toContain("frame-room-interview");
  expect(seek("osodiadau")).toContain("frame-room-settings");
  expect(seek("gwyddfid")).toEqual([]);
});

it("gives every deed words in both languages, and none twice", () => {
  const deeds = deedsEverywhere(() => {});
  expect(deeds.filter(({ id, now, other }) => now === id || other === id)).toEqual([]);
  expect(new Set(deeds.map(({ id }) => id)).size).toBe(deeds.length);
  expect(new Set(deeds.map(({ now }) => now)).size).toBe(deeds.length);
});

it("leaves out what cannot be done now, and what is so already", () => {
  let possible = false;
  const end = useKeys({ keys: "Ctrl+[", key: "frame-key-back", run: () => {}, possible: () => possible });
  expect(seek(words("frame-key-back", {}, "cy"))).not.toContain("frame-key-back");
  possible = true;
  expect(seek(words("frame-key-back", {}, "cy"))).toContain("frame-key-back");
  end();
  expect(seek("Welsh English")).toEqual([]);
  expect(seek("English")).toContain("frame-deed-language-en");
  expect(seek("Cymraeg")).not.toContain("frame-deed-language-cy");
});

it("turns the colours by Welsh or English words, offers none that are so already, and can be undone", async () => {
  const dataset: Record<string, string> = {};
  vi.stubGlobal("document", { documentElement: { dataset, style: { setProperty: () => {} } } });
  await loadPreferences();
  const theme = (name: string) => `frame-deed-theme settings-theme-${name}`;
  for (const word of ["dark", "tywyll"]) expect(seek(word)).toContain(theme("dark"));
  for (const word of ["high contrast", "nghyferbyniad uchel"]) expect(seek(word)).toEqual(expect.arrayContaining([theme("contrast-light"), theme("contrast-dark")]));
  const before = preferences.current!.theme;
  expect(seek("colours")).not.toContain(theme(before));
  deedsEverywhere(() => {}).find(({ id }) => id === theme("contrast-dark"))!.run();
  await vi.waitFor(() => expect(slips.canUndo).toBe(true));
  expect([dataset.theme, dataset.contrast]).toEqual(["contrast-dark", "more"]);
  expect(seek("colours")).not.toContain(theme("contrast-dark"));
  await slips.undo();
  expect(preferences.current!.theme).toBe(before);
  vi.unstubAllGlobals();
});

it("leads to a group of the settings, and to help for one thing", () => {
  const asked: string[] = [];
  const deeds = deedsEverywhere((topic) => asked.push(topic));
  deeds.find(({ id }) => id === "frame-deed-settings settings-copies")!.run();
  expect(navigation.place).toEqual({ room: "settings", part: "settings-copies" });
  deeds.find(({ id }) => id === "frame-deed-help help-outbox")!.run();
  expect(asked).toEqual(["outbox"]);
});

it("knows what words on a button say in the other language, and what is no message at all", () => {
  expect(alike(words("cases-services", {}, "cy"), "cy")).toBe(words("cases-services", {}, "en"));
  expect(alike("E-0001", "cy")).toBeNull();
});

it("remembers the newest cases, each once, and forgets those that are gone", () => {
  const row = (id: string) => ({ id, number: id, serviceName: { cy: "G", en: "S" } });
  for (let at = 0; at < 9; at += 1) recent.opened(row(`c${at}`));
  recent.opened(row("c5"));
  expect(recent.cases.map((one) => one.case)).toEqual(["c5", "c8", "c7", "c6", "c4", "c3"]);
  recent.gone("c8");
  expect(recent.cases.map((one) => one.case)).toEqual(["c5", "c7", "c6", "c4", "c3"]);
});
