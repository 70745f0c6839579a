/**
 * State of a running attempt, without DOM, storage or network: everything here runs under `node --test`.
 * Terms: an *entry* is one answer given by the officer, journaled in this browser; it is *pending* until the server has
 * acknowledged it with a sequence number (seq). The server's own view of a slot is `question.server`.
 */

/**
 * @typedef {{attempt: string, client: string, counter: number, slot: number, answer: string[],
 *   basedOn: number, after: string|null, n?: number}} Entry
 *   basedOn: seq the officer saw when choosing; after: id of the pending entry it follows, until that one is settled;
 *   n: position in the journal, ascending over all tabs of this browser.
 * @typedef {{seq: number, status: 'CURRENT'|'SUPERSEDED'|'LATE', current?: {seq: number, answer: string[]}}} Acknowledgement
 * @typedef {{kind: 'superseded'|'late'|'refused'|'closed', mine: string[], detail?: string}} Notice
 */

/** @param {{client: string, counter: number}} entry @returns {string} its identity, the same for every replay */
export const idOf = (entry) => `${entry.client}:${entry.counter}`;

const same = (a, b) => a.length === b.length && a.every((id) => b.includes(id));

/**
 * basedOn for the entry that follows `entry` on the same slot, once `entry` is settled. A chain of one's own changes must
 * not supersede itself, so it continues from the acknowledged seq; but if the first was *not* made current, the officer
 * had not seen what stands, and the follower keeps the older base so that the server can say so again.
 * @param {Entry} entry @param {Acknowledgement|null} ack null: refused @returns {number}
 */
export function baseAfter(entry, ack) {
  return ack && ack.status === 'CURRENT' ? ack.seq : entry.basedOn;
}

/** One attempt as this page knows it. Mutators are synchronous; the caller journals and renders afterwards. */
export class AttemptModel {
  /** @param {string} attempt @param {string} client id of this page's journal client */
  constructor(attempt, client) {
    this.attempt = attempt;
    this.client = client;
    /** 'loading' | 'open' | 'expired' (our timer ended) | 'closed' (the server said so) */
    this.phase = 'loading';
    /** 'none' | 'wanted' (goes when all is acknowledged) | 'sending' (outcome not yet known) | 'done' */
    this.submission = 'none';
    /** 'ok' | 'down' | 'busy' | 'signin' | 'gone' */
    this.link = 'ok';
    this.deadline = null;
    this.result = null;
    this.questions = [];
    this.flags = new Set();
    /** @type {Entry[]} pending entries in the order in which they are to be sent */
    this.queue = [];
    this.counter = 0;
    this.writing = new Set();      // ids of entries whose journal write has not finished
    this.settled = new Map();      // id → base for a follower; a late echo from another tab must not revive what is settled
  }

  /** Takes over GET /attempts/{id}. Safe to repeat: an older seq never replaces a newer one, notices stay. */
  load(dto) {
    const end = instant(dto.deadline);
    const deadline = Number.isFinite(end) ? end : null;
    const over = this.phase === 'expired' && deadline === this.deadline;      // no longer if a trainer has given more time
    this.deadline = deadline;
    this.phase = dto.state === 'OPEN' ? (over ? 'expired' : 'open') : 'closed';
    if (!Array.isArray(dto.questions) || dto.questions.length === 0) return;
    this.questions = dto.questions.map((q, i) => {
      const before = this.question(q.slot);
      const server = { seq: q.seq ?? 0, answer: q.answer ?? [] };
      return { slot: q.slot, type: q.type, stem: q.stem, options: q.options, number: i + 1,
        server: before && before.server.seq > server.seq ? before.server : server, notice: before ? before.notice : null };
    });
  }

  question(slot) { return this.questions.find((q) => q.slot === slot); }

  /** Whether answers can no longer be changed here. */
  get locked() { return this.phase !== 'open' || this.submission !== 'none'; }

  /** Whether leaving now would leave something undelivered. */
  get unsent() { return this.queue.length > 0 || (this.phase === 'open' && (this.submission === 'wanted' || this.submission === 'sending')); }

  /** What the officer last chose for the slot, delivered or not. */
  answerOf(slot) {
    const pending = this.#lastPending(slot);
    if (pending) return pending.answer;
    const question = this.question(slot);
    return question ? question.server.answer : [];
  }

  /** @returns {'none'|'writing'|'waiting'|'saved'} 'writing' is shown as nothing at all: not yet safe, so not yet claimed */
  stateOf(slot) {
    const pending = this.#lastPending(slot);
    if (pending) return this.writing.has(idOf(pending)) ? 'writing' : 'waiting';
    return this.answerOf(slot).length ? 'saved' : 'none';
  }

  /**
   * The officer chooses. The entry still has to be journaled; call {@link written} then.
   * @returns {Entry|null} null when nothing changes or answers are locked
   */
  choose(slot, answer) {
    const question = this.question(slot);
    if (!question || this.locked) return null;
    const ordered = question.options.map((o) => o.id).filter((id) => answer.includes(id));
    if (same(ordered, this.answerOf(slot))) return null;
    const before = this.#lastPending(slot);
    const entry = { attempt: this.attempt, client: this.client, counter: ++this.counter, slot, answer: ordered,
      basedOn: before ? before.basedOn : question.server.seq, after: before ? idOf(before) : null };
    this.queue.push(entry);
    this.writing.add(idOf(entry));
    question.notice = null;
    return entry;
  }

  /** The journal holds the entry (or has failed to, and memory does): from now on it may be shown and sent. */
  written(entry, n) {
    entry.n = n;
    this.writing.delete(idOf(entry));
    this.#sort();
  }

  /** Takes over a journaled entry: a crashed tab's, or one that a living tab has announced. Safe to repeat. */
  adopt(entry) {
    if (this.settled.has(idOf(entry))) return;
    let known = this.queue.find((e) => idOf(e) === idOf(entry));
    if (!known) this.queue.push(known = { ...entry });
    else if (known.after && !entry.after) Object.assign(known, { basedOn: entry.basedOn, after: null });
    // its predecessor may have been settled between the other tab's choosing and our hearing of it
    if (this.settled.has(known.after)) Object.assign(known, { basedOn: this.settled.get(known.after), after: null });
    this.#sort();
  }

  /**
   * Next entry to send: the oldest written one that has no older pending entry on its slot.
   * @param {Set<number>} skip slots to leave out in this round
   * @returns {Entry|undefined}
   */
  next(skip = new Set()) {
    const blocked = new Set(skip);
    for (const entry of this.queue) {
      if (!blocked.has(entry.slot) && !this.writing.has(idOf(entry))) return entry;
      blocked.add(entry.slot);
    }
    return undefined;
  }

  /** The server has the entry. @param {Entry} entry @param {Acknowledgement} ack */
  acknowledge(entry, ack) {
    if (!this.#settle(entry, ack)) return;
    const question = this.question(entry.slot);
    if (!question) return;
    const current = ack.current && Number.isInteger(ack.current.seq) ? ack.current
      : ack.status === 'CURRENT' ? { seq: ack.seq, answer: entry.answer } : null;
    if (current && current.seq >= question.server.seq) question.server = { seq: current.seq, answer: current.answer ?? [] };
    if (this.#lastPending(entry.slot)) return;              // a newer choice is on its way; its answer will tell
    if (ack.status === 'LATE') question.notice = { kind: 'late', mine: entry.answer };
    else if (ack.status === 'SUPERSEDED' && !same(question.server.answer, entry.answer)) {
      question.notice = { kind: 'superseded', mine: entry.answer };
    } else question.notice = null;
  }

  /** The server will never take the entry: 'refused' by its content, or the attempt is 'closed'. */
  refuse(entry, kind, detail) {
    if (!this.#settle(entry, null)) return;
    const question = this.question(entry.slot);
    if (question && !this.#lastPending(entry.slot)) question.notice = { kind, mine: entry.answer, detail };
    if (kind === 'closed') this.phase = 'closed';
  }

  /** @returns {{total: number, saved: number, waiting: number[], unanswered: number[], flagged: number[]}} numbers of questions */
  counts() {
    const numbers = (test) => this.questions.filter(test).map((q) => q.number);
    return {
      total: this.questions.length,
      saved: this.questions.filter((q) => this.stateOf(q.slot) === 'saved').length,
      waiting: numbers((q) => this.#lastPending(q.slot)),
      unanswered: numbers((q) => this.answerOf(q.slot).length === 0),
      flagged: numbers((q) => this.flags.has(q.slot)),
    };
  }

  /** @param {Notice['kind']} kind @returns {number[]} numbers of the questions with such a notice */
  noticed(kind) { return this.questions.filter((q) => q.notice && q.notice.kind === kind).map((q) => q.number); }

  #lastPending(slot) {
    for (let i = this.queue.length - 1; i >= 0; i--) if (this.queue[i].slot === slot) return this.queue[i];
    return undefined;
  }

  #settle(entry, ack) {
    const id = idOf(entry);
    if (this.settled.has(id)) return false;
    this.settled.set(id, baseAfter(entry, ack));
    this.writing.delete(id);
    this.queue = this.queue.filter((e) => idOf(e) !== id);
    for (const follower of this.queue) {
      if (follower.after === id) Object.assign(follower, { basedOn: baseAfter(entry, ack), after: null });
    }
    return true;
  }

  #sort() { this.queue.sort((a, b) => (a.n ?? Infinity) - (b.n ?? Infinity) || 0); }
}

/**
 * Server time from `serverNow` and a monotonic clock; the computer's own date is never asked. Each response bounds the
 * difference (it was stamped between sending and receiving); bounds of several responses are intersected. The later bound
 * is used, so the officer sees at most one round trip too little time and never too much.
 */
export class ServerClock {
  /** @param {() => number} monotonic milliseconds */
  constructor(monotonic) {
    this.monotonic = monotonic;
    this.low = -Infinity;
    this.high = Infinity;
  }

  /** @param {number} serverNow ms of the epoch @param {number} sentAt @param {number} receivedAt monotonic */
  sample(serverNow, sentAt, receivedAt) {
    const low = serverNow - receivedAt;
    const high = serverNow - sentAt;
    // no overlap: the monotonic clock stood still while the computer slept, or the server's clock was set. Start again.
    if (low > this.high || high < this.low) [this.low, this.high] = [low, high];
    else [this.low, this.high] = [Math.max(low, this.low), Math.min(high, this.high)];
  }

  /** @returns {number|null} ms of the epoch; null before the first response */
  now() { return this.high === Infinity ? null : this.high + this.monotonic(); }
}

/** @param {string} iso ISO-8601 UTC, up to nanoseconds @returns {number} ms of the epoch, NaN if it is none */
export function instant(iso) {
  // not every engine parses more than three digits of a second
  return typeof iso === 'string' ? Date.parse(iso.replace(/(\.\d{3})\d+/, '$1')) : NaN;
}

const two = (n) => String(n).padStart(2, '0');

/** @param {number} ms @returns {{text: string, hours: boolean}} "14:32" or "1:02:03"; rounded up, so that 0:00 is the end */
export function timeLeft(ms) {
  const s = Math.max(0, Math.ceil(ms / 1000));
  const hours = Math.floor(s / 3600);
  const minutes = Math.floor(s / 60) % 60;
  return hours ? { text: `${hours}:${two(minutes)}:${two(s % 60)}`, hours: true } : { text: `${minutes}:${two(s % 60)}`, hours: false };
}

/**
 * Parts of an instant on the clock of Bangkok, which has kept UTC+7 all year since 1920. Not by Intl: the browser's zone and
 * calendar are not the product's.
 * @param {number} ms @returns {{time: string, day: number, month: number, year: number}} month 0–11, year of the Buddhist era
 */
export function bangkok(ms) {
  const d = new Date(ms + 7 * 3600_000);
  return { time: `${two(d.getUTCHours())}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())}`,
    day: d.getUTCDate(), month: d.getUTCMonth(), year: d.getUTCFullYear() + 543 };
}

/** Minutes to speak when the time left falls from `before` to `now` (ms): 10, 5, 1 or null. */
export function minutesToSpeak(before, now) {
  return [1, 5, 10].find((m) => before > m * 60_000 && now <= m * 60_000) ?? null;
}

/** @param {string} template with {0}, {1} … @returns {string} */
export function fill(template, ...args) {
  return template.replace(/\{(\d)\}/g, (all, i) => (i in args ? String(args[i]) : all));
}
