// The one place where the editor's positions (UTF-16 units) and the store's positions (Unicode characters) meet.
// An emoji is two units and one character; without this, every quote after it would be cut in the wrong place.

/** How many Unicode characters lie before the UTF-16 position `unit`. A position inside a pair counts the whole character. */
export function toCharacters(text: string, unit: number): number {
  let characters = 0;
  for (let at = 0; at < Math.min(unit, text.length); characters += 1) at += widthAt(text, at);
  return characters;
}

/** The UTF-16 position after `characters` Unicode characters; beyond the end it is the end. */
export function toUnits(text: string, characters: number): number {
  let unit = 0;
  for (let seen = 0; seen < characters && unit < text.length; seen += 1) unit += widthAt(text, unit);
  return unit;
}

function widthAt(text: string, unit: number): number {
  return (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
}

/** Pasted text as the store keeps it: composed letters (ŵ as one), and no invisible non-breaking spaces. */
export function tidyPasted(text: string): string {
  return text.normalize("NFC").replace(/[\u00a0\u202f]/g, " ").replace(/\r\n?/g, "\n");
}
