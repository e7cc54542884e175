// Where the person is. Held in memory alone: no address, no history of the web view, nothing on the disk.

import type { Template } from "../api/types";

/** A room of the window. */
export type Room = "cases" | "interview" | "findings" | "commitments" | "reports" | "settings";
/** A place: a room, and what is open in it. Ids only, so that it may outlive a lock. */
export type Place = {
  room: Room; view?: string; case?: string; interview?: string; question?: string; cursor?: number; recommendation?: string; commitment?: string; mentoring?: string;
  service?: string; template?: Template;
};

/** Where the window opens. */
export const START: Place = { room: "cases" };

let place = $state<Place>(START);
let visits = $state(0);
const before: Place[] = [];

/** Where the person is, and how to go elsewhere. */
export const navigation = {
  get place(): Place {
    return place;
  },
  /** Changes with every move, also to the same place: whoever moves focus to the new heading listens to it. */
  get visits(): number {
    return visits;
  },
  get canGoBack(): boolean {
    return visits > 0 && before.length > 0;
  },
  /** Opens a place. */
  go(next: Place): void {
    before.push(place);
    arrive(next);
  },
  /** Says more exactly where the person already is. Nothing moves and nothing is added to the way back. */
  amend(here: Place): void {
    place = here;
  },
  /** Back to where the person was before, or to the start. */
  back(): void {
    arrive(before.pop() ?? START);
  },
  /** Opens a place with nothing behind it: after the lock, after first run. */
  restart(next: Place = START): void {
    before.length = 0;
    arrive(next);
  },
};

function arrive(next: Place): void {
  place = next;
  visits += 1;
}
