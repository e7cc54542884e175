// The words of both languages, read from locales/ when the screens are built.
import { FluentBundle, type FluentResource } from "@fluent/bundle";

import type { Lang } from "../api/types";
import { teachWelshPlurals } from "./plurals";

teachWelshPlurals();

/** The messages of a file, as its parser left them when the screens were built (`ui/words.ts`). */
type Messages = FluentResource["body"];

// The words of the terminal are said by the terminal alone.
const files = import.meta.glob<Messages>(["../../../locales/*/*.ftl", "!../../../locales/*/cli.ftl"], { import: "default", eager: true });

/** Makes the bundle of one language out of files named `…/locales/<lang>/<room>.ftl`. A message that
 * stands twice stops the start; broken ones are refused earlier, when the program is built. */
export function bundleOf(lang: Lang, read: Record<string, Messages>): FluentBundle {
  const bundle = new FluentBundle(lang, { useIsolating: false });
  for (const [path, body] of Object.entries(read)) {
    if (!path.includes(`/locales/${lang}/`)) continue;
    const troubles = bundle.addResource({ body });
    if (troubles.length > 0) throw new Error(`${path}: ${troubles.join("; ")}`);
  }
  return bundle;
}

/** Both languages, always loaded: a switch waits for nothing. */
export const bundles: Record<Lang, FluentBundle> = { cy: bundleOf("cy", files), en: bundleOf("en", files) };

/** The key of every message; terms, which stand in messages alone, have none. */
export const messageKeys: readonly string[] = Object.entries(files)
  .filter(([path]) => path.includes("/locales/cy/"))
  .flatMap(([, messages]) => messages.map(({ id }) => id).filter((id) => !id.startsWith("-")));
