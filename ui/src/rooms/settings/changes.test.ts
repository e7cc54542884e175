import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { changes } from "./changes";

test("the newest entry of the change log is this version's", () => {
  const manifest = readFileSync(new URL("../../../../Cargo.toml", import.meta.url), "utf8");
  const version = /^version = "(.+)"$/m.exec(manifest)?.[1];
  expect(version).toBeTruthy();
  expect(changes[0]?.version).toBe(version);
});
