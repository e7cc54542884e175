import { describe, expect, it } from "vitest";

import { inventedCases } from "../../api/memory/people";
import { arranged } from "./list";
import { reportingYears } from "./years";

const numbers = (wanted: string) => arranged(inventedCases(), wanted, { column: "number", down: true }, "cy").map((row) => row.number);

describe("the list", () => {
  it("finds a service in either language, without its accents", () => {
    expect(numbers("cardiff")).toEqual(["E-0011"]);
    expect(numbers("caerdydd")).toEqual(["E-0011"]);
  });

  it("needs every word", () => expect(numbers("powys mererid")).toEqual(["E-0006"]));

  it("sorts by what it is asked for", () => {
    const rows = arranged(inventedCases(), "", { column: "approvalEnded", down: false }, "cy");
    expect(rows[0]?.number).toBe("E-0008");
    expect(numbers("")[0]).toBe("E-0016");
  });
});

describe("reporting years", () => {
  it("run from April to March, newest first", () => {
    expect(reportingYears("2025-03-31").map((year) => year.from)).toEqual(["2024-04-01", "2023-04-01"]);
    expect(reportingYears("2025-04-01")[0]).toEqual({ from: "2025-04-01", to: "2026-03-31" });
  });
});
