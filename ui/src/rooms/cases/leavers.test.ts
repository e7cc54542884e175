import { expect, test } from "vitest";

import { count, sum } from "./leavers";

test("a box holds a whole number, or nothing", () => {
  expect([count(""), count(" 7 "), count("0")]).toEqual([0, 7, 0]);
  expect([count("-1"), count("1,5"), count("saith"), count("123456")]).toEqual([undefined, undefined, undefined, undefined]);
});

test("the boxes come to what all of them hold, as far as all are numbers", () => {
  expect(sum(["3", "", "4"])).toBe(7);
  expect(sum([])).toBe(0);
  expect(sum(["3", "x"])).toBeUndefined();
});
