// @ts-check
// What a person does on the page, by mouse and field. The journey with the keyboard alone has its own steps.
import { readFile } from "node:fs/promises";
import { flattenedVerify, calculateJwkThumbprint, decodeProtectedHeader, importJWK } from "jose";
import { handed, png } from "./files.mjs";

/** @typedef {import("playwright-core").Page} Page */

export const CLEAN_TEXT = "I dag tänder vi ljusen i stadsparken klockan 16. Välkommen!";

/** A day before every post of these tests. */
export const CONSENT_DAY = "2026-11-02";

/** The most that the page can hold: a picture, a child in it, both guardians, questions, and something to mend. */
export const FULL_TEXT =
  "Höstlovet blev en fest!\n\nI helgen byggde barnen på förskolan Ekorren kojor i stadsparken. " +
  "Tack till alla som kom och hjälpte till.\n\nFrågor om nästa byggdag? Ring Maja på 070-174 06 05.";

/** Something of every level: a number to stop for, one to ask about, and one to see. */
export const MARKED_TEXT =
  "Hej! Ring Maja på 070-174 06 05. Uppge 900101-2385 i luckan. Receptionen har 040-628 04 18.";

/** Presses a button of the first finding of that rule. @param {Page} page @param {string} rule @param {string} name */
export async function act(page, rule, name) {
  await page.locator(`li[id^=finding-${rule}-]`).first().getByRole("button", { name }).click();
}

/** @param {Page} page @param {string} text */
export async function write(page, text) {
  await page.locator("#post-text").fill(text);
}

/** @param {Page} page @param {{ name: string, mimeType: string, buffer: Buffer }[] | string} files */
export async function add(page, files) {
  await page.locator("#pick-files").setInputFiles(files);
}

/** Waits until the browser itself has that text; the page says nothing about it, so that nothing moves. @param {Page} page @param {string} text */
export async function untilKept(page, text) {
  await page.waitForFunction(
    (text) =>
      new Promise((answer) => {
        const opening = indexedDB.open("klartecken");
        opening.onsuccess = () => {
          const reading = opening.result.transaction("kept").objectStore("kept").get("draft");
          reading.onsuccess = () => {
            opening.result.close();
            const draft = typeof reading.result === "string" ? JSON.parse(reading.result) : {};
            answer(draft.document?.text === text);
          };
        };
      }),
    text,
  );
}

/** A picture with nobody in it, and everything said about it. @param {Page} page */
export async function addCompletePicture(page, { name = "stadspark.png", alt = "Kojor av grenar bland höstlöv." } = {}) {
  await add(page, [handed(name, png())]);
  await page.locator("#alt-M1").fill(alt);
  await page.locator("#origin-M1").selectOption("own");
}

/** A child under 13 in the first picture, with both guardians' consent. @param {Page} page */
export async function addChild(page) {
  await page.locator("#people-M1 button").click();
  await page.locator("#age-P1").selectOption("under-13");
  for (const number of [0, 1]) {
    await page.locator("#person-P1 .add-consent").click();
    await page.locator(`#consent-${number}-on`).fill(CONSENT_DAY);
    await page.locator(".consent").nth(number).getByLabel("Facebook").check();
  }
}

/** Answers a question by its place in the list of answers. @param {Page} page @param {string} question */
export async function answer(page, question, choice = 0) {
  await page.locator(`#question-${question} input`).nth(choice).check();
}

/** @param {Page} page */
export async function answerAll(page) {
  for (const question of ["protected-identity", "secrecy-signs", "graphic-profile"]) await answer(page, question);
}

/** @param {Page} page */
export async function sign(page, name = "Maja Exempelsson", role = "kommunikatör") {
  await page.locator("#signer-name").fill(name);
  await page.locator("#signer-role").fill(role);
}

/** @param {Page} page */
export async function seal(page) {
  await page.locator("#seal").click();
  await page.locator("#sealed:not(.stale)").waitFor();
}

/** Saves the record and gives its bytes. @param {Page} page */
export async function save(page) {
  return downloaded(page, () => page.locator("#save-record").click());
}

/** @param {Page} page @param {() => Promise<unknown>} start */
export async function downloaded(page, start) {
  const [download] = await Promise.all([page.waitForEvent("download"), start()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The verdict's word. @param {Page} page */
export function verdict(page) {
  return page.locator(".verdict .word").textContent();
}

/** The marked pieces of the text, and whether the copy that carries the marks is the very text. @param {Page} page */
export function marks(page) {
  return page.evaluate(() => {
    const field = /** @type {HTMLTextAreaElement} */ (document.querySelector("#post-text"));
    const copy = /** @type {HTMLElement} */ (document.querySelector(".marks"));
    const marked = [...copy.querySelectorAll("mark")].map((mark) => mark.textContent);
    // A lone surrogate is drawn as U+FFFD in both, so it stands in no mark's way.
    const same = copy.textContent === `${/** @type {any} */ (field.value).toWellFormed()}\u200b`;
    return { marked, same, fits: field.scrollHeight <= field.clientHeight + 1, value: field.value };
  });
}

/**
 * Verifies a record without any of the page's code: npm's jose, and the key from the protected header.
 * @param {Buffer} bytes
 */
export async function verifyWithJose(bytes) {
  const envelope = JSON.parse(bytes.toString("utf8"));
  const header = decodeProtectedHeader(envelope);
  const jwk = /** @type {import("jose").JWK} */ (header.jwk);
  const verified = await flattenedVerify(envelope, await importJWK(jwk, "Ed25519"), { algorithms: ["Ed25519", "EdDSA"] });
  const payload = Buffer.from(verified.payload).toString("utf8");
  return { header, jwk, thumbprint: await calculateJwkThumbprint(jwk), payload, record: JSON.parse(payload) };
}

/** The four lines of Verifiera. @param {Page} page @param {string} name the file's name, so that no earlier answer is read */
export async function lines(page, name) {
  await page.locator("#answer-heading", { hasText: name }).waitFor();
  const found = await page.locator(".lines > div").evaluateAll((divs) =>
    divs.map((div) => [div.getAttribute("data-line"), div.getAttribute("data-code")]),
  );
  return Object.fromEntries(found);
}
