import { expect, it, vi } from "vitest";

import { backend } from "../../api/memory";
import { loadPreferences, preferences } from "../../desk/preferences.svelte";
import { enter } from "../../desk/session.svelte";
import { slips } from "../../desk/slips.svelte";
import { status } from "../../desk/status.svelte";
import { language, say } from "../../language/language.svelte";
import { Keeper } from "./keeper.svelte";

it("puts a setting back in the store, and says under which heading", async () => {
  vi.stubGlobal("document", { documentElement: { lang: "", dataset: {}, style: { setProperty: () => {} }, toggleAttribute: () => {} } });
  enter(await backend("desk_unlock", { passphrase: "pedwar gair heb berthynas" }));
  await loadPreferences();
  const before = preferences.current!.noteSize;
  await new Keeper("settings-screen").change({ noteSize: before + 2 });
  await slips.undo();
  expect(preferences.current!.noteSize).toBe(before);
  expect((await backend("settings_get", undefined)).noteSize).toBe(before);
  const { phrase } = status.notice!;
  for (const [lang, group] of [["cy", "Y sgrin"], ["en", "The screen"]] as const) {
    language.current = lang;
    expect(say(phrase)).toContain(group);
  }
  await slips.redo();
  expect(preferences.current!.noteSize).toBe(before + 2);
  await slips.undo();
  vi.unstubAllGlobals();
});
