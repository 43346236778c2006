// @ts-check
// The whole job with the keyboard alone, and the record verified by somebody else's code.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { freshFolder, open } from "./browser.mjs";
import { handed, png, sha256 } from "./files.mjs";
import { press, tabTo, typeDate, typeInto } from "./keyboard.mjs";
import { CONSENT_DAY, downloaded, lines, verdict, verifyWithJose } from "./page.mjs";

const TEXT =
  "Höstlovet blev en fest!\n\nI helgen byggde barnen på förskolan Ekorren kojor i stadsparken. " +
  "Tack till alla som kom. Nästa byggdag är den 12 december klockan 10.";
/** A public key of RFC 8037's family that signed none of these records. */
const OTHER_KEY = "iojj3XQJ8ZX9UtstPLpdcspnCb8dlBIb83SIAbQPb1w";
const ALT = "Ett barn med röd mössa bygger en koja av grenar.";
// Every rule of the pack is in the record, also those that found nothing.
const PACKS = ["se-lag", "herrljunga"].map((id) =>
  readFileSync(new URL(`../../crates/klartecken-pack/packs/${id}.toml`, import.meta.url), "utf8"),
);
const NAMED = PACKS.flatMap((pack) => [...pack.matchAll(/^\[rules\.([a-z-]+)\]$/gm)].map(([, id]) => id));
const RULES = [...new Set(NAMED)].toSorted();

test("from typing to a verified record with the keyboard alone", async (t) => {
  const { page, faults } = await open(t);
  const picture = path.join(freshFolder(t), "koja.png");
  writeFileSync(picture, png());

  await typeInto(page, "#post-text", TEXT);
  await tabTo(page, "#pick-files");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(page, "Enter")]);
  await chooser.setFiles(picture);
  await page.locator("#media-M1").waitFor();

  await typeInto(page, "#alt-M1", ALT);
  await tabTo(page, "#origin-M1");
  await press(page, "ArrowDown");
  await tabTo(page, "#people-M1 button");
  await press(page, "Enter");
  await tabTo(page, "#age-P1");
  await press(page, "ArrowDown");
  for (const number of [0, 1]) {
    await tabTo(page, "#person-P1 .add-consent");
    await press(page, "Enter");
    // The focus goes by itself to where there is something to fill in.
    await page.locator(`#consent-${number}-by:focus`).waitFor();
    assert.equal(await page.locator(":focus").inputValue(), `guardian-${number + 1}`);
    await typeDate(page, `#consent-${number}-on`, CONSENT_DAY);
    // Seven channels, and a waiver that is folded away.
    await tabTo(page, ".consent input[type=checkbox]", number * 8);
    await press(page, "Space");
  }
  for (const question of ["protected-identity", "secrecy-signs", "graphic-profile"]) {
    await tabTo(page, `#question-${question} input`);
    await press(page, "Space");
  }
  await typeInto(page, "#signer-name", "Maja Exempelsson");
  await typeInto(page, "#signer-role", "kommunikatör");
  assert.equal(await verdict(page), "Klartecken");

  await tabTo(page, "#seal");
  await press(page, "Enter");
  await page.locator("#sealed").waitFor();
  await page.locator("#sealed:focus").waitFor();
  await tabTo(page, "#save-record");
  const first = await downloaded(page, () => press(page, "Enter"));
  const record = await checkRecord(first.bytes);
  assert.equal(record.earlier, undefined);
  assert.match(first.name, new RegExp(`^klartecken-\\d{4}-\\d\\d-\\d\\d-${sha256(first.bytes).slice(0, 8)}\\.jws\\.json$`));

  await t.test("a change is told, and the new record refers to the old one", async () => {
    await typeInto(page, "#post-text", " Ta med fika!");
    await page.locator(".verdict", { hasText: "Ändrat efter kontroll" }).waitFor();
    await page.locator("#sealed.stale").waitFor();
    await tabTo(page, "#seal");
    await press(page, "Enter");
    await page.locator("#sealed:focus:not(.stale)").waitFor();
    await tabTo(page, "#save-record");
    const second = await downloaded(page, () => press(page, "Enter"));
    const { record, jwk } = await verifyWithJose(second.bytes);
    assert.equal(record.earlier, sha256(first.bytes));
    assert.deepEqual(jwk, (await verifyWithJose(first.bytes)).jwk);
  });

  await t.test("Verifiera answers four questions about it", async () => {
    const { jwk } = await verifyWithJose(first.bytes);
    await tabTo(page, "a[href$='#/verifiera']");
    await press(page, "Enter");
    // As after a page load, the focus goes to the heading.
    await page.locator("#heading:focus").waitFor();
    const expected = { integrity: "intact", signer: "not-pinned", policy: "known", freshness: "publication-day" };
    const give = async (/** @type {string} */ field, /** @type {{ name: string, buffer: Buffer, mimeType: string }} */ file) => {
      await tabTo(page, field);
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(page, "Enter")]);
      await chooser.setFiles(file);
    };
    await give("#verify-file", handed("a.jws.json", first.bytes));
    assert.deepEqual(await lines(page, "a.jws.json"), expected);
    await page.locator("[data-line=signer]", { hasText: "den här webbläsarens egen" }).waitFor();

    await give("#verify-keys", handed("keys.json", JSON.stringify({ keys: [{ ...jwk, name: "Maja Exempelsson" }] })));
    await page.locator("[data-line=signer][data-code=known]", { hasText: "Maja Exempelsson" }).waitFor();
    assert.deepEqual(await lines(page, "a.jws.json"), { ...expected, signer: "known" });

    const other = { ...jwk, x: OTHER_KEY };
    await give("#verify-keys", handed("keys.json", JSON.stringify({ keys: [other] })));
    await page.locator(".failed[data-line=signer][data-code=unknown]").waitFor();
  });
  await t.test("the same record fails when anything in it is changed", async () => {
    /** @type {[string, Buffer][]} */
    const changed = [
      ["cut short", first.bytes.subarray(0, -1)],
      ["with a line more", Buffer.concat([first.bytes, Buffer.from("\n")])],
      ["without a signature", remade(first.bytes, (header) => ({ ...header, alg: "none" }), "")],
      ["with a secret for a key", remade(first.bytes, (header) => ({ ...header, alg: "HS256" }))],
      ["with another key", remade(first.bytes, (header) => ({ ...header, jwk: { ...header.jwk, x: OTHER_KEY } }))],
    ];
    for (let at = 0; at < first.bytes.length; at += 101) {
      const bytes = Buffer.from(first.bytes);
      bytes[at] ^= 1;
      changed.push([`byte ${at}`, bytes]);
    }
    for (const [index, [what, bytes]] of changed.entries()) {
      const name = `changed-${index}.jws.json`;
      await page.locator("#verify-file").setInputFiles(handed(name, bytes));
      const { integrity, ...others } = await lines(page, name);
      assert.notEqual(integrity, "intact", what);
      assert.deepEqual(Object.values(others), ["not-checked", "not-checked", "not-checked"], what);
    }
  });

  await t.test("Verifiera says whether it is the text and the picture that were checked", async () => {
    await page.locator("#verify-file").setInputFiles(handed("a.jws.json", first.bytes));
    await lines(page, "a.jws.json");
    // In words, also what was offered and not answered.
    const contents = await page.locator("#answer").textContent();
    assert.match(contents ?? "", /\(inte besvarad\)/);
    assert.doesNotMatch(contents ?? "", /unanswered/);
    await page.locator("#compare-text").fill(TEXT);
    await page.locator("#compare-text-answer", { hasText: "densamma" }).waitFor();
    await page.locator("#compare-text").fill(`${TEXT}!`);
    await page.locator("#compare-text-answer", { hasText: "en annan" }).waitFor();
    await page.locator("#compare-file").setInputFiles(handed("koja.png", png()));
    await page.locator("#compare-file-answer", { hasText: "koja.png är M1" }).waitFor();
    await page.locator("#compare-file").setInputFiles(handed("annan.png", Buffer.from("annan")));
    await page.locator("#compare-file-answer", { hasText: "ingen av filerna" }).waitFor();
  });
  assert.deepEqual(faults, []);
});

/**
 * The record with another header, and so with a signature over something else.
 * @param {Buffer} bytes @param {(header: any) => object} change @param {string} [signature]
 */
function remade(bytes, change, signature) {
  const envelope = JSON.parse(bytes.toString("utf8"));
  const header = change(JSON.parse(Buffer.from(envelope.protected, "base64url").toString("utf8")));
  const made = Buffer.from(JSON.stringify(header)).toString("base64url");
  return Buffer.from(JSON.stringify({ ...envelope, protected: made, signature: signature ?? envelope.signature }));
}

/** @param {Buffer} bytes */
async function checkRecord(bytes) {
  const { header, jwk, thumbprint, payload, record } = await verifyWithJose(bytes);
  assert.deepEqual([header.alg, header.kid, jwk.d], ["Ed25519", thumbprint, undefined]);
  // What must never be in it: a number of ten or twelve digits, a birth date, a word of the post or of the alt text.
  assert.doesNotMatch(payload, /(?<![0-9a-f])(\d{2})?\d{6}[-+]?\d{4}(?![0-9a-f])/);
  for (const word of ["birth", "Ekorren", "stadsparken", "mössa", "koja"]) assert.ok(!payload.includes(word), word);
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Stockholm" });
  assert.equal(record.subject["publish-on"], today);
  assert.deepEqual(record.subject.text, { sha256: sha256(TEXT.normalize("NFC")), scalars: [...TEXT].length });
  const { sha256: digest, size, "alt-text-sha256": altText } = record.subject.media[0];
  assert.deepEqual([digest, size, altText], [sha256(png()), png().length, sha256(ALT)]);
  assert.ok(RULES.length >= 13);
  assert.deepEqual(record.rules.map((/** @type {{ id: string }} */ rule) => rule.id).toSorted(), RULES);
  assert.deepEqual([record.people.length, record.people[0]["age-band"], record.people[0].outcome], [1, "under-13", "valid"]);
  assert.deepEqual([record.verdict, record.signer.name], ["clear", "Maja Exempelsson"]);
  return record;
}
