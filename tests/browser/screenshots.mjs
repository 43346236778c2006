// @ts-check
// Pictures of every state of the page, in light and dark, on a phone and a desktop, for people to look at:
// `SCREENSHOTS=<folder> npm run screenshots`.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { open } from "./browser.mjs";
import { alone, variable } from "./standalone.mjs";
import { states } from "./states.mjs";

const folder = variable("SCREENSHOTS");
mkdirSync(folder, { recursive: true });
for (const [name, state] of Object.entries(states)) {
  await alone(async (t) => {
    const { page } = await open(t);
    await state(page);
    for (const viewport of [{ width: 360, height: 740 }, { width: 1280, height: 900 }]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
        await page.emulateMedia({ colorScheme });
        const file = path.join(folder, `${name}-${viewport.width}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: true });
        console.log(file);
      }
    }
  });
}
