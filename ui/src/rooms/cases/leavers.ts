// Numbers of households as they are typed.

/** The number in a box: 0 for an empty one, none for what is no whole number. */
export function count(text: string): number | undefined {
  const wanted = text.trim();
  if (wanted === "") return 0;
  return /^\d{1,5}$/.test(wanted) ? Number(wanted) : undefined;
}

/** What the boxes come to together; none while one of them holds no number. */
export function sum(texts: string[]): number | undefined {
  return texts.reduce<number | undefined>((all, text) => {
    const one = count(text);
    return all === undefined || one === undefined ? undefined : all + one;
  }, 0);
}
