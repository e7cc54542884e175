// Whether the desk is new, locked or open, and everything that happens on the way between.
import { deskAtStart, renewPage, whenLeaving, whenLocked, whenLocking, whenUpdateFound } from "../api/call";
import { copyNews } from "../api/settings";
import * as desk from "../api/desk";
import { isTrouble } from "../api/trouble";
import type { DeskStage, DeskState, Lang, Opened } from "../api/types";
import { language } from "../language/language.svelte";
import { keepPlace, takePlace } from "./left-at";
import { navigation, type Place } from "./navigation.svelte";
import { showTheme } from "./preferences.svelte";
import { attempt, status } from "./status.svelte";

const ASK_EVERY_MS = 20_000;

let state = $state<DeskState | null>(null);
let busyLocking = false;
const holder: { name: string } = typeof window === "undefined" ? { name: "" } : window;
const flushes = new Set<() => Promise<void> | void>();

/** Where the desk stands. */
export const session = {
  get stage(): DeskStage | null {
    return state?.stage ?? null;
  },
  get example(): boolean {
    return state?.example ?? false;
  },
  get empty(): boolean {
    return state?.empty ?? false;
  },
  get keyring(): boolean {
    return state?.keyring ?? false;
  },
  /** Something in the file with the records seemed damaged. */
  get damaged(): boolean {
    return state?.damaged ?? false;
  },
  get version(): string {
    return state?.version ?? "";
  },
  /** Takes over what a command answered about the desk. */
  adopt(next: DeskState): void {
    state = next;
  },
};

/** Registers what has to be saved before the desk locks; call the answer when the screen goes. */
export function beforeLock(flush: () => Promise<void> | void): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

/** Asks where the desk stands and keeps asking. Answers with how to stop. */
export async function startSession(): Promise<() => void> {
  const known = deskAtStart();
  if (known) begin(known);
  const first = await attempt(desk.deskState);
  if (first) begin(first);
  const stopListening = whenLocked(() => void showLock());
  const stopLeaving = await whenLeaving(() => void leave());
  const stopLocking = await whenLocking(() => void makeReady());
  const stopUpdates = await whenUpdateFound(tellOfUpdate);
  const timer = setInterval(() => void watch(), ASK_EVERY_MS);
  return () => {
    stopListening();
    stopUpdates();
    stopLeaving();
    stopLocking();
    clearInterval(timer);
  };
}

function begin(first: DeskState): void {
  if (first.lang) language.current = first.lang;
  showTheme(first.theme);
  state = first;
}

/** Changes the language of the screens at once and keeps it for the next start. */
export async function switchLanguage(lang: Lang): Promise<void> {
  language.current = lang;
  await attempt(() => desk.keepLanguage(lang));
}

/** Locks now. When words could not be saved first, says so and leaves the choice to the person. */
export async function lockNow(): Promise<void> {
  if (state?.stage !== "open" || busyLocking) return;
  busyLocking = true;
  try {
    await flushAll();
    await close();
  } catch (caught) {
    if (!isTrouble(caught)) throw caught;
    offerToLockAnyway();
  } finally {
    busyLocking = false;
  }
}

/** Takes the person in after the right passphrase: to her interview, to where she was, or to the start. */
export function enter(opened: Opened): void {
  status.clear();
  if (opened.state.lang) language.current = opened.state.lang;
  state = opened.state;
  navigation.restart(placeAfter(opened, takePlace(holder)));
  if (opened.setAside) status.news("desk-set-aside", { file: { id: opened.setAside } });
  else void tellOfCopies();
}

/** A new version is told where nothing else is being told, and never over an interview; it stands in the settings too. */
export function tellOfUpdate(version: string): void {
  if (status.notice || navigation.place.room === "interview") return;
  const action = { key: "settings-title", run: () => navigation.go({ room: "settings" }) } as const;
  status.show({ kind: "news", phrase: { key: "updates-found", args: { version: { id: version } } }, action });
}

/** A copy that could not be made at the last lock is told as soon as somebody is there to hear it. */
async function tellOfCopies(): Promise<void> {
  const news = await attempt(copyNews);
  if (news?.trouble) status.show({ kind: "trouble", phrase: news.trouble });
}

function placeAfter(opened: Opened, leftAt: Place | null): Place | undefined {
  if (leftAt && leftAt.room !== "interview") return leftAt;
  if (!opened.resume) return leftAt ?? undefined;
  const { interview, question, cursor } = opened.resume;
  return { room: "interview", interview, question, cursor };
}

/** Saves what every screen still holds, without a word: whoever holds it says how far it is kept. */
export async function saveAll(): Promise<void> {
  await Promise.allSettled([...flushes].map(async (flush) => flush()));
}

/** Saves what every screen still holds, or fails with what could not be saved. */
export async function flushAll(): Promise<void> {
  await Promise.all([...flushes].map((flush) => flush()));
}

/** The rooms leave the page before the store is closed, which may take as long as a copy takes; then it is loaded anew. */
async function close(): Promise<void> {
  keepPlace(navigation.place, holder);
  status.clear();
  const before = state;
  state = null;
  status.news("desk-locking");
  state = await desk.lockDesk().catch((caught) => {
    state = before;
    throw caught;
  });
  status.clear();
  renewPage();
}

/** The desk is about to lock by itself: the last words first. What cannot be saved now cannot keep it open. */
async function makeReady(): Promise<void> {
  if (state?.stage !== "open") return;
  keepPlace(navigation.place, holder);
  await saveAll();
  await attempt(desk.readyToLock);
}

/** The window is to close: the last words first. What cannot be saved keeps the window open, and is said. */
async function leave(): Promise<void> {
  try {
    await flushAll();
    await desk.leaveDesk();
  } catch (caught) {
    if (!isTrouble(caught)) throw caught;
    status.show({
      kind: "trouble",
      phrase: { key: "desk-close-unsaved", args: {} },
      action: { key: "desk-close-anyway", run: () => void attempt(desk.leaveDesk) },
    });
  }
}

function offerToLockAnyway(): void {
  status.show({
    kind: "trouble",
    phrase: { key: "desk-lock-unsaved", args: {} },
    action: { key: "desk-lock-anyway", run: () => void attempt(close) },
  });
}

/** The program has locked by itself. Nothing can be saved any more; the rooms leave the page. */
async function showLock(): Promise<void> {
  if (state?.stage !== "open") return;
  keepPlace(navigation.place, holder);
  status.clear();
  state = { ...state, stage: "locked" };
  renewPage();
}

async function watch(): Promise<void> {
  if (state?.stage !== "open") return;
  const next = await attempt(desk.deskState);
  if (next?.stage === "locked") await showLock();
  else if (next && next.damaged !== state.damaged) state = { ...state, damaged: next.damaged };
}
