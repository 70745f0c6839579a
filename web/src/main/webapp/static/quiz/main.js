/**
 * Entry of a running quiz. Wires journal, delivery, clock and page; the page itself (WEB-INF/fragments/quiz-frame…) holds
 * every word and all addresses.
 */
import { Delivery } from './delivery.js';
import { Journal, newClientId } from './journal.js';
import { AttemptModel, ServerClock, minutesToSpeak } from './model.js';
import { createProtocol } from './protocol.js';
import { createSignIn } from './signin.js';
import { textsOf } from './texts.js';
import { createView } from './view.js';

const LAST_CALL = 20_000;         // before the deadline, waiting answers are tried at once, whatever the backoff says

const monotonic = () => performance.now();

/** @param {string|null} url @returns {string|null} the address if it leads to this site only */
function local(url) { return url && /^\/(?![/\\])/.test(url) ? url : null; }

async function start(root) {
  const { attempt, api: base, result, loginUser } = root.dataset;
  const text = textsOf(root.querySelector('#quiz-texts'));
  root.querySelector('#quiz-loading-help').hidden = true;      // it is for those whom this script does not reach
  const meta = document.querySelector('meta[name="csrf"]');
  const person = Number(document.querySelector('meta[name="person"]').content);
  const clock = new ServerClock(monotonic);
  const journal = new Journal(globalThis.indexedDB);
  // a new client for every load of the page, not for every tab: a duplicated tab would share a stored id, and two different
  // answers under one (client, counter) would be taken for a replay
  const model = new AttemptModel(attempt, newClientId());
  const now = () => clock.now();
  const left = () => (model.deadline === null || now() === null ? null : model.deadline - now());
  const api = createProtocol({ base, attempt, person, fetch: (...a) => fetch(...a), monotonic,
    csrf: { get: () => meta.content, set: (token) => { meta.content = token; } },
    onTime: (serverNow, sent, received) => clock.sample(serverNow, sent, received) });

  let channel = null;
  const tell = (message) => { try { channel?.postMessage(message); } catch { /* closed meanwhile */ } };

  const view = createView(root, text, {
    async choose(slot, answer) {
      const entry = model.choose(slot, answer);
      render();
      if (!entry) return;
      model.written(entry, await journal.add(entry));
      tell({ type: 'entry', entry });
      render();
      delivery.wake('entry');
    },
    flag(slot) {
      if (!model.flags.delete(slot)) model.flags.add(slot);
      keepFlags();
    },
    dismiss(slot) {
      model.question(slot).notice = null;
      render();
    },
    submit() {
      if (model.locked) return;
      model.submission = 'wanted';
      direct = model.link === 'ok';
      journal.note(attempt, { submitting: true });
      render();
      delivery.wake('entry');
    },
    resume() {
      if (model.submission !== 'wanted') return;
      model.submission = 'none';
      journal.note(attempt, { submitting: undefined });
      render();
      go('review', true);
    },
    signIn: () => signIn.open(),
  });
  let direct = false;               // submitted with the link up: the result page may follow by itself

  const signIn = createSignIn(root.querySelector('#quiz-signin'), text, {
    user: loginUser ?? '', signIn: api.signIn, done: () => delivery.wake('fresh'),
  });

  let linkBefore = 'ok';
  const delivery = new Delivery({
    model, journal, api, left, now, locks: navigator.locks,
    on: {
      changed() {
        if (model.link !== linkBefore) {
          if (model.link === 'signin') signIn.open();
          else if (linkBefore === 'signin') signIn.close();
          linkBefore = model.link;
        }
        render();
      },
      settled: (entry, outcome) => tell({ type: 'settled', entry, outcome }),
      loaded: () => { tick(); opened(); },
      submitted() {
        tell({ type: 'closed' });
        const to = local(model.result) ?? result;
        root.querySelector('#quiz-result').href = to;
        render();
        if (direct) location.assign(to);
      },
    },
  });

  journal.onDegraded = () => view.warnMemory();

  function render() {
    view.render(model, journal.durable);
    // attached only while it is needed: the mere presence of the listener keeps a page out of the back/forward cache
    (model.unsent ? addEventListener : removeEventListener)('beforeunload', warn);
  }

  function warn(event) {
    event.preventDefault();
    event.returnValue = '';
  }

  async function keepFlags() {
    const flags = Array.from(model.flags);
    render();
    await journal.note(attempt, { flags });
    tell({ type: 'flags', flags });
  }

  // ---- where we are: #q12 or #review

  function routeOf(hash) {
    if (hash === '#review') return 'review';
    const n = Number(/^#q(\d{1,4})$/.exec(hash)?.[1]);
    return n >= 1 && n <= model.questions.length ? n : null;
  }

  function go(to, moved) { view.go(to, model, journal.durable, moved); }

  addEventListener('hashchange', () => {
    const to = routeOf(location.hash);
    if (to !== null) go(to, true);
  });

  let first = true;
  function opened() {
    if (!first || model.questions.length === 0) return render();
    first = false;
    history.scrollRestoration = 'manual';
    const to = model.submission !== 'none' ? 'review' : routeOf(location.hash) ?? model.counts().unanswered[0] ?? 1;
    history.replaceState(null, '', to === 'review' ? '#review' : `#q${to}`);
    go(to, false);
    journal.compact(attempt).then(() => journal.sweep(now()));
  }

  // ---- time

  let leftBefore = null;
  function tick() {
    const rest = left();
    if (model.phase === 'loading' || model.phase === 'closed') return;
    view.timer(model.deadline, rest, now());
    if (model.queue.length) render();       // the saved counter admits to waiting only after a moment
    if (rest === null) return;
    const before = leftBefore;
    leftBefore = rest;
    if (rest <= 0 && model.phase === 'open') {
      model.phase = 'expired';
      render();
      delivery.wake('clock');
    } else if (before !== null) {
      const minutes = minutesToSpeak(before, rest);
      if (minutes !== null) view.announce(text('minutes-left', minutes));
      if (before > LAST_CALL && rest <= LAST_CALL && model.queue.length) delivery.wake('clock');
    }
  }
  let ticking = setInterval(tick, 500);

  // ---- the other tabs of this browser

  function listen() {
    if (typeof BroadcastChannel !== 'function') return;
    channel = new BroadcastChannel(`thongthin-quiz-${attempt}`);
    channel.onmessage = ({ data }) => {
      if (data.type === 'entry') {
        model.adopt(data.entry);
        delivery.wake('entry');     // should that tab die, this one delivers
      } else if (data.type === 'settled') {
        if (data.outcome.ack) model.acknowledge(data.entry, data.outcome.ack);
        else model.refuse(data.entry, data.outcome.refused.kind, data.outcome.refused.detail);
      } else if (data.type === 'flags') {
        model.flags = new Set(data.flags);
      } else if (data.type === 'closed') {
        delivery.wake('fresh');
      }
      render();
    };
  }

  // ---- coming and going

  addEventListener('online', () => delivery.wake('link'));
  addEventListener('offline', () => { model.link = model.link === 'ok' ? 'down' : model.link; render(); });
  document.addEventListener('visibilitychange', () => {
    // hidden may be the last moment on a phone: try now. With nothing to send be still, or the page is not kept for 'back'
    if (!document.hidden) delivery.wake('link');
    else if (model.queue.length) delivery.wake('entry');
  });
  addEventListener('pagehide', () => {
    clearInterval(ticking);
    channel?.close();
    channel = null;
  });
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    listen();
    ticking = setInterval(tick, 500);
    delivery.wake('fresh');
  });

  await journal.open();
  const record = await journal.record(attempt);
  model.flags = new Set(record.flags ?? []);
  if (record.submitting) model.submission = 'wanted';
  listen();
  delivery.wake('link');
}

start(document.getElementById('quiz'));
