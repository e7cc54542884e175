import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

import { words } from "./words.ts";

export default defineConfig({
  plugins: [svelte(), words()],
  // Mode `memory` is the screens in a plain browser, without the program behind them; it never goes into a bundle.
  build: { target: "safari18", outDir: "dist", assetsInlineLimit: 0, chunkSizeWarningLimit: 900 },
  clearScreen: false,
  server: { port: 1420, strictPort: true, fs: { allow: [".."] } },
  test: { include: ["src/**/*.test.ts"], environment: "node" },
});
