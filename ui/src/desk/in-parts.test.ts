// Work in parts: it ends when all is done, shows itself only when it takes long, and can be left off at any time.
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { HowFar } from "../api/types";
import { InParts } from "./in-parts.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work of three parts, each of which takes so many milliseconds. */
const parts = (each: number, asked: number[] = []) => async (place: number): Promise<HowFar> => {
  asked.push(place);
  await new Promise((done) => setTimeout(done, each));
  return { done: place + 1, all: 3 };
};

test("every part is asked for once, in order, and short work never shows how far it is", async () => {
  const work = new InParts();
  const asked: number[] = [];
  const ended = work.run(parts(10, asked));
  expect(work.running).toBe(true);
  await vi.advanceTimersByTimeAsync(29);
  expect([work.done, work.shown]).toEqual([667, false]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await ended).toBe(true);
  expect(asked).toEqual([0, 1, 2]);
  expect([work.running, work.shown, work.stopped]).toEqual([false, false, false]);
});

test("long work shows itself after half a second", async () => {
  const work = new InParts();
  const ended = work.run(parts(300));
  await vi.advanceTimersByTimeAsync(499);
  expect(work.shown).toBe(false);
  await vi.advanceTimersByTimeAsync(2);
  expect(work.shown).toBe(true);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await ended).toBe(true);
  expect(work.shown).toBe(false);
});

test("stopped work asks for nothing more", async () => {
  const work = new InParts();
  const asked: number[] = [];
  const ended = work.run(parts(600, asked));
  await vi.advanceTimersByTimeAsync(700);
  work.stop();
  expect([work.running, work.shown, work.stopped]).toEqual([false, false, true]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await ended).toBe(false);
  expect(asked).toEqual([0, 1]);
});

test("work that is begun anew leaves the older alone", async () => {
  const work = new InParts();
  const older = work.run(parts(600));
  await vi.advanceTimersByTimeAsync(700);
  const newer = work.run(parts(10));
  await vi.advanceTimersByTimeAsync(5000);
  expect([await older, await newer]).toEqual([false, true]);
  expect([work.stopped, work.done]).toEqual([false, 667]);
});

test("a part that fails ends the work", async () => {
  const work = new InParts();
  expect(await work.run(() => Promise.resolve(undefined))).toBe(false);
  expect([work.running, work.stopped]).toEqual([false, false]);
});
