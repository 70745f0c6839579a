/**
 * The REST calls of a running attempt. Every call resolves to an {@link Outcome}; none rejects. Only a well-formed answer of
 * *our* server decides anything: a page from a captive portal, a balancer's 404 during a deployment or a redirect is
 * 'retry', whatever its status, so that no answer is dropped on a stranger's word.
 */
import { instant } from './model.js';

/**
 * @typedef {object} Outcome
 * @property {'ok'|'retry'|'key'|'signin'|'gone'|'closed'|'refused'} kind
 *   key: the attempt key is not (or no longer) valid; signin: nobody is signed in; gone: the attempt does not exist for this
 *   caller; closed: it takes no more answers; refused: by content, or (signing in) by password
 * @property {object} [body] of 'ok'
 * @property {string} [detail] the server's localised words, of 'refused'
 * @property {'network'|'portal'|'busy'|'server'} [cause] of 'retry'. server: ours or a proxy answered with an error
 * @property {number} [after] of 'busy': milliseconds the server asks us to wait
 */

const JSON_TYPE = /^application\/([\w.+-]+\+)?json\b/i;

/** Milliseconds of a Retry-After header: seconds, or a date, which is compared with the response's own Date. */
function retryAfter(headers) {
  const value = headers.get('Retry-After');
  if (value && /^\d+$/.test(value.trim())) return Number(value) * 1000;
  const wait = Date.parse(value ?? '') - Date.parse(headers.get('Date') ?? '');
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/**
 * @param {number} status @param {Headers} headers @param {object|null} body parsed JSON object, null if it was none
 * @param {(body: object) => boolean} valid whether a 200 is the answer that was asked for
 * @returns {Outcome}
 */
export function classify(status, headers, body, valid) {
  if (status === 200) return body && valid(body) ? { kind: 'ok', body } : { kind: 'retry', cause: 'portal' };
  if (status === 429 || status === 503) return { kind: 'retry', cause: 'busy', after: retryAfter(headers), detail: body?.detail };
  if (body) {
    if (status === 401) return { kind: 'key', detail: body.detail };
    if (status === 404) return { kind: 'gone' };
    if (status === 409 && body.code === 'AttemptClosed') return { kind: 'closed' };
    if (status === 422) return { kind: 'refused', detail: body.detail ?? body.title };
    return { kind: 'retry', cause: 'server', status, detail: body.detail };
  }
  // 3xx arrives as status 0 (opaque). 401 and 511 without our JSON: a proxy or portal wants something
  return { kind: 'retry', cause: status >= 500 && status !== 511 ? 'server' : 'portal' };
}

const isSeq = (n) => Number.isSafeInteger(n) && n > 0;

/**
 * @param {object} o
 * @param {string} o.base e.g. "/api/v1" @param {string} o.attempt
 * @param {typeof fetch} o.fetch
 * @param {{get: () => string, set: (token: string) => void}} o.csrf
 * @param {number} [o.person] whose attempt it is: nobody else signs in on its page
 * @param {(serverNow: number, sentAt: number, receivedAt: number) => void} [o.onTime] for each response with serverNow
 * @param {() => number} [o.monotonic] milliseconds
 * @param {number} [o.timeout] milliseconds for the whole exchange
 */
export function createProtocol({ base, attempt, fetch, csrf, person, onTime = () => {}, monotonic = () => performance.now(), timeout = 10_000 }) {
  const path = `/attempts/${encodeURIComponent(attempt)}`;

  async function call(method, url, headers, body, valid) {
    const abort = new AbortController();
    const sentAt = monotonic();
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => { abort.abort(); reject(new Error('timeout')); }, timeout);
    });
    try {
      return await Promise.race([late, exchange()]);
    } catch {
      return { kind: 'retry', cause: 'network' };
    } finally {
      clearTimeout(timer);
    }

    async function exchange() {
      const response = await fetch(base + url, {
        method, body: body === undefined ? undefined : JSON.stringify(body),
        headers: { Accept: 'application/json, application/problem+json', 'Content-Type': 'application/json', ...headers },
        credentials: 'same-origin', cache: 'no-store', signal: abort.signal,
        redirect: 'manual',                    // our server never redirects; a portal does, and must not get the key
        keepalive: method === 'POST',          // an answer under way is not cancelled by leaving the page
      });
      let json = null;
      if (JSON_TYPE.test(response.headers.get('Content-Type') ?? '')) {
        try { json = JSON.parse(await response.text()); } catch (e) { if (!(e instanceof SyntaxError)) throw e; }
      }
      if (json === null || typeof json !== 'object' || Array.isArray(json)) json = null;
      const now = instant(json?.serverNow);
      if (Number.isFinite(now)) onTime(now, sentAt, monotonic());
      return classify(response.status, response.headers, json, valid);
    }
  }

  const withKey = (key) => ({ 'X-Attempt-Key': key });
  const withSession = () => ({ 'X-CSRF-Token': csrf.get() });

  return {
    /** A new attempt key, by the session. */
    async requestKey() {
      const outcome = await call('POST', `${path}/keys`, withSession(), {}, (b) => typeof b.key === 'string' && b.key !== '');
      // 403: the token belongs to a session that has ended; signing in brings a new one
      return outcome.kind === 'key' || outcome.status === 403 ? { kind: 'signin' } : outcome;
    },

    /** The attempt with its questions and the answers that stand. */
    load: (key) => call('GET', path, withKey(key), undefined, (b) => typeof b.state === 'string' && 'attempt' in b),

    /** Delivers one entry; replays are harmless. @param {import('./model.js').Entry} entry */
    respond: (key, { client, counter, slot, answer, basedOn }) =>
      call('POST', `${path}/responses`, withKey(key), { client, counter, slot, answer, basedOn },
        (b) => isSeq(b.seq) && ['CURRENT', 'SUPERSEDED', 'LATE'].includes(b.status)),

    /** Ends the attempt; idempotent. */
    submit: (key) => call('POST', `${path}/submission`, withKey(key), {}, (b) => typeof b.state === 'string' && b.state !== 'OPEN'),

    /** Signs in in place; on success the page's CSRF token is the new session's. */
    async signIn(username, password) {
      const outcome = await call('POST', '/session', withSession(), { username, password, person }, (b) => typeof b.csrf === 'string');
      if (outcome.kind === 'ok') csrf.set(outcome.body.csrf);
      return outcome.kind === 'key' || outcome.cause === 'busy' && outcome.detail ? { kind: 'refused', detail: outcome.detail } : outcome;
    },
  };
}

/**
 * Wait before the n-th retry: spread over 1 s … 2·2ⁿ s, at most 30 s, so that ten thousand browsers that lost the same
 * server do not come back in the same second.
 * @param {number} n from 0 @param {() => number} random @returns {number} milliseconds
 */
export function backoff(n, random = Math.random) {
  return Math.round(1000 + random() * (Math.min(30, 2 * 2 ** Math.min(n, 10)) - 1) * 1000);
}

/**
 * Shortens a wait when the deadline is near: one more try has to happen before it, at a moment that differs between browsers.
 * @param {number} wait ms @param {number|null} left ms to the deadline, null: none @param {() => number} random
 */
export function beforeDeadline(wait, left, random = Math.random) {
  if (left === null || left <= 0 || wait < left) return wait;
  return Math.min(wait, Math.max(500, left * (0.3 + 0.5 * random())));
}
