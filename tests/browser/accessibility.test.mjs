// @ts-check
// axe-core on every page and state, in light and dark, on a phone and a desktop; then what axe does not measure.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { open } from "./browser.mjs";
import { states } from "./states.mjs";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const SIZES = [{ width: 360, height: 740 }, { width: 1280, height: 900 }];

/** @typedef {import("playwright-core").Page} Page */

/** Every rule of those tags, also those that axe leaves off by itself. @param {Page} page */
async function axe(page) {
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const axe = /** @type {any} */ (window).axe;
    const off = axe.getRules(tags).map((/** @type {{ ruleId: string }} */ rule) => [rule.ruleId, { enabled: true }]);
    const { violations } = await axe.run(document, { runOnly: tags, rules: Object.fromEntries(off) });
    return violations.flatMap((/** @type {any} */ { id, nodes }) =>
      nodes.map((/** @type {any} */ node) => `${id}: ${node.target.join(" ")} (${node.failureSummary.replace(/\s+/g, " ")})`),
    );
  }, TAGS);
}

/** Whatever lies beyond the right edge, and whether the page itself scrolls there. @param {Page} page */
function tooWide(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth}`] : [];
    for (const element of document.querySelectorAll("a, button, input, select, textarea, summary, h1, h2, h3, p, dd, img")) {
      const { right, width } = element.getBoundingClientRect();
      const { tagName, id, className } = element;
      if (width > 0 && right > clientWidth + 1) found.push(`${tagName}#${id}.${className}: ${Math.round(right)}`);
    }
    return found;
  });
}

/** Targets below 24 by 24 CSS pixels (WCAG 2.2, 2.5.8), a box together with its label. @param {Page} page */
function tooSmall(page) {
  return page.evaluate(() => {
    const found = [];
    for (const element of document.querySelectorAll("a[href], button, input, select, textarea, summary")) {
      // Unseen until it has the focus, or part of a closed section.
      if (element.matches(".skip") || !element.checkVisibility({ visibilityProperty: true })) continue;
      const field = /** @type {HTMLInputElement} */ (element);
      const wide = field.matches("[type=checkbox], [type=radio], [type=file]") ? [...(field.labels ?? [])] : [];
      const boxes = [element, ...wide].map((one) => one.getBoundingClientRect());
      const { width, height } = boxes.reduce((a, b) => (a.width * a.height > b.width * b.height ? a : b));
      if (width < 24 || height < 24) {
        const name = element.id || element.textContent?.trim().slice(0, 40);
        found.push(`${element.tagName} ${name}: ${width.toFixed(1)} by ${height.toFixed(1)}`);
      }
    }
    return found;
  });
}

for (const [name, state] of Object.entries(states)) {
  test(name, async (t) => {
    const { page, faults } = await open(t);
    await state(page);
    for (const viewport of SIZES) {
      await page.setViewportSize(viewport);
      for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await axe(page), [], `${viewport.width} ${colorScheme}`);
      }
      assert.deepEqual(await tooWide(page), [], `${viewport.width}`);
      assert.deepEqual(await tooSmall(page), [], `${viewport.width}`);
    }
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    assert.deepEqual(await tooWide(page), [], "text at 200 %");
    assert.deepEqual(await tooSmall(page), [], "text at 200 %");
    assert.deepEqual(faults, []);
  });
}
