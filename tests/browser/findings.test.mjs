// @ts-check
// What is found in a text: seen, reached by keyboard, mended and taken back, remembered, and right for a comment.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open } from "./browser.mjs";
import { press, tabTo, typeInto } from "./keyboard.mjs";
import { CLEAN_TEXT, MARKED_TEXT, act, marks, save, seal, sign, untilKept, verdict, verifyWithJose, write } from "./page.mjs";

/** @typedef {import("playwright-core").Page} Page */

const PHONE = "070-174 06 05";
const NUMBER = "900101-2385";

/** @param {Page} page */
const text = (page) => page.locator("#post-text").inputValue();

/** What is selected in the text field. @param {Page} page */
function selected(page) {
  return page.locator("#post-text").evaluate((/** @type {HTMLTextAreaElement} */ field) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
}

/** @param {Page} page @param {string} rule */
const card = (page, rule) => page.locator(`li[id^=finding-${rule}-]`).first();

/** What the browser keeps under a name. @param {Page} page @param {string} name @param {string} [value] put there instead */
function kept(page, name, value) {
  return page.evaluate(
    ([name, value]) =>
      new Promise((answer) => {
        const opening = indexedDB.open("klartecken");
        opening.onsuccess = () => {
          const store = opening.result.transaction("kept", "readwrite").objectStore("kept");
          const request = value === undefined ? store.get(String(name)) : store.put(value, String(name));
          request.onsuccess = () => {
            opening.result.close();
            answer(request.result);
          };
        };
      }),
    [name, value],
  );
}

/** How each mark and each word of the legend is underlined: style, width, colour. @param {Page} page @param {string} selector */
function lines(page, selector) {
  return page.locator(selector).evaluateAll((all) =>
    all.map((one) => {
      const style = getComputedStyle(one);
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      const tint = style.backgroundColor;
      return { level: one.classList[0], line: style.textDecorationLine, style: style.textDecorationStyle, colour: style.textDecorationColor, tint, ground };
    }),
  );
}

/** Contrast by WCAG 2.2 of two opaque colours. @param {string} a @param {string} b */
function contrast(a, b) {
  const luminance = (/** @type {string} */ colour) => {
    const [red, green, blue] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The unbroken lines under the first mark of a level as they come out on the screen: how thick each is.
 * @param {Page} page @param {string} level
 */
async function drawn(page, level) {
  const box = await page.locator(`.marks mark.${level}`).first().boundingBox();
  assert.ok(box !== null);
  // Below the letters' feet, where hardly anything but the line is dark.
  const clip = { x: box.x + 1, y: box.y + box.height - 5, width: box.width - 2, height: 9 };
  const picture = (await page.screenshot({ clip })).toString("base64");
  const other = await page.context().newPage();
  const rows = await other.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const { width, height } = image;
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width, height });
    const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const grey = (/** @type {number} */ at) => (data[4 * at] + data[4 * at + 1] + data[4 * at + 2]) / 3;
    // The last row is the ground alone.
    const ground = grey(width * (height - 1));
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, at) => Math.abs(grey(row * width + at) - ground) > 60).filter(Boolean).length > 0.9 * width,
    );
  }, picture);
  await other.close();
  const thick = rows.map((full) => (full ? "#" : " ")).join("").split(" ").filter(Boolean);
  return thick.map((line) => line.length).join(" ");
}

test("each level has a line and a colour of its own, in every theme, and the legend says which", async (t) => {
  const { page, faults } = await open(t);
  assert.equal(await page.locator(".legend").count(), 0, "nothing to explain yet");
  await write(page, MARKED_TEXT);
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    await page.emulateMedia({ colorScheme });
    const found = await lines(page, ".marks mark");
    assert.deepEqual([...new Set(found.map(({ level }) => level))].sort(), ["ask", "note", "stop"]);
    const legend = await lines(page, ".legend span");
    assert.deepEqual(legend.map(({ level }) => level), ["stop", "ask", "note"]);
    assert.deepEqual(legend.map(({ style }) => style), ["solid", "double", "dotted"]);
    for (const { level, line, style, colour, tint, ground } of [...found, ...legend]) {
      assert.equal(line, "underline");
      const same = legend.find((one) => one.level === level);
      assert.deepEqual([style, colour, tint], [same?.style, same?.colour, same?.tint], "a mark looks as its legend");
      const behind = tint === "rgba(0, 0, 0, 0)" ? ground : tint;
      assert.ok(contrast(colour, behind) >= 3, `${colorScheme} ${level}: ${contrast(colour, behind)}`);
    }
  }
  // Computed colours do not tell whether anything lies on top of a line: the very pixels do.
  for (const forcedColors of /** @type {const} */ (["none", "active"])) {
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      await page.emulateMedia({ forcedColors, colorScheme });
      const seen = Object.fromEntries(await Promise.all(["stop", "ask", "note"].map(async (level) => [level, await drawn(page, level)])));
      const what = `${forcedColors} ${colorScheme}: ${JSON.stringify(seen)}`;
      assert.match(seen.stop, /^\d$/, what);
      assert.match(seen.ask, /^\d \d$/, what);
      assert.equal(seen.note, "", what);
    }
  }
  await page.emulateMedia({ forcedColors: "active", colorScheme: "light" });
  const forced = await lines(page, ".marks mark");
  for (const { style, colour, ground } of forced) {
    assert.ok(["solid", "double", "dotted"].includes(style));
    assert.ok(contrast(colour, ground) >= 3, `${colour} on ${ground}`);
  }
  assert.deepEqual(await page.locator(".legend li").allTextContents(), ["Stopp", "Åtgärda", "Att se"]);
  assert.deepEqual(faults, []);
});

test("findings upon each other: the hardest shows, and the list has them all", async (t) => {
  const { page, faults } = await open(t);
  await page.locator("#kind").selectOption("comment");
  await write(page, `Swisha till ${PHONE} och 900101-2385 tack.`);
  const { same } = await marks(page);
  assert.ok(same, "the copy is still the very text");
  const inText = await page.locator(".findings > li button.link", { hasText: "Visa i texten" }).count();
  await page.locator("#post-text").focus();
  const titles = new Set();
  for (let at = 0; at < inText; at += 1) {
    await press(page, "F8");
    titles.add(await page.locator(".steps output").textContent());
  }
  assert.equal(titles.size, inText, "each step leads to another finding");
  assert.deepEqual(faults, []);
});

test("from the text to each finding and back with the keyboard alone", async (t) => {
  const { page, faults } = await open(t);
  await typeInto(page, "#post-text", MARKED_TEXT);
  const told = page.locator(".steps output");
  assert.equal(await told.textContent(), "", "nothing is said while one types");
  const count = await page.locator(".findings > li button.link", { hasText: "Visa i texten" }).count();
  await press(page, "Control+Home");
  const seen = [];
  for (let at = 1; at <= count; at += 1) {
    await press(page, "F8");
    await page.locator(".steps output", { hasText: `Fynd ${at} av ${count}: ` }).waitFor();
    seen.push(await selected(page));
    assert.ok(await page.locator("#post-text:focus").isVisible(), "the focus stays in the text");
  }
  assert.ok(seen.indexOf(PHONE) >= 0 && seen.indexOf(PHONE) < seen.indexOf(NUMBER), seen.join(", "));
  await press(page, "F8");
  await page.locator(".steps output", { hasText: `Fynd 1 av ${count}` }).waitFor();
  await press(page, "Shift+F8");
  await page.locator(".steps output", { hasText: `Fynd ${count} av ${count}` }).waitFor();
  await page.locator("mark.current").waitFor();

  await t.test("the buttons keep the focus, and lead to the finding in the list", async () => {
    await tabTo(page, "#previous-finding");
    const before = count - seen.indexOf(NUMBER) - 1;
    for (let at = 0; at < before; at += 1) await press(page, "Enter");
    assert.equal(await selected(page), NUMBER);
    await page.locator("#previous-finding:focus").waitFor();
    await page.locator(".steps output", { hasText: "Stopp, Personnummer i texten" }).waitFor();
    await tabTo(page, "#to-finding");
    await press(page, "Enter");
    await page.locator("li.stop[id^=finding-personal-identity-number]:focus").waitFor();
    await tabTo(page, "li[id^=finding-personal-identity-number] button.link");
    await press(page, "Enter");
    await page.locator("#post-text:focus").waitFor();
    assert.equal(await selected(page), NUMBER);
  });

  await t.test("an edit takes the words about it away, and the next step goes from the cursor", async () => {
    await press(page, "Control+End");
    await page.keyboard.type(" Hej");
    await page.locator("mark.current").waitFor({ state: "detached" });
    assert.equal(await told.textContent(), "");
    await press(page, "Shift+F8");
    await page.locator(".steps output", { hasText: `Fynd ${count} av ${count}` }).waitFor();
  });
  assert.deepEqual(await page.locator("#next-finding").getAttribute("aria-keyshortcuts"), "F8");
  assert.deepEqual(faults, []);
});

test("one click mends, one takes it back, with the keyboard alone, and both are kept", async (t) => {
  const { page, faults } = await open(t);
  await write(page, MARKED_TEXT);
  const without = MARKED_TEXT.replace(` ${NUMBER}`, "");
  await tabTo(page, "li[id^=finding-personal-identity-number] button.small");
  assert.equal(await page.locator(":focus").getAttribute("aria-label"), `Ta bort ${NUMBER}`);
  await press(page, "Enter");
  await page.locator("#undo:focus").waitFor();
  assert.equal(await text(page), without);
  await page.locator(".replaced output", { hasText: NUMBER }).waitFor();
  await tabTo(page, "li[id^=finding-private-contact] button.small");
  await press(page, "Enter");
  await page.locator("#undo:focus").waitFor();
  assert.equal(await text(page), without.replace(` på ${PHONE}`, ""));
  await press(page, "Enter");
  await page.waitForFunction((without) => /** @type {any} */ (document.querySelector("#post-text")).value === without, without);
  await page.locator("#undo:focus").waitFor();
  await press(page, "Enter");
  await page.locator("#findings:focus").waitFor();
  assert.equal(await text(page), MARKED_TEXT);
  assert.equal(await page.locator("#undo").count(), 0);

  await t.test("Ctrl+Z in the text takes a click back, too", async () => {
    await act(page, "personal-identity-number", "Ta bort");
    await page.locator("#undo:focus").waitFor();
    await tabTo(page, "#post-text");
    await press(page, "Control+z");
    await page.locator("#undo").waitFor({ state: "detached" });
    assert.equal(await text(page), MARKED_TEXT);
  });

  await t.test("an edit by hand ends what can be taken back", async () => {
    await act(page, "personal-identity-number", "Ta bort");
    await page.locator("#undo").waitFor();
    await typeInto(page, "#post-text", "!");
    await page.locator("#undo").waitFor({ state: "detached" });
    assert.equal(await text(page), `${without}!`);
  });

  await t.test("a mended text is kept as it is", async () => {
    await act(page, "private-contact", "Ta bort");
    const mended = `${without.replace(` på ${PHONE}`, "")}!`;
    assert.equal(await text(page), mended);
    await untilKept(page, mended);
    await page.reload();
    await page.locator(".notice", { hasText: "Ditt påbörjade utkast är tillbaka." }).waitFor();
    assert.equal(await text(page), mended);
  });
  assert.deepEqual(faults, []);
});

test("a reply points at the official way instead of a private number", async (t) => {
  const { page, faults } = await open(t);
  await page.locator("#kind").selectOption("reply");
  await write(page, `Hej! Hennes mamma nås på ${PHONE}. Ha det fint!`);
  await act(page, "private-contact", "Skriv Kontakta oss via administrations- och kommunikationsenheten.");
  await page.locator("#undo:focus").waitFor();
  assert.equal(await text(page), "Hej! Kontakta oss via administrations- och kommunikationsenheten. Ha det fint!");
  assert.deepEqual(faults, []);
});

test("an official contact is remembered, leaves a note, and can be forgotten", async (t) => {
  const { page, faults } = await open(t, { options: { permissions: ["clipboard-read", "clipboard-write"] } });
  const call = `Frågor? Ring ${PHONE}.`;
  await write(page, call);
  assert.equal(await verdict(page), "Åtgärda");
  assert.equal(await page.locator("#local-list").count(), 0);
  await tabTo(page, "li[id^=finding-private-contact] button.small", 1);
  assert.equal(await page.locator(":focus").getAttribute("aria-label"), "Officiell kontakt: 0701740605");
  await press(page, "Enter");
  await page.locator("li.note[id^=finding-private-contact]:focus", { hasText: "Står på den lokala listan som officiell kontakt." }).waitFor();
  assert.equal(await verdict(page), "Klartecken");

  await t.test("it is still there after a reload, and stands in the record", async () => {
    await sign(page);
    await seal(page);
    const { record } = await verifyWithJose((await save(page)).bytes);
    const rule = record.rules.find((/** @type {{ id: string }} */ rule) => rule.id === "private-contact");
    assert.deepEqual(rule.findings.map((/** @type {any} */ found) => [found.level, found.reason]), [["note", "local"]]);
    await page.reload();
    await card(page, "private-contact").locator("p", { hasText: "lokala listan" }).waitFor();
  });

  await t.test("its contacts can be copied for the pack, and are sent to whoever keeps that", async () => {
    await tabTo(page, "#local-list summary");
    assert.equal(await page.locator(":focus").textContent(), "Lokal lista (1)");
    await press(page, "Enter");
    await page.locator("#local-list", { hasText: "Skicka raderna till administrations- och kommunikationsenheten." }).waitFor();
    await tabTo(page, "#copy-local");
    await press(page, "Enter");
    await page.locator("#local-list output", { hasText: "Kopierat." }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '[contacts]\nphones = ["0701740605"]\nemails = []\n');
  });

  await t.test("without it the question is back", async () => {
    await tabTo(page, "#local-list li button");
    assert.equal(await page.locator(":focus").getAttribute("aria-label"), "Ta bort 0701740605");
    await press(page, "Enter");
    await page.locator("#findings:focus").waitFor();
    assert.equal(await page.locator("#local-list").count(), 0);
    assert.equal(await verdict(page), "Åtgärda");
    await page.waitForTimeout(200);
    await page.reload();
    await page.locator("#throw-away, #sealed").first().waitFor();
    assert.equal(await page.locator("#local-list").count(), 0);
  });
  assert.deepEqual(faults, []);
});

test("a name that is no person's is remembered, and silences nothing sensitive", async (t) => {
  const { page, faults } = await open(t);
  await write(page, "Maja Exempelsson har fått diagnosen diabetes.");
  await act(page, "person-named", "Inte en person");
  await page.locator("li.note[id^=finding-person-named]:focus", { hasText: "Står på den lokala listan: inte en person." }).waitFor();
  assert.equal(await verdict(page), "Stopp");
  assert.equal(await page.locator(".findings > li.stop").count() > 0, true);
  await page.locator("#local-list summary").click();
  assert.match((await page.locator("#local-list li").textContent()) ?? "", /Inte en person: maja exempelsson/);
  assert.equal(await page.locator("#copy-local").count(), 0, "a pack has no such list");
  assert.deepEqual(faults, []);
});

test("a stored list that is none is left out, with a notice", async (t) => {
  const { page, faults } = await open(t);
  for (const [stored, left] of /** @type {const} */ ([["{", 0], ['{"contacts": ["hej", "0701740605"]}', 1]])) {
    await kept(page, "local-list", stored);
    await page.reload();
    await page.locator(".notice", { hasText: "Den lokala listan i webbläsaren gick inte att läsa." }).waitFor();
    assert.equal(await page.locator("#local-list li").count(), left);
    await write(page, CLEAN_TEXT);
    assert.equal(await verdict(page), "Klartecken");
  }
  const full = { "not-people": Array.from({ length: 500 }, (_, at) => `namn ${at}`) };
  await kept(page, "local-list", JSON.stringify(full));
  await page.reload();
  await page.locator("#local-list summary", { hasText: "Lokal lista (500)" }).waitFor();
  await write(page, `Frågor? Ring ${PHONE}.`);
  await card(page, "private-contact").locator("p", { hasText: "Den lokala listan är full." }).waitFor();
  assert.deepEqual(faults, []);
});

test("a comment is hidden or may stay, and nobody mends another's words", async (t) => {
  const { page, faults } = await open(t);
  await page.locator("#kind").selectOption("comment");
  await write(page, "Ring hennes mamma på 070-174 06 05!");
  assert.equal(await verdict(page), "Dölj kommentaren");
  assert.equal(await page.locator("label[for=post-text]").textContent(), "Kommentarens text");
  assert.equal(await page.locator("#publish-at").count(), 0);
  assert.deepEqual(await card(page, "private-contact").locator("button.small").allTextContents(), ["Officiell kontakt"]);
  await page.locator("#seal-missing", { hasText: "bara om kommentaren kan stå kvar" }).waitFor();
  await write(page, "Så fint det blev i parken!");
  assert.equal(await verdict(page), "Kan stå kvar");
  await sign(page);
  await seal(page);
  await page.locator("#sealed", { hasText: "Klartecken döljer ingenting" }).waitFor();
  const { record } = await verifyWithJose((await save(page)).bytes);
  assert.deepEqual([record.subject.kind, record.verdict, record.unread], ["comment", "clear", []]);
  assert.deepEqual(faults, []);
});

test("the screen says how names and sensitive facts are looked for", async (t) => {
  const { page, faults } = await open(t);
  assert.equal(await page.locator(".unread").count(), 0);
  await write(page, CLEAN_TEXT);
  assert.deepEqual(await page.locator(".unread").allTextContents(), [
    "Namn och känsliga uppgifter söks med ordlistor och regler. En del missas: läs själv också.",
  ]);
  assert.deepEqual(faults, []);
});
