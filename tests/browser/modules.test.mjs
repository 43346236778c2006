// @ts-check
// The page is two documents with a program each, and some files that come later: nothing of that may be felt.
import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { open } from "./browser.mjs";
import { sparse } from "./files.mjs";
import { CLEAN_TEXT, MARKED_TEXT, save, seal, sign, verdict, verifyWithJose, write } from "./page.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** @type {[string, string, string][]} Address, where it leads, and what that part is called. */
const ADDRESSES = [
  ["#/checklistor", "kansli.html#/checklistor", "Checklistor"],
  ["index.html#/verifiera", "kansli.html#/verifiera", "Verifiera"],
  ["#/regler", "kansli.html#/regler", "Regler"],
  ["kansli.html", "kansli.html", "Regler"],
  ["kansli.html#/om", "index.html#/om", "Om"],
  ["kansli.html#/granska", "index.html#/granska", "Granska"],
  ["index.html#/om", "index.html#/om", "Om"],
  ["index.html#/nonsens", "index.html#/nonsens", "Granska"],
];

/** So that a test can answer for the server. */
const WITHOUT = { serviceWorkers: "block" };

/** @param {Page} page @param {string} part */
const link = (page, part) => page.locator(`nav a[href$='#/${part}']`);

/** Waits for a part, and looks at what is the same on all of them. @param {Page} page @param {string} name */
async function shows(page, name) {
  await page.locator("h1", { hasText: name }).waitFor();
  assert.deepEqual(await page.locator("nav a[aria-current=page]").allTextContents(), [name]);
  assert.equal(await page.title(), `${name} – Klartecken`);
  assert.equal(await page.locator("nav a").count(), 5);
}

test("every address leads to its part, the old ones too", async (t) => {
  const { page, server, faults } = await open(t);
  for (const [address, leadsTo, name] of ADDRESSES) {
    await page.goto("about:blank");
    await page.goto(`${server.origin}/${address}`);
    await shows(page, name);
    assert.equal(page.url(), `${server.origin}/${leadsTo}`, address);
  }
  // Also where somebody changes the address of a page that is open, and then goes back.
  await page.goto(`${server.origin}/index.html#/granska`);
  await shows(page, "Granska");
  for (const [fragment, name] of [["#/verifiera", "Verifiera"], ["#/om", "Om"], ["#/checklistor", "Checklistor"]]) {
    await page.evaluate((fragment) => void (location.hash = fragment), fragment);
    await shows(page, name);
  }
  await page.goBack();
  await shows(page, "Om");
  assert.deepEqual(faults, []);
});

test("going from page to page looks the same within a document and between the two", async (t) => {
  const { page, faults } = await open(t);
  // On arriving, the focus stands where the browser puts it.
  assert.equal(await page.locator("#heading:focus").count(), 0);
  for (const [part, name] of [["om", "Om"], ["verifiera", "Verifiera"], ["checklistor", "Checklistor"], ["granska", "Granska"]]) {
    await link(page, part).click();
    await page.locator("#heading:focus", { hasText: name }).waitFor();
    await shows(page, name);
  }
  for (const name of ["Checklistor", "Verifiera", "Om", "Granska"]) {
    await page.goBack();
    await page.locator("h1", { hasText: name }).waitFor();
    await shows(page, name);
  }
  assert.deepEqual(faults, []);
});

/** Every answer of the database comes late, so that what is written there is not there yet when the page goes away. */
const SLOW_STORAGE = `for (const name of ["put", "get"]) {
  const real = IDBObjectStore.prototype[name];
  IDBObjectStore.prototype[name] = function (...given) {
    const request = real.apply(this, given);
    const stop = (event) => {
      if (event.late) return;
      event.stopImmediatePropagation();
      setTimeout(() => request.dispatchEvent(Object.assign(new Event(event.type), { late: true })), 150);
    };
    request.addEventListener("success", stop);
    return request;
  };
}`;

for (const [how, init] of [["", undefined], [", and the storage is slow", SLOW_STORAGE]]) {
  test(`what is typed at the very moment of going to another page is there on coming back${how}`, async (t) => {
    const { page, faults } = await open(t, { init });
    const text = page.locator("#post-text");
    await text.click();
    await page.keyboard.type("Vi ses på torget");
    await link(page, "checklistor").click();
    await shows(page, "Checklistor");
    await link(page, "granska").click();
    await shows(page, "Granska");
    assert.equal(await text.inputValue(), "Vi ses på torget");
    // Nobody has been away, so nobody needs to be told.
    assert.equal(await page.locator("#throw-away").count(), 0);

    await page.locator("#signer-name").fill("Maja Exempelsson");
    await text.press("Control+End");
    await page.keyboard.type(" i kväll");
    await link(page, "verifiera").click();
    await shows(page, "Verifiera");
    await page.goBack();
    await shows(page, "Granska");
    assert.equal(await text.inputValue(), "Vi ses på torget i kväll");
    assert.equal(await page.locator("#signer-name").inputValue(), "Maja Exempelsson");

    await text.press("Control+End");
    await page.keyboard.type(" klockan sju");
    await link(page, "checklistor").click();
    await shows(page, "Checklistor");
    await page.waitForTimeout(500);
    await link(page, "granska").click();
    await shows(page, "Granska");
    assert.equal(await text.inputValue(), "Vi ses på torget i kväll klockan sju");
    // A reload is a new visit.
    await page.reload();
    await page.locator("#throw-away").waitFor();
    assert.equal(await text.inputValue(), "Vi ses på torget i kväll klockan sju");
    assert.deepEqual(faults, []);
  });
}

test("a language chosen on one page is that of the others", async (t) => {
  const { page, faults } = await open(t, { fragment: "kansli.html#/checklistor" });
  await page.getByRole("button", { name: "English" }).click();
  await page.locator("html[lang=en]").waitFor();
  await link(page, "granska").click();
  await page.locator("h1", { hasText: "Review" }).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await page.getByRole("button", { name: "Svenska" }).click();
  await page.locator("html[lang=sv]").waitFor();
  await link(page, "verifiera").click();
  await shows(page, "Verifiera");
  assert.deepEqual(faults, []);
});

test("a language chosen at the very moment of going to another page is kept", async (t) => {
  const { page, context, faults } = await open(t, { options: WITHOUT });
  await context.route("**/words.en.txt", async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    // The first one is asked for by a page that is no longer there.
    await route.continue().catch(() => {});
  });
  await page.getByRole("button", { name: "English" }).click();
  await link(page, "checklistor").click();
  await page.locator("h1", { hasText: "Checklists" }).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.deepEqual(faults, []);
});

test("with the network cut all pages open, in both languages, with every guide", async (t) => {
  const { page, server, context, faults } = await open(t);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await server.stop();
  await context.setOffline(true);
  await write(page, MARKED_TEXT);
  await page.getByRole("button", { name: "English" }).click();
  await page.locator("html[lang=en]").waitFor();
  const findings = page.locator(".findings > li");
  const why = () => findings.evaluateAll((all) => all.map((one) => one.querySelectorAll("details:not(.confirm) li").length));
  assert.ok((await why()).length > 1 && (await why()).every((steps) => steps > 0), "there is something to do for each");
  await link(page, "verifiera").click();
  await page.locator("h1", { hasText: "Verify" }).waitFor();
  await page.getByRole("button", { name: "Svenska" }).click();
  await shows(page, "Verifiera");
  await link(page, "granska").click();
  await shows(page, "Granska");
  // The guides come when somebody begins.
  await page.locator("h1").click();
  await page.waitForFunction(() => document.querySelector(".findings details:not(.confirm) li") !== null);
  assert.ok((await why()).every((steps) => steps > 0));
  await write(page, CLEAN_TEXT);
  assert.equal(await verdict(page), "Klartecken");
  await sign(page);
  await seal(page);
  await verifyWithJose((await save(page)).bytes);
  assert.deepEqual(faults, []);
});

for (const document of ["index.html", "kansli.html"]) {
  for (const missing of ["words.sv.txt", document === "index.html" ? "review_bg.wasm" : "office.js"]) {
    test(`${document} says plainly that ${missing} is missing`, async (t) => {
      const { page, context, server } = await open(t, { options: WITHOUT });
      await context.route(`**/${missing}`, (route) => route.fulfill({ status: 404, body: "" }));
      await page.goto("about:blank");
      await page.goto(`${server.origin}/${document}`);
      const told = page.locator("main[role=alert]");
      await told.waitFor();
      assert.match((await told.textContent()) ?? "", /En av sidans filer gick inte att läsa in\. Kontrollera anslutningen/);
      await context.unroute(`**/${missing}`);
      await page.reload();
      await page.locator("h1").waitFor();
    });
  }
}

test("what comes later and is missing is told where it is missed, and the rest goes on", async (t) => {
  const { page, context, server } = await open(t, { options: WITHOUT });
  const later = ["guides.sv.txt", "words.en.txt", "seal_bg.wasm"];
  for (const missing of later) await context.route(`**/${missing}`, (route) => route.abort());
  await page.goto("about:blank");
  await page.goto(server.origin);
  const notice = page.locator(".notice", { hasText: "En språkfil gick inte att läsa in" });
  await page.locator("h1").click();
  await notice.waitFor();
  await notice.getByRole("button").click();
  await write(page, MARKED_TEXT);
  assert.equal(await verdict(page), "Stopp");
  await page.getByRole("button", { name: "English" }).click();
  await notice.waitFor();
  await notice.getByRole("button").click();
  assert.equal(await page.locator("html").getAttribute("lang"), "sv");
  await write(page, CLEAN_TEXT);
  await sign(page);
  await page.locator("#seal").click();
  await page.locator(".seal .notice", { hasText: "En del av programmet gick inte att läsa in" }).waitFor();
  // When the network is back, so is everything else.
  for (const missing of later) await context.unroute(`**/${missing}`);
  await seal(page);
  assert.equal(await page.locator(".seal .notice").count(), 0);
  await verifyWithJose((await save(page)).bytes);
});

test("a document that the browser has held frozen is loaded anew, so that it shows what was kept", async (t) => {
  const { page } = await open(t);
  await page.evaluate(() => Object.assign(window, { old: true }));
  await page.evaluate(() => void dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await page.waitForFunction(() => !("old" in window));
  await page.locator("h1").waitFor();
});

test("whoever goes away while a file is being read is asked first", async (t) => {
  const { page, folder, faults } = await open(t);
  /** @type {string[]} */
  const asked = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return dialog.dismiss();
  });
  await page.locator("#pick-files").setInputFiles(sparse(path.join(folder, "enorm.png"), 4 * 2 ** 30));
  await page.locator("progress").waitFor();
  await link(page, "checklistor").click({ noWaitAfter: true });
  for (let waited = 0; asked.length === 0 && waited < 50; waited += 1) await page.waitForTimeout(100);
  assert.deepEqual(asked, ["beforeunload"]);
  await page.locator(".reading button").click();
  await page.locator("progress").waitFor({ state: "detached" });
  await link(page, "checklistor").click();
  await shows(page, "Checklistor");
  assert.deepEqual([asked.length, faults], [1, []]);
});
