import assert from 'node:assert/strict';
import test from 'node:test';
import { backoff, beforeDeadline, createProtocol } from '../../main/webapp/static/quiz/protocol.js';

const entry = { attempt: '42', client: 'c', counter: 5, slot: 3, answer: ['a2'], basedOn: 17, after: null, n: 9 };
const ack = { seq: 18, status: 'CURRENT', serverNow: '2026-11-22T03:00:00Z', current: { seq: 18, answer: ['a2'] } };
const json = (status, body, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': status < 300 ? 'application/json' : 'application/problem+json', ...headers } });
const html = (status) => new Response('<html>Sign in to the network</html>', { status, headers: { 'Content-Type': 'text/html' } });

function protocol(answer, over = {}) {
  const calls = [];
  let token = 'C1';
  const api = createProtocol({ base: '/api/v1', attempt: '42', monotonic: () => 0,
    fetch: async (url, init) => { calls.push({ url, ...init }); return typeof answer === 'function' ? answer(url, init) : answer; },
    csrf: { get: () => token, set: (t) => { token = t; } }, ...over });
  return { api, calls, token: () => token };
}

test('anAnswerCarriesTheKeyAndOnlyWhatTheServerNeeds', async () => {
  const { api, calls } = protocol(json(200, ack));
  const outcome = await api.respond('K', entry);
  assert.equal(outcome.kind, 'ok');
  const [call] = calls;
  assert.equal(call.url, '/api/v1/attempts/42/responses');
  assert.equal(call.method, 'POST');
  assert.deepEqual(JSON.parse(call.body), { client: 'c', counter: 5, slot: 3, answer: ['a2'], basedOn: 17 });
  assert.equal(call.headers['X-Attempt-Key'], 'K');
  assert.equal(call.headers['X-CSRF-Token'], undefined);
  assert.equal(call.credentials, 'same-origin');
  assert.equal(call.redirect, 'manual');
});

test('onlyA200JsonWithANumberSeqIsAnAcknowledgement', async () => {
  for (const reply of [html(200), json(200, { ...ack, seq: '18' }), json(200, { status: 'CURRENT' }), json(200, [ack]), json(200, { ...ack, status: 'MAYBE' }),
    json(201, ack), new Response('{"seq":18', { status: 200, headers: { 'Content-Type': 'application/json' } }), new Response(null, { status: 204 })]) {
    assert.equal((await protocol(reply).api.respond('K', entry)).kind, 'retry');
  }
});

test('whatAStrangerSaysIsRetriedWhateverItsStatus', async () => {
  for (const status of [400, 401, 403, 404, 409, 422, 500, 502, 511]) {
    assert.equal((await protocol(html(status)).api.respond('K', entry)).kind, 'retry', `html ${status}`);
    assert.equal((await protocol(html(status)).api.requestKey()).kind, 'retry', `html ${status} for a key`);
  }
});

test('ourServersRefusalsAreToldApart', async () => {
  const kind = async (status, body) => (await protocol(json(status, body)).api.respond('K', entry)).kind;
  assert.equal(await kind(401, { code: 'KeyNotValid' }), 'key');
  assert.equal(await kind(404, { code: 'NotFound' }), 'gone');
  assert.equal(await kind(409, { code: 'AttemptClosed' }), 'closed');
  assert.equal(await kind(409, { code: 'SomethingElse' }), 'retry');
  assert.equal(await kind(422, { detail: 'x' }), 'refused');
  assert.equal(await kind(400, { code: 'Bad' }), 'retry');
});

test('busyCarriesTheServersWait', async () => {
  const wait = async (headers) => (await protocol(json(503, {}, headers)).api.respond('K', entry)).after;
  assert.equal(await wait({ 'Retry-After': '7' }), 7000);
  assert.equal(await wait({ 'Retry-After': 'Sun, 22 Nov 2026 03:00:20 GMT', Date: 'Sun, 22 Nov 2026 03:00:00 GMT' }), 20_000);
  assert.equal(await wait({}), undefined);
  assert.equal((await protocol(html(503)).api.respond('K', entry)).cause, 'busy', 'a balancer without a server behind it');
});

test('networkErrorsAndSilenceAreRetried', async () => {
  const down = protocol(() => { throw new TypeError('failed to fetch'); });
  assert.deepEqual(await down.api.respond('K', entry), { kind: 'retry', cause: 'network' });
  let aborted = false;
  const silent = protocol((_, init) => { init.signal.addEventListener('abort', () => { aborted = true; }); return new Promise(() => {}); }, { timeout: 20 });
  assert.deepEqual(await silent.api.respond('K', entry), { kind: 'retry', cause: 'network' });
  assert.ok(aborted);
  const stalled = protocol(() => new Response(new ReadableStream({}), { headers: { 'Content-Type': 'application/json' } }), { timeout: 20 });
  assert.equal((await stalled.api.respond('K', entry)).kind, 'retry', 'headers arrived, the body never did');
});

test('aKeyIsAskedForByTheSessionAndItsAbsenceMeansSigningIn', async () => {
  const { api, calls } = protocol(json(200, { key: 'K' }));
  assert.equal((await api.requestKey()).body.key, 'K');
  assert.equal(calls[0].headers['X-CSRF-Token'], 'C1');
  assert.equal((await protocol(json(401, { code: 'NotSignedIn' })).api.requestKey()).kind, 'signin');
  assert.equal((await protocol(json(403, { code: 'Csrf' })).api.requestKey()).kind, 'signin');
  assert.equal((await protocol(json(404, { code: 'NotFound' })).api.requestKey()).kind, 'gone');
});

test('signingInIsForWhomeverTheAttemptBelongsTo', async () => {
  const { api, calls } = protocol(json(422, { detail: 'หน้านี้เป็นของผู้อื่น' }), { person: 7 });
  assert.deepEqual(await api.signIn('u', 'p'), { kind: 'refused', detail: 'หน้านี้เป็นของผู้อื่น' });
  assert.deepEqual(JSON.parse(calls[0].body), { username: 'u', password: 'p', person: 7 });
});

test('signingInBringsTheNewToken', async () => {
  const good = protocol(json(200, { csrf: 'C2', name: 'x' }));
  assert.equal((await good.api.signIn('u', 'p')).kind, 'ok');
  assert.equal(good.token(), 'C2');
  assert.deepEqual(await protocol(json(401, { detail: 'ไม่ถูกต้อง' })).api.signIn('u', 'p'), { kind: 'refused', detail: 'ไม่ถูกต้อง' });
  assert.deepEqual(await protocol(json(429, { detail: 'รอ' })).api.signIn('u', 'p'), { kind: 'refused', detail: 'รอ' });
  assert.equal((await protocol(html(200)).api.signIn('u', 'p')).kind, 'retry');
});

test('eachResponseTellsTheTime', async () => {
  const seen = [];
  let t = 100;
  const { api } = protocol(() => { t = 350; return json(200, ack); }, { monotonic: () => t, onTime: (...a) => seen.push(a) });
  await api.respond('K', entry);
  assert.deepEqual(seen, [[Date.parse('2026-11-22T03:00:00Z'), 100, 350]]);
});

test('submissionIsAcknowledgedByAStateThatIsNotOpen', async () => {
  assert.equal((await protocol(json(200, { state: 'SUBMITTED', result: '/r' })).api.submit('K')).kind, 'ok');
  assert.equal((await protocol(json(200, { state: 'OPEN' })).api.submit('K')).kind, 'retry');
});

test('backoffIsJitteredBetweenOneAndThirtySeconds', () => {
  assert.deepEqual([0, 1, 2, 9].map((n) => backoff(n, () => 1)), [2000, 4000, 8000, 30_000]);
  assert.deepEqual([0, 1, 2, 900].map((n) => backoff(n, () => 0)), [1000, 1000, 1000, 1000]);
});

test('aWaitThatWouldPassTheDeadlineEndsBeforeIt', () => {
  assert.equal(beforeDeadline(60_000, 20_000, () => 0.5), 11_000);
  assert.equal(beforeDeadline(5000, 20_000, () => 0.5), 5000);
  assert.equal(beforeDeadline(5000, null), 5000);
  assert.equal(beforeDeadline(5000, -1), 5000);
});
