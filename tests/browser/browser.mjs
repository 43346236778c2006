// @ts-check
// One browser with a profile of its own for each test, so that no test sees what another one kept.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";

const SWITCHES = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @typedef {import("node:test").TestContext} Test */

/** @type {WeakMap<Test, (() => Promise<void> | void)[]>} */
const LEFT_TO_DO = new WeakMap();

/** Like `t.after`, but last things first: a browser is closed before its folder goes. @param {Test} t @param {() => Promise<void> | void} undo */
export function afterwards(t, undo) {
  const known = LEFT_TO_DO.get(t);
  if (known !== undefined) return void known.unshift(undo);
  const all = [undo];
  LEFT_TO_DO.set(t, all);
  t.after(async () => {
    for (const one of all) await one();
  });
}

/** @param {Test} t */
export function freshFolder(t) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "klartecken-"));
  afterwards(t, () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** @param {string} folder @param {object} [options] */
export function launch(folder, options = {}) {
  return chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM,
    args: SWITCHES,
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    viewport: { width: 1280, height: 900 },
    ...options,
  });
}

/**
 * A served page in a browser of its own; everything goes away with the test.
 * @param {Test} t
 * @param {{ init?: string, fragment?: string, options?: object, headers?: Record<string, string>, pack?: string }} [settings] `init` runs before the page's own code; `pack` is chosen where the page has a choice.
 */
export async function open(t, { init, fragment = "", options, headers, pack = "herrljunga" } = {}) {
  const server = await serve({ headers });
  afterwards(t, () => server.stop().catch(() => {}));
  const folder = freshFolder(t);
  const context = await launch(folder, options);
  afterwards(t, () => context.close());
  context.setDefaultTimeout(15_000);
  if (init !== undefined) await context.addInitScript(init);
  const page = await context.newPage();
  const faults = watch(page);
  // Keeps the browser's own file dialogs away from the first moment to the last.
  page.on("filechooser", () => {});
  await page.goto(`${server.origin}/${fragment}`);
  await page.locator("h1").waitFor();
  if (pack !== "" && (await page.locator("#pack").count()) > 0) await choosePack(page, pack);
  return { server, folder, context, page, faults };
}

/** Chooses a guideline, and waits until posts are checked by it. @param {import("playwright-core").Page} page @param {string} pack */
export async function choosePack(page, pack) {
  await page.locator("#pack").selectOption(pack);
  await page.locator(`main[data-pack="${pack}"]`).waitFor();
}

/** What went wrong on the page, as far as it told anybody. @param {import("playwright-core").Page} page */
export function watch(page) {
  /** @type {string[]} */
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return faults;
}

/** The processes of the browser that uses that profile: only those that this test has started. @param {string} folder */
export function processes(folder) {
  const numbers = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return numbers.filter((number) => read(`/proc/${number}/cmdline`).includes(folder)).map(Number);
}

/** The memory of all of them together, in bytes; shared pages count once for each. @param {string} folder */
export function memory(folder) {
  const kilobytes = processes(folder).map((number) => {
    const found = /^RssAnon:\s+(\d+) kB/m.exec(read(`/proc/${number}/status`));
    return found ? Number(found[1]) : 0;
  });
  return 1024 * kilobytes.reduce((sum, one) => sum + one, 0);
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // The process has gone in the meantime.
    return "";
  }
}
