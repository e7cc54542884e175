// Which form of a Welsh message goes with a number. WebKit knows; the Chromium in Windows' web view is built without
// Welsh and would quietly answer as English, so there the rule is taught. CLDR's cardinal rule for `cy`.

const FORMS: Record<number, Intl.LDMLPluralRule> = { 0: "zero", 1: "one", 2: "two", 3: "few", 6: "many" };

/** The category of a number in Welsh. */
export function welshPlural(number: number): Intl.LDMLPluralRule {
  return FORMS[number] ?? "other";
}

/** Teaches a web view without Welsh its plural rule; others are left as they are. */
export function teachWelshPlurals(): void {
  if (Intl.PluralRules.supportedLocalesOf("cy").length > 0) return;
  Object.defineProperty(Intl, "PluralRules", { value: withWelsh(Intl.PluralRules), configurable: true, writable: true });
}

/** The web view's plural rules, with Welsh ones beside them. */
export function withWelsh(plain: typeof Intl.PluralRules): typeof Intl.PluralRules {
  return new Proxy(plain, {
    construct(target, [locales, options]: [Intl.LocalesArgument, Intl.PluralRulesOptions | undefined]) {
      const rules = new target(locales as string, options);
      const first = String(Array.isArray(locales) ? locales[0] : locales);
      return first.startsWith("cy") ? Object.defineProperty(rules, "select", { value: welshPlural }) : rules;
    },
  });
}
