// The frame that holds the screens.
import { tidy, topmost } from "./names";

/** The screens' own window, with the list of components that are shown in it. */
export type Frame = Window & { shown?: Map<string, number>; document: Document };

/** How long nothing may change before a screen counts as still, and how long to wait for that, in milliseconds. */
const QUIET = 50;
const PATIENCE = 1500;

/** The window in the frame. */
export function frame(): Frame {
  return (document.getElementById("frame") as HTMLIFrameElement).contentWindow as Frame;
}

/** Opens the screens anew, as `start` wishes. */
export async function open(start: string): Promise<void> {
  const element = document.getElementById("frame") as HTMLIFrameElement;
  const loaded = new Promise((done) => element.addEventListener("load", done, { once: true }));
  element.src = `/index.html${start}`;
  await loaded;
  for (let tries = 0; tries < 100 && !frame().document.querySelector("h1"); tries += 1) await pause(20);
  await settled();
}

/** Waits until nothing changes any more. */
export async function settled(): Promise<void> {
  const page = frame().document;
  const end = Date.now() + PATIENCE;
  let last = Date.now();
  const watch = new MutationObserver(() => (last = Date.now()));
  watch.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
  while (Date.now() - last < QUIET && Date.now() < end) await pause(15);
  watch.disconnect();
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** What stands on the screen: its heading, the question over it, and the components it is made of. */
export function standing(): { heading: string; over: string; shown: string[] } {
  const page = frame().document;
  const top = topmost(page);
  const over = top === page.body ? "" : tidy(top.querySelector("[role='heading'], h1, h2")?.textContent ?? "?");
  const shown = [...(frame().shown ?? new Map<string, number>())].filter(([, times]) => times > 0).map(([name]) => name);
  return { heading: tidy(page.querySelector("h1")?.textContent ?? ""), over, shown: shown.sort() };
}
