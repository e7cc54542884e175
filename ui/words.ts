// Words are read when the screens are built: a file of messages becomes what its parser makes of it, so that the start
// has nothing to parse. Broken messages are refused before that, when the program is built.
import { FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";

/** Turns each `.ftl` file into the messages in it. */
export function words(): Plugin {
  return {
    name: "words",
    transform(text, id) {
      if (!id.endsWith(".ftl")) return null;
      const messages = JSON.stringify(new FluentResource(text).body);
      // What stands in a string is read by the parser of JSON, which is several times quicker than that of the script.
      return { code: `export default JSON.parse(${JSON.stringify(messages)});`, map: null };
    },
  };
}
