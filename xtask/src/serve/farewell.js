// @ts-check
/// <reference lib="webworker" />
// Served by `cargo xtask serve` in the place of the real service worker: drops its caches and unregisters itself.

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const prefix = `klartecken ${worker.registration.scope} `;
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.registration.unregister();
  const windows = await worker.clients.matchAll({ type: "window" });
  await Promise.all(windows.map((window) => window.navigate(window.url)));
}
