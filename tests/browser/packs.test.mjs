// @ts-check
// Which guideline a post is checked by: chosen, changed, loaded from a file, and shown in what was sealed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { choosePack, open } from "./browser.mjs";
import { handed } from "./files.mjs";
import { CLEAN_TEXT, addChild, addCompletePicture, downloaded, seal, sign, verdict, write } from "./page.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** @param {Page} page @param {string} part */
async function go(page, part) {
  await page.locator(`nav a[href$='#/${part}']`).click();
  await page.locator("nav a[aria-current=page]", { hasText: part === "regler" ? "Regler" : "Granska" }).waitFor();
  await page.locator("#pack").waitFor();
}

/** What stands in the way, as rule and the guideline's heading. @param {Page} page */
async function openFindings(page) {
  const items = page.locator(".findings > li:is(.ask, .stop):not(.settled)");
  return items.evaluateAll((items) =>
    items.map((item) => [item.id.replace(/^finding-/, "").replace(/(-\d+)+$/, ""), item.querySelector(".citation")?.textContent ?? ""]),
  );
}

test("a first visit checks at once, by the general advice, and a choice lasts", async (t) => {
  const { page, faults } = await open(t, { pack: "" });
  await page.locator("main[data-pack=exempelkommun]").waitFor();
  await write(page, CLEAN_TEXT);
  assert.equal(await verdict(page), "Klartecken");
  await choosePack(page, "lidingo");
  await page.reload();
  await page.locator("main[data-pack=lidingo]").waitFor();
  assert.equal(await page.locator("#pack").inputValue(), "lidingo");
  assert.deepEqual(faults, []);
});

/** A reply signed with a name and no role. */
const SIGNED = "Hej! Nu är lampan vid lekplatsen lagad. Tack för att du hörde av dig. Läs mer på vår sida. /Anna";

test("the same post gets another answer from each guideline, with its own heading", async (t) => {
  const { page, faults } = await open(t);
  await write(page, SIGNED);
  /** @type {Record<string, [string, string, string]>} Verdict, rule, and a part of the citation. */
  const expected = {
    herrljunga: ["Klartecken", "", ""],
    jonkoping: ["Åtgärda", "signature-role-missing", "Program för"],
    lidingo: ["Åtgärda", "signed-with-name", "Rutiner för"],
    botkyrka: ["Åtgärda", "own-site-link-missing", "Policy för sociala medier"],
  };
  for (const [pack, [word, rule, cited]] of Object.entries(expected)) {
    await choosePack(page, pack);
    assert.equal(await verdict(page), word, pack);
    const found = await openFindings(page);
    assert.deepEqual(found.map(([id]) => id), rule === "" ? [] : [rule], pack);
    if (rule !== "") assert.ok(found[0][1].includes(cited), `${pack}: ${found[0][1]}`);
  }
  assert.deepEqual(faults, []);
});

test("a communications officer changes the age and adds the switchboard, saves it, and a colleague loads it", async (t) => {
  const { page, faults } = await open(t);
  await addCompletePicture(page);
  await addChild(page);
  await page.locator("#age-P1").selectOption("13-15");
  await write(page, "Höstens byggdag. Ring 0513-170 00 om du undrar något.");
  const before = (await openFindings(page)).map(([id]) => id);

  await go(page, "regler");
  await page.locator("#edit-pack summary").click();
  await page.locator("#setting-contacts-phones").fill("0513-170 00");
  await page.locator("#setting-consent-own-age").fill("12");
  // The limit is told in words, and there is nothing to save.
  await page.locator("#edit-faults", { hasText: "ett barn under 13 år" }).waitFor();
  assert.equal(await page.locator("#save-edited").count(), 0);
  await page.locator("#setting-consent-own-age").fill("15");
  const saved = await downloaded(page, () => page.locator("#save-edited").click());
  assert.equal(saved.name, "herrljunga-egen.toml");
  const text = saved.bytes.toString("utf8");
  assert.match(text, /own-age = 15/);
  assert.match(text, /phones = \["0513-170 00"\]/);

  // The colleague, in a browser that knows nothing of it.
  const other = await open(t);
  await other.page.locator("nav a[href$='#/regler']").click();
  await other.page.locator("#pack-file").setInputFiles(handed(saved.name, saved.bytes));
  await other.page.locator("#use-candidate").click();
  await other.page.locator("#pack-about", { hasText: "herrljunga-egen" }).waitFor();
  await other.page.locator("nav a[href$='#/granska']").click();
  await other.page.locator("main[data-pack=herrljunga-egen]").waitFor();
  await write(other.page, "Ring 0513-170 00 om du undrar något.");
  assert.equal(await verdict(other.page), "Klartecken");
  assert.deepEqual(other.faults, []);

  // And the officer, who uses it right away: the draft is checked anew.
  await page.locator("#use-edited").click();
  await page.locator("#pack-about", { hasText: "herrljunga-egen" }).waitFor();
  await go(page, "granska");
  await page.locator("main[data-pack=herrljunga-egen]").waitFor();
  const after = (await openFindings(page)).map(([id]) => id);
  assert.notDeepEqual(after, before);
  assert.deepEqual(faults, []);
});

test("a file that cannot be used is told line by line, and changes nothing", async (t) => {
  const { page, faults } = await open(t);
  await write(page, CLEAN_TEXT);
  await go(page, "regler");
  const head = 'format = 1\nid = "prov"\nversion = "1"\n';
  /** @type {[string, string, string][]} Name, contents, and a part of what is said. */
  const files = [
    ["tom.toml", "", "Nyckeln ”id” saknas"],
    ["bild.toml", "\u0000\u0001PNG", "inte giltig TOML"],
    ["liten.toml", `${head}extends = "herrljunga"\n[consent]\nown-age = 12\n`, "Rad 6, tecken 11: fel: 12 är inte mellan 13 och 18"],
    ["okand.toml", `${head}extends = "finns-inte"\n`, "Det finns inget paket ”finns-inte”"],
    ["osynlig.toml", `${head}extends = "herrljunga"\nmunicipality = "Herr\u202eljunga"\n`, "osynligt tecken (U+202E)"],
    ["djup.toml", `format = ${"[".repeat(50_000)}`, "inte giltig TOML"],
    ["stor.toml", "#".repeat(10 << 20), "högst 1048576 byte"],
    ["markup.toml", `${head}extends = "<img src=x onerror=alert(1)>"\n`, "<img src=x onerror=alert(1)>"],
    ["grund.toml", `${head}help = { sv = "a", en = "a" }\n`, "grundpaket"],
  ];
  for (const [name, contents, said] of files) {
    await page.locator("#pack-file").setInputFiles(handed(name, contents));
    await page.locator("#candidate h3", { hasText: name }).waitFor();
    const told = await page.locator("#candidate").innerText();
    assert.ok(told.replace(/\s+/g, " ").includes(said), `${name}: ${told.slice(0, 300)}`);
    assert.equal(await page.locator("#use-candidate").count(), 0, name);
    assert.equal(await page.locator("#candidate img").count(), 0, name);
  }
  assert.equal(await page.locator("#pack").inputValue(), "herrljunga");
  await go(page, "granska");
  assert.equal(await page.locator("#post-text").inputValue(), CLEAN_TEXT);
  assert.equal(await verdict(page), "Klartecken");
  assert.deepEqual(faults, []);
});

test("what was sealed by one guideline shows that another is chosen now", async (t) => {
  const { page, faults } = await open(t);
  await write(page, CLEAN_TEXT);
  await sign(page);
  await seal(page);
  assert.equal(await page.locator("#other-pack").count(), 0);
  await choosePack(page, "lidingo");
  await page.locator("#other-pack").waitFor();
  await page.reload();
  await page.locator("#other-pack").waitFor();
  await choosePack(page, "herrljunga");
  assert.equal(await page.locator("#other-pack").count(), 0);
  assert.deepEqual(faults, []);
});

test("the guideline is shown by its own headings, with what is done about each rule", async (t) => {
  const { page, faults } = await open(t);
  await go(page, "regler");
  const counts = { herrljunga: 99, jonkoping: 69, lidingo: 135, botkyrka: 68 };
  for (const [pack, count] of Object.entries(counts)) {
    await page.locator("#pack").selectOption(pack);
    await page.locator("#pack-about", { hasText: `${pack} ` }).waitFor();
    assert.equal(await page.locator(".outline > ul > li").count(), count, pack);
    const classes = await page.locator(".counts dd").allTextContents();
    assert.equal(classes.reduce((sum, text) => sum + Number(text), 0), count, pack);
    // Each rule says something, and what is done about it.
    const empty = await page.locator(".outline > ul > li").evaluateAll(
      (rules) => rules.filter((rule) => rule.querySelectorAll(".means > li").length === 0 || rule.textContent.length < 30).length,
    );
    assert.equal(empty, 0, pack);
  }
  await page.locator("header button[lang=en]").click();
  await page.locator("h1", { hasText: "Rules" }).waitFor();
  assert.deepEqual(faults, []);
});
