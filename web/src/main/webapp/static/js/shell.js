// What every page needs: showing a password, and signing in again in place when a session has ended while somebody was typing.

import { keepForms } from './session.js';

for (const button of document.querySelectorAll('button[data-reveals]')) {
  const field = document.getElementById(button.dataset.reveals);
  const word = button.querySelector('.ui-button-text');
  const show = word.textContent;
  button.hidden = false;
  button.addEventListener('click', () => {
    const hidden = field.type === 'password';
    field.type = hidden ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(hidden));
    word.textContent = hidden ? button.dataset.hide : show;
  });
}

keepForms();
