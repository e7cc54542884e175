// Where the person was when the desk locked. The page is loaded anew at a lock and forgets everything; the name of the
// window is the one thing that stays, in memory and never on the disk. It holds a room and ids, no word and no name.
import type { Place, Room } from "./navigation.svelte";

const MARK = "gwrando:";
const ROOMS: readonly Room[] = ["cases", "interview", "findings", "reports", "settings"];

/** Keeps the place until somebody comes back to it. */
export function keepPlace(place: Place, holder: { name: string } = window): void {
  holder.name = MARK + JSON.stringify(place);
}

/** The place that was kept, once; null when there is none. */
export function takePlace(holder: { name: string } = window): Place | null {
  const kept = holder.name.startsWith(MARK) ? holder.name.slice(MARK.length) : null;
  holder.name = "";
  return kept === null ? null : read(kept);
}

function read(kept: string): Place | null {
  try {
    const place = JSON.parse(kept) as Place;
    return ROOMS.includes(place.room) ? place : null;
  } catch {
    return null;
  }
}
