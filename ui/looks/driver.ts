// The browser that looks: the engine that the window is made of, in its plainest shell, told what to do by WebDriver.
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const PATIENCE = 30_000;
const LONG = 1_800_000;

/** One browser and what is asked of it. */
export class Browser {
  private constructor(
    private readonly driver: ChildProcess,
    private readonly address: string,
    private readonly home: string,
    private session = "",
  ) {}

  static async open(url: string, width: number, height: number): Promise<Browser> {
    const port = await freePort();
    const home = mkdtempSync(path.join(tmpdir(), "gwrando-looks-"));
    const env = { ...process.env, XDG_DATA_HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home };
    const driver = spawn("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], { env, stdio: "ignore" });
    const browser = new Browser(driver, `http://127.0.0.1:${port}`, home);
    await browser.begin();
    await browser.ask("POST", "timeouts", { script: LONG, pageLoad: LONG });
    await browser.ask("POST", "url", { url });
    await browser.fit(width, height);
    return browser;
  }

  private async begin(): Promise<void> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      try {
        const { sessionId } = (await this.send("POST", "/session", { capabilities: {} })) as { sessionId: string };
        this.session = sessionId;
        return;
      } catch (why) {
        if (Date.now() > end) throw why;
        await new Promise((done) => setTimeout(done, 150));
      }
    }
  }

  /** Calls a function of `looks` in the page and waits for its answer. */
  async call<T>(name: string, ...given: unknown[]): Promise<T> {
    const script = `const [name, given, done] = arguments;
      Promise.resolve().then(() => window.looks[name](...given)).then((answer) => done({ answer: answer ?? null }), (why) => done({ why: String(why?.stack ?? why) }));`;
    const said = (await this.ask("POST", "execute/async", { script, args: [name, given] })) as { answer: T; why?: string };
    if (said.why) throw new Error(`${name}: ${said.why}`);
    return said.answer;
  }

  /** Whether the page has what it takes to be asked. */
  async isReady(): Promise<boolean> {
    return (await this.ask("POST", "execute/sync", { script: "return Boolean(window.looks)", args: [] })) as boolean;
  }

  async read<T>(expression: string): Promise<T> {
    return (await this.ask("POST", "execute/sync", { script: `return ${expression}`, args: [] })) as T;
  }

  /** A picture of what is in the window. */
  async picture(): Promise<Buffer> {
    return Buffer.from((await this.ask("GET", "screenshot")) as string, "base64");
  }

  /** Makes the window so big that a page of `width` by `height` fits into it, and no bigger. */
  private async fit(width: number, height: number): Promise<void> {
    await this.ask("POST", "window/rect", { width, height });
    const [wide, high] = await this.read<[number, number]>("[innerWidth, innerHeight]");
    await this.ask("POST", "window/rect", { width: width + (width - wide), height: height + (height - high) });
  }

  async close(): Promise<void> {
    await this.send("DELETE", `/session/${this.session}`).catch(() => undefined);
    this.driver.kill();
    rmSync(this.home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }

  private ask(method: string, command: string, body?: object): Promise<unknown> {
    return this.send(method, `/session/${this.session}/${command}`, body);
  }

  private async send(method: string, at: string, body?: object): Promise<unknown> {
    const response = await fetch(this.address + at, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${command(at)}: ${(value as { message?: string }).message ?? response.status}`);
    return value;
  }
}

const command = (at: string): string => at.split("/").slice(3).join("/");

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
