// What this desk prefers, kept at hand while it is open, and put onto the page.
import * as api from "../api/settings";
import type { Settings, Theme } from "../api/types";
import { attempt } from "./status.svelte";

let held = $state<Settings | null>(null);

/** What this desk prefers; null until it has been read. */
export const preferences = {
  get current(): Settings | null {
    return held;
  },
};

/** Reads the preferences and puts theme and note size onto the page. */
export async function loadPreferences(): Promise<void> {
  const read = await attempt(api.settings);
  if (read) take(read);
}

/** Keeps changed preferences; answers whether they were taken. */
export async function changePreferences(change: Partial<Settings>): Promise<boolean> {
  if (!held) return false;
  const wanted = { ...$state.snapshot(held), ...change };
  const kept = await attempt(() => api.keepSettings(wanted));
  if (kept) take(kept);
  return kept !== undefined;
}

function take(settings: Settings): void {
  held = settings;
  showTheme(settings.theme);
  document.documentElement.style.setProperty("--note-size", `${settings.noteSize}px`);
}

const moreContrast = typeof matchMedia === "function" ? matchMedia("(prefers-contrast: more)") : null;
let shown: Theme = "system";
moreContrast?.addEventListener("change", () => showTheme(shown));

/** Puts the theme onto the page; it is known before the desk is open. What the system asks for holds beside it. */
export function showTheme(theme: Theme): void {
  shown = theme;
  const root = document.documentElement;
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  if (theme.startsWith("contrast") || moreContrast?.matches) root.dataset.contrast = "more";
  else delete root.dataset.contrast;
}
