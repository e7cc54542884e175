// The ways between the pages of the scheme.
import { navigation } from "../../../desk/navigation.svelte";

type View = "mentoring" | "mentoring-mentor" | "mentoring-mentee" | "mentoring-find" | "mentoring-match" | "mentoring-pair";

/** Opens a page of the scheme, of one person or one match where an id is given. */
export function go(view: View, mentoring?: string): void {
  navigation.go({ room: "commitments", view, mentoring });
}
