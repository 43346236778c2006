// Runs redact-pii as it comes on the texts: run.cjs PACKAGES_FOLDER OUT_FOLDER TEXTS.jsonl...
// Writes places and types, never a text, so that nothing of a file that may not be read ends up in another one.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { createRequire } = require("node:module");

const [packages, out, ...files] = process.argv.slice(2);
const fromPackages = createRequire(path.resolve(packages, "package.json"));
const { SyncRedactor } = fromPackages("redact-pii");
const { version } = fromPackages("redact-pii/package.json");

const WORDS = [
  "CREDIT_CARD_NUMBER", "STREET_ADDRESS", "ZIPCODE", "PHONE_NUMBER", "IP_ADDRESS", "US_SOCIAL_SECURITY_NUMBER",
  "EMAIL_ADDRESS", "USERNAME", "PASSWORD", "CREDENTIALS", "DIGITS", "URL", "PERSON_NAME",
];
const WORD = new RegExp(`(${WORDS.join("|")})`);

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const scalars = (text) => [...text].length;

/** redact-pii gives a text back and no places: what stands between the kept parts is what it has replaced. */
function findings(text, redacted) {
  const parts = redacted.split(WORD);
  const words = parts.filter((_, index) => index % 2 === 1);
  const pattern = parts.map((part, index) => (index % 2 === 1 ? "([^]+?)" : escaped(part))).join("");
  const match = new RegExp(`^${pattern}$`, "d").exec(text);
  if (!match) throw new Error("the kept parts are not those of the text");
  return words.map((type, index) => {
    const [start, end] = match.indices[index + 1];
    return { start: scalars(text.slice(0, start)), end: scalars(text.slice(0, end)), type };
  });
}

const redactor = new SyncRedactor();
for (const file of files) {
  const posts = fs.readFileSync(file, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
  const lines = posts.map(({ id, text }) => JSON.stringify({ id, findings: findings(text, redactor.redact(text)) }) + "\n");
  fs.writeFileSync(path.join(out, path.basename(file)), lines.join(""));
}
fs.writeFileSync(path.join(out, "version.txt"), version);
