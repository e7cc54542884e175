import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { backend } from "../api/memory";
import { world } from "../api/memory/world";
import { nameOf, press, shortcuts, useKeys } from "./keys.svelte";
import { navigation } from "./navigation.svelte";
import { beforeLock, enter, lockNow, session } from "./session.svelte";
import { TriedKey } from "../shared/tried-key.svelte";
import { attempt, status } from "./status.svelte";

const open = async () => enter(await backend("desk_unlock", { passphrase: "pedwar gair heb berthynas" }));

beforeEach(async () => {
  navigation.restart();
  await open();
});
afterEach(() => status.clear());

describe("going about", () => {
  it("goes and comes back", () => {
    navigation.go({ room: "cases", case: "case-1" });
    navigation.go({ room: "settings" });
    navigation.back();
    expect(navigation.place).toEqual({ room: "cases", case: "case-1" });
    navigation.back();
    navigation.back();
    expect(navigation.place).toEqual({ room: "cases" });
  });

  it("goes forward again to where it came back from, until it goes somewhere else", () => {
    navigation.go({ room: "cases", case: "case-1" });
    navigation.go({ room: "settings" });
    navigation.back();
    navigation.back();
    expect([navigation.canGoBack, navigation.canGoForward]).toEqual([false, true]);
    navigation.forward();
    expect(navigation.place).toEqual({ room: "cases", case: "case-1" });
    navigation.go({ room: "reports" });
    expect(navigation.canGoForward).toBe(false);
    navigation.forward();
    navigation.back();
    expect(navigation.place).toEqual({ room: "cases", case: "case-1" });
  });

  it("does not stop twice at one place on the way back", () => {
    navigation.go({ room: "settings" });
    navigation.go({ room: "settings" });
    navigation.back();
    expect(navigation.place).toEqual({ room: "cases" });
  });

  it("leaves no way back after a fresh start", () => {
    navigation.go({ room: "reports" });
    navigation.restart();
    expect(navigation.canGoBack).toBe(false);
  });
});

describe("damage", () => {
  afterEach(() => (world.desk = { ...world.desk, damaged: false }));

  it("is known from the moment the program tells of it, open or locked", async () => {
    expect(session.damaged).toBe(false);
    world.desk = { ...world.desk, damaged: true };
    session.adopt(await backend("desk_state", undefined));
    expect(session.damaged).toBe(true);
    await lockNow();
    expect(session.stage).toBe("locked");
    expect(session.damaged).toBe(true);
  });

  it("is said of the store and not of the passphrase, and only then is there something to see", async () => {
    const tried = new TriedKey();
    await backend("desk_unlock", { passphrase: "damaged" }).catch((caught) => tried.keep(caught));
    expect([tried.damaged, tried.wrong, tried.barred?.key]).toEqual([true, null, "store-damaged"]);
    await backend("desk_unlock", { passphrase: "wrong" }).catch((caught) => tried.keep(caught));
    expect([tried.damaged, tried.wrong?.key]).toEqual([false, "store-wrong-passphrase"]);
  });

  it("leads to a sheet that says what is missing, and opens what can be read", async () => {
    const sheet = await backend("rescue_look", { key: "pedwar gair", recovery: false });
    expect(sheet.whole).toBe(false);
    expect(sheet.rows.some((row) => row.lost > 0)).toBe(true);
    const done = await backend("rescue_take", { key: "pedwar gair", recovery: false });
    expect([done.sheet.aside, done.opened.state.stage]).toEqual([sheet.aside, "open"]);
  });

  it("is not what a check finds on an ordinary day", async () => {
    const begun = await backend("check_begin", undefined);
    expect(begun.damaged).toBe(false);
    expect((await backend("check_news", undefined)).last).toEqual(begun.last);
  });
});

describe("the lock", () => {
  it("waits for what is to be saved", async () => {
    const saved = vi.fn(async () => expect(world.desk.stage).toBe("open"));
    const stop = beforeLock(saved);
    await lockNow();
    stop();
    expect(saved).toHaveBeenCalledOnce();
    expect(session.stage).toBe("locked");
  });

  it("leaves the choice to the person when something cannot be saved", async () => {
    const trouble = { code: "disk-full", phrase: { key: "trouble-locked", args: {} }, fields: [] };
    const stop = beforeLock(() => Promise.reject(trouble));
    await lockNow();
    expect(session.stage).toBe("open");
    status.notice?.action?.run();
    await vi.waitFor(() => expect(session.stage).toBe("locked"));
    stop();
  });

  it("brings the person back to where she was", async () => {
    navigation.go({ room: "reports" });
    await lockNow();
    await open();
    expect(navigation.place.room).toBe("reports");
  });

  it("brings an unfinished interview back to question and cursor", async () => {
    const opened = await backend("desk_unlock", { passphrase: "x" });
    enter({ ...opened, resume: { interview: "i", question: "q12", cursor: 7, lang: "cy" } });
    expect(navigation.place).toEqual({ room: "interview", interview: "i", question: "q12", cursor: 7 });
  });
});

describe("the standing line", () => {
  it("says why something was refused, and goes when it is put right", async () => {
    const refusal = { code: "wrong-passphrase", phrase: { key: "store-wrong-passphrase", args: {} }, fields: [] };
    expect(await attempt(() => Promise.reject(refusal))).toBeUndefined();
    expect(status.notice?.phrase.key).toBe("store-wrong-passphrase");
    expect(await attempt(async () => 7)).toBe(7);
    expect(status.notice).toBeNull();
  });

  it("does not swallow faults of these screens", async () => {
    await expect(attempt(() => Promise.reject(new Error("a fault")))).rejects.toThrow("a fault");
  });
});

describe("keys", () => {
  const pressed = (key: string, more: Partial<KeyboardEvent> = {}) =>
    ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false, ...more }) as KeyboardEvent;

  it("do the newest thing, and end with their screen", () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const stopFirst = useKeys({ keys: "Ctrl+J", key: "frame-save", run: first });
    const stopSecond = useKeys({ keys: "Ctrl+J", key: "frame-save", run: second });
    press(pressed("j", { ctrlKey: true }));
    stopSecond();
    press(pressed("J", { metaKey: true }));
    stopFirst();
    expect([first.mock.calls.length, second.mock.calls.length, shortcuts().length]).toEqual([1, 1, 0]);
  });

  it("leave Alt to the keyboard's Welsh letters", () => {
    expect(() => useKeys({ keys: "Ctrl+Alt+W", key: "frame-save", run: () => {} })).toThrow();
    expect(press(pressed("w", { altKey: true, ctrlKey: true }))).toBe(false);
    expect(nameOf(pressed("P", { ctrlKey: true, shiftKey: true }))).toBe("ctrl+shift+p");
  });
});
