/** All words of the running quiz are rendered by the page, in its language, as data attributes of #quiz-texts. */
import { fill } from './model.js';

/**
 * @param {HTMLElement} element carries data-…; @returns {(name: string, ...args: unknown[]) => string}
 *   name in kebab-case without "data-"; args replace {0}, {1} …
 */
export function textsOf(element) {
  return (name, ...args) => {
    const text = element.getAttribute(`data-${name}`);
    if (text === null) console.error(`Thongthin: text "${name}" is missing`);
    return fill(text ?? '', ...args);
  };
}

/** Makes an element; a null child is left out. @returns {HTMLElement} */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    if (name === 'html') element.innerHTML = value;      // only for HTML that the server has sanitised
    else if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((c) => c !== null));
  return element;
}

/** @param {string} name of a .t-i-… icon; silent: a word always stands beside it */
export const icon = (name) => el('i', { class: `t-i t-i-${name}`, 'aria-hidden': 'true' });

/** @param {'text-only'|'outlined'|'flat'} look @returns {HTMLButtonElement} */
export const button = (label, look, onclick) => el('button', { type: 'button', onclick,
  class: `ui-button ui-widget ui-state-default ui-corner-all ui-button-text-only${look === 'text-only' ? '' : ` ui-button-${look}`}` },
el('span', { class: 'ui-button-text ui-c' }, label));

/** Sets text only where it differs: a live region speaks at every change of its nodes. */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
