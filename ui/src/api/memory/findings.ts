// The code frame in memory: a few codes of it.
import type { Frame } from "../types";
import type { Backed } from "./backend";
import { world } from "./world";

const FRAME: Frame = {
  version: 1,
  themes: [
    { code: "A", name: { cy: "Cyfnod bywyd ac aelwyd", en: "Stage of life and household" } },
    { code: "C", name: { cy: "Cymorth gan y gwasanaeth", en: "Support from the service" } },
  ],
  codes: [
    { code: "A1", theme: "A", name: { cy: "Ymddeol – diwedd wedi'i gynllunio", en: "Retirement, planned end" } },
    { code: "C3", theme: "C", name: { cy: "Dim help y tu allan i oriau neu mewn argyfwng", en: "No help out of hours or in crisis" } },
    { code: "C5", theme: "C", name: { cy: "Dim cymorth gan gymheiriaid na mentor; unigedd", en: "No peer support or mentor; isolation" } },
    { code: "Z8", theme: null, name: { cy: "Gwell gennyf beidio â dweud", en: "Prefer not to say" } },
    { code: "Z9", theme: null, name: { cy: "Arall", en: "Other" } },
  ],
};

/** The commands of the findings room. */
export const findingCommands: Backed<"frame" | "find_reasons" | "coding_get" | "coding_set"> = {
  frame: () => FRAME,
  find_reasons: ({ text }) =>
    FRAME.codes.filter(({ code, name }) => `${code} ${name.cy} ${name.en}`.toLowerCase().includes(text.toLowerCase())).map((one) => one.code),
  coding_get: ({ interview }) => world.codings[interview] ?? null,
  coding_set: ({ interview, coding }) => (world.codings[interview] = coding),
};
