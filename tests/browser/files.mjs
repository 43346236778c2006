// @ts-check
// Files to hand over: real pictures, and some that are not what they say.
import { createHash } from "node:crypto";
import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

/** @param {string | Buffer} bytes */
export function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A picture of a sunset, as PNG. @param {number} width @param {number} height */
export function png(width = 320, height = 240) {
  const rows = Buffer.alloc(height * (1 + 3 * width));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * (1 + 3 * width) + 1 + 3 * x;
      const [down, across] = [y / height, x / width];
      const hill = down > 0.62 + 0.1 * Math.sin(5 * across);
      const sun = (across - 0.65) ** 2 + ((down - 0.42) * (height / width)) ** 2 < 0.008;
      const colour = hill ? [30 + 40 * across, 84, 70] : sun ? [255, 244, 200] : [255 - 70 * down, 190 - 70 * down, 110 + 60 * down];
      rows.set(colour.map(Math.round), at);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

/** @param {string} name @param {Buffer} body */
function chunk(name, body) {
  const named = Buffer.concat([Buffer.from(name, "latin1"), body]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** A file of that size that begins as a picture; it takes no room on the disk. @param {string} file @param {number} size */
export function sparse(file, size) {
  const handle = openSync(file, "w");
  writeSync(handle, png());
  ftruncateSync(handle, size);
  closeSync(handle);
  return file;
}

/** @param {string} name @param {string | Buffer} bytes @param {string} [mimeType] */
export function handed(name, bytes, mimeType = "image/png") {
  return { name, mimeType, buffer: Buffer.from(bytes) };
}
