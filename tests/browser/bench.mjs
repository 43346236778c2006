// @ts-check
// How quick, as a Markdown table; the budgets stand beside and are not asserted. `cargo xtask dist` says how small.
import { readFileSync } from "node:fs";
import path from "node:path";
import { open } from "./browser.mjs";
import { sparse } from "./files.mjs";
import { add } from "./page.mjs";
import { alone } from "./standalone.mjs";

/** @typedef {import("playwright-core").Page} Page */

// A clock of 5 instead of 100 microseconds needs a page that shares nothing with others.
const HEADERS = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "same-origin",
};
/** Invented posts as people write them: what is found in them is found as often as in life. */
const POSTS = ["posts", "alike"]
  .flatMap((name) => readFileSync(new URL(`../quality/${name}.jsonl`, import.meta.url), "utf8").trim().split("\n"))
  .map((line) => /** @type {string} */ (JSON.parse(line).text));
/** Characters, different texts, times that each is checked, budget. */
const MEASURED = /** @type {const} */ ([
  [500, 60, 20, "< 0.5 ms"],
  [5_000, 30, 4, ""],
  [54_000, 9, 2, "< 20 ms"],
  [100_000, 9, 2, ""],
]);

/** Posts from that one on, one after the other, cut to a length. @param {number} length @param {number} [first] */
function text(length, first = 0) {
  let whole = "";
  for (let at = first; whole.length < length; at += 1) whole += `${POSTS[at % POSTS.length]}\n\n`;
  return whole.slice(0, length).toWellFormed();
}

/** Different texts of a length. @param {number} length @param {number} count */
function texts(length, count) {
  return Array.from({ length: count }, (_, at) => text(length, Math.floor((at * POSTS.length) / count)));
}

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
      const drawn = () => document.querySelector(".marks")?.textContent?.startsWith(text);
      // The message comes after everything that the event has set going; where that yields, more than one is waited for.
      const start = performance.now();
      const end = free();
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await end;
      while (!drawn()) {
        if (performance.now() - start > 30_000) throw new Error("a text was never drawn");
        await free();
      }
      field.offsetHeight;
      times.push(performance.now() - start);
      await new Promise((done) => setTimeout(done, 5));
    }
    return times;
  }, texts);
}

/**
 * The check alone, where the page exports it: each text so many times, one after the other.
 * @param {Page} page @param {string[]} texts @param {number} times @param {string} [pack] as JSON; Herrljunga's where it is left out
 */
async function checking(page, texts, times, pack = undefined) {
  pack ??= await packJson(page, "herrljunga");
  return page.evaluate(
    async ([texts, times, pack]) => {
      const module = await import(new URL("review.js", location.href).href);
      if (typeof module.bench_check !== "function") return null;
      module.bench_bind(pack);
      const found = [];
      for (let time = 0; time < times; time += 1) {
        for (const text of texts) {
          const start = performance.now();
          module.bench_check(text);
          found.push(performance.now() - start);
        }
      }
      return found;
    },
    /** @type {const} */ ([texts, times, pack]),
  );
}

/** A pack as the page fetches it. @param {Page} page @param {string} id */
function packJson(page, id) {
  return page.evaluate(async (id) => (await fetch(`packs/${id}.json`)).text(), id);
}

/** A pack with so many words more to look for. @param {string} json @param {number} count */
function withWords(json, count) {
  const pack = JSON.parse(json);
  // Invented words that begin and end as words do, so that looking for them is as much work as in life.
  const words = Array.from({ length: count }, (_, at) => ({ pattern: `${SYLLABLES[at % 40]}${SYLLABLES[Math.floor(at / 40) % 40]}${at}ning+`.replace(/\d/g, (digit) => "abcdefghij"[Number(digit)]), instead: "" }));
  pack.words = [["commercial", words]];
  return JSON.stringify(pack);
}
const SYLLABLES = Array.from({ length: 40 }, (_, at) => "bdfgklmnprstv"[at % 13] + "aeiouåäö"[at % 8] + "nrlst"[at % 5]);

/** Binding a pack, many times. @param {Page} page @param {string} json */
function binding(page, json) {
  return page.evaluate(async (json) => {
    const module = await import(new URL("review.js", location.href).href);
    if (typeof module.bench_bind !== "function") return null;
    const times = [];
    for (let time = 0; time < 40; time += 1) {
      const start = performance.now();
      if (!module.bench_bind(json)) throw new Error("the pack does not bind");
      times.push(performance.now() - start);
    }
    return times;
  }, json);
}

/**
 * The very first check in a page that has checked nothing, which also reads lexicons and model; then the next.
 * @param {Page} page @param {string} text
 */
async function first(page, text) {
  return page.evaluate(async (text) => {
    // Another copy of the program than the page's own, which has checked the empty post that it begins with.
    const module = await import(new URL("review.js?apart", location.href).href);
    await module.default({ module_or_path: new URL("review_bg.wasm", location.href) });
    const pack = await (await fetch("packs/herrljunga.json")).text();
    if (typeof module.bench_bind !== "function" || !module.bench_bind(pack)) return null;
    const times = [];
    for (let time = 0; time < 2; time += 1) {
      const start = performance.now();
      module.bench_check(text);
      times.push(performance.now() - start);
    }
    return times;
  }, text);
}

/** @param {string[]} row */
const print = (...row) => console.log(`| ${row.join(" | ")} |`);

await alone(async (t) => {
  const { page, folder } = await open(t, { headers: HEADERS });
  print("What", "Measured", "Budget");
  print("---", "---", "---");
  const other = await open(t, { headers: HEADERS });
  const firsts = [];
  for (let time = 0; time < 9; time += 1) {
    const times = await first(other.page, text(500, time));
    if (times) firsts.push(times);
    await other.page.reload();
    await other.page.locator("h1").waitFor();
  }
  await other.context.close();
  if (firsts.length > 0) {
    const [one, next] = [0, 1].map((at) => show(median(firsts.map((times) => times[at]))));
    print("The very first check, 500 characters, median of 9 loads; the one after it", `${one}, ${next}`, "< 20 ms");
  }
  const largest = await packJson(page, "lidingo");
  const bound = await binding(page, largest);
  if (bound) {
    print("Binding the largest pack (Lidingö), median of 40", show(median(bound)), "< 5 ms");
    const posts = texts(500, 60);
    const check = await checking(page, posts, 20, largest);
    if (check) print("Check of 500 characters by the largest pack, median", show(median(check)), "< 2 ms");
    const few = await checking(page, posts, 20, withWords(largest, 50));
    const many = await checking(page, posts, 20, withWords(largest, 5_000));
    const binds = await binding(page, withWords(largest, 5_000));
    if (few && many && binds) {
      print("The same by a pack with 5,000 words against one with 50", `${(median(many) / median(few)).toFixed(2)} times`, "≤ 2 times");
      print("Binding a pack with 5,000 words, median of 40", show(median(binds)), "");
    }
  }
  for (const [length, different, times, budget] of MEASURED) {
    const posts = texts(length, different);
    const check = await checking(page, posts, times);
    const rate = (/** @type {number} */ time) => `${show(time)}, ${((1e6 * time) / length).toFixed(0)} ns a character`;
    if (check) {
      const what = `Check of ${length} characters in WASM, ${different} different: median of ${check.length}, shortest`;
      print(what, `${rate(median(check))}; ${show(Math.min(...check))}`, budget);
    }
    const drawn = median(await blocking(page, posts));
    print(`Check of ${length} characters and drawing of the page`, rate(drawn), check ? "" : budget);
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
});
