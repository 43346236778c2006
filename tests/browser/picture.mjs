// @ts-check
// The README's picture of Granska: `PICTURE=<file> npm run picture`.
import { open } from "./browser.mjs";
import { FULL_TEXT, addChild, addCompletePicture, answerAll, verdict, write } from "./page.mjs";
import { alone, variable } from "./standalone.mjs";

const file = variable("PICTURE");
// Somewhat smaller than life, so that the picture's card comes into view: 1280 by 900 in the file.
const SHEET = { colorScheme: "light", viewport: { width: 1400, height: 984 }, deviceScaleFactor: 1280 / 1400 };
await alone(async (t) => {
  const { page } = await open(t, { options: SHEET });
  await page.locator("#account").fill("@exempelkommun");
  await write(page, FULL_TEXT);
  await addCompletePicture(page, { name: "kojbygge.png" });
  await addChild(page);
  await answerAll(page);
  // What is left is the telephone number in the text.
  if ((await verdict(page)) !== "Åtgärda") throw new Error(`the verdict is ${await verdict(page)}`);
  await page.evaluate(() => {
    /** @type {HTMLElement} */ (document.activeElement).blur();
    scrollTo(0, 0);
  });
  await page.screenshot({ path: file });
});
