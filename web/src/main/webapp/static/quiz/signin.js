/** Signing in again in place, when the session has ended and a new attempt key is needed. Nothing behind it is lost. */

/**
 * @param {HTMLDialogElement} dialog #quiz-signin @param {(name: string) => string} text
 * @param {{user: string, signIn: (username: string, password: string) => Promise<import('./protocol.js').Outcome>, done: () => void}} o
 *   user: who started the attempt; done: called after success
 * @returns {{open: () => void, close: () => void}}
 */
export function createSignIn(dialog, text, { user, signIn, done }) {
  const form = dialog.querySelector('form');
  const name = form.elements.namedItem('username');
  const password = form.elements.namedItem('password');
  const error = dialog.querySelector('#quiz-signin-error');
  let busy = false;

  name.value = user;
  // the attempt is this person's alone; on a shared computer the wrong name is the likelier slip
  name.readOnly = user !== '';

  function tell(words) {
    error.lastElementChild.textContent = words;
    error.hidden = words === '';
    for (const field of [name, password]) field.setAttribute('aria-invalid', String(words !== ''));
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (busy) return;
    if (!name.value.trim() || !password.value) {
      tell(text('signin-empty'));
      (name.value.trim() ? password : name).focus();
      return;
    }
    busy = true;
    tell('');
    const outcome = await signIn(name.value.trim(), password.value);
    busy = false;
    if (outcome.kind === 'ok') {
      close();
      done();
      return;
    }
    if (outcome.kind === 'refused') {
      password.value = '';
      tell(outcome.detail || text('signin-failed'));
    } else {
      tell(outcome.cause === 'server' && outcome.detail ? outcome.detail : text('signin-link'));
    }
    password.focus();
  });

  dialog.querySelector('#quiz-signin-later').addEventListener('click', close);

  function close() {
    password.value = '';
    tell('');
    if (dialog.open) dialog.close();
  }

  return {
    open() {
      if (dialog.open) return;
      tell('');
      dialog.showModal();
      (user ? password : name).focus();
    },
    close,
  };
}
