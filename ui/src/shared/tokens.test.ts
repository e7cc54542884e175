// The contrasts that tokens.css promises, computed from its own values (WCAG 2.2, relative luminance).
import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
type Colours = Record<string, string>;

/** The pairs `light-dark(a, b)` of the block that `selector` opens: the first of each for light, the second for dark. */
function block(selector: string, which: 0 | 1): Colours {
  const body = css.slice(css.indexOf(`${selector} {`)).split("}")[0]!;
  const pairs = [...body.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
  return Object.fromEntries(pairs.map(([, name, ...values]) => [name!, values[which]!]));
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ["ground", "surface", "raised", "hover"];
/** Which colour stands on which, and how far apart they are at least: everywhere, and where more contrast is asked for. */
const PAIRS: [name: string, on: string[], least: number, more: number][] = [
  ["ink", GROUNDS, 7, 15],
  ["muted", GROUNDS, 4.5, 7],
  ["accent", [...GROUNDS, "accent-soft"], 4.5, 7],
  ["warm", ["ground", "surface", "raised", "warm-soft"], 4.5, 7],
  ["on-accent", ["accent", "accent-hover"], 4.5, 7],
  ["ink", ["accent-soft", "warm-soft"], 7, 15],
  ["edge", ["ground", "surface", "raised"], 3, 7],
  ["focus", ["ground", "surface", "raised", "accent-soft", "warm-soft"], 3, 7],
];

describe.each([["light", 0], ["dark", 1]] as const)("%s", (_name, which) => {
  const usual = block(":root", which);
  const strong = { ...usual, ...block(":root[data-contrast]", which) };

  it.each(PAIRS)("%s on %s", (name, on, least, more) => {
    for (const ground of on) {
      expect(contrast(usual[name]!, usual[ground]!), `${name} on ${ground}`).toBeGreaterThanOrEqual(least);
      expect(contrast(strong[name]!, strong[ground]!), `${name} on ${ground}, more contrast`).toBeGreaterThanOrEqual(more);
    }
  });
});

it("knows black from white, and a grey that is too light", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#999999", "#ffffff")).toBeLessThan(3);
});
