import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { SaveQueue, TRY_AGAIN, type News } from "./save-queue";

/** A store that can be slow, full or broken, and remembers only what it acknowledged. */
class Store {
  kept = new Map<string, string>();
  calls: string[] = [];
  busy = new Map<string, number>();
  overlapped = false;
  delay = 5;
  refuse: unknown = null;
  write = async (lane: string, text: string) => {
    this.calls.push(`${lane}=${text}`);
    this.busy.set(lane, (this.busy.get(lane) ?? 0) + 1);
    if (this.busy.get(lane)! > 1) this.overlapped = true;
    const refusal = this.refuse;
    await new Promise((done) => setTimeout(done, this.delay));
    this.busy.set(lane, this.busy.get(lane)! - 1);
    if (refusal) throw refusal;
    this.kept.set(lane, text);
    return { savedAt: new Date(Date.now()).toISOString() };
  };
}

let store: Store;
let heard: News[];
let queue: SaveQueue;
const type = (lane: string, text: string) => queue.typed(lane, () => store.write(lane, text));
const last = () => heard.at(-1)?.kind ?? "nothing-yet";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 14, 32) });
  store = new Store();
  heard = [];
  queue = new SaveQueue((news) => heard.push(news));
});
afterEach(() => vi.useRealTimers());

describe("when", () => {
  it("writes 400 ms after the last key and not before", async () => {
    type("q1", "a");
    await vi.advanceTimersByTimeAsync(399);
    expect(store.calls).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(store.calls).toEqual(["q1=a"]);
  });

  it("writes at the latest every 900 ms while the hand does not rest", async () => {
    for (let key = 1; key <= 30; key += 1) {
      type("q1", "x".repeat(key));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(store.calls.length).toBe(3);
    expect(store.calls[0]).toBe("q1=" + "x".repeat(9));
  });

  it("writes a choice at once", () => {
    queue.chosen("r1", () => store.write("r1", "4"));
    expect(store.calls).toEqual(["r1=4"]);
  });

  it("flushes what is waiting, and what came while a write was under way", async () => {
    store.delay = 300;
    type("q1", "old");
    const first = queue.flush();
    type("q1", "new");
    const both = queue.flush();
    await vi.advanceTimersByTimeAsync(700);
    await first;
    expect(await both).toBe(true);
    expect(store.kept.get("q1")).toBe("new");
  });
});

describe("a slow store", () => {
  it("never has two writes of one question at once, and ends with the newest", async () => {
    store.delay = 1500;
    for (let key = 1; key <= 40; key += 1) {
      type("q1", `v${key}`);
      await vi.advanceTimersByTimeAsync(150);
    }
    await vi.advanceTimersByTimeAsync(5000);
    expect(store.overlapped).toBe(false);
    expect(store.kept.get("q1")).toBe("v40");
    expect(queue.unsaved).toBe(false);
  });

  it("says that it is saving only beyond one second, and saved only after the answer", async () => {
    store.delay = 2000;
    type("q1", "a");
    await vi.advanceTimersByTimeAsync(999);
    expect(heard).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(last()).toBe("saving");
    await vi.advanceTimersByTimeAsync(1399);
    expect(last()).toBe("saving");
    await vi.advanceTimersByTimeAsync(2);
    expect(last()).toBe("saved");
  });

  it("takes answers that come in another order than they were asked", async () => {
    store.delay = 800;
    queue.chosen("q1", () => store.write("q1", "slow"));
    store.delay = 10;
    queue.chosen("q2", () => store.write("q2", "quick"));
    await vi.advanceTimersByTimeAsync(100);
    expect(last()).not.toBe("saved");
    await vi.advanceTimersByTimeAsync(800);
    expect(last()).toBe("saved");
    expect(Object.fromEntries(store.kept)).toEqual({ q1: "slow", q2: "quick" });
  });
});

describe("a store that cannot", () => {
  const full = { code: "disk-full", phrase: { key: "x", args: {} }, fields: [] };

  it("acknowledges nothing, keeps the words, and says so until they are kept", async () => {
    store.refuse = full;
    type("q1", "words");
    await vi.advanceTimersByTimeAsync(410);
    expect(heard.at(-1)).toEqual({ kind: "unsaved", trouble: full });
    expect(queue.unsaved).toBe(true);
    type("q1", "words and more");
    await vi.advanceTimersByTimeAsync(500);
    expect(last()).toBe("unsaved");
    expect(heard.some(({ kind }) => kind === "saved")).toBe(false);
    store.refuse = null;
    await vi.advanceTimersByTimeAsync(TRY_AGAIN + 50);
    expect(store.kept.get("q1")).toBe("words and more");
    expect(last()).toBe("saved");
  });

  it("tries again by itself without a further key, and on request at once", async () => {
    store.refuse = full;
    type("q1", "words");
    await vi.advanceTimersByTimeAsync(410);
    expect(await flushed()).toBe(false);
    store.refuse = null;
    expect(await flushed()).toBe(true);
    expect(store.kept.get("q1")).toBe("words");
  });

  it("does not let an older failed text overwrite a newer one", async () => {
    store.refuse = full;
    store.delay = 600;
    type("q1", "old");
    await vi.advanceTimersByTimeAsync(450);
    type("q1", "new");
    store.refuse = null;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store.kept.get("q1")).toBe("new");
    expect(store.calls.at(-1)).toBe("q1=new");
  });

  it("says nothing twice", async () => {
    store.refuse = full;
    type("q1", "words");
    await vi.advanceTimersByTimeAsync(20_000);
    expect(heard.map(({ kind }) => kind)).toEqual(["unsaved"]);
  });

  async function flushed() {
    const done = queue.flush();
    await vi.advanceTimersByTimeAsync(20);
    return done;
  }
});
