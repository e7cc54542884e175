// The only door to the program: every command passes here, typed by `Commands`, and no other file names `invoke`.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";

import type { Commands } from "./commands";
import { isTrouble, unknownTrouble, type Trouble } from "./trouble";
import type { DeskState } from "./types";

/** Performs a command by its name. The window's is Tauri; plain browsers and tests have one in memory. */
export type Backend = <K extends keyof Commands>(
  name: K,
  args: Parameters<Commands[K]>[0],
) => Promise<ReturnType<Commands[K]>>;

const inWindow: Backend = (name, args) => invoke(name, args as Record<string, unknown> | undefined);

// Vite replaces MODE by a constant, so that a production bundle holds neither this branch nor the file it names.
const backend: Promise<Backend> =
  import.meta.env.MODE === "memory" || import.meta.env.MODE === "test"
    ? import("./memory").then((memory) => memory.backend)
    : Promise.resolve(inWindow);

const lockListeners = new Set<() => void>();

/** Calls `listener` whenever a command is refused because the store is locked. Returns how to stop. */
export function whenLocked(listener: () => void): () => void {
  lockListeners.add(listener);
  return () => lockListeners.delete(listener);
}

const isWindow = import.meta.env.MODE !== "memory" && import.meta.env.MODE !== "test";

/** Calls `leave` when the window is to close; the program waits until it is told to end. Returns how to stop. */
export async function whenLeaving(leave: () => void): Promise<() => void> {
  return isWindow ? listen("leaving", leave) : () => undefined;
}

/** Calls `save` when the desk is about to lock by itself; it locks a moment later, whatever is answered. Returns how to stop. */
export async function whenLocking(save: () => void): Promise<() => void> {
  return isWindow ? listen("locking", save) : () => undefined;
}

/** Calls `tell` with the number of a new version that the program found by itself. Returns how to stop. */
export async function whenUpdateFound(tell: (version: string) => void): Promise<() => void> {
  return isWindow ? listen<string>("update-found", (event) => tell(event.payload)) : () => undefined;
}

declare global {
  interface Window {
    /** Where the desk stood when the program opened the window. */
    deskAtStart?: DeskState;
  }
}

/** Where the desk stood when the window was opened, for the first face; null once the page was loaded anew, and in a
 * browser without the program. */
export function deskAtStart(): DeskState | null {
  if (!isWindow) return null;
  const [loaded] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return loaded?.type === "navigate" ? (window.deskAtStart ?? null) : null;
}

/** Loads the page anew, so that nothing of what it showed or held is left in it. A browser without the program keeps its world. */
export function renewPage(): void {
  if (isWindow) window.location.reload();
}

/** Performs a command. Rejects only with a `Trouble`: a sentence for the person, never an exception of the machine. */
export async function call<K extends keyof Commands>(
  name: K,
  ...[args]: Parameters<Commands[K]>
): Promise<ReturnType<Commands[K]>> {
  try {
    return await (await backend)(name, args);
  } catch (reason) {
    throw heard(reason);
  }
}

function heard(reason: unknown): Trouble {
  const trouble = isTrouble(reason) ? reason : unknownTrouble();
  if (trouble.code === "locked") lockListeners.forEach((listener) => listener());
  return trouble;
}
