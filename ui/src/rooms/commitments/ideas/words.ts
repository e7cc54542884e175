// What stands in the fields of the ideas, in words.
import type { IdeaField, IdeaFigure, IdeaForm, IdeaRecord, IdeaValue, Takes } from "../../../api/types";
import { longDay } from "../../../language/dates";
import { language, t } from "../../../language/language.svelte";

/** A figure in words. */
export function written(figure: IdeaFigure): string {
  switch (figure.kind) {
    case "of": return t("ideas-figure-of", { part: figure.part, whole: figure.whole });
    case "count": return String(figure.count);
    case "yes-no": return t(figure.yes ? "ideas-figure-yes" : "ideas-figure-no");
    case "withheld": return t("ideas-figure-withheld", { least: figure.least });
  }
}

/** A value in words. */
export function shown(value: IdeaValue | undefined, takes: Takes): string {
  if (!value) return "–";
  if ("day" in value) return longDay(value.day, language.current);
  if ("choice" in value) return t(`ideas-choice-${value.choice}`);
  return takes === "yesNo" ? t(value.count === 1 ? "ideas-yes" : "ideas-no") : String(value.count);
}

/** A record as a form holds it. */
export function formOf(record: IdeaRecord, yesNo: IdeaField[]): IdeaForm {
  const values: IdeaForm["values"] = {};
  for (const [key, value] of Object.entries(record.values)) {
    const field = key as IdeaField;
    if ("day" in value) values[field] = value.day;
    else if ("choice" in value) values[field] = value.choice;
    else values[field] = yesNo.includes(field) ? (value.count === 1 ? "yes" : "no") : String(value.count);
  }
  return { values, reference: record.reference };
}
