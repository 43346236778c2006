// @ts-check
// An unfinished draft survives a reload and a crash, and goes away when it is thrown away.
import assert from "node:assert/strict";
import { test } from "node:test";
import { afterwards, freshFolder, launch, open, processes, watch } from "./browser.mjs";
import { png, sha256 } from "./files.mjs";
import {
  CLEAN_TEXT,
  FULL_TEXT,
  addChild,
  addCompletePicture,
  answer,
  save,
  seal,
  sign,
  untilKept,
  verifyWithJose,
  write,
} from "./page.mjs";
import { serve } from "./server.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** @param {Page} page */
const text = (page) => page.locator("#post-text").inputValue();

test("a reload in the middle of typing loses nothing", async (t) => {
  const { page, faults } = await open(t);
  await page.locator("#channel").selectOption("instagram");
  await page.locator("#account").fill("@exempelkommun");
  await page.locator("#publish-at").fill("2027-03-04T10:15");
  await write(page, FULL_TEXT);
  await addCompletePicture(page);
  await addChild(page);
  await answer(page, "secrecy-signs", 1);
  await page.locator("#post-text").press("Control+End");
  await page.keyboard.type(" Och så här långt", { delay: 5 });
  await untilKept(page, `${FULL_TEXT} Och så här långt`);
  await page.reload();

  await page.locator(".notice", { hasText: "Ditt påbörjade utkast är tillbaka." }).waitFor();
  assert.equal(await text(page), `${FULL_TEXT} Och så här långt`);
  assert.equal(await page.locator("#channel").inputValue(), "instagram");
  assert.equal(await page.locator("#account").inputValue(), "@exempelkommun");
  assert.equal((await page.locator("#publish-at").inputValue()).slice(0, 16), "2027-03-04T10:15");
  assert.equal(await page.locator("#alt-M1").inputValue(), "Kojor av grenar bland höstlöv.");
  assert.equal(await page.locator("#origin-M1").inputValue(), "own");
  assert.equal(await page.locator("#media-M1 .digest").textContent(), sha256(png()));
  assert.equal(await page.locator("#age-P1").inputValue(), "under-13");
  assert.equal(await page.locator(".consent input[type=checkbox]:checked").count(), 2);
  assert.equal(await page.locator("#people-M1").getByLabel("P1").isChecked(), true);
  assert.equal(await page.locator("#question-secrecy-signs input").nth(1).isChecked(), true);
  assert.deepEqual(faults, []);
});

const SLOW_STORAGE = `const open = IDBFactory.prototype.open;
IDBFactory.prototype.open = function (...given) {
  const request = open.apply(this, given);
  const stop = (event) => {
    event.stopImmediatePropagation();
    request.removeEventListener("success", stop);
    setTimeout(() => request.dispatchEvent(new Event("success")), 300);
  };
  request.addEventListener("success", stop);
  return request;
};`;

// The last letters are typed while the browser's storage is still opening.
test("what was typed at the very moment of a reload is kept as well", async (t) => {
  const { page } = await open(t, { init: SLOW_STORAGE });
  await page.waitForTimeout(500);
  await page.locator("#post-text").click();
  await page.keyboard.type("Vi ses på torget klockan sju i kväll ");
  await page.reload();
  await page.locator("h1").waitFor();
  assert.equal(await text(page), "Vi ses på torget klockan sju i kväll ");
});

test("a browser that is killed has the draft when it comes back", async (t) => {
  const server = await serve();
  const folder = freshFolder(t);
  afterwards(t, () => server.stop());
  const first = await launch(folder);
  const page = await first.newPage();
  await page.goto(server.origin);
  await page.locator("#post-text").click();
  await page.keyboard.type("Biblioteket håller öppet till 20.");
  await untilKept(page, "Biblioteket håller öppet till 20.");
  const gone = new Promise((closed) => first.once("close", closed));
  for (const number of processes(folder)) process.kill(number, "SIGKILL");
  await gone;

  const second = await launch(folder);
  afterwards(t, () => second.close());
  const again = await second.newPage();
  await again.goto(server.origin);
  await again.locator("#throw-away").waitFor();
  assert.equal(await text(again), "Biblioteket håller öppet till 20.");
});

test("one button throws the draft away, for good", async (t) => {
  const { page } = await open(t);
  await write(page, FULL_TEXT);
  await addCompletePicture(page);
  await untilKept(page, FULL_TEXT);
  await page.reload();
  await page.locator("#throw-away").click();
  assert.equal(await text(page), "");
  assert.equal(await page.locator("#media-M1").count(), 0);
  await untilKept(page, "");
  await page.reload();
  await page.locator("#post-text").waitFor();
  assert.equal(await text(page), "");
  assert.equal(await page.locator("#throw-away").count(), 0);
});

test("the language and the signer's name are still there the next time", async (t) => {
  const { page } = await open(t);
  await sign(page, "Maja Exempelsson", "bibliotekarie");
  await page.locator("#signer-authority").fill("Bildningsnämnden");
  await page.getByRole("button", { name: "English" }).click();
  await page.locator("html[lang=en]").waitFor();
  const faults = watch(page);
  await page.waitForTimeout(300);
  await page.reload();
  await page.locator("#signer-name").waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.equal(await page.locator("#signer-name").inputValue(), "Maja Exempelsson");
  assert.equal(await page.locator("#signer-role").inputValue(), "bibliotekarie");
  assert.equal(await page.locator("#signer-authority").inputValue(), "Bildningsnämnden");
  assert.deepEqual(faults, []);
});

test("a reload does not forget the seal: a change shows, and the new record refers to the old one", async (t) => {
  const { page } = await open(t);
  await write(page, CLEAN_TEXT);
  await sign(page);
  await seal(page);
  const first = await save(page);
  await page.reload();
  await page.locator("#sealed:not(.stale)").waitFor();
  await write(page, `${CLEAN_TEXT} Ta med en lykta.`);
  await page.locator("#sealed.stale").waitFor();
  await seal(page);
  const { record } = await verifyWithJose((await save(page)).bytes);
  assert.equal(record.earlier, sha256(first.bytes));
});
