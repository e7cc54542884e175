// Builds the screens, over the program in memory, so that they can be looked at: each component says when it is shown,
// the clock stands at one day, and `host.html` holds the screens in a frame of any size.
import path from "node:path";

import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";

import { words } from "../words.ts";

const HERE = import.meta.dirname;
/** The day on which everything is looked at. */
const TODAY = "2026-11-23T09:00:00Z";

/** Each component of a room tells the page when it comes and when it goes. */
function marked(): Plugin {
  return {
    name: "marked",
    enforce: "pre",
    transform(code, id) {
      const [, name] = /\/ui\/src\/((?:rooms|frame)\/[^?]+\.svelte)$/.exec(id) ?? [];
      if (!name) return null;
      const mark = `import { onMount as __comes } from "svelte"; __comes(() => (globalThis as any).comes?.("${name}"));`;
      const script = /<script lang="ts"(?! module)[^>]*>/.exec(code);
      return script ? code.replace(script[0], () => `${script[0]} ${mark}`) : `<script lang="ts">${mark}</script>\n${code}`;
    },
  };
}

/** The frame's own clock, and the list of what is shown. */
function still(): Plugin {
  const script = `
    const began = Date.now(), RealDate = Date, now = () => Date.parse("${TODAY}") + RealDate.now() - began;
    globalThis.Date = class extends RealDate { constructor(...given) { if (given.length) super(...given); else super(now()); } static now() { return now(); } };
    const shown = new Map(); globalThis.shown = shown;
    globalThis.comes = (name) => { shown.set(name, (shown.get(name) ?? 0) + 1); return () => shown.set(name, shown.get(name) - 1); };`;
  return {
    name: "still",
    transformIndexHtml: (_, { path }) => (path.includes("host") ? [] : [{ tag: "script", children: script, injectTo: "head-prepend" }]),
  };
}

export default defineConfig({
  root: path.join(HERE, ".."),
  mode: "memory",
  plugins: [marked(), still(), svelte(), words()],
  logLevel: "warn",
  build: {
    target: "safari18", assetsInlineLimit: 0, chunkSizeWarningLimit: 4000, emptyOutDir: true,
    rollupOptions: { input: [path.join(HERE, "../index.html"), path.join(HERE, "host.html")] },
  },
});
