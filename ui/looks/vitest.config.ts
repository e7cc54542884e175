// How the screens are looked at: one thing after the other, with time.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["looks/**/*.look.ts"], environment: "node", testTimeout: 120_000, hookTimeout: 300_000, fileParallelism: false },
});
