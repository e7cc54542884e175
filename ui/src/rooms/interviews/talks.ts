// The conversation that is open. It outlives its page when words in it are not in the store yet: a lock that comes
// by itself takes the page away, and the words must still be there when the person is back.
import { openInterview } from "../../api/interviews";
import { Conversation } from "./conversation.svelte";

let leftBehind: Conversation | null = null;

/** Opens an interview; what an earlier page could not save is saved first. */
export async function openTalk(interview: string): Promise<Conversation> {
  if (leftBehind?.id === interview && !(await leftBehind.flush())) return leftBehind;
  leftBehind = null;
  return new Conversation(await openInterview(interview));
}

/** The page goes: what is not saved is tried again, and kept here until it is. */
export async function leaveTalk(talk: Conversation): Promise<void> {
  if (talk.rehearsal) return;
  const saving = talk.flush();
  if (talk.unsaved) leftBehind = talk;
  if (await saving) leftBehind = leftBehind === talk ? null : leftBehind;
}
