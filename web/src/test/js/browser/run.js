/** Runs the test files that the address names (?file=…&file=…); what came of it stands in window.results. */
import { runCollected } from './test.js';

// Node's own; a message is delivered without the delay that nested timeouts get
const port = new MessageChannel();
const waiting = [];
port.port1.onmessage = () => waiting.shift()();
globalThis.setImmediate = (run) => {
  waiting.push(run);
  port.port2.postMessage(null);
};

const results = [];
for (const file of new URLSearchParams(location.search).getAll('file')) {
  try {
    await import(`../${file}`);
    for (const result of await runCollected()) results.push({ file, ...result });
  } catch (e) {
    results.push({ file, name: 'the file itself', failure: e.stack ?? String(e) });
  }
}
window.results = results;
