/** The frame of a running quiz on the screen: bars, map, review, end. Reads the model, changes nothing but the page. */
import { bangkok, timeLeft } from './model.js';
import { createQuestionView } from './question.js';
import { button, el, icon, say } from './texts.js';

const MANY = 6;                   // more numbers than this in a sentence are counted, not listed
const SETTLE = 800;               // an answer that is saved within this time does not pass through "waiting" in the counter

/**
 * @param {HTMLElement} root #quiz @param {(name: string, ...args: unknown[]) => string} text
 * @param {{choose: Function, flag: Function, dismiss: Function, submit: () => void, resume: () => void, signIn: () => void}} act
 */
export function createView(root, text, act) {
  const $ = (id) => root.querySelector(`#quiz-${id}`);
  const question = createQuestionView(root, text, act);
  const show = (element, yes) => { if (element.hidden === yes) element.hidden = !yes; };
  const name = (element, label) => { if (element.getAttribute('aria-label') !== label) element.setAttribute('aria-label', label); };
  let route = null;                 // number of a question, or 'review'
  let waitingSince = null;
  let netKey = '';
  let reviewKey = '';
  let endKey = '';
  let mapped = 0;

  $('submit').addEventListener('click', act.submit);
  $('resume').addEventListener('click', act.resume);
  root.querySelector('.t-skip').addEventListener('click', (event) => {   // its own hash would lose the question's
    event.preventDefault();
    focus();
  });

  const ended = (model) => model.phase === 'expired' || model.phase === 'closed';
  const visible = (model) => (ended(model) ? 'end' : model.questions.length === 0 || route === null ? 'loading' : route === 'review' ? 'review' : 'question');
  const headings = { end: $('end-heading'), loading: $('loading'), review: $('review-heading'), question: question.heading };
  let area = 'loading';

  function focus() { headings[area].focus(); }

  const listed = (numbers) => el('span', {}, ...numbers.flatMap((n, i) => [i ? ', ' : '', el('a', { href: `#q${n}` }, String(n))]));

  function saved(model, counts) {
    if (!counts.waiting.length) waitingSince = null;
    else waitingSince ??= Date.now();
    const late = waitingSince !== null && (model.link !== 'ok' || Date.now() - waitingSince >= SETTLE);
    if (waitingSince !== null && !late) return;
    $('saved').classList.toggle('t-saved-wait', late);
    $('saved').firstElementChild.className = `t-i t-i-${late ? 'clock' : 'saved'}`;
    say($('saved').lastElementChild, text(late ? 'saved-waiting' : 'saved', counts.saved, counts.total, counts.waiting.length));
  }

  function kept(model, waiting, durable) {
    if (!waiting.length) return model.counts().saved ? [text('kept-none')] : [];
    const many = waiting.length > MANY ? 'kept-many' : 'kept';
    return [text(durable ? many : `${many}-memory`, waiting.length > MANY ? waiting.length : waiting.join(', '))];
  }

  function net(model, counts, durable) {
    const state = model.phase === 'loading' && model.link === 'down' ? 'loading' : model.link;
    const parts = { ok: null, loading: ['offline', 'net-loading', []],
      down: ['offline', 'net-down', counts.waiting.length ? ['then-link'] : []],
      busy: ['clock', 'net-busy', counts.waiting.length ? ['then-busy'] : []],
      signin: ['lock', 'net-signin', ['then-signin']], gone: ['lock', 'net-gone', ['then-gone']] }[state];
    // after the end there is nothing to go on with; what is still to be sent, the end says itself
    const silent = !parts || (area === 'end' && (!counts.waiting.length || state === 'down' || state === 'busy'));
    show($('net'), !silent);
    if (silent) { netKey = ''; return; }
    const [sign, title, rest] = parts;
    const clock = model.phase === 'open' && model.deadline !== null ? [text('clock-runs')] : [];
    const words = [...kept(model, counts.waiting, durable), ...rest.map((key) => text(key)), ...clock].join(' ');
    if (netKey === title + words) return;
    netKey = title + words;
    const help = state === 'signin' || state === 'gone' ? el('p', {}, button(text('sign-in'), 'outlined', act.signIn)) : null;
    $('net').firstElementChild.replaceChildren(icon(sign), el('div', {}, el('p', {}, el('b', {}, text(title)), ` ${words}`), help));
  }

  function map(model) {
    const list = $('map');
    if (mapped !== model.questions.length) {
      mapped = model.questions.length;
      list.replaceChildren(...model.questions.map((q) => el('li', {}, el('a', { href: `#q${q.number}` }, String(q.number)))));
    }
    model.questions.forEach((q, i) => {
      const link = list.children[i].firstElementChild;
      const state = model.stateOf(q.slot);
      const flagged = model.flags.has(q.slot);
      link.className = { saved: 'is-saved', waiting: 'is-waiting' }[state] ?? '';
      name(link, [text(`map-${state === 'writing' ? 'none' : state}`, q.number), flagged ? text('map-flagged') : '',
        q.notice ? text('map-notice') : ''].filter(Boolean).join(' '));
      if (flagged !== (link.childElementCount > 0)) link.replaceChildren(String(q.number), ...(flagged ? [icon('flag')] : []));
      if (route === q.number && area === 'question') link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    });
  }

  function bar(model, counts) {
    const last = model.questions.length;
    const at = route === 'review' ? last + 1 : route;
    show($('prev'), at > 1);
    $('prev').href = `#q${at - 1}`;
    show($('next'), at <= last);
    $('next').href = at < last ? `#q${at + 1}` : '#review';
    say($('next').firstElementChild, text(at < last ? 'next' : 'review-short'));
    say($('left'), counts.unanswered.length ? text('left', counts.unanswered.length) : text('left-none'));
    say($('flagged'), counts.flagged.length ? text('flagged', counts.flagged.length) : '');
  }

  function review(model, counts) {
    const list = (key, look, sign, numbers) => (numbers.length
      ? el('li', { class: look }, el('span', {}, icon(sign), ` ${text(key, numbers.length)} `, listed(numbers))) : null);
    const key = JSON.stringify(counts);
    if (key !== reviewKey) {
      reviewKey = key;
      $('review-list').replaceChildren(...[
        el('li', { class: 'is-done' }, el('span', {}, icon('saved'), ` ${text('saved', counts.saved, counts.total)}`)),
        list('review-waiting', 'is-warn', 'clock', counts.waiting),
        list('review-unanswered', 'is-warn', 'todo', counts.unanswered),
        list('review-flagged', 'is-doing', 'flag', counts.flagged)].filter(Boolean));
    }
    const { submission, link } = model;
    const held = submission !== 'none' && link !== 'ok';
    say($('submit').firstElementChild, text(submission === 'none' ? 'submit' : held ? (link === 'signin' ? 'submit-signin' : 'submit-later') : 'submitting'));
    // not `disabled`: the focused button would lose the focus at the moment it is pressed
    $('submit').setAttribute('aria-disabled', String(submission !== 'none'));
    $('submit').classList.toggle('ui-state-disabled', submission !== 'none');
    show($('resume'), submission === 'wanted');
    show($('back'), submission === 'none');
    $('back').href = `#q${counts.unanswered[0] ?? model.questions.length}`;
    say($('submit-note'), submission === 'none' ? text('submit-final') : held && submission === 'wanted' ? text('submit-held') : held ? text('submit-unsure') : '');
  }

  function elsewhere(model) {
    const here = (q) => area === 'end' || (area === 'question' && q.number === route);
    const others = model.questions.filter((q) => q.notice && !here(q)).map((q) => q.number);
    const key = others.join();
    if ($('elsewhere').dataset.key === key) return;
    $('elsewhere').dataset.key = key;
    $('elsewhere').replaceChildren(...(others.length
      ? [el('div', { class: 't-note' }, icon('info'), el('p', {}, `${text('see-notice')} `, listed(others)))] : []));
  }

  function end(model, counts) {
    const submitted = model.submission === 'done';
    const late = model.noticed('late');
    const lost = model.noticed('closed');
    const lines = [submitted ? text('end-submitted') : text('end-over'),
      counts.total ? text('end-saved', counts.saved, counts.total) : null];
    const warn = [counts.waiting.length ? text('end-waiting', counts.waiting.join(', ')) : null,
      late.length ? text('end-late', late.join(', ')) : null, lost.length ? text('end-lost', lost.join(', ')) : null];
    const key = JSON.stringify([submitted, model.phase, lines, warn]);
    if (key === endKey) return;
    endKey = key;
    say($('end-heading'), text(submitted ? 'end-submitted-title' : model.phase === 'expired' ? 'end-over-title' : 'end-closed-title'));
    $('end-words').replaceChildren(...lines.filter(Boolean).map((line) => el('p', {}, line)),
      ...warn.filter(Boolean).map((line) => el('div', { class: 't-note t-note-warn' }, icon('warn'), el('p', {}, line))));
  }

  return {
    /** @param {import('./model.js').AttemptModel} model @param {boolean} durable whether the journal is on disk */
    render(model, durable) {
      const counts = model.counts();
      const before = area;
      area = visible(model);
      for (const each of ['loading', 'question', 'review', 'end']) show($(`${each}-area`), each === area);
      for (const each of ['aside', 'actions']) show($(each), area === 'question' || area === 'review');
      show($('bar'), area !== 'loading');
      show($('to-review'), area !== 'review');
      show($('timer'), model.phase !== 'closed');
      net(model, counts, durable);
      if (area === 'loading') return;
      saved(model, counts);
      if (area === 'question') question.render(model, model.questions[route - 1]);
      if (area === 'review') review(model, counts);
      if (area === 'end') end(model, counts);
      else { map(model); bar(model, counts); }
      elsewhere(model);
      // the gap belongs between the notes and the question; without notes the question stands level with the map
      $('main').classList.toggle('t-stack', !$('memory').hidden || $('elsewhere').hasChildNodes());
      document.title = text('title', { question: question.heading, review: $('review-heading'), end: $('end-heading') }[area].textContent, $('name').textContent);
      if (area === 'end' && before !== 'end') focus();      // the controls that had the focus are gone
    },

    /** @param {number|'review'} to @param {boolean} moved by the officer, who then has to hear where he is */
    go(to, model, durable, moved) {
      route = to;
      this.render(model, durable);
      if (moved) focus();
    },

    /** @param {number|null} deadline ms @param {number|null} left ms @param {number|null} now ms, server time */
    timer(deadline, left, now) {
      const [main, small] = [$('time'), $('time-end')];
      if (deadline === null) { say(main, text('timer-none')); say(small, ''); return; }
      if (left === null) return;
      const { text: time, hours } = timeLeft(left);
      say(main, left <= 0 ? text('timer-over') : text(hours ? 'timer-hours' : 'timer', time));
      const at = bangkok(deadline);
      const today = bangkok(now);
      const sameDay = at.day === today.day && at.month === today.month && at.year === today.year;
      say(small, sameDay ? text('timer-end', at.time) : text('timer-end-date', at.time, at.day, text('months').split('|')[at.month], at.year));
    },

    /** Says it once, politely, to who listens. */
    announce(words) { $('live').textContent = words; },

    /** A message that stays: answers live in memory only. */
    warnMemory() { show($('memory'), true); },
  };
}
