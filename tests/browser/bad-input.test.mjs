// @ts-check
// What people really hand over, and what a browser may refuse: always a sentence, never a crash.
import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { memory, open } from "./browser.mjs";
import { handed, png, sha256, sparse } from "./files.mjs";
import { CLEAN_TEXT, add, marks, save, seal, sign, verdict, verifyWithJose, write } from "./page.mjs";

test("files that are not what they say are refused, each with a sentence, and the good one goes in", async (t) => {
  const { page, faults } = await open(t);
  const files = [
    handed("sida.jpg", "<!doctype html><html><body>404</body></html>", "image/jpeg"),
    handed("tom.png", ""),
    handed("avhuggen.png", png().subarray(0, 20)),
    handed("logga.png", '<svg xmlns="http://www.w3.org/2000/svg"/>'),
    handed("bra.png", png()),
  ];
  const dropped = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, bytes: buffer.toString("base64") }));
  await page.locator("main").evaluate((main, dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, mimeType, bytes } of dropped) {
      const file = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([file], name, { type: mimeType }));
    }
    main.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, dropped);
  await page.locator("#media-M1").waitFor();
  assert.match((await page.locator("#media-M1 h3").textContent()) ?? "", /bra\.png/);
  assert.equal(await page.locator("article[id^=media-]").count(), 1);
  const told = await page.locator(".notice").allTextContents();
  for (const [index, words] of ["sida.jpg är en webbsida", "tom.png är tom", "avhuggen.png är inte hel", "logga.png är en SVG"].entries()) {
    assert.ok(told[index]?.includes(words), `${words}: ${told[index]}`);
  }
  assert.deepEqual(faults, []);
});

test("a file of 60 MB shows how far it has come", async (t) => {
  const { page, folder } = await open(t);
  await page.evaluate(() => {
    const seen = /** @type {number[]} */ (Object.assign(window, { seen: [] }).seen);
    const look = () => document.querySelectorAll("progress").forEach((progress) => seen.push(progress.value / progress.max));
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await page.locator("#pick-files").setInputFiles(sparse(path.join(folder, "stor.png"), 60_000_000));
  await page.locator("#media-M1").waitFor();
  const seen = await page.evaluate(() => /** @type {any} */ (window).seen);
  assert.ok(new Set(seen).size > 3, "the bar moves");
  assert.ok(seen.every((/** @type {number} */ one, /** @type {number} */ at) => one >= (seen[at - 1] ?? 0)), "and never back");
  assert.equal(await page.locator("progress").count(), 0);
});

test("a picture of 4 GB is read in constant memory and can be called off", async (t) => {
  const { page, folder, faults } = await open(t);
  const huge = sparse(path.join(folder, "enorm.png"), 4 * 2 ** 30);
  const before = memory(folder);
  assert.ok(before > 0, "memory can be read at all");
  await page.locator("#pick-files").setInputFiles(huge);
  const bar = page.locator("progress");
  await bar.waitFor();
  assert.equal(await bar.getAttribute("max"), String(4 * 2 ** 30));
  await page.waitForFunction(() => Number(document.querySelector("progress")?.value) > 400e6, undefined, { timeout: 60_000 });
  const grown = memory(folder) - before;
  assert.ok(grown < 250e6, `${Math.round(grown / 1e6)} MB more after 400 MB`);
  // The page answers while it reads.
  await write(page, CLEAN_TEXT);
  await page.locator(".reading button").click();
  await bar.waitFor({ state: "detached" });
  assert.equal(await page.locator("article[id^=media-]").count(), 0);
  assert.deepEqual(faults, []);
});

test("a text of 1 MB is said to be unread, stops, and can be taken away again", async (t) => {
  const { page, faults } = await open(t);
  await write(page, "Vi ses på torget. ".repeat(1e6 / 18));
  await page.locator(".unread", { hasText: /Ej läst: texten: den är för lång/ }).waitFor();
  await page.locator("#post-text-length", { hasText: "Texten är ej läst: högst 100000 tecken" }).waitFor();
  assert.equal(await verdict(page), "Stopp");
  assert.equal(await page.locator("#seal").isDisabled(), true);
  await write(page, CLEAN_TEXT);
  assert.equal(await verdict(page), "Klartecken");
  assert.deepEqual(faults, []);
});

test("strange letters neither crash the page nor move the underlines", async (t) => {
  const { page, faults } = await open(t);
  const type = (/** @type {string} */ text) =>
    page.locator("#post-text").evaluate((/** @type {HTMLTextAreaElement} */ field, text) => {
      field.value = text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, text);
  const hidden = "9001\u200b01\u200d-23\ufeff85";
  for (const before of ["a\ud800b ", "\udc00 ", "\u202eabc\u202c \u0627\u0644\u0633\u0644\u0627\u0645 ", "👩‍👩‍👧‍👦🍂 e\u0301å\u0308\r\n", "\0\u0007 ", "rad\n".repeat(40), ""]) {
    await type(`${before}Uppge ${hidden} i receptionen.`);
    await page.waitForTimeout(50);
    const { marked, same, fits, value } = await marks(page);
    assert.deepEqual(marked, [hidden], JSON.stringify(before));
    assert.ok(same && fits, JSON.stringify(before));
    assert.ok(value.includes(hidden), JSON.stringify(before));
    assert.equal(await verdict(page), "Stopp");
  }
  await type("a\ud800b \u202eabc\u202c Välkommen till oss");
  await sign(page);
  await seal(page);
  const { record } = await verifyWithJose((await save(page)).bytes);
  assert.equal(record.subject.text.sha256, sha256("a\ufffdb \u202eabc\u202c Välkommen till oss"));
  assert.deepEqual(faults, []);
});

const FULL_JOURNAL = `for (const name of ["put", "add"]) {
  const real = IDBObjectStore.prototype[name];
  IDBObjectStore.prototype[name] = function (...given) {
    if (this.name === "journal") throw new DOMException("full", "QuotaExceededError");
    return real.apply(this, given);
  };
}`;

test("a journal that is full is told, and the file is there to save", async (t) => {
  const { page, faults } = await open(t, { init: FULL_JOURNAL });
  await write(page, CLEAN_TEXT);
  await sign(page);
  await seal(page);
  const told = (await page.locator("#sealed").textContent()) ?? "";
  assert.match(told, /kunde INTE sparas i webbläsaren/);
  assert.match(told, /lagring är full/);
  assert.doesNotMatch(told, /Sparad under Checklistor/);
  await verifyWithJose((await save(page)).bytes);
  await page.locator("a[href$='#/checklistor']").click();
  await page.getByText("Inga checklistor än.").waitFor();
  assert.deepEqual(faults, []);
});

const NO_ED25519 = `const real = SubtleCrypto.prototype.generateKey;
SubtleCrypto.prototype.generateKey = function (algorithm, ...given) {
  const name = algorithm.name ?? algorithm;
  if (name === "Ed25519") return Promise.reject(new DOMException("no", "NotSupportedError"));
  return real.call(this, algorithm, ...given);
};`;

test("without Ed25519 in the browser the key is the page's own, and said to be readable", async (t) => {
  const { page, faults } = await open(t, { init: NO_ED25519 });
  await write(page, CLEAN_TEXT);
  await sign(page);
  await seal(page);
  await page.locator("#sealed", { hasText: "den går att läsa ur webbläsarens lagring" }).waitFor();
  const { jwk } = await verifyWithJose((await save(page)).bytes);
  await page.reload();
  await write(page, `${CLEAN_TEXT} Ta med en lykta.`);
  await seal(page);
  assert.deepEqual((await verifyWithJose((await save(page)).bytes)).jwk, jwk, "the key stays");
  assert.deepEqual(faults, []);
});

test("two windows that seal at once have one key", async (t) => {
  const { context, page, server } = await open(t);
  const pages = [page, await context.newPage()];
  await pages[1].goto(server.origin);
  for (const [index, one] of pages.entries()) {
    await write(one, `${CLEAN_TEXT} (${index})`);
    await sign(one);
  }
  // Pressed from inside, because a window in the background takes no clicks at the same time.
  await Promise.all(pages.map((one) => one.evaluate(() => document.querySelector("#seal")?.dispatchEvent(new MouseEvent("click", { bubbles: true })))));
  const records = [];
  for (const one of pages) {
    await one.locator("#sealed").waitFor();
    records.push(await verifyWithJose((await save(one)).bytes));
  }
  assert.deepEqual(records[0].jwk, records[1].jwk);
  assert.notEqual(records[0].record.subject.text.sha256, records[1].record.subject.text.sha256);
  await page.locator("a[href$='#/checklistor']").click();
  await page.locator(".records > li").nth(1).waitFor();
});

test("the same number twice is underlined twice, and one confirmation settles both", async (t) => {
  const { page, faults } = await open(t);
  await write(page, "Ring 070-174 06 05 eller 070-174 06 05.");
  assert.deepEqual((await marks(page)).marked, ["070-174 06 05", "070-174 06 05"]);
  await page.locator(".findings > li", { hasText: "privat" }).first().locator(".confirm summary").click();
  await page.locator(".confirm input").first().fill("Föreningens eget nummer");
  await page.locator(".confirm button").first().click();
  assert.equal(await page.locator(".findings > li.settled").count(), 2);
  assert.deepEqual(faults, []);
});
