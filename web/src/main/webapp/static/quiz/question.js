/** One question on the screen: stem, choices, what is saved, what the officer has to know. */
import { button, el, icon, say } from './texts.js';

/**
 * @param {HTMLElement} root @param {(name: string, ...args: unknown[]) => string} text
 * @param {{choose: (slot: number, answer: string[]) => void, flag: (slot: number) => void, dismiss: (slot: number) => void}} act
 */
export function createQuestionView(root, text, act) {
  const heading = root.querySelector('#quiz-heading');
  const flag = root.querySelector('#quiz-flag');
  const body = root.querySelector('#quiz-body');
  const note = root.querySelector('#quiz-notice');
  const here = root.querySelector('#quiz-here');
  let shown = null;
  let fieldset = null;
  let noteKey = '';

  flag.addEventListener('click', () => shown && act.flag(shown.slot));

  function build(question) {
    const multiple = question.type === 'MULTIPLE';
    const choices = question.options.map((option) => el('label', { class: 't-choice' },
      el('input', { type: multiple ? 'checkbox' : 'radio', name: `q${question.slot}`, value: option.id }),
      el('span', { html: option.text })));
    const hint = multiple ? el('p', { class: 't-help', id: 'quiz-hint' }, text('several')) : null;
    fieldset = el('fieldset', { 'aria-describedby': multiple ? 'quiz-hint' : null, onchange: changed },
      el('legend', { class: 't-stem', html: question.stem }), hint, ...choices);
    body.replaceChildren(fieldset);
  }

  function inputs() { return Array.from(fieldset.querySelectorAll('input')); }

  function changed() {
    act.choose(shown.slot, inputs().filter((i) => i.checked).map((i) => i.value));
  }

  /** Words of the chosen options, as a list. */
  function chosen(question, answer) {
    const options = question.options.filter((o) => answer.includes(o.id));
    if (options.length === 0) return el('p', {}, el('b', {}, text('no-answer')));
    return el('ul', { class: 't-ticks' }, ...options.map((o) => el('li', {}, icon('right'), el('span', { html: o.text }))));
  }

  function notice(model, question) {
    const it = question.notice;
    const key = it ? `${question.slot} ${it.kind} ${it.mine} ${question.server.seq} ${model.locked}` : '';
    if (key === noteKey) return;
    noteKey = key;
    note.replaceChildren();
    if (!it) return;
    const again = it.kind === 'superseded' && !model.locked
      ? button(text('use-mine'), 'outlined', () => { act.choose(question.slot, it.mine); (inputs().find((i) => i.checked) ?? heading).focus(); }) : null;
    const known = button(text('understood'), 'flat', () => { act.dismiss(question.slot); heading.focus(); });
    const words = it.kind === 'refused' ? text('refused', it.detail ?? '') : text(it.kind);
    note.append(el('div', { class: `t-note${it.kind === 'superseded' ? '' : ' t-note-warn'}` }, icon(it.kind === 'superseded' ? 'info' : 'warn'),
      el('div', {}, el('p', {}, words), el('p', {}, text('mine')), chosen(question, it.mine),
        el('p', { class: 't-row' }, again, known))));
    note.scrollIntoView({ block: 'nearest' });               // the choice below changes with it; both have to be seen
  }

  function state(model, question) {
    const name = model.stateOf(question.slot);
    const [look, sign, words] = { saved: ['done', 'saved', 'here-saved'], waiting: ['warn', 'clock', 'here-waiting'],
      writing: [null, null, null], none: [null, 'todo', 'here-none'] }[name];
    const line = words === null ? '' : text(words);
    if (here.textContent === line) return;
    here.replaceChildren(...(line ? [el('span', { class: `t-status${look ? ` t-status-${look}` : ''}` }, icon(sign), line)] : []));
  }

  return {
    heading,
    /** @param {import('./model.js').AttemptModel} model @param {object} question the one to be on the screen */
    render(model, question) {
      if (!shown || shown.slot !== question.slot || shown.stem !== question.stem) build(question);
      shown = question;
      say(heading, text('question', question.number, model.questions.length));
      const flagged = model.flags.has(question.slot);
      flag.setAttribute('aria-pressed', String(flagged));
      flag.classList.toggle('ui-button-flat', !flagged);
      flag.classList.toggle('ui-button-outlined', flagged);
      const answer = model.answerOf(question.slot);
      for (const input of inputs()) input.checked = answer.includes(input.value);
      fieldset.disabled = model.locked;
      notice(model, question);
      state(model, question);
    },
  };
}
