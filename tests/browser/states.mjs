// @ts-check
// The states in which people see the page: each is tested for accessibility, and has its picture taken.
import { choosePack } from "./browser.mjs";
import { handed } from "./files.mjs";
import {
  CLEAN_TEXT, FULL_TEXT, MARKED_TEXT, act, add, addChild, addCompletePicture, answer, answerAll, lines, save, seal, sign,
  write,
} from "./page.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** Opens every folded part, so that what is in it is looked at too. @param {Page} page */
async function unfold(page) {
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
}

/** @param {Page} page @param {string} part */
async function go(page, part) {
  await page.locator(`a[href$='#/${part}']`).click();
  await page.locator("h1").waitFor();
}

/** Sealed and saved. @param {Page} page */
async function record(page) {
  await write(page, CLEAN_TEXT);
  await sign(page);
  await seal(page);
  return save(page);
}

const FAULTY_PACK =
  'format = 1\nid = "fel"\nversion = "1"\nextends = "herrljunga"\n\n[consent]\nown-age = 12\n\n' +
  '[help]\nsv = "Fråga Datainspektionen"\nen = "Ask"\n\n[rules.finns-inte]\nlevel = "hårt"\n';

/** @type {Record<string, (page: Page) => Promise<void>>} */
export const states = {
  async "granska-empty"() {},

  async "granska-findings"(page) {
    await write(page, `${FULL_TEXT}\n\nUppge 900101-2385 i receptionen.`);
    await add(page, [handed("sida.jpg", "<!doctype html><html></html>", "image/jpeg")]);
    await page.locator(".notice").waitFor();
    await addCompletePicture(page, { alt: "" });
    await addChild(page);
    await page.locator("#consent-1-decision").selectOption("no");
    await answer(page, "secrecy-signs", 2);
    await unfold(page);
  },

  async "granska-marks"(page) {
    await write(page, MARKED_TEXT);
    await page.locator("#next-finding").click();
    await page.locator("mark.current").first().waitFor();
  },

  async "granska-mended"(page) {
    await page.locator("#kind").selectOption("reply");
    await write(page, MARKED_TEXT);
    await act(page, "private-contact", "Officiell kontakt");
    await act(page, "personal-identity-number", "Ta bort");
    await page.locator("#undo:focus").waitFor();
    await unfold(page);
  },

  async "granska-comment"(page) {
    await page.locator("#kind").selectOption("comment");
    await write(page, MARKED_TEXT);
  },

  async "granska-sealed"(page) {
    await write(page, FULL_TEXT.replace(/ Ring.*$/, ""));
    await addCompletePicture(page);
    await addChild(page);
    await answerAll(page);
    await sign(page);
    await seal(page);
  },

  async "granska-changed"(page) {
    await record(page);
    await write(page, `${CLEAN_TEXT} Ta med fika!`);
    await page.locator("#sealed.stale").waitFor();
  },

  async "granska-offered"(page) {
    await choosePack(page, "lidingo");
    await write(page, CLEAN_TEXT);
    await unfold(page);
  },

  async "regler"(page) {
    await go(page, "regler");
    await page.locator("#outline-heading").waitFor();
  },

  async "regler-open"(page) {
    await go(page, "regler");
    await page.locator("#outline-heading").waitFor();
    await unfold(page);
  },

  async "regler-edited"(page) {
    await go(page, "regler");
    await page.locator("#edit-pack summary").click();
    await page.locator("#setting-consent-own-age").fill("12");
    await page.locator("#edit-faults").waitFor();
  },

  async "regler-faulty-file"(page) {
    await go(page, "regler");
    await page.locator("#pack-file").setInputFiles(handed("fel.toml", FAULTY_PACK));
    await page.locator("#candidate .remarks").waitFor();
  },

  async "checklistor-empty"(page) {
    await go(page, "checklistor");
  },

  async "checklistor"(page) {
    await record(page);
    await go(page, "checklistor");
    await page.locator(".records").waitFor();
  },

  async "verifiera-good"(page) {
    const { bytes, name } = await record(page);
    await go(page, "verifiera");
    await page.locator("#verify-file").setInputFiles(handed(name, bytes));
    await lines(page, name);
  },

  async "verifiera-broken"(page) {
    const { bytes, name } = await record(page);
    await go(page, "verifiera");
    await page.locator("#verify-file").setInputFiles(handed(name, bytes.subarray(0, 300)));
    await lines(page, name);
    await page.locator("#verify-keys").setInputFiles(handed("keys.json", "not JSON"));
    await page.locator(".notice").waitFor();
  },

  async "om"(page) {
    await go(page, "om");
  },
};
