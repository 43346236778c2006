// @ts-check
// For the programs here that are no tests: what stands in for a test, and cleans up when the work is done.

/** @param {(t: any) => Promise<void>} work */
export async function alone(work) {
  /** @type {(() => Promise<void>)[]} */
  const undo = [];
  try {
    await work({ after: (/** @type {() => Promise<void>} */ one) => undo.push(one) });
  } finally {
    for (const one of undo) await one();
  }
}

/** @param {string} name */
export function variable(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}
