// A picture says no more than its numbers.
import { expect, test } from "vitest";

import type { LiveRow } from "../../api/types";
import { finding, longest, whole } from "./picture";

const row = (...values: number[]): LiveRow => ({ label: { key: "x", args: {} }, values, said: null, held: null });

test("the longest bar is the one that no other reaches", () => {
  expect(longest([row(3), row(7), row(5)])?.values).toEqual([7]);
  expect(longest([row(7), row(3), row(7)])).toBeNull();
  expect(longest([row(0), row(0)])).toBeNull();
  expect(longest([row(2)])?.values).toEqual([2]);
  expect(longest([])).toBeNull();
});

test("a stacked bar is as long as its parts together and names each", () => {
  expect(whole(row(4, 0, 2))).toBe(6);
  expect(longest([row(4, 0, 2), row(5)])?.values).toEqual([4, 0, 2]);
  expect(finding(row(4, 0, 2), ["a", "b", "c"])).toBe("a 4 · b 0 · c 2");
  expect(finding(row(4), [])).toBe("4");
});
