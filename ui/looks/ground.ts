// Builds the screens, hands them out, and opens the browser on them.
import { mkdirSync } from "node:fs";
import path from "node:path";

import { build, preview, type PreviewServer } from "vite";

import { Browser } from "./driver";

const HERE = import.meta.dirname;
const CONFIG = path.join(HERE, "vite.config.ts");

/** Where pictures go. */
export const PICTURES = path.join(process.env["GWRANDO_ARTEFACTS"] ?? path.join(HERE, "../../target/journeys"), "looks");

/** The browser, and the server that it reads from. */
export type Ground = { browsers: Browser[]; close: () => Promise<void> };

/** Prepares everything; `screens` browsers work side by side. */
export async function ground(screens: number): Promise<Ground> {
  const outDir = path.join(PICTURES, "../looks-built");
  mkdirSync(PICTURES, { recursive: true });
  await build({ configFile: CONFIG, build: { outDir } });
  const server: PreviewServer = await preview({ configFile: CONFIG, build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
  const address = server.resolvedUrls!.local[0]!;
  const browsers = await Promise.all(Array.from({ length: screens }, () => Browser.open(`${address}looks/host.html`, 1280, 800)));
  return { browsers, close: async () => { await Promise.all(browsers.map((one) => one.close())); await server.close(); } };
}
