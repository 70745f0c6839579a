/** node:test as far as our tests use it: they are collected here and run one after the other. */
const tests = [];

export default function test(name, run) {
  tests.push({ name, run });
}

/** Runs what has been collected since the last call. @returns {Promise<{name: string, failure: string|null}[]>} */
export async function runCollected() {
  const results = [];
  for (const { name, run } of tests.splice(0)) {
    try {
      await run();
      results.push({ name, failure: null });
    } catch (e) {
      results.push({ name, failure: e.stack ?? String(e) });
    }
  }
  return results;
}
