// The words of both languages, read from locales/ when the screens are built.
import { FluentBundle, FluentResource } from "@fluent/bundle";

import type { Lang } from "../api/types";
import { teachWelshPlurals } from "./plurals";

teachWelshPlurals();

const files = import.meta.glob<string>("../../../locales/*/*.ftl", { query: "?raw", import: "default", eager: true });

/** Makes the bundle of one language out of files named `…/locales/<lang>/<room>.ftl`. A message that
 * stands twice stops the start; broken ones are refused earlier, when the program is built. */
export function bundleOf(lang: Lang, texts: Record<string, string>): FluentBundle {
  const bundle = new FluentBundle(lang, { useIsolating: false });
  for (const [path, text] of Object.entries(texts)) {
    if (!path.includes(`/locales/${lang}/`)) continue;
    const troubles = bundle.addResource(new FluentResource(text));
    if (troubles.length > 0) throw new Error(`${path}: ${troubles.join("; ")}`);
  }
  return bundle;
}

/** Both languages, always loaded: a switch waits for nothing. */
export const bundles: Record<Lang, FluentBundle> = { cy: bundleOf("cy", files), en: bundleOf("en", files) };

/** The key of every message. */
export const messageKeys: readonly string[] = Object.entries(files)
  .filter(([path]) => path.includes("/locales/cy/"))
  .flatMap(([, text]) => [...text.matchAll(/^([a-z][\w-]*) =/gm)].map(([, key]) => key!));
