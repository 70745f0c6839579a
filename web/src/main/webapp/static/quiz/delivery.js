/**
 * Brings the journal to the server: one loop a page, one sender a browser (Web Lock), oldest entry first. It owns no timer
 * of the page and no DOM; it changes the model and says so.
 */
import { idOf } from './model.js';
import { backoff, beforeDeadline } from './protocol.js';

const LOCK_PATIENCE = 15_000;     // a frozen tab may keep the lock for ever; two senders cost only replays
const FRESH = 30_000;
const LONGEST = 120_000;          // a proxy's "Retry-After: 3600" is not about us

/** See the head of this file. */
export class Delivery {
  #running = false;
  #again = false;
  #stopped = false;
  #sleep = null;                  // {end, firm} while waiting
  #failures = 0;
  #contact = false;               // whether our server has answered in this round
  #key = null;
  #loadedAt = -Infinity;
  #loadAsked = true;

  /**
   * @param {object} o
   * @param {import('./model.js').AttemptModel} o.model @param {import('./journal.js').Journal} o.journal
   * @param {ReturnType<typeof import('./protocol.js').createProtocol>} o.api
   * @param {() => number|null} o.left milliseconds to the deadline @param {() => number|null} o.now server time
   * @param {{changed: () => void, settled: (entry: object, outcome: object) => void, loaded: () => void, submitted: () => void}} o.on
   * @param {LockManager} [o.locks] @param {() => number} [o.random] @param {() => number} [o.wall] only to judge freshness
   * @param {{set: typeof setTimeout, clear: typeof clearTimeout}} [o.timers]
   */
  constructor({ model, journal, api, left, now, on, locks, random = Math.random, wall = Date.now,
    timers = { set: (f, ms) => setTimeout(f, ms), clear: (t) => clearTimeout(t) } }) {
    Object.assign(this, { model, journal, api, left, now, locks, random, wall, timers });
    // a fault in drawing the page must not stop an answer
    const guarded = (work) => (...args) => { try { work(...args); } catch (e) { console.error('Thongthin: page', e); } };
    this.on = Object.fromEntries(Object.entries(on).map(([name, work]) => [name, guarded(work)]));
  }

  /**
   * There may be something to do.
   * @param {'entry'|'link'|'fresh'|'clock'} reason entry: something was chosen or is to be submitted; link: the network or the
   *   officer came back; fresh: ask the server anew (signed in, page restored by 'back'); clock: the deadline
   */
  wake(reason) {
    if (this.#stopped && reason !== 'fresh' && reason !== 'link') return;    // each new answer would only ask for the same sign-in
    this.#stopped = false;
    if (reason === 'link' && (this.model.link !== 'ok' || this.wall() - this.#loadedAt > FRESH)) this.#loadAsked = true;
    if (reason === 'fresh') this.#loadAsked = true;
    this.#again = true;
    if (this.#sleep && (!this.#sleep.firm || reason === 'clock')) this.#sleep.end();
    if (!this.#running) {
      this.#running = true;
      this.#loop().finally(() => { this.#running = false; });
    }
  }

  async #loop() {
    while (this.#again) {
      this.#again = false;
      let outcome;
      try {
        outcome = await this.#exclusively(() => this.#round());
      } catch (e) {
        console.error('Thongthin: delivery', e);              // a fault of ours must not end the deliveries
        outcome = { kind: 'retry', cause: 'server' };
      }
      this.#report(outcome);
      if (outcome.kind !== 'retry') continue;
      const busy = outcome.cause === 'busy' && outcome.after !== undefined;
      if (this.#again && !busy) continue;                     // the link came back, or a new answer, during the failed try
      const wait = busy ? Math.min(LONGEST, outcome.after) + backoff(0, this.random) : backoff(this.#failures - 1, this.random);
      await this.#pause(beforeDeadline(wait, this.left(), this.random), busy);
      this.#again = true;
    }
  }

  #report(outcome) {
    const { model } = this;
    if (outcome.kind === 'retry') {
      this.#failures++;
      // one lost packet is not worth a bar; the second failure, or the browser's own word, is
      const atOnce = outcome.cause === 'busy' || globalThis.navigator?.onLine === false;
      if (atOnce || this.#failures > 1) model.link = outcome.cause === 'busy' || outcome.cause === 'server' ? 'busy' : 'down';
    } else {
      if (outcome.kind !== 'ok') model.link = outcome.kind;
      else if (this.#contact) model.link = 'ok';              // a round with nothing to say has not tried the link
      if (outcome.kind === 'signin' || outcome.kind === 'gone') {
        this.#stopped = true;
        this.#again = false;
      }
    }
    this.on.changed();
  }

  #pause(ms, firm) {
    return new Promise((resolve) => {
      const end = () => { this.timers.clear(timer); this.#sleep = null; resolve(); };
      const timer = this.timers.set(end, ms);
      this.#sleep = { end, firm };
    });
  }

  async #exclusively(work) {
    if (!this.locks) return work();                            // plain http: replays are harmless
    const abort = new AbortController();
    let granted = false;
    const timer = this.timers.set(() => abort.abort(), LOCK_PATIENCE);
    try {
      return await this.locks.request(`thongthin-quiz-${this.model.attempt}`, { signal: abort.signal }, () => {
        granted = true;
        this.timers.clear(timer);
        return work();
      });
    } catch (e) {
      if (granted) throw e;
      return work();
    } finally {
      this.timers.clear(timer);
    }
  }

  /** One round under the lock: load if needed, take over what others journaled, send, submit. */
  async #round() {
    const { model, journal } = this;
    this.#contact = false;
    const loading = this.#loadAsked;
    if (loading) {
      const outcome = await this.#withKey((key) => this.api.load(key));
      if (outcome.kind !== 'ok') return outcome.kind === 'closed' ? this.#closed() : outcome;
      this.#loadAsked = false;
      this.#loadedAt = this.wall();
      model.load(outcome.body);
      if (model.phase === 'open') await journal.note(model.attempt, { closedAt: undefined, deadline: model.deadline ?? undefined });
    }
    await this.#takeOver();
    if (loading) this.on.loaded();
    const outcome = await this.#sendAll();
    if (outcome.kind !== 'ok') return outcome;
    if (model.phase === 'closed') return this.#closed();
    if (model.phase === 'expired' && model.queue.length === 0) await journal.close(model.attempt, this.now());
    if (model.submission !== 'none' && model.submission !== 'done' && model.phase === 'open') return this.#submit();
    return outcome;
  }

  /** Learns from the journal what other tabs wrote, or what they delivered for us. */
  async #takeOver() {
    for (const row of await this.journal.rows(this.model.attempt)) {
      const { at, ack, refused, ...entry } = row;
      if (ack) this.model.acknowledge(entry, ack);
      else if (!refused) this.model.adopt(entry);
    }
    this.on.changed();
  }

  async #sendAll() {
    const skip = new Set();       // slots on which the server failed: one bad entry must not hold up all others
    let bad = null;
    let good = 0;
    for (let entry; (entry = this.model.next(skip));) {
      const outcome = await this.#withKey((key) => this.api.respond(key, entry));
      if (outcome.kind === 'ok') {
        const { seq, status, current } = outcome.body;
        await this.#settle(entry, { ack: { seq, status, current } });
        good++;
      } else if (outcome.kind === 'refused' || outcome.kind === 'closed') {
        await this.#settle(entry, { refused: { kind: outcome.kind, detail: outcome.detail } });
      } else if (outcome.kind === 'retry' && outcome.cause === 'server') {
        bad = outcome;
        skip.add(entry.slot);
        if (good === 0 && skip.size > 1) return bad;
      } else {
        return outcome;
      }
    }
    return bad ?? { kind: 'ok' };
  }

  async #settle(entry, outcome) {
    await this.journal.settle(entry, outcome);
    if (outcome.ack) this.model.acknowledge(entry, outcome.ack);
    else this.model.refuse(entry, outcome.refused.kind, outcome.refused.detail);
    this.on.settled(entry, outcome);
    this.on.changed();
  }

  async #submit() {
    const { model } = this;
    if (model.queue.length) return { kind: 'ok' };             // still being written; we are woken when it is
    const rows = await this.journal.pending(model.attempt);
    if (rows.some((row) => !model.settled.has(idOf(row)))) {   // chosen in another tab meanwhile: send that first
      this.#again = true;
      return { kind: 'ok' };
    }
    model.submission = 'sending';
    this.on.changed();
    const outcome = await this.#withKey((key) => this.api.submit(key));
    if (outcome.kind === 'closed') return this.#closed();
    if (outcome.kind !== 'ok') return outcome;
    model.submission = 'done';
    model.result = typeof outcome.body.result === 'string' ? outcome.body.result : null;
    model.phase = 'closed';
    await this.journal.close(model.attempt, this.now());
    this.on.submitted();
    return outcome;
  }

  async #closed() {
    this.model.phase = 'closed';
    if (this.model.queue.length === 0) await this.journal.close(this.model.attempt, this.now());
    return { kind: 'ok' };
  }

  /** Calls with the attempt key, once more with a new one when it is refused. The key is shared by all tabs by the journal. */
  async #withKey(send) {
    let refused = null;
    for (let tries = 0; tries < 3; tries++) {
      const { attempt } = this.model;
      if (!this.#key || this.#key === refused) this.#key = (await this.journal.record(attempt)).key ?? null;
      if (!this.#key || this.#key === refused) {
        const outcome = await this.api.requestKey();
        if (outcome.kind !== 'ok') return outcome;
        this.#key = outcome.body.key;
        await this.journal.note(attempt, { key: this.#key });
      }
      const outcome = await send(this.#key);
      if (outcome.kind !== 'retry') {
        this.#contact = true;
        this.#failures = 0;
      }
      if (outcome.kind !== 'key') return outcome;
      refused = this.#key;
    }
    return { kind: 'retry', cause: 'server' };                 // even fresh keys are refused: not something to hammer
  }
}
