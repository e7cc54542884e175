// Where letters go: the folder of the settings, else one that is asked for each time.
import { pickFolder } from "../../../api/settings";
import { preferences } from "../../../desk/preferences.svelte";
import { attempt } from "../../../desk/status.svelte";

/** The folder for letters; nothing when the person changes her mind. */
export async function letterFolder(): Promise<string | null> {
  return preferences.current?.letterFolder ?? (await attempt(pickFolder)) ?? null;
}
