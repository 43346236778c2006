// @ts-check
// Verifiera on every record vector, and npm's jose on those that break the signature: two verifiers, one opinion.
// The vectors' form is described in tests/vector.rs.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { open } from "./browser.mjs";
import { handed } from "./files.mjs";
import { CLEAN_TEXT, lines, save, seal, sign, verifyWithJose, write } from "./page.mjs";

const FOLDER = new URL("../vectors/", import.meta.url);

/** @typedef {{ name: string, head: Record<string, string>, body: Buffer }} Vector */

/** @param {string} file @returns {Vector} */
function read(file) {
  const bytes = readFileSync(new URL(file, FOLDER));
  const end = bytes.indexOf("\n\n");
  const head = Object.fromEntries(
    bytes.subarray(0, end).toString("utf8").split("\n").map((line) => {
      const colon = line.indexOf(": ");
      return [line.slice(0, colon), line.slice(colon + 2)];
    }),
  );
  const body = bytes.subarray(end + 2);
  return { name: file, head, body: head.body === "base64" ? Buffer.from(body.toString("latin1"), "base64") : body };
}

const vectors = readdirSync(FOLDER).filter((file) => file.endsWith(".txt")).map(read);

test("Verifiera answers every vector as it says", async (t) => {
  const { page, faults } = await open(t, { fragment: "#/verifiera" });
  /** @type {string[]} */
  const wrong = [];
  for (const keys of new Set(vectors.map(({ head }) => head.keys))) {
    // There is no way to take a key list back, and none is needed: the page forgets it.
    await page.reload();
    await page.locator("#verify-keys").waitFor();
    if (keys !== undefined) await page.locator("#verify-keys").setInputFiles(handed("keys.json", keys));
    for (const vector of vectors.filter(({ head }) => head.keys === keys)) {
      await page.clock.setFixedTime(1000 * Number(vector.head.now));
      await page.locator("#verify-file").setInputFiles(handed(vector.name, vector.body));
      const found = await lines(page, vector.name);
      const { expect, signer = "not-checked", freshness = "not-checked" } = vector.head;
      // The page has packs of its own, not the vector's, so its answer about the policy is not compared.
      const expected = { integrity: expect.replace(" failure", ""), signer, freshness };
      const { integrity } = found;
      const given = { integrity, signer: found.signer, freshness: found.freshness };
      if (JSON.stringify(given) !== JSON.stringify(expected)) {
        wrong.push(`${vector.name}: ${JSON.stringify(given)} instead of ${JSON.stringify(expected)}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
  assert.deepEqual(faults, []);
});

// jose leaves these to its user: it has no list of points of small order, and OpenSSL below it takes them.
const JOSE_TAKES = new Set(["key-small-order.txt", "signature-small-order-r.txt"]);

test("jose refuses what breaks the signature, and takes what is intact", async (t) => {
  const is = (/** @type {Vector} */ vector, /** @type {string[]} */ ...words) =>
    words.includes(vector.head.expect.replace(" failure", ""));
  const taken = new Map();
  for (const vector of vectors) {
    taken.set(vector.name, await verifyWithJose(vector.body).then(() => true, () => false));
  }
  const mustRefuse = vectors.filter((vector) => is(vector, "signature", "algorithm") && !JOSE_TAKES.has(vector.name));
  assert.ok(mustRefuse.length >= 10, "there are vectors to compare");
  assert.deepEqual(mustRefuse.filter(({ name }) => taken.get(name)).map(({ name }) => name), []);
  const intact = vectors.filter((vector) => is(vector, "intact"));
  assert.deepEqual(intact.filter(({ name }) => !taken.get(name)).map(({ name }) => name), []);
  assert.equal(taken.get("envelope-truncated.txt"), false);
  const agree = vectors.filter((vector) => taken.get(vector.name) === is(vector, "intact"));
  t.diagnostic(`jose and Klartecken agree on ${agree.length} of ${vectors.length} vectors`);
  const lenient = vectors.filter((vector) => taken.get(vector.name) && !is(vector, "intact"));
  t.diagnostic(`jose takes what Klartecken refuses: ${lenient.map(({ name }) => name.replace(".txt", "")).join(", ")}`);
});

test("a record made here fails in every way in which it is changed", async (t) => {
  const { page } = await open(t);
  await write(page, CLEAN_TEXT);
  await sign(page);
  await seal(page);
  const { bytes } = await save(page);
  const { header } = await verifyWithJose(bytes);
  const envelope = JSON.parse(bytes.toString("utf8"));
  const encoded = (/** @type {object} */ value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const other = { ...header, jwk: { ...header.jwk, x: "iojj3XQJ8ZX9UtstPLpdcspnCb8dlBIb83SIAbQPb1w" } };
  /** @type {[string, string | Buffer][]} */
  const changed = [
    ["truncated", bytes.subarray(0, -1)],
    ["extended", Buffer.concat([bytes, Buffer.from(" ")])],
    ["none", JSON.stringify({ ...envelope, protected: encoded({ ...header, alg: "none" }), signature: "" })],
    ["hs256", JSON.stringify({ ...envelope, protected: encoded({ ...header, alg: "HS256" }) })],
    ["other-key", JSON.stringify({ ...envelope, protected: encoded(other) })],
  ];
  // The crate's own tests flip every byte; here every so many, through the page itself.
  for (let place = 0; place < bytes.length; place += 53) {
    const flipped = Buffer.from(bytes);
    flipped[place] ^= 0x01;
    changed.push([`flipped-${place}`, flipped]);
  }
  await page.locator("a[href$='#/verifiera']").click();
  changed.unshift(["untouched", bytes]);
  for (const [name, file] of changed) {
    await page.locator("#verify-file").setInputFiles(handed(`${name}.json`, file));
    const { integrity } = await lines(page, `${name}.json`);
    assert.equal(integrity === "intact", name === "untouched", `${name}: ${integrity}`);
    // JSON may end in white space, and jose reads it so; Klartecken takes the very bytes only.
    const taken = await verifyWithJose(Buffer.from(file)).then(() => true, () => false);
    assert.equal(taken, ["untouched", "extended"].includes(name), `jose: ${name}`);
  }
});
