// Whether the minutes are in sight. Hidden stays hidden while the program runs; it is written nowhere.
let shown = $state(true);

export const minutesShown = {
  get now(): boolean {
    return shown;
  },
  turn(): void {
    shown = !shown;
  },
};
