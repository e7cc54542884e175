import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { SOON_MS, Work } from "./work.svelte";

const told = vi.hoisted(() => ({ done: 0, stops: 0 }));
vi.mock("../api/work", () => ({ workNews: () => Promise.resolve(told.done), stopWork: () => Promise.resolve(void (told.stops += 1)) }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that ends when it is told to. */
function begun(work: Work, looks = true) {
  let end = (_: string) => {};
  const done = work.run(() => new Promise<string>((ended) => (end = ended)), looks);
  return { end: (value: string) => (end(value), done) };
}

it("says nothing of what is over in a moment", async () => {
  const work = new Work();
  const going = begun(work);
  await vi.advanceTimersByTimeAsync(SOON_MS - 1);
  expect(work.shown).toBe(false);
  expect(await going.end("made")).toBe("made");
  await vi.advanceTimersByTimeAsync(SOON_MS);
  expect(work.shown).toBe(false);
});

it("shows what takes longer, how far it is, and stops it on wish", async () => {
  const work = new Work();
  told.done = 420;
  const going = begun(work);
  await vi.advanceTimersByTimeAsync(SOON_MS);
  expect([work.shown, work.done]).toEqual([true, 420]);
  await work.stop();
  expect([work.stopping, told.stops]).toEqual([true, 1]);
  await going.end("");
  expect(work.shown).toBe(false);
});

it("asks nothing of work that does not tell how far it is, and begins anew each time", async () => {
  const work = new Work();
  await begun(work).end("");
  const going = begun(work, false);
  await vi.advanceTimersByTimeAsync(SOON_MS * 2);
  expect([work.shown, work.done, work.stopping]).toEqual([true, null, false]);
  await going.end("");
});

it("passes a refusal on, and is over then", async () => {
  const work = new Work();
  await expect(work.run(() => Promise.reject(new Error("stopped")))).rejects.toThrow("stopped");
  expect(work.shown).toBe(false);
});
