// The list of screens and of the order in which each is read, as they are kept beside this file.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import type { Step } from "./steps";

const HERE = import.meta.dirname;
const LIST = path.join(HERE, "screens.txt");
const ORDERS = path.join(HERE, "order");

/** One screen: what it is called, how the screens are opened, and what is done to come to it. */
export type Screen = { name: string; start: string; steps: Step[] };

/** The kept list; a line a screen: `name | ?stage=open | press Achosion | press E-0001`. */
export function screens(): Screen[] {
  const lines = existsSync(LIST) ? readFileSync(LIST, "utf8").split("\n") : [];
  return lines.filter((line) => line && !line.startsWith("#")).map((line) => {
    const [name = "", start = "", ...steps] = line.split(" | ");
    return { name, start, steps };
  });
}

/** Adds screens to the kept list. */
export function keepScreens(added: Screen[]): void {
  const all = [...screens(), ...added];
  writeFileSync(LIST, all.map(({ name, start, steps }) => [name, start, ...steps].join(" | ")).join("\n") + "\n");
}

/** The order in which a screen is read, as it is kept. */
export function keptOrder(name: string): string {
  const file = orderFile(name);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

export function keepOrder(name: string, order: string): void {
  mkdirSync(ORDERS, { recursive: true });
  writeFileSync(orderFile(name), order);
}

/** Orders of screens that are no more. */
export function staleOrders(): string[] {
  const wanted = new Set(screens().map(({ name }) => `${name}.txt`));
  return existsSync(ORDERS) ? readdirSync(ORDERS).filter((file) => !wanted.has(file)) : [];
}

export function dropOrder(file: string): void {
  rmSync(path.join(ORDERS, file));
}

const orderFile = (name: string): string => path.join(ORDERS, `${name}.txt`);

/** A name for files, out of a heading and a question over it. */
export function named(heading: string, over: string, taken: Set<string>): string {
  const bare = `${heading} ${over}`.normalize("NFD").replaceAll(/[\u0300-\u036f]/g, "").toLowerCase();
  const name = bare.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "").slice(0, 60).replace(/-$/, "");
  let free = name;
  for (let turn = 2; taken.has(free); turn += 1) free = `${name}-${turn}`;
  taken.add(free);
  return free;
}

/** Every component of the rooms and of the frame, by its path below `ui/src`. */
export function components(): string[] {
  const src = path.join(HERE, "../src");
  const all = ["rooms", "frame"].flatMap((room) => readdirSync(path.join(src, room), { recursive: true, encoding: "utf8" }).map((file) => `${room}/${file}`));
  return all.filter((file) => file.endsWith(".svelte")).sort();
}
