import assert from 'node:assert/strict';
import test from 'node:test';
import { fakeServer, network, tab } from './harness.mjs';

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

test('submissionWaitsForAnAnswerThatIsStillBeingWritten', async () => {
  const server = fakeServer();
  const t = await tab(server);
  await t.open();
  const entry = t.model.choose(1, ['a1']);
  t.model.submission = 'wanted';
  t.delivery.wake('entry');
  await t.settle();
  assert.equal(server.submissions, 0);
  t.model.written(entry, await t.journal.add(entry));
  t.delivery.wake('entry');
  await t.settle();
  assert.deepEqual([server.current.size, server.submissions], [1, 1]);
});

test('anAnswerJournaledByAnotherTabDuringTheLastSendingGoesBeforeTheSubmission', async () => {
  const server = fakeServer();
  const t = await tab(server);
  await t.open();
  const other = { attempt: '42', client: 'b', counter: 1, slot: 2, answer: ['a2'], basedOn: 0, after: null };
  server.fail = (what, e) => { if (what === 'reply' && e.slot === 1) t.journal.add(other); return null; };
  t.model.submission = 'none';
  const entry = t.model.choose(1, ['a1']);
  t.model.written(entry, await t.journal.add(entry));
  t.model.submission = 'wanted';
  t.delivery.wake('entry');
  await t.settle();
  assert.deepEqual([server.sent, server.submissions], [['me:1', 'b:1'], 1]);
});
