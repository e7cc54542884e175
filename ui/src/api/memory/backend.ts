// Every command of the contract, answered from memory.
import type { Backend } from "../call";
import type { Commands } from "../commands";
import { aftercareCommands } from "./aftercare";
import { caseCommands } from "./cases";
import { commitmentCommands } from "./commitments";
import { consentCommands } from "./consents";
import { deskCommands } from "./desk";
import { destinationCommands } from "./destinations";
import { earlierCommands } from "./earlier";
import { findingCommands } from "./findings";
import { guideCommands } from "./guides";
import { helpCommands } from "./help";
import { ideaCommands } from "./ideas";
import { importCommands } from "./import";
import { interviewCommands } from "./interviews";
import { mentoringCommands } from "./mentoring";
import { journalCommands } from "./journal";
import { moveCommands } from "./moves";
import { listCommands } from "./list";
import { letterCommands } from "./letters";
import { phrase, refuse } from "./refuse";
import { outboxCommands } from "./outbox";
import { reportCommands } from "./reports";
import { safeguardingCommands } from "./safeguarding";
import { rightsCommands } from "./rights";
import { updateCommands } from "./updates";
import { world } from "./world";

/** Functions for some commands, each as the contract types it. */
export type Backed<K extends keyof Commands> = { [N in K]: (args: NonNullable<Parameters<Commands[N]>[0]>) => ReturnType<Commands[N]> };

const commands: Backed<keyof Commands> = {
  ...mentoringCommands,
  ...moveCommands,
  ...importCommands,
  ...earlierCommands,
  ...journalCommands,
  ...guideCommands,
  ...helpCommands,
  ...ideaCommands,
  ...deskCommands, ...caseCommands, ...listCommands, ...interviewCommands, ...aftercareCommands, ...consentCommands, ...findingCommands, ...reportCommands,
  ...rightsCommands,
  ...destinationCommands, ...updateCommands,
  ...rightsCommands, ...commitmentCommands,
  ...safeguardingCommands,
  ...letterCommands,
  ...outboxCommands,
};

/** Answers as the program would: copies in, copies out, and refusals as rejections. */
export const backend: Backend = async (name, args) => {
  const beforeTheLock = name.startsWith("desk_") || ["copy_look", "copy_restore", "rescue_look", "rescue_take", "pick_copy"].includes(name);
  if (world.desk.stage !== "open" && !beforeTheLock) refuse("locked", phrase("trouble-locked"));
  const answer = commands[name](structuredClone(args ?? {}) as never);
  return structuredClone(answer) as never;
};
