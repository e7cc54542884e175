// Which language the screens speak, and how a key becomes words. Changing it redraws words and nothing else, so
// page, scroll, cursor and unsaved text stay where they are.
import type { FluentVariable } from "@fluent/bundle";

import type { Argument, Both, Day, Lang, Phrase } from "../api/types";
import { bundles } from "./bundles";
import { longDay } from "./dates";
import type { MessageKey, Messages } from "./messages";

export type { MessageKey } from "./messages";

/** What may stand in a message: a number, a text, or a day that the language writes out. */
export type Value = number | string | { day: Day };
/** Messages' arguments by the names the message uses. */
export type Values = Record<string, Value>;

let now = $state<Lang>("cy");

/** The language of the screens. */
export const language = {
  get current(): Lang {
    return now;
  },
  get other(): Lang {
    return now === "cy" ? "en" : "cy";
  },
  set current(lang: Lang) {
    now = lang;
    if (typeof document !== "undefined") document.documentElement.lang = lang;
  },
};

/** What has to be given with a message: nothing, or what its comments in locales/ say. */
type Given<K extends MessageKey> = Messages[K] extends Record<string, never> ? [] : [values: Messages[K]];
/** A message that needs nothing put into it. */
export type PlainKey = { [K in MessageKey]: Messages[K] extends Record<string, never> ? K : never }[MessageKey];

/** The words of a message in the language of the screens. */
export function t<K extends MessageKey>(key: K, ...[values]: Given<K>): string {
  return words(key, values ?? {}, now);
}

/** The words of a message in one language, for the few places that speak both at once. Sentences of the program come
 * with a key that only it knows, so any key may be asked for; one that does not exist is shown as it is. */
export function words(key: string, values: Values, lang: Lang): string {
  const bundle = bundles[lang];
  const message = bundle.getMessage(key);
  if (!message?.value) return key;
  return bundle.formatPattern(message.value, variables(values, lang));
}

/** A sentence of the program in the language of the screens. */
export function say(phrase: Phrase): string {
  return sayIn(phrase, now);
}

/** A sentence of the program in one language. */
export function sayIn(phrase: Phrase, lang: Lang): string {
  const values = Object.entries(phrase.args).map(([name, argument]) => [name, valueOf(argument)] as const);
  return words(phrase.key, Object.fromEntries(values), lang);
}

/** The side of a pair that the screens speak; the other side where that one is empty. */
export function pick(pair: Both<string>): string {
  return pair[now] || pair[now === "cy" ? "en" : "cy"];
}

/** The language in which `pick` answers, for the `lang` of its element. */
export function picked(pair: Both<string>): Lang {
  return pair[now] ? now : now === "cy" ? "en" : "cy";
}

/** A day written out in the language of the screens. */
export function day(value: Day): string {
  return longDay(value, now);
}

function valueOf(argument: Argument): Value {
  if ("number" in argument) return argument.number;
  if ("day" in argument) return { day: argument.day };
  return argument.id;
}

function variables(values: Values, lang: Lang): Record<string, FluentVariable> {
  const written = Object.entries(values).map(
    ([name, value]) => [name, typeof value === "object" ? longDay(value.day, lang) : value] as const,
  );
  return Object.fromEntries(written);
}
