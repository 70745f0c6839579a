/**
 * The journal of answers in this browser: IndexedDB 'thongthin', shared by all tabs. An answer is written here, and flushed
 * to disk, before the page claims to have it. Where IndexedDB is missing, full or hangs (private mode, broken profile), the
 * same calls work on memory and `durable` turns false.
 *
 * Store 'answers': rows {n, attempt, client, counter, slot, answer, basedOn, after, at, ack?, refused?}; a row is *open* while
 * it has neither ack nor refused. Acknowledged rows stay until the attempt has no open row (another tab may still have to
 * read the acknowledgement), refused ones until 30 days after the attempt has closed.
 * Store 'attempts': rows {attempt, key?, flags?, submitting?, deadline?, usedAt, closedAt?}.
 */
import { baseAfter, idOf } from './model.js';

const PATIENCE = 6000;            // an old disk may need seconds; but some browsers hang for ever, and the officer must not
const KEEP = 30 * 86_400_000;

const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

const within = (promise, ms) => new Promise((resolve, reject) => {
  const timer = setTimeout(() => reject(new Error('IndexedDB does not answer')), ms);
  promise.then(resolve, reject).finally(() => clearTimeout(timer));
});

/** @returns {string} a random client id; also where crypto.randomUUID is missing (plain http inside an office) */
export function newClientId() {
  const b = crypto.getRandomValues(new Uint8Array(16));
  b[6] = (b[6] & 0x0f) | 0x40;
  b[8] = (b[8] & 0x3f) | 0x80;
  const hex = Array.from(b, (x) => x.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const isOpen = (row) => !row.ack && !row.refused;

/** Applies an outcome to the row and to those that follow it. @returns {object[]} the changed rows */
function settled(rows, entry, outcome) {
  const row = rows.find((r) => idOf(r) === idOf(entry));
  if (!row || !isOpen(row)) return [];
  Object.assign(row, outcome);
  const followers = rows.filter((r) => r.after === idOf(entry));
  for (const f of followers) Object.assign(f, { basedOn: baseAfter(entry, outcome.ack ?? null), after: null });
  return [row, ...followers];
}

/** See the head of this file. All methods resolve; none rejects for reasons of storage. */
export class Journal {
  #db = null;
  #factory;
  #answers = [];                    // what IndexedDB would not take
  #last = 0;                        // highest n seen on disk
  #attempts = new Map();

  /** @param {IDBFactory|undefined} factory */
  constructor(factory) {
    this.#factory = factory;
    this.durable = true;
    /** called once, when memory has to take over */
    this.onDegraded = () => {};
  }

  async open() {
    try {
      await within(this.#connect(1).catch((e) => {
        if (e.name !== 'VersionError') throw e;
        return this.#connect();                              // a later release was here before: its stores will do
      }), PATIENCE);
    } catch (e) {
      this.#degrade(e);
    }
    return this;
  }

  async #connect(version) {
    const request = version ? this.#factory.open('thongthin', version) : this.#factory.open('thongthin');
    request.onupgradeneeded = () => {
      const answers = request.result.createObjectStore('answers', { keyPath: 'n', autoIncrement: true });
      answers.createIndex('attempt', 'attempt');
      answers.createIndex('id', ['attempt', 'client', 'counter'], { unique: true });
      request.result.createObjectStore('attempts', { keyPath: 'attempt' });
    };
    const db = await done(request);
    db.onversionchange = () => db.close();                   // a newer page wants to upgrade: reopened at the next use
    this.#db = db;
  }

  /**
   * Writes an answer. Resolves when it is on disk, or when only memory could take it.
   * @param {import('./model.js').Entry} entry @returns {Promise<number>} its position n
   */
  async add(entry) {
    const row = { ...entry, at: Date.now() };                // for support only; nothing is decided by this date
    delete row.n;
    try {
      // 'strict': the answer survives a power cut, not only a crash of the browser
      return this.#last = await this.#run('answers', 'readwrite', (store) => done(store.add(row)), 'strict');
    } catch (e) {
      this.#degrade(e);
      const kept = { ...row, n: this.#last + (this.#answers.length + 1) / 1e6 };   // between what the disk has and what it may take next
      this.#answers.push(kept);
      return kept.n;
    }
  }

  /** @returns {Promise<object[]>} all rows of the attempt in the order of writing */
  async rows(attempt) {
    const stored = await this.#try('answers', 'readonly', (s) => done(s.index('attempt').getAll(attempt)), []);
    this.#last = stored.reduce((last, row) => Math.max(last, row.n), this.#last);
    const ids = new Set(stored.map(idOf));                   // a write that came through after we had given it up
    return [...stored, ...this.#answers.filter((r) => r.attempt === attempt && !ids.has(idOf(r)))].sort((a, b) => a.n - b.n);
  }

  /** @returns {Promise<object[]>} rows that still have to be delivered */
  async pending(attempt) { return (await this.rows(attempt)).filter(isOpen); }

  /**
   * Notes the outcome of an entry and, in the same transaction, what its followers are now based on.
   * @param {import('./model.js').Entry} entry
   * @param {{ack?: import('./model.js').Acknowledgement, refused?: {kind: string, detail?: string}}} outcome
   */
  async settle(entry, outcome) {
    settled(this.#answers, entry, outcome);
    await this.#try('answers', 'readwrite', async (store) => {
      const rows = await done(store.index('attempt').getAll(entry.attempt));
      await Promise.all(settled(rows, entry, outcome).map((row) => done(store.put(row))));
    });
  }

  /** Drops acknowledged rows once no open row can refer to them. */
  async compact(attempt) {
    const drop = (rows) => (rows.some(isOpen) ? [] : rows.filter((r) => r.ack));
    const gone = new Set(drop(this.#answers.filter((r) => r.attempt === attempt)));
    this.#answers = this.#answers.filter((r) => !gone.has(r));
    await this.#try('answers', 'readwrite', async (store) => {
      const rows = await done(store.index('attempt').getAll(attempt));
      await Promise.all(drop(rows).map((r) => done(store.delete(r.n))));
    });
  }

  /** @returns {Promise<object>} the attempt's record, empty when there is none */
  async record(attempt) {
    const stored = await this.#try('attempts', 'readonly', (s) => done(s.get(attempt)));
    return { attempt, ...stored, ...this.#attempts.get(attempt) };
  }

  /** Changes the attempt's record; a value of undefined removes the property. @param {object} change */
  async note(attempt, change) {
    const stored = await this.#try('attempts', 'readwrite', async (store) => {
      await done(store.put({ ...(await done(store.get(attempt))), attempt, ...change, usedAt: Date.now() }));
      return true;
    });
    if (!stored) this.#attempts.set(attempt, { ...this.#attempts.get(attempt), ...change });
  }

  /** The attempt takes no more answers: its key and the acknowledged rows go now, the rest 30 days later. */
  async close(attempt, now) {
    if ((await this.record(attempt)).closedAt) return;
    await this.note(attempt, { key: undefined, submitting: undefined, closedAt: now });
    await this.compact(attempt);
  }

  /**
   * Forgets attempts that closed, or passed their deadline, more than 30 days ago, with all their rows.
   * @param {number} now server time: a computer with a wrong date must not forget too early
   */
  async sweep(now) {
    const records = await this.#try('attempts', 'readonly', (s) => done(s.getAll()), []);
    for (const record of records.filter((r) => (r.closedAt ?? r.deadline ?? Infinity) < now - KEEP)) {
      await this.#try('answers', 'readwrite', async (store) => {
        const keys = await done(store.index('attempt').getAllKeys(record.attempt));
        await Promise.all(keys.map((n) => done(store.delete(n))));
      });
      await this.#try('attempts', 'readwrite', (s) => done(s.delete(record.attempt)));
    }
  }

  /** Only a failed add degrades: what cannot be read or noted now costs a replay later, not an answer. */
  async #try(store, mode, work, otherwise) {
    try {
      return await this.#run(store, mode, work);
    } catch (e) {
      if (this.#db) console.warn('Thongthin: journal', e);
      return otherwise;
    }
  }

  async #run(name, mode, work, durability = 'default', again = true) {
    if (!this.#db) throw new Error('no IndexedDB');
    let tx;
    try {
      tx = this.#db.transaction(name, mode, { durability });
    } catch (e) {
      // closed under us (upgrade in another tab, browser cleaned up after sleep): one reopening, then memory
      if (!again || e.name !== 'InvalidStateError') throw e;
      await within(this.#connect(), PATIENCE);
      return this.#run(name, mode, work, durability, false);
    }
    const complete = new Promise((resolve, reject) => {
      tx.oncomplete = resolve;
      tx.onabort = tx.onerror = () => reject(tx.error ?? new Error('aborted'));
    });
    complete.catch(() => {});
    return within((async () => {
      const result = await work(tx.objectStore(name));
      await complete;
      return result;
    })(), PATIENCE);
  }

  #degrade(cause) {
    if (!this.durable) return;
    this.durable = false;
    console.warn('Thongthin: answers are kept in memory only', cause);
    this.onDegraded();
  }
}
