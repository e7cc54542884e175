// The page that holds the screens in a frame. What looks at them asks it through `looks`.
import axe from "axe-core/axe.min.js?url";

import { explore, explored, progress } from "./explore";
import { faults } from "./measure";
import { order } from "./order";
import { perform } from "./steps";
import { frame, open, settled, standing } from "./frame";

/** What a screen does by itself, such as keeping a draft, is done within this, in milliseconds. */
const WAIT = 2000;

async function go(start: string, steps: string[]): Promise<string | null> {
  await open(start);
  for (const step of steps) {
    const trouble = perform(frame().document, step);
    if (trouble) return `${step}: ${trouble}`;
    if (step === "wait") await new Promise((done) => setTimeout(done, WAIT));
    await settled();
  }
  return null;
}

/** Gives the frame its measures, and waits until the screens have taken them on. */
async function size(width: number, height: number, scale: number): Promise<void> {
  const element = document.getElementById("frame") as HTMLIFrameElement;
  Object.assign(element.style, { width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` });
  do await painted();
  while (frame().innerWidth !== width || frame().innerHeight !== height);
  await painted();
}

const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** Presses the language switch that is in sight; where a question lies over it, it is told all the same. */
function speak(lang: string): void {
  const switches = [...frame().document.querySelectorAll<HTMLElement>(`header .switch [lang="${lang}"], dialog[open] .bar .switch [lang="${lang}"]`)];
  switches.at(-1)?.click();
}

function theme(name: string): void {
  frame().document.documentElement.dataset["theme"] = name;
}

async function barred(rules: string[] | null): Promise<string[]> {
  const page = frame() as unknown as { axe?: typeof import("axe-core") } & Window;
  if (!page.axe) await brought();
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const only = rules ? { type: "rule" as const, values: rules } : { type: "tag" as const, values: tags };
  const { violations } = await page.axe!.run(page.document, { runOnly: only, resultTypes: ["violations"] });
  return violations.map(({ id, help, nodes }) => `axe ${id}: ${help} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

function brought(): Promise<void> {
  return new Promise((done, failed) => {
    const script = frame().document.createElement("script");
    Object.assign(script, { src: axe, onload: () => done(), onerror: failed });
    frame().document.head.append(script);
  });
}

/** Plants a fault of each kind, so that the measuring can be seen to find it. */
function plant(style: string, html: string): void {
  const main = frame().document.querySelector("main")!;
  const planted = frame().document.createElement("div");
  planted.style.cssText = style;
  planted.innerHTML = html;
  main.prepend(planted);
}

Object.assign(window, {
  looks: { go, size, speak, theme, barred, plant, settled, standing, explore, explored, progress, faults: () => faults(frame().document), order: () => order(frame().document) },
});
