import assert from 'node:assert/strict';
import test from 'node:test';
import { Journal } from '../../main/webapp/static/quiz/journal.js';
import { fakeServer, network, tab } from './harness.mjs';

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
  let tries = 0;
  server.fail = () => { tries++; return { kind: 'retry', cause: 'busy', after: 20_000 }; };
  await t.choose(1, ['a1']);
  await t.settle();
  assert.equal(t.model.link, 'busy');
  await t.choose(2, ['a1']);
  t.delivery.wake('link');
  await t.settle();
  assert.equal(tries, 1);
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

test('aRoundWithNothingToSendDoesNotClaimThatTheLinkIsBack', async () => {
  const server = fakeServer();
  const t = await tab(server);
  await t.open();
  t.model.link = 'down';
  t.delivery.wake('clock');
  await t.settle();
  assert.equal(t.model.link, 'down');
  t.delivery.wake('link');
  await t.settle();
  assert.equal(t.model.link, 'ok');
});

test('anAbsurdRetryAfterOfAProxyIsShortened', async () => {
  const server = fakeServer();
  const t = await tab(server);
  await t.open();
  server.fail = () => ({ kind: 'retry', cause: 'busy', after: 3_600_000 });
  await t.choose(1, ['a1']);
  await t.settle();
  assert.ok(t.waits[0].ms <= 125_000);
});

test('theJournalTellsAFollowerItsBaseAlsoThroughARefusal', async () => {
  const journal = await new Journal(undefined).open();
  const row = (counter, after) => ({ attempt: '42', client: 'c', counter, slot: 1, answer: ['a1'], basedOn: 5, after });
  for (const [counter, after] of [[1, null], [2, 'c:1'], [3, 'c:2']]) await journal.add(row(counter, after));
  await journal.settle(row(1, null), { ack: { seq: 8, status: 'CURRENT' } });
  const [second] = await journal.pending('42');
  await journal.settle(second, { refused: { kind: 'refused' } });
  assert.deepEqual((await journal.pending('42')).map((r) => [r.counter, r.basedOn, r.after]), [[3, 8, null]]);
  await journal.compact('42');
  assert.equal((await journal.rows('42')).length, 3, 'an open row may still refer to them');
});
