import assert from 'node:assert/strict';
import test from 'node:test';
import { AttemptModel, ServerClock, bangkok, baseAfter, fill, idOf, instant, minutesToSpeak, timeLeft }
  from '../../main/webapp/static/quiz/model.js';

const options = ['a1', 'a2', 'a3'].map((id) => ({ id, text: id }));
const dto = (over = {}) => ({ attempt: 42, state: 'OPEN', deadline: '2026-11-22T03:47:30Z',
  questions: [1, 2, 3].map((slot) => ({ slot, type: slot === 2 ? 'MULTIPLE' : 'SINGLE', stem: '', options, answer: [], seq: 0 })), ...over });

function open(over) {
  const model = new AttemptModel('42', 'me');
  model.load(dto(over));
  return model;
}
let n = 0;
function chosen(model, slot, answer) {
  const entry = model.choose(slot, answer);
  model.written(entry, ++n);
  return entry;
}
const current = (seq, answer) => ({ seq, status: 'CURRENT', current: { seq, answer } });

test('aChoiceIsNotClaimedAsQueuedBeforeTheJournalHasIt', () => {
  const model = open();
  const entry = model.choose(1, ['a2']);
  assert.equal(model.stateOf(1), 'writing');
  assert.equal(model.next(), undefined);
  assert.equal(model.unsent, true, 'leaving now has to warn');
  model.written(entry, 1);
  assert.equal(model.stateOf(1), 'waiting');
  assert.equal(model.next(), entry);
});

test('anAcknowledgedChoiceIsSavedAndLeavesTheQueue', () => {
  const model = open();
  const entry = chosen(model, 1, ['a2']);
  model.acknowledge(entry, current(7, ['a2']));
  assert.equal(model.stateOf(1), 'saved');
  assert.equal(model.unsent, false);
  assert.deepEqual(model.counts(), { total: 3, saved: 1, waiting: [], unanswered: [2, 3], flagged: [] });
});

test('choosingWhatIsChosenAlreadyMakesNoEntry', () => {
  const model = open();
  chosen(model, 1, ['a2']);
  assert.equal(model.choose(1, ['a2']), null);
});

test('answersOfSeveralChoicesAreInTheOrderOfTheOptions', () => {
  assert.deepEqual(open().choose(2, ['a3', 'a1']).answer, ['a1', 'a3']);
});

test('ownRapidChangesFormAChainThatDoesNotSupersedeItself', () => {
  const model = open({ questions: [{ ...dto().questions[0], answer: ['a3'], seq: 5 }] });
  const first = chosen(model, 1, ['a1']);
  const second = chosen(model, 1, ['a2']);
  assert.equal(first.basedOn, 5);
  assert.equal(second.after, idOf(first));
  assert.equal(model.next(), first);
  assert.equal(model.next(new Set([1])), undefined, 'the second must not overtake the first');
  model.acknowledge(first, current(8, ['a1']));
  assert.deepEqual([second.basedOn, second.after], [8, null]);
  assert.deepEqual(model.answerOf(1), ['a2'], 'the acknowledgement of the first does not hide the second');
});

test('afterASupersededFirstTheSecondKeepsTheOlderBaseSoThatTheServerCanSaySo', () => {
  const model = open();
  const first = chosen(model, 1, ['a1']);
  const second = chosen(model, 1, ['a2']);
  model.acknowledge(first, { seq: 9, status: 'SUPERSEDED', current: { seq: 8, answer: ['a3'] } });
  assert.equal(second.basedOn, 0);
  assert.equal(model.question(1).notice, null, 'the second is still on its way');
  model.acknowledge(second, { seq: 10, status: 'SUPERSEDED', current: { seq: 8, answer: ['a3'] } });
  assert.deepEqual(model.question(1).notice, { kind: 'superseded', mine: ['a2'] });
  assert.deepEqual(model.answerOf(1), ['a3']);
});

test('ownSupersededChoiceCanBeChosenAgainBasedOnWhatStands', () => {
  const model = open();
  model.acknowledge(chosen(model, 1, ['a1']), { seq: 9, status: 'SUPERSEDED', current: { seq: 8, answer: ['a3'] } });
  const again = model.choose(1, ['a1']);
  assert.equal(again.basedOn, 8);
  assert.equal(model.question(1).notice, null);
});

test('supersededByTheSameAnswerIsNoNews', () => {
  const model = open();
  model.acknowledge(chosen(model, 1, ['a1']), { seq: 9, status: 'SUPERSEDED', current: { seq: 8, answer: ['a1'] } });
  assert.equal(model.question(1).notice, null);
  assert.equal(model.stateOf(1), 'saved');
});

test('aLateAnswerIsToldAndNotShownAsStanding', () => {
  const model = open();
  model.acknowledge(chosen(model, 1, ['a1']), { seq: 9, status: 'LATE', current: { seq: 3, answer: ['a2'] } });
  assert.deepEqual(model.noticed('late'), [1]);
  assert.deepEqual(model.answerOf(1), ['a2']);
});

test('aRefusedAnswerLeavesTheQueueAndTheFormerAnswerStands', () => {
  const model = open({ questions: [{ ...dto().questions[0], answer: ['a3'], seq: 5 }] });
  const refused = chosen(model, 1, ['a1']);
  model.refuse(refused, 'refused', 'no');
  assert.deepEqual(model.question(1).notice, { kind: 'refused', mine: ['a1'], detail: 'no' });
  assert.deepEqual(model.answerOf(1), ['a3']);
  assert.equal(model.unsent, false);
});

test('entriesOfACrashedTabAreAdoptedInJournalOrderWithTheirOwnIdentity', () => {
  const model = open();
  const old = (counter, slot, place, over = {}) => ({ attempt: '42', client: 'dead', counter, slot, answer: ['a1'], basedOn: 0, after: null, n: place, ...over });
  model.adopt(old(2, 2, 102));
  model.adopt(old(1, 1, 101));
  model.adopt(old(1, 1, 101));
  assert.deepEqual(model.queue.map((e) => [e.client, e.counter, e.slot]), [['dead', 1, 1], ['dead', 2, 2]]);
  assert.equal(model.stateOf(1), 'waiting');
  const mine = model.choose(1, ['a2']);
  assert.equal(mine.after, 'dead:1', 'what follows in this browser continues the chain');
});

test('anEntryWhosePredecessorWasSettledBeforeWeHeardOfItContinuesFromThatSeq', () => {
  const model = open();
  const first = { attempt: '42', client: 'other', counter: 1, slot: 1, answer: ['a1'], basedOn: 0, after: null, n: 1 };
  model.acknowledge(first, current(4, ['a1']));
  model.adopt({ ...first, counter: 2, answer: ['a2'], after: 'other:1', n: 2 });
  assert.equal(model.next().basedOn, 4);
});

test('aLateEchoDoesNotReviveWhatIsAcknowledged', () => {
  const model = open();
  const entry = chosen(model, 1, ['a1']);
  model.acknowledge(entry, current(1, ['a1']));
  model.adopt({ ...entry, n: 1 });
  assert.equal(model.queue.length, 0);
});

test('anotherTabsOlderAcknowledgementNeverReplacesANewerAnswer', () => {
  const model = open({ questions: [{ ...dto().questions[0], answer: ['a3'], seq: 12 }] });
  model.acknowledge({ client: 'other', counter: 1, slot: 1, answer: ['a1'], basedOn: 0 }, current(8, ['a1']));
  assert.deepEqual(model.answerOf(1), ['a3']);
});

test('loadingAgainKeepsNewerAnswersPendingOnesAndNotices', () => {
  const model = open();
  model.acknowledge(chosen(model, 1, ['a1']), current(7, ['a1']));
  chosen(model, 2, ['a2']);
  model.acknowledge(chosen(model, 3, ['a1']), { seq: 9, status: 'LATE' });
  model.load(dto());
  assert.deepEqual([model.answerOf(1), model.answerOf(2), model.noticed('late')], [['a1'], ['a2'], [3]]);
});

test('oneSlotThatTheServerCannotTakeDoesNotHoldUpTheOthers', () => {
  const model = open();
  chosen(model, 1, ['a1']);
  const other = chosen(model, 2, ['a1']);
  assert.equal(model.next(new Set([1])), other);
});

test('nothingCanBeChosenAfterTheEndOrWhileSubmitting', () => {
  const model = open();
  model.submission = 'wanted';
  assert.equal(model.choose(1, ['a1']), null);
  model.submission = 'none';
  model.phase = 'expired';
  assert.equal(model.choose(1, ['a1']), null);
  model.load(dto());
  assert.equal(model.phase, 'expired', 'the server has not swept yet; our timer still ended');
  model.load(dto({ deadline: '2026-11-22T04:00:00Z' }));
  assert.equal(model.phase, 'open', 'a trainer gave more time');
});

test('anUncheckedLastChoiceIsAnEmptyAnswerAndCountsAsUnanswered', () => {
  const model = open();
  model.acknowledge(chosen(model, 2, ['a1']), current(1, ['a1']));
  const empty = chosen(model, 2, []);
  assert.deepEqual(empty.answer, []);
  model.acknowledge(empty, current(2, []));
  assert.equal(model.stateOf(2), 'none');
});

test('theServerClockNeverShowsTooMuchTimeAndGetsSharperWithEachResponse', () => {
  let t = 0;
  const clock = new ServerClock(() => t);
  assert.equal(clock.now(), null);
  t = 4000;
  clock.sample(1_000_000, 0, 4000);            // stamped somewhere within 4 s
  assert.equal(clock.now(), 1_004_000);        // the later bound
  t = 5000;
  clock.sample(1_002_500, 4800, 5000);         // a quick exchange
  assert.equal(clock.now(), 1_002_700);
  t = 9000;
  clock.sample(1_006_000, 5000, 9000);         // a slow one does not blur it again
  assert.equal(clock.now(), 1_006_700);
});

test('afterTheComputerSleptTheServersTimeIsTakenAnew', () => {
  let t = 1000;
  const clock = new ServerClock(() => t);
  clock.sample(500_000, 900, 1000);
  t = 2000;                                     // an hour passed, the monotonic clock stood still
  clock.sample(4_100_000, 1900, 2000);
  assert.equal(clock.now(), 4_100_100);
});

test('timeIsWrittenForPeople', () => {
  assert.deepEqual(timeLeft(14 * 60_000 + 31_001), { text: '14:32', hours: false });
  assert.deepEqual(timeLeft(3_723_000), { text: '1:02:03', hours: true });
  assert.deepEqual(timeLeft(-5), { text: '0:00', hours: false });
  assert.deepEqual(bangkok(instant('2026-12-31T17:00:00.123456Z')), { time: '00:00:00', day: 1, month: 0, year: 2570 });
  assert.ok(Number.isNaN(instant(undefined)));
});

test('theTimerSpeaksAtTenFiveAndOneMinutesOnly', () => {
  const spoken = [];
  for (let left = 11 * 60_000; left > 0; left -= 500) {
    const minutes = minutesToSpeak(left, left - 500);
    if (minutes) spoken.push(minutes);
  }
  assert.deepEqual(spoken, [10, 5, 1]);
  assert.equal(minutesToSpeak(700_000, 200_000), 5, 'after a sleep only the last one passed');
});

test('baseAfterARefusalIsTheOldBase', () => {
  assert.equal(baseAfter({ basedOn: 3 }, null), 3);
  assert.equal(baseAfter({ basedOn: 3 }, { seq: 8, status: 'LATE' }), 3);
});

test('textsAreFilledByPosition', () => assert.equal(fill('{1}/{0} {2}', 'a', 0), '0/a {2}'));

test('anAnswerDoesNotOvertakeAnEarlierOneThatIsStillBeingWritten', () => {
  const model = open();
  const first = model.choose(1, ['a1']);
  const second = model.choose(1, ['a2']);
  model.written(second, undefined);
  assert.equal(model.next(), undefined);
  model.written(first, undefined);
  assert.equal(model.next(), first);
});
