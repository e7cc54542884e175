// Written by `cargo test --no-default-features --test suite languages` from locales/. Not for editing by hand.

/** Every message, with what must be put into it. Days are written YYYY-MM-DD. */
export type Messages = {
  /** Add */
  "app-add": Record<string, never>;
  /** Back */
  "app-back": Record<string, never>;
  /** Cancel */
  "app-cancel": Record<string, never>;
  /** { $count } carers */
  "app-carers": { "count": number };
  /** { $count } cases */
  "app-cases": { "count": number };
  /** Change */
  "app-change": Record<string, never>;
  /** { $count } children */
  "app-children": { "count": number };
  /** Close */
  "app-close": Record<string, never>;
  /** Continue */
  "app-continue": Record<string, never>;
  /** { $weekday } { $day } */
  "app-day-full": { "day": string, "weekday": string };
  /** { $count } days */
  "app-days": { "count": number };
  /** Help */
  "app-help": Record<string, never>;
  /** { $count } households */
  "app-households": { "count": number };
  /** { $count } interviews */
  "app-interviews": { "count": number };
  /** Cymraeg */
  "app-language-cy": Record<string, never>;
  /** Welsh and English */
  "app-language-cy-en": Record<string, never>;
  /** English */
  "app-language-en": Record<string, never>;
  /** { $count } leavers */
  "app-leavers": { "count": number };
  /** Less */
  "app-less": Record<string, never>;
  /** { $first } and { $last } */
  "app-list-and": { "first": string, "last": string };
  /** { $first } and { $last } */
  "app-list-and-vowel": { "first": string, "last": string };
  /** Lock */
  "app-lock": Record<string, never>;
  /** { $count } minutes */
  "app-minutes": { "count": number };
  /** January */
  "app-month-1": Record<string, never>;
  /** October */
  "app-month-10": Record<string, never>;
  /** November */
  "app-month-11": Record<string, never>;
  /** December */
  "app-month-12": Record<string, never>;
  /** February */
  "app-month-2": Record<string, never>;
  /** March */
  "app-month-3": Record<string, never>;
  /** April */
  "app-month-4": Record<string, never>;
  /** May */
  "app-month-5": Record<string, never>;
  /** June */
  "app-month-6": Record<string, never>;
  /** July */
  "app-month-7": Record<string, never>;
  /** August */
  "app-month-8": Record<string, never>;
  /** September */
  "app-month-9": Record<string, never>;
  /** Jan */
  "app-month-short-1": Record<string, never>;
  /** Oct */
  "app-month-short-10": Record<string, never>;
  /** Nov */
  "app-month-short-11": Record<string, never>;
  /** Dec */
  "app-month-short-12": Record<string, never>;
  /** Feb */
  "app-month-short-2": Record<string, never>;
  /** Mar */
  "app-month-short-3": Record<string, never>;
  /** Apr */
  "app-month-short-4": Record<string, never>;
  /** May */
  "app-month-short-5": Record<string, never>;
  /** Jun */
  "app-month-short-6": Record<string, never>;
  /** Jul */
  "app-month-short-7": Record<string, never>;
  /** Aug */
  "app-month-short-8": Record<string, never>;
  /** Sep */
  "app-month-short-9": Record<string, never>;
  /** January */
  "app-month-soft-1": Record<string, never>;
  /** October */
  "app-month-soft-10": Record<string, never>;
  /** November */
  "app-month-soft-11": Record<string, never>;
  /** December */
  "app-month-soft-12": Record<string, never>;
  /** February */
  "app-month-soft-2": Record<string, never>;
  /** March */
  "app-month-soft-3": Record<string, never>;
  /** April */
  "app-month-soft-4": Record<string, never>;
  /** May */
  "app-month-soft-5": Record<string, never>;
  /** June */
  "app-month-soft-6": Record<string, never>;
  /** July */
  "app-month-soft-7": Record<string, never>;
  /** August */
  "app-month-soft-8": Record<string, never>;
  /** September */
  "app-month-soft-9": Record<string, never>;
  /** More */
  "app-more": Record<string, never>;
  /** Gwrando */
  "app-name": Record<string, never>;
  /** Next */
  "app-next": Record<string, never>;
  /** No */
  "app-no": Record<string, never>;
  /** Not known */
  "app-not-known": Record<string, never>;
  /** Not saved yet. Your words stay here. */
  "app-not-saved": Record<string, never>;
  /** Not saved yet: the disk is full. Your words stay here. */
  "app-not-saved-disk-full": Record<string, never>;
  /** Nothing found */
  "app-nothing-found": Record<string, never>;
  /** Open */
  "app-open": Record<string, never>;
  /** optional */
  "app-optional": Record<string, never>;
  /** or */
  "app-or": Record<string, never>;
  /** { $count } pages */
  "app-pages": { "count": number };
  /** Previous */
  "app-previous": Record<string, never>;
  /** Print */
  "app-print": Record<string, never>;
  /** { $count } questions */
  "app-questions": { "count": number };
  /** { $count } quotes */
  "app-quotes": { "count": number };
  /** { $count } reasons */
  "app-reasons": { "count": number };
  /** { $count } recommendations */
  "app-recommendations": { "count": number };
  /** Remove */
  "app-remove": Record<string, never>;
  /** { $count } reports */
  "app-reports": { "count": number };
  /** { $count } results */
  "app-results": { "count": number };
  /** Save */
  "app-save": Record<string, never>;
  /** Saved on this laptop · { $time } */
  "app-saved": { "time": string };
  /** Saving… */
  "app-saving": Record<string, never>;
  /** Search */
  "app-search": Record<string, never>;
  /** { $count } services */
  "app-services": { "count": number };
  /** Settings */
  "app-settings": Record<string, never>;
  /** { $from } to { $to } */
  "app-span": { "from": string, "to": string };
  /** translation */
  "app-translation": Record<string, never>;
  /** Try again */
  "app-try-again": Record<string, never>;
  /** Undo */
  "app-undo": Record<string, never>;
  /** Monday */
  "app-weekday-1": Record<string, never>;
  /** Tuesday */
  "app-weekday-2": Record<string, never>;
  /** Wednesday */
  "app-weekday-3": Record<string, never>;
  /** Thursday */
  "app-weekday-4": Record<string, never>;
  /** Friday */
  "app-weekday-5": Record<string, never>;
  /** Saturday */
  "app-weekday-6": Record<string, never>;
  /** Sunday */
  "app-weekday-7": Record<string, never>;
  /** { $count } words */
  "app-words": { "count": number };
  /** { $count } years */
  "app-years": { "count": number };
  /** Yes */
  "app-yes": Record<string, never>;
  /** The report was not made: a font inside the program cannot be read. Please reinstall the program. */
  "pdf-font": Record<string, never>;
  /** The report was not made: it holds the character { $code }, which none of its fonts can show. Find it in the text and write it another way. */
  "pdf-no-glyph": { "code": string };
  /** The report was not made: it could not be given the structure that a screen reader needs. Nothing was saved. */
  "pdf-structure": Record<string, never>;
  /** The report was not made: the page writer was not sure of its work. Nothing was saved. */
  "pdf-writer": Record<string, never>;
};

/** A message's key. */
export type MessageKey = keyof Messages;

/** The kinds of what goes into a message, for those that take something. */
export const kinds: { readonly [key: string]: { readonly [name: string]: ArgumentKind } } = {
  "app-carers": { "count": "number" },
  "app-cases": { "count": "number" },
  "app-children": { "count": "number" },
  "app-day-full": { "day": "day", "weekday": "text" },
  "app-days": { "count": "number" },
  "app-households": { "count": "number" },
  "app-interviews": { "count": "number" },
  "app-leavers": { "count": "number" },
  "app-list-and": { "first": "text", "last": "text" },
  "app-list-and-vowel": { "first": "text", "last": "text" },
  "app-minutes": { "count": "number" },
  "app-pages": { "count": "number" },
  "app-questions": { "count": "number" },
  "app-quotes": { "count": "number" },
  "app-reasons": { "count": "number" },
  "app-recommendations": { "count": "number" },
  "app-reports": { "count": "number" },
  "app-results": { "count": "number" },
  "app-saved": { "time": "text" },
  "app-services": { "count": "number" },
  "app-span": { "from": "day", "to": "day" },
  "app-words": { "count": "number" },
  "app-years": { "count": "number" },
  "pdf-no-glyph": { "code": "id" },
};

/** What may go into a message. */
export type ArgumentKind = "number" | "day" | "id" | "text";
