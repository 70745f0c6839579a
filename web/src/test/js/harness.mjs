/** For the delivery tests: a server in memory and one tab without a browser. */
import { Delivery } from '../../main/webapp/static/quiz/delivery.js';
import { Journal } from '../../main/webapp/static/quiz/journal.js';
import { AttemptModel } from '../../main/webapp/static/quiz/model.js';

const options = ['a1', 'a2', 'a3'].map((id) => ({ id, text: id }));
console.warn = () => {};          // the journal says that it works in memory

/** A server that behaves like ours, and can be told to fail. */
export function fakeServer() {
  const s = { seq: 0, sent: [], rows: new Map(), current: new Map(), keys: ['K1'], issued: 1, state: 'OPEN', submissions: 0, fail: () => null, session: true };
  const valid = (key) => s.keys.includes(key);
  s.api = {
    requestKey: async () => {
      if (!s.session) return { kind: 'signin' };
      s.keys = [`K${++s.issued}`];
      return { kind: 'ok', body: { key: s.keys[0] } };
    },
    load: async (key) => s.fail('load') ?? (!valid(key) ? { kind: 'key' } : { kind: 'ok', body: { attempt: 42, state: s.state, deadline: null,
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
export async function tab(server, { client = 'me', journal, locks, on = {} } = {}) {
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

export const network = { kind: 'retry', cause: 'network' };
