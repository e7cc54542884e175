import { beforeEach, describe, expect, it, vi } from "vitest";

import { forgetAll } from "./forget";
import { inText, press, useKeys } from "./keys.svelte";
import { slips, type Slip } from "./slips.svelte";
import { status } from "./status.svelte";

const said: string[] = [];
let state = 0;

function put(to: number, more: Partial<Slip> = {}): void {
  const before = state;
  const set = (value: number) => { state = value; return true; };
  set(to);
  slips.did({ owner: said, quiet: true, says: (how) => ({ key: `undo-${how}-coding`, args: {} }), undo: () => set(before), redo: () => set(to), ...more });
}

beforeEach(() => {
  forgetAll();
  status.clear();
  state = 0;
});

describe("a slip", () => {
  it("goes back one at a time and on again, and a new one ends the way on", async () => {
    put(1);
    put(2);
    await slips.undo();
    expect(state).toBe(1);
    await slips.undo();
    await slips.undo();
    expect([state, slips.canUndo, slips.canRedo]).toEqual([0, false, true]);
    await slips.redo();
    expect(state).toBe(1);
    put(5);
    expect(slips.canRedo).toBe(false);
    await slips.undo();
    expect(state).toBe(1);
  });

  it("stays where it is when the store refuses the undoing", async () => {
    put(1, { undo: () => false });
    await slips.undo();
    expect([state, slips.canUndo, slips.canRedo]).toEqual([1, true, false]);
  });

  it("cannot be taken back once it is final, nor after its record has gone, nor after the lock", async () => {
    let final = false;
    put(1, { possible: () => !final });
    expect(slips.canUndo).toBe(true);
    final = true;
    await slips.undo();
    expect([state, slips.canUndo, slips.line]).toEqual([1, false, null]);
    const owner = {};
    put(2, { owner });
    slips.forget(owner);
    expect(slips.canUndo).toBe(false);
    put(3);
    forgetAll();
    expect([slips.canUndo, slips.canRedo]).toEqual([false, false]);
  });

  it("says what is undone and offers the way back", async () => {
    put(1, { quiet: false });
    expect([status.notice?.phrase.key, status.notice?.action?.key]).toEqual(["undo-did-coding", "undo-do"]);
    await slips.undo();
    expect([status.notice?.phrase.key, status.notice?.action?.key]).toEqual(["undo-undone-coding", "undo-redo"]);
  });
});

describe("the keys", () => {
  it("leave the text to its own undo", () => {
    const run = vi.fn();
    const end = useKeys({ keys: "Ctrl+Z", key: "undo-key-undo", run, outsideText: true });
    vi.stubGlobal("Element", class { constructor(readonly typed: boolean) {} closest() { return this.typed ? this : null; } });
    const event = (target: unknown) => ({ key: "z", ctrlKey: true, metaKey: false, shiftKey: false, altKey: false, target }) as never;
    expect(inText(new (Element as never as new (typed: boolean) => Element)(true))).toBe(true);
    expect(press(event(new (Element as never as new (typed: boolean) => Element)(true)))).toBe(false);
    expect(press(event(new (Element as never as new (typed: boolean) => Element)(false)))).toBe(true);
    expect(run).toHaveBeenCalledTimes(1);
    end();
    vi.unstubAllGlobals();
  });
});
