// Folding for lists that are already on the screen. Searching the store is the program's work.

/** Lower case without accents: "Ynys Môn" and "ynys mon" are the same. */
export function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("\u00a0", " ").toLowerCase().trim();
}
