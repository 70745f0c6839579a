import assert from 'node:assert/strict';
import test from 'node:test';
import { Delivery } from '../../main/webapp/resources/thongthin/quiz/delivery.js';
import { Journal } from '../../main/webapp/resources/thongthin/quiz/journal.js';
import { AttemptModel } from '../../main/webapp/resources/thongthin/quiz/model.js';

const options = ['a1', 'a2', 'a3'].map((id) => ({ id, text: id }));
console.warn = () => {};          // the journal says that it works in memory

/** A server that behaves like ours, and can be told to fail. */
function fakeServer() {
  const s = { seq: 0, sent: [], rows: new Map(), current: new Map(), keys: ['K1'], issued: 1, state: 'OPEN', submissions: 0, fail: () => null, session: true };
  const valid = (key) => s.keys.includes(key);
  s.api = {
    requestKey: async () => {
      if (!s.session) return { kind: 'signin' };
      s.keys = [`K${++s.issued}`];
      return { kind: 'ok', body: { key: s.keys[0] } };
    },
    load: async (key) => s.fail('load') ?? (!valid(key) ? { kind: 'key' } : { kind: 'ok', body: { attempt: 42, quiz: 'q', state: s.state, deadline: null,
      questions: [1, 2, 3, 4].map((slot) => ({ slot, type: 'SINGLE', stem: '', options, answer: s.current.get(slot)?.answer ?? [], seq: s.current.get(slot)?.seq ?? 0 })) } }),
    respond: async (key, e) => {
      const bad = s.fail('respond', e);
      if (bad) return bad;
      if (!valid(key)) return { kind: 'key' };
      s.sent.push(`${e.client}:${e.counter}`);
      const id = `${e.client}:${e.counter}`;
      if (!s.rows.has(id)) {
        const now = s.current.get(e.slot);
        const status = now && now.seq !== e.basedOn ? 'SUPERSEDED' : 'CURRENT';
        s.rows.set(id, { seq: ++s.seq, status });
        if (status === 'CURRENT') s.current.set(e.slot, { seq: s.seq, answer: e.answer });
      }
      const lost = s.fail('reply', e);
      return lost ?? { kind: 'ok', body: { ...s.rows.get(id), current: s.current.get(e.slot) } };
    },
    submit: async (key) => s.fail('submit') ?? (valid(key) ? (s.submissions++, s.state = 'SUBMITTED', { kind: 'ok', body: { state: 'SUBMITTED', result: '/r' } }) : { kind: 'key' }),
  };
  return s;
}

/** One tab: model, delivery on a shared journal, timers that fire only when told. */
async function tab(server, { client = 'me', journal, locks, on = {} } = {}) {
  journal ??= await new Journal(undefined).open();
  const model = new AttemptModel('42', client);
  const waits = [];
  const delivery = new Delivery({ model, journal, api: server.api, locks, left: () => null, now: () => 1000, random: () => 0, wall: () => 0,
    on: { changed() {}, settled() {}, loaded() {}, submitted() {}, ...on },
    timers: { set: (f, ms) => { const w = { f, ms }; waits.push(w); return w; }, clear: (w) => waits.splice(waits.indexOf(w), 1) } });
  const settle = async () => { for (let i = 0; i < 200; i++) await new Promise((r) => { setImmediate(r); }); };
  return { model, journal, delivery, waits, settle,
    async choose(slot, answer) {
      const e = model.choose(slot, answer);
      model.written(e, await journal.add(e));
      delivery.wake('entry');
      return e;
    },
    async open() { delivery.wake('link'); await settle(); },
    async fire() { const w = waits.pop(); w.f(); await settle(); return w.ms; } };
}
const network = { kind: 'retry', cause: 'network' };

test('answersGoOneByOneInOrderAndARapidChangeIsNotSupersededByItself', async () => {
  const server = fakeServer();
  const t = await tab(server);
  await t.open();
  await Promise.all([t.choose(1, ['a1']), t.choose(1, ['a2']), t.choose(2, ['a3'])]);
  await t.settle();
  assert.deepEqual(server.sent, ['me:1', 'me:2', 'me:3']);
  assert.ok([...server.rows.values()].every((r) => r.status === 'CURRENT'));
  assert.deepEqual(server.current.get(1).answer, ['a2']);
  assert.equal((await t.journal.pending('42')).length, 0);
});

test('nothingIsLostWhileTheLinkIsDownAndOnlineSendsAtOnce', async () => {
  const server = fakeServer();
  const t = await tab(server);
  await t.open();
  server.fail = () => network;
  for (const slot of [1, 2, 3, 4]) await t.choose(slot, ['a1']);
  await t.settle();
  assert.equal(t.model.link, 'down');
  assert.equal(t.model.queue.length, 4);
  server.fail = () => null;
  t.delivery.wake('link');
  await t.settle();
  assert.equal(t.model.link, 'ok');
  assert.equal(server.current.size, 4);
});

test('aLostAcknowledgementIsReplayedAndCountsOnce', async () => {
  const server = fakeServer();
  const t = await tab(server);
  await t.open();
  let lose = 1;
  server.fail = (what) => (what === 'reply' && lose-- > 0 ? network : null);
  await t.choose(1, ['a1']);
  await t.settle();
  assert.equal(t.model.stateOf(1), 'waiting');
  await t.fire();
  assert.deepEqual(server.sent, ['me:1', 'me:1']);
  assert.equal(server.seq, 1);
  assert.equal(t.model.stateOf(1), 'saved');
});

test('aRefusedKeyIsReplacedAndTheAnswerReplayed', async () => {
  const server = fakeServer();
  const t = await tab(server);
  await t.open();
  server.keys = [];
  await t.choose(1, ['a1']);
  await t.settle();
  assert.equal(t.model.stateOf(1), 'saved');
});

test('withoutASessionAnswersWaitForSigningInAndDoNotHammer', async () => {
  const server = fakeServer();
  const t = await tab(server);
  await t.open();
  server.keys = [];
  server.session = false;
  await t.choose(1, ['a1']);
  await t.settle();
  assert.equal(t.model.link, 'signin');
  let asked = 0;
  const real = server.api.requestKey;
  server.api.requestKey = () => { asked++; return real(); };
  await t.choose(2, ['a1']);
  await t.settle();
  assert.equal(asked, 0);
  server.session = true;
  t.delivery.wake('fresh');
  await t.settle();
  assert.equal(t.model.link, 'ok');
  assert.equal(server.current.size, 2);
});

test('aServerThatRefusesEvenFreshKeysIsNotHammered', async () => {
  const server = fakeServer();
  const t = await tab(server);
  await t.open();
  server.fail = (what) => (what === 'respond' ? { kind: 'key' } : null);
  await t.choose(1, ['a1']);
  await t.settle();
  assert.equal(t.waits.length, 1);
  assert.ok(server.issued < 6);
});

test('theServersRetryAfterIsKeptEvenWhenAnAnswerComes', async () => {
  const server = fakeServer();
  const t = await tab(server);
  await t.open();
  server.fail = () => ({ kind: 'retry', cause: 'busy', after: 20_000 });
  await t.choose(1, ['a1']);
  await t.settle();
  assert.equal(t.model.link, 'busy');
  await t.choose(2, ['a1']);
  await t.settle();
  assert.equal(t.waits.length, 1);
  server.fail = () => null;
  assert.ok(await t.fire() >= 20_000);
  assert.equal(server.current.size, 2);
});

test('anAnswerThatBreaksTheServerDoesNotHoldUpTheOthers', async () => {
  const server = fakeServer();
  const t = await tab(server);
  await t.open();
  server.fail = (what, e) => (e?.slot === 2 ? { kind: 'retry', cause: 'server' } : null);
  await Promise.all([t.choose(1, ['a1']), t.choose(2, ['a1']), t.choose(3, ['a1'])]);
  await t.settle();
  assert.deepEqual([...server.current.keys()], [1, 3]);
  assert.equal(t.model.stateOf(2), 'waiting');
});

test('aCrashedTabsAnswersAreDeliveredByTheNextWithTheirIdentity', async () => {
  const server = fakeServer();
  const first = await tab(server, { client: 'dead' });
  await first.open();
  server.fail = () => network;
  await first.choose(1, ['a1']);
  await first.choose(1, ['a2']);
  await first.settle();
  server.fail = () => null;
  const second = await tab(server, { client: 'new', journal: first.journal });
  await second.open();
  assert.deepEqual(server.sent, ['dead:1', 'dead:2']);
  assert.deepEqual(server.current.get(1).answer, ['a2']);
  assert.deepEqual(second.model.answerOf(1), ['a2']);
});

test('aCrashBetweenTwoOfAChainContinuesFromTheAcknowledgedSeq', async () => {
  const server = fakeServer();
  const first = await tab(server, { client: 'dead' });
  await first.open();
  server.fail = (what, e) => (what === 'respond' && e.counter === 2 ? network : null);
  await Promise.all([first.choose(1, ['a1']), first.choose(1, ['a2'])]);
  await first.settle();
  server.fail = () => null;
  const second = await tab(server, { client: 'new', journal: first.journal });
  await second.open();
  assert.equal(server.rows.get('dead:2').status, 'CURRENT');
});

test('anAnswerDeliveredByAnotherTabIsNotSentAgain', async () => {
  const server = fakeServer();
  const a = await tab(server, { client: 'a' });
  const b = await tab(server, { client: 'b', journal: a.journal });
  await a.open();
  await b.open();
  const entry = a.model.choose(1, ['a1']);
  a.model.written(entry, await a.journal.add(entry));      // a is frozen before it sends
  b.delivery.wake('entry');
  await b.settle();
  a.delivery.wake('entry');
  await a.settle();
  assert.deepEqual(server.sent, ['a:1']);
  assert.equal(a.model.stateOf(1), 'saved');
});

test('submissionWaitsForEveryAnswerIncludingOtherTabs', async () => {
  const server = fakeServer();
  const a = await tab(server, { client: 'a' });
  await a.open();
  server.fail = () => network;
  await a.choose(1, ['a1']);
  await a.journal.add({ attempt: '42', client: 'b', counter: 1, slot: 2, answer: ['a2'], basedOn: 0, after: null });
  a.model.submission = 'wanted';
  a.delivery.wake('entry');
  await a.settle();
  assert.equal(server.submissions, 0);
  assert.equal(a.model.submission, 'wanted');
  server.fail = () => null;
  a.delivery.wake('link');
  await a.settle();
  assert.deepEqual([server.current.size, server.submissions, a.model.submission, a.model.phase], [2, 1, 'done', 'closed']);
});

test('afterTheTimeOnlyAnswersAreSentAndTheServerCloses', async () => {
  const server = fakeServer();
  const t = await tab(server);
  await t.open();
  server.fail = () => network;
  await t.choose(1, ['a1']);
  await t.settle();
  t.model.submission = 'wanted';
  t.model.phase = 'expired';
  server.fail = () => null;
  t.delivery.wake('clock');
  await t.settle();
  assert.deepEqual([server.current.size, server.submissions], [1, 0]);
});

test('aRefusedAnswerStaysInTheJournalAndDoesNotBlockSubmission', async () => {
  const server = fakeServer();
  const t = await tab(server);
  await t.open();
  server.fail = (what, e) => (e?.slot === 1 ? { kind: 'refused', detail: 'no' } : null);
  await t.choose(1, ['a1']);
  await t.settle();
  t.model.submission = 'wanted';
  t.delivery.wake('entry');
  await t.settle();
  assert.equal(server.submissions, 1);
  assert.deepEqual((await t.journal.rows('42')).map((r) => r.refused), [{ kind: 'refused', detail: 'no' }]);
});

test('anAttemptClosedMeanwhileIsToldPerAnswer', async () => {
  const server = fakeServer();
  const t = await tab(server);
  await t.open();
  server.fail = (what) => (what === 'respond' ? { kind: 'closed' } : null);
  await Promise.all([t.choose(1, ['a1']), t.choose(2, ['a1'])]);
  await t.settle();
  assert.deepEqual([t.model.phase, t.model.noticed('closed'), t.model.unsent], ['closed', [1, 2], false]);
});

test('aLockThatIsNeverGrantedDoesNotStopTheAnswers', async () => {
  const server = fakeServer();
  const locks = { request: (_, { signal }) => new Promise((_r, reject) => { signal.addEventListener('abort', () => reject(new Error('abort'))); }) };
  const t = await tab(server, { locks });
  await t.open();
  assert.equal(t.model.phase, 'loading');
  await t.fire();
  assert.equal(t.model.phase, 'open');
});

test('aFaultInDrawingThePageDoesNotStopTheAnswers', async () => {
  const server = fakeServer();
  const complain = console.error;
  console.error = () => {};
  const fault = () => { throw new Error('page'); };
  const t = await tab(server, { on: { changed: fault, settled: fault, loaded: fault } });
  await t.open();
  await t.choose(1, ['a1']);
  await t.settle();
  console.error = complain;
  assert.equal(server.current.size, 1);
});
