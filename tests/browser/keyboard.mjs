// @ts-check
// Steps with the keyboard alone. Looking at the page to see where the focus is stands in for the user's eyes.

/** @typedef {import("playwright-core").Page} Page */

/** @param {Page} page @param {string} key */
export async function press(page, key) {
  await page.keyboard.press(key);
}

/** Moves the focus by Tab or Shift+Tab, the shorter way. @param {Page} page @param {string} selector */
export async function tabTo(page, selector, index = 0) {
  const target = page.locator(selector).nth(index);
  await target.waitFor({ state: "attached" });
  for (let pressed = 0; pressed < 200; pressed += 1) {
    const way = await target.evaluate((element) => {
      const from = document.activeElement;
      if (from === element) return "there";
      const before = from !== document.body && from && element.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING;
      return before ? "Shift+Tab" : "Tab";
    });
    if (way === "there") return;
    await press(page, way);
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

/** Types at the end of a field. @param {Page} page @param {string} selector @param {string} text */
export async function typeInto(page, selector, text) {
  await tabTo(page, selector);
  await press(page, "Control+End");
  await page.keyboard.type(text);
}

/**
 * Types a date into a date field. The order of its parts is that of the browser's own language, which no page can ask
 * for, so the orders are tried as a person would who sees what comes out.
 * @param {Page} page @param {string} selector @param {string} date
 */
export async function typeDate(page, selector, date) {
  const [year, month, day] = date.split("-");
  for (const order of [[month, day, year], [year, month, day], [day, month, year]]) {
    await tabTo(page, selector);
    await page.keyboard.type(order.join(""));
    if ((await page.locator(selector).inputValue()) === date) return;
    // Coming back begins at the first part again.
    await press(page, "Shift+Tab");
  }
  throw new Error(`the keyboard does not write ${date} into ${selector}`);
}
