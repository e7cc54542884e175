// Where the person is. Held in memory alone: no address, no history of the web view, nothing on the disk.

import type { Template } from "../api/types";

/** A room of the window. */
export type Room = "cases" | "interview" | "findings" | "commitments" | "reports" | "settings";
/** A place: a room, and what is open in it. Ids only, so that it may outlive a lock. */
export type Place = {
  room: Room; view?: string; case?: string; interview?: string; question?: string; cursor?: number; recommendation?: string; commitment?: string; mentoring?: string; guide?: string;
  service?: string; template?: Template;
  /** A part of the page to stand at: a group of the settings. */
  part?: string;
};

/** Where the window opens. */
export const START: Place = { room: "cases" };

let place = $state<Place>(START);
let visits = $state(0);
let before = $state.raw<Place[]>([]);
let after = $state.raw<Place[]>([]);

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
    return before.length > 0;
  },
  get canGoForward(): boolean {
    return after.length > 0;
  },
  /** Opens a place. The way forward ends here: it led on from somewhere else. */
  go(next: Place): void {
    if (!same(place, next)) before = [...before, place];
    after = [];
    arrive(next);
  },
  /** Says more exactly where the person already is. Nothing moves and nothing is added to the way back. */
  amend(here: Place): void {
    place = here;
  },
  /** Back to where the person was before, or to the start. */
  back(): void {
    const next = before.at(-1);
    if (next) after = [...after, place];
    before = before.slice(0, -1);
    arrive(next ?? START);
  },
  /** Again to where `back` came from. */
  forward(): void {
    const next = after.at(-1);
    if (!next) return;
    after = after.slice(0, -1);
    before = [...before, place];
    arrive(next);
  },
  /** Opens a place with nothing behind it: after the lock, after first run. */
  restart(next: Place = START): void {
    before = after = [];
    arrive(next);
  },
};

function same(one: Place, other: Place): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function arrive(next: Place): void {
  place = next;
  visits += 1;
}
