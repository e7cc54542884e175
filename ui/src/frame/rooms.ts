// The rooms of the window in the order of the bar.
import type { Room } from "../desk/navigation.svelte";

export const ROOMS: Room[] = ["cases", "interview", "findings", "commitments", "reports", "settings"];
