// What screens hold beyond their own life, and must not hold beyond a lock: words that were typed, rows that were shown.
const held = new Set<() => void>();

/** Forgets something when the desk locks. For what outlives its screen; what lives in a screen goes with it. */
export function forgetAtLock(forget: () => void): void {
  held.add(forget);
}

/** The desk has locked. */
export function forgetAll(): void {
  held.forEach((forget) => forget());
}
