// @ts-check
// Nothing leaves the browser: every request is counted, other addresses are tried, and the network is cut.
import assert from "node:assert/strict";
import { test } from "node:test";
import { choosePack, afterwards, freshFolder, launch, open, watch } from "./browser.mjs";
import { CLEAN_TEXT, addChild, addCompletePicture, answerAll, save, seal, sign, verdict, verifyWithJose, write, FULL_TEXT } from "./page.mjs";
import { serve } from "./server.mjs";

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; media-src blob:; " +
  "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/** All that the page is made of, by name, which has to be all that is ever asked for. */
const FILES = [
  "boot.js", "guides.en.txt", "guides.sv.txt", "icon.svg", "index.html", "kansli.html", "manifest.webmanifest", "office.css",
  "office.en.txt", "office.js", "office.sv.txt", "office_bg.wasm", "packs/botkyrka.json", "packs/exempelkommun.json",
  "packs/herrljunga.json", "packs/jonkoping.json", "packs/lidingo.json", "review.js", "review_bg.wasm",
  "seal.js", "seal_bg.wasm", "service-worker.js", "style.css", "words.en.txt", "words.sv.txt",
];

/** The page works without a network from here on. @param {import("playwright-core").Page} page */
function untilKept(page) {
  return page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test("the whole job makes no request once the page is there", async (t) => {
  const server = await serve();
  afterwards(t, () => server.stop());
  const context = await launch(freshFolder(t));
  afterwards(t, () => context.close());
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const carrying = [];
  // Also those of the service worker, and of anything that the page may open.
  context.on("request", (request) => {
    requests.push(request.url());
    if (request.method() !== "GET" || request.postData() !== null) carrying.push(request.url());
  });
  const page = await context.newPage();
  const faults = watch(page);
  await page.goto(server.origin);
  await untilKept(page);
  // What comes when somebody begins, and the guideline that is chosen, are the page's own files too.
  await choosePack(page, "herrljunga");
  await page.locator("h1").click();
  await page.waitForLoadState("networkidle");
  assert.ok(requests.length > 0 && server.asked.length > 0, "requests are seen at all");
  const [settled, asked] = [requests.length, server.asked.length];

  await write(page, FULL_TEXT.replace(/ Ring.*$/, ""));
  await addCompletePicture(page);
  await page.locator("img.preview").evaluate((/** @type {HTMLImageElement} */ image) => image.decode());
  await addChild(page);
  await answerAll(page);
  await sign(page);
  await seal(page);
  await verifyWithJose((await save(page)).bytes);
  assert.deepEqual(requests.slice(settled).filter((url) => !url.startsWith("blob:")), []);
  assert.deepEqual(server.asked.slice(asked), [], "the server says so too");

  // Another document is a load, but of the page's own files alone, and the service worker has them.
  for (const [part, name] of [["checklistor", "Checklistor"], ["verifiera", "Verifiera"], ["om", "Om"], ["granska", "Granska"]]) {
    await page.locator(`a[href$='#/${part}']`).click();
    await page.locator("h1", { hasText: name }).waitFor();
  }
  await page.waitForLoadState("networkidle");
  const files = new Set(FILES.map((file) => `${server.origin}/${file}`));
  const others = requests.slice(settled).filter((url) => !url.startsWith("blob:") && !files.has(url.split("#")[0]));
  assert.deepEqual(others, []);
  assert.deepEqual(carrying, []);
  // A browser asks by itself, whenever a document is opened, whether the service worker is a new one.
  assert.deepEqual(server.asked.slice(asked).filter((file) => file !== "/service-worker.js"), []);

  const outside = requests.filter((url) => !url.startsWith(`${server.origin}/`) && !url.startsWith(`blob:${server.origin}/`));
  assert.deepEqual(outside, []);
  assert.deepEqual(faults, []);
});

test("the page's own policy stops whatever would go elsewhere", async (t) => {
  const { page, server } = await open(t);
  const policy = page.locator("meta[http-equiv='Content-Security-Policy']");
  assert.equal(await policy.getAttribute("content"), POLICY);
  const elsewhere = await serve();
  afterwards(t, () => elsewhere.stop());
  const stopped = await page.evaluate(async (origin) => {
    /** @type {Set<string>} */
    const directives = new Set();
    document.addEventListener("securitypolicyviolation", (event) => directives.add(event.effectiveDirective));
    const make = (/** @type {string} */ tag, /** @type {object} */ properties) =>
      document.body.append(Object.assign(document.createElement(tag), properties));
    /** @type {string[]} */
    const through = [];
    await fetch(`${origin}/fetch`).then(() => through.push("fetch"), () => {});
    await new Promise((done) => {
      const socket = new WebSocket(`${origin.replace("http", "ws")}/socket`);
      socket.onopen = () => done(through.push("socket"));
      socket.onerror = () => done(0);
    }).catch(() => {});
    navigator.sendBeacon(`${origin}/beacon`, "text");
    new EventSource(`${origin}/events`).close();
    make("img", { src: `${origin}/image` });
    make("video", { src: `${origin}/video` });
    make("iframe", { src: `${origin}/frame` });
    make("script", { src: `${origin}/script` });
    make("link", { rel: "stylesheet", href: `${origin}/style` });
    make("form", { action: `${origin}/form`, method: "post" });
    document.forms[document.forms.length - 1].submit();
    await new Promise((done) => setTimeout(done, 500));
    return { through, directives: [...directives].sort() };
  }, elsewhere.origin);
  assert.deepEqual(stopped.through, []);
  const expected = ["connect-src", "form-action", "frame-src", "img-src", "media-src", "script-src-elem", "style-src-elem"];
  assert.deepEqual(stopped.directives, expected);
  assert.deepEqual(elsewhere.asked, []);
  assert.ok(page.url().startsWith(server.origin));
});

test("the whole job is done with the network cut", async (t) => {
  const { page, server, context, faults } = await open(t);
  await untilKept(page);
  await server.stop();
  await context.setOffline(true);
  await page.reload();
  assert.equal(await page.evaluate(() => navigator.onLine), false);
  await write(page, CLEAN_TEXT);
  assert.equal(await verdict(page), "Klartecken");
  await sign(page);
  await seal(page);
  const { record } = await verifyWithJose((await save(page)).bytes);
  assert.equal(record.verdict, "clear");
  assert.deepEqual(faults, []);
});
