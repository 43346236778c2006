// @ts-check
// Serves dist/ the way any plain web host would: right media types, no Content-Security-Policy header.
// The policy has to work from the page's own meta element alone.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

/** The folder that is tested. */
export function dist() {
  const folder = process.env.KLARTECKEN_DIST;
  if (!folder) throw new Error("KLARTECKEN_DIST is not set: run `cargo xtask test`");
  return folder;
}

/**
 * @typedef {{ origin: string, asked: string[], stop: () => Promise<void> }} Server
 * @param {{ headers?: Record<string, string> }} [options]
 * @returns {Promise<Server>}
 */
export async function serve({ headers = {} } = {}) {
  /** @type {string[]} */
  const asked = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    asked.push(pathname);
    const name = pathname === "/" ? "index.html" : decodeURIComponent(pathname.slice(1));
    const file = path.join(dist(), path.normalize(`/${name}`));
    try {
      const body = await readFile(file);
      const type = TYPES[/** @type {keyof typeof TYPES} */ (path.extname(file))];
      response.writeHead(200, { "content-type": type ?? "application/octet-stream", ...headers });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    async stop() {
      // An open keep-alive connection would go on answering.
      server.closeAllConnections();
      await new Promise((closed) => server.close(() => closed(undefined)));
    },
  };
}
