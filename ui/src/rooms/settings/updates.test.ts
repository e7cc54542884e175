import { expect, it } from "vitest";

import { backend } from "../../api/memory";
import { isTrouble } from "../../api/trouble";

const refused = async (command: "update_look" | "update_fetch" | "update_install") => {
  try {
    await backend(command, undefined);
  } catch (caught) {
    if (isTrouble(caught)) return caught.code;
    throw caught;
  }
  return null;
};

it("asks nobody while updates are off, and offers what is newer when they are on", async () => {
  await backend("desk_unlock", { passphrase: "pedwar gair heb berthynas" });
  const settings = await backend("settings_get", undefined);
  expect(settings.updates).toBe(false);
  expect((await backend("update_news", undefined)).state).toBe("unasked");
  expect(await refused("update_look")).toBe("updates-off");
  expect(await refused("update_fetch")).toBe("updates-nothing");

  await backend("settings_set", { settings: { ...settings, updates: true } });
  const found = await backend("update_look", undefined);
  expect([found.state, found.offer?.version]).toEqual(["found", "0.2.0"]);
  const ready = await backend("update_fetch", undefined);
  expect([ready.state, ready.got]).toEqual(["ready", found.offer?.bytes]);
  expect(await refused("update_install")).toBe(null);
});
