// The to bach key: the letter before the cursor goes round its accents, for anyone whose keyboard has no ŵ.

const ACCENTS = ["\u0302", "\u0300", "\u0308"]; // to bach, grave, diaeresis; then plain again
const LETTERS = "aeiouwyAEIOUWY";

/** The next form of one letter (w → ŵ → ẁ → ẅ → w), or null when the letter takes no accent. */
export function nextAccent(letter: string): string | null {
  const [plain, mark] = [...letter.normalize("NFD")];
  if (!plain || !LETTERS.includes(plain)) return null;
  const next = ACCENTS[mark ? ACCENTS.indexOf(mark) + 1 : 0];
  return next ? (plain + next).normalize("NFC") : plain;
}

/** What to put in place of the letter that ends at `unit`; null when there is nothing to change. */
export function bachBefore(text: string, unit: number): { from: number; to: number; insert: string } | null {
  const before = text.slice(Math.max(0, unit - 3), unit).match(/[\p{L}\p{N}]\p{M}*$/u)?.[0];
  const insert = before ? nextAccent(before) : null;
  return before && insert ? { from: unit - before.length, to: unit, insert } : null;
}
