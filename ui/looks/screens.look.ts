// Every screen, in both languages and both themes, at 1280×800, at 1024×700 and at 200 % zoom: nothing cut, nothing
// covered, nothing that bars anybody's way, read in the order that is written down.
import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Browser } from "./driver";
import { ground, PICTURES, type Ground } from "./ground";
import { components, dropOrder, keepOrder, keepScreens, keptOrder, named, screens, staleOrders, type Screen } from "./screens";

/** How many browsers look at once. */
const BROWSERS = 2;
/** `GWRANDO_RENEW=order` writes the orders anew and looks at nothing else; `screens` looks for screens that nobody knows yet, which takes long. */
const RENEW = process.env["GWRANDO_RENEW"] ?? "";
/** `GWRANDO_LOOKS=all` takes pictures of everything; otherwise one a screen is kept. */
const ALL = process.env["GWRANDO_LOOKS"] === "all";
const LONG = 3_600_000;

/** What cannot be shown without the program or the system behind it, and why. */
const UNSEEN: Record<string, string> = {
  "rooms/cases/earlier/Done.svelte": "the file in memory holds nothing that could be taken in",
  "rooms/cases/earlier/Facts.svelte": "no interview in memory came from a file",
  "rooms/commitments/ideas/OfCommitment.svelte": "no commitment in memory follows one of the five ideas",
};

const LANGS = ["cy", "en"] as const;
const THEMES = ["light", "dark"] as const;
/** Width, height, and how much bigger everything is: at 200 % a window of 1280×800 holds 640×400. */
const SIZES = { "1280x800": [1280, 800, 1], "1024x700": [1024, 700, 1], "zoom-200": [640, 400, 2] } as const;

let land: Ground;
const free: Browser[] = [];
const shown = new Set<string>();

beforeAll(async () => {
  land = await ground(BROWSERS);
  rmSync(path.join(PICTURES, "faults.txt"), { force: true });
  free.push(...land.browsers);
  for (const browser of land.browsers) for (let tries = 0; tries < 200 && !(await browser.isReady()); tries += 1) await new Promise((done) => setTimeout(done, 50));
}, 300_000);
afterAll(() => land.close());

async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  while (free.length === 0) await new Promise((done) => setTimeout(done, 20));
  const browser = free.pop()!;
  try {
    return await work(browser);
  } finally {
    free.push(browser);
  }
}

/** Looks at one screen in every way, and says all that is wrong with it. */
async function look(browser: Browser, { name, start, steps }: Screen): Promise<string[]> {
  await browser.call("size", ...SIZES["1280x800"]);
  const lost = await browser.call<string | null>("go", start, steps);
  if (lost) return [`the way is lost: ${lost}`];
  (await browser.call<{ shown: string[] }>("standing")).shown.forEach((one) => shown.add(one));
  const found: string[] = [];
  const orders: Record<string, string[]> = {};
  for (const lang of LANGS) {
    await browser.call("speak", lang);
    await browser.call("settled");
    orders[lang] = await browser.call<string[]>("order");
    // To write the orders anew takes no more than reading them.
    if (RENEW === "order") continue;
    for (const [size, measures] of Object.entries(SIZES)) {
      await browser.call("size", ...measures);
      await browser.call("settled");
      found.push(...(await browser.call<string[]>("faults")).map((fault) => `${lang} ${size}: ${fault}`));
      if (ALL || size === "zoom-200") await pictures(browser, `${name}-${lang}`, size);
    }
    await browser.call("size", ...SIZES["1280x800"]);
    for (const theme of THEMES) {
      await browser.call("theme", theme);
      await browser.call("settled");
      // Themes change colours alone: the one that is not looked at whole is asked about contrast.
      const whole = ALL || (theme === "light") === (lang === "cy");
      found.push(...(await browser.call<string[]>("barred", whole ? null : ["color-contrast"])).map((fault) => `${lang} ${theme}: ${fault}`));
      if (!ALL && whole) await picture(browser, `${name}-${lang}-${theme}-1280x800`);
    }
    await browser.call("theme", "light");
  }
  found.push(...ordered(name, orders));
  return found;
}

/** The two languages side by side where they read alike, one under the other where they do not. */
function ordered(name: string, { cy = [], en = [] }: Record<string, string[]>): string[] {
  const alike = cy.length === en.length;
  const lines = alike ? cy.map((line, at) => (line.trim() === en[at]!.trim() ? line : `${line} | ${en[at]!.trim()}`)) : ["# cy", ...cy, "# en", ...en];
  const order = `${lines.join("\n")}\n`;
  if (RENEW) keepOrder(name, order);
  return order === keptOrder(name) ? [] : [`read in another order than ui/looks/order/${name}.txt says (GWRANDO_RENEW=order keeps it):\n${difference(keptOrder(name), order)}`];
}

function difference(before: string, now: string): string {
  const [old, fresh] = [before.split("\n"), now.split("\n")];
  const gone = old.filter((line) => !fresh.includes(line)).map((line) => `- ${line}`);
  const come = fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line}`);
  return [...gone, ...come].slice(0, 12).join("\n");
}

async function pictures(browser: Browser, name: string, size: string): Promise<void> {
  for (const theme of ALL ? THEMES : (["light"] as const)) {
    await browser.call("theme", theme);
    await picture(browser, `${name}-${theme}-${size}`);
  }
  await browser.call("theme", "light");
}

async function picture(browser: Browser, name: string): Promise<void> {
  writeFileSync(path.join(PICTURES, `${name}.png`), await browser.picture());
}

describe.runIf(RENEW === "screens")("screens that nobody knows yet", () => {
  test("are looked for", { timeout: LONG }, () => withBrowser(async (browser) => {
    const known = { components: [] as string[], keys: [] as string[] };
    await browser.call("size", ...SIZES["1280x800"]);
    for (const { start, steps } of screens()) {
      await browser.call("go", start, steps);
      const { heading, over, shown } = await browser.call<{ heading: string; over: string; shown: string[] }>("standing");
      known.components.push(...shown);
      known.keys.push(`${heading}|${over}`);
    }
    const starts = screens().map(({ start, steps }) => [start, steps]);
    const first = ["?stage=open&lang=cy&theme=light", "?stage=new", "?stage=locked&lang=cy"].map((start) => [start, []]);
    const found = await browser.call<{ start: string; steps: string[]; heading: string; over: string }[]>("explored", starts.length ? starts : first, LEAVE, known);
    const taken = new Set(screens().map(({ name }) => name));
    keepScreens(found.map(({ start, steps, heading, over }) => ({ name: named(heading, over, taken), start, steps })));
  }));
});

/** What leads out of the screens, or back to where one came from. */
const LEAVE = ["Cymraeg", "English", "Cau", "Canslo", "Nôl", "Cloi"];

/** `GWRANDO_ONLY` looks at the screens alone whose name it fits. */
const ONLY = process.env["GWRANDO_ONLY"] ?? "";

describe("every screen", () => {
  test.concurrent.each(screens().filter(({ name }) => new RegExp(ONLY).test(name)))("$name", { timeout: LONG }, async (screen) => {
    const found = await withBrowser((browser) => look(browser, screen));
    appendFileSync(path.join(PICTURES, "faults.txt"), found.map((fault) => `${screen.name}: ${fault}\n`).join(""));
    expect(found).toEqual([]);
  });
});

describe("the list of screens", () => {
  test.skipIf(ONLY)("shows every component of the rooms", () => {
    expect(components().filter((name) => !shown.has(name) && !(name in UNSEEN))).toEqual([]);
    expect(Object.keys(UNSEEN).filter((name) => shown.has(name) || !components().includes(name))).toEqual([]);
  });

  test("has no order of a screen that is no more", () => {
    if (RENEW) staleOrders().forEach(dropOrder);
    expect(staleOrders()).toEqual([]);
  });
});

/** A fault of each kind that is planted, and how it is named when it is found. */
const PLANTED: [string, string, string, string][] = [
  ["text that is cut", "overflow: hidden; white-space: nowrap; inline-size: 4rem", "Gair hir iawn sy'n mynd ymlaen", "cut: "],
  ["text that is cut below", "overflow: hidden; block-size: 1rem", "<p>Un</p><p>Dau</p>", "cut below: "],
  ["text that leaves its box", "inline-size: 4rem; white-space: nowrap; border: 1px solid", "Gair hir iawn sy'n mynd ymlaen", "leaves its box: "],
  ["text out of the window", "position: fixed; inset-inline-end: -3rem; inset-block-start: 50%", "Geiriau", "out of the window: "],
  ["texts on one spot", "", "<span>Geiriau dros</span><span style='margin-inline-start: -5rem'>eiriau eraill</span>", "overlapping: "],
  ["a page that scrolls sideways", "inline-size: 200vw; border: 1px solid", "", "sideways: "],
  ["a button too small to hit", "", "<button style='padding:0;border:0;font-size:8px'>A</button>", "too small to hit: "],
  ["a ring that is cut", "overflow: hidden; inline-size: 9rem", "<button style='inline-size:100%;min-block-size:3rem'>Botwm</button>", "ring of focus cut: "],
  ["a list that is cut", "", "<select style='inline-size:4rem'><option>Dewis hir iawn yn wir</option></select>", "cut in a field: "],
  ["words without contrast", "color: #ccc; background: #fff", "<p>Geiriau</p>", "axe color-contrast"],
  ["a field without a name", "", "<input />", "axe label"],
];

describe("a fault is found:", () => {
  test.each(PLANTED)("%s", (_, style, html, named) => withBrowser(async (browser) => {
    await browser.call("size", ...SIZES["1280x800"]);
    await browser.call("go", "?stage=open&lang=cy&theme=light", []);
    const before = await browser.call<string[]>("faults");
    await browser.call("plant", style, html);
    await browser.call("settled");
    const after = [...(await browser.call<string[]>("faults")), ...(await browser.call<string[]>("barred", null))];
    expect(after.filter((fault) => fault.startsWith(named) && !before.includes(fault))).not.toEqual([]);
  }));
});
