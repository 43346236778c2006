// @ts-check
// How quick and how small, as a Markdown table; the budgets stand beside and are not asserted.
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { open } from "./browser.mjs";
import { sparse } from "./files.mjs";
import { add } from "./page.mjs";
import { dist } from "./server.mjs";
import { alone } from "./standalone.mjs";

/** @typedef {import("playwright-core").Page} Page */

// A clock of 5 instead of 100 microseconds needs a page that shares nothing with others.
const HEADERS = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "same-origin",
};
const POST =
  "Höstlovet blev en fest! I helgen byggde barnen på förskolan Ekorren kojor i stadsparken, och över 200 kom förbi. " +
  "Nästa byggdag är lördag 12 december kl. 10–14. Anmäl dig i receptionen eller på 040-628 04 18, diarienummer 2026/123. " +
  "Ta med matsäck och kläder efter väder. Biblioteket på Storgatan 4 har sagostund samma dag, och kaffe till den som vill. ";
const FINDINGS = "Frågor? Ring Maja på 070-174 06 05 eller skriv till maja@example.se. ";

/** @param {number} length */
const text = (length) => (FINDINGS + POST.repeat(1 + length / POST.length)).slice(0, length);

/** @param {number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** @param {number} milliseconds */
const show = (milliseconds) => `${milliseconds.toFixed(2)} ms`;

/**
 * From the event until the page is free again: the check, the drawing into the document, and the layout.
 * @param {Page} page @param {string[]} texts set one after the other
 */
function blocking(page, texts) {
  return page.evaluate(async (texts) => {
    const field = /** @type {HTMLTextAreaElement} */ (document.querySelector("#post-text"));
    const free = () =>
      new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(0);
      });
    const times = [];
    for (const text of texts) {
      field.value = text;
      field.offsetHeight;
      // The message comes after everything that the event has set going, as long as that yields nothing.
      const start = performance.now();
      const end = free();
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await end;
      field.offsetHeight;
      times.push(performance.now() - start);
      if (!document.querySelector(".marks")?.textContent?.startsWith(text)) throw new Error("drawn too late to be measured");
      await new Promise((done) => setTimeout(done, 5));
    }
    return times;
  }, texts);
}

/**
 * The check alone, where the page exports it.
 * @param {Page} page @param {string} text @param {number} times
 */
function checking(page, text, times) {
  return page.evaluate(
    async ([text, times]) => {
      const module = await import(new URL("web.js", location.href).href);
      if (typeof module.bench_check !== "function") return null;
      const found = [];
      for (let time = 0; time < Number(times); time += 1) {
        const start = performance.now();
        module.bench_check(text);
        found.push(performance.now() - start);
      }
      return found;
    },
    /** @type {const} */ ([text, times]),
  );
}

/** @param {string[]} row */
const print = (...row) => console.log(`| ${row.join(" | ")} |`);

await alone(async (t) => {
  const { page, folder, server } = await open(t, { headers: HEADERS });
  print("What", "Measured", "Budget");
  print("---", "---", "---");
  for (const [length, times, budget] of /** @type {const} */ ([[500, 400, "< 1 ms"], [5_000, 200, ""], [50_000, 40, ""], [100_000, 20, "< 100 ms"]])) {
    const whole = text(length);
    const check = await checking(page, whole, times);
    if (check) {
      print(`Check of ${length} characters in WASM, median of ${times}`, `${show(median(check))}, ${((1e6 * median(check)) / length).toFixed(0)} ns a character`, budget);
    }
    const drawn = median(await blocking(page, Array.from({ length: Math.min(times, 60) }, (_, at) => whole.slice(0, -1) + (at % 10))));
    print(`Check of ${length} characters and drawing of the page`, `${show(drawn)}, ${((1e6 * drawn) / length).toFixed(0)} ns a character`, check ? "" : budget);
  }
  const start = text(2_000);
  // The first one only takes the long text away.
  const [, ...keys] = await blocking(page, Array.from({ length: 201 }, (_, at) => start + "skrivet i slutet ".repeat(12).slice(0, at)));
  print("A key pressed at the end of 2,000 characters: median, longest of 200", `${show(median(keys))}, ${show(Math.max(...keys))}`, "≤ 16 ms");

  const size = 200_000_000;
  sparse(path.join(folder, "film.png"), size);
  const began = performance.now();
  await add(page, path.join(folder, "film.png"));
  await page.locator("#media-M1").waitFor({ timeout: 120_000 });
  print("SHA-256 of a file of 200 MB", `${(size / 1000 / (performance.now() - began)).toFixed(0)} MB/s`, "");

  let sum = 0;
  for (const asked of [...new Set(server.asked.map((name) => (name === "/" ? "/index.html" : name)))].toSorted()) {
    const file = path.join(dist(), asked);
    if (!existsSync(file)) continue;
    const { size } = statSync(existsSync(`${file}.br`) ? `${file}.br` : file);
    sum += size;
    print(`First load: \`${asked.slice(1)}\``, `${(size / 1000).toFixed(1)} kB`, "");
  }
  print("First load in all, brotli", `${(sum / 1000).toFixed(1)} kB`, "≤ 400 kB");
});
