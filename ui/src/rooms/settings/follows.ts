// When a field takes what is kept now: never over something that was typed and not kept yet.

/** Whether a field in which `typed` stands takes `now`, which is kept since, in place of `before`. */
export function follows(typed: unknown, before: unknown, now: unknown): boolean {
  const [was, is, stands] = [meant(before), meant(now), meant(typed)];
  return was !== is && (stands === was || stands === is);
}

/** What a text means once it is kept: spaces around it go, and 07 is 7. */
function meant(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== "string") return part;
    return /^\s*\d{1,4}\s*$/.test(part) ? String(Number(part)) : part.trim();
  });
}
