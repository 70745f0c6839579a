// A form outlives its session: before it is sent from a page that has been open for a while, the session is asked for; where it has
// ended, the person signs in again in a dialog and the form, untouched, is sent with the new token. What is typed on a page is sent
// for the person whom the page was made for, and for nobody else.

const FRESH_MS = 60_000;
const opened = performance.now();
const content = (name) => document.querySelector(`meta[name="${name}"]`).content;

/** The hidden token fields and the meta tag take the token of the session that exists now. */
function useToken(token) {
  document.querySelector('meta[name="csrf"]').content = token;
  for (const field of document.querySelectorAll('input[name="csrf"]')) field.value = token;
}

/** Resolves to true once the person of this page is signed in; false where they put it off. Rejects without a link. */
async function signedIn(dialog) {
  const answer = await fetch('/api/v1/session', { headers: { Accept: 'application/json' } });
  if (answer.ok) {
    const present = await answer.json();
    if (String(present.person) === content('person')) {
      useToken(present.csrf);
      return true;
    }
  } else if (answer.status !== 401) {
    throw new Error(`the session could not be asked for: ${answer.status}`);
  }
  return signInAgain(dialog, answer.ok ? dialog.dataset.other : '');
}

/** The token of a new session of this page's person. Rejects with what the server says, or where it says nothing. */
async function signIn(dialog, username, password) {
  let answer;
  let body;
  try {
    answer = await fetch('/api/v1/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ username, password, person: Number(content('person')) }),
    });
    body = await answer.json();
  } catch {
    throw new Error(dialog.dataset.failed);       // no link, or not our server
  }
  if (!answer.ok) throw new Error(body.detail);
  return body.csrf;
}

/** Shows the dialog until it succeeds or is put off. */
function signInAgain(dialog, note) {
  const form = dialog.querySelector('form');
  const refusal = dialog.querySelector('[role="alert"]');
  const tell = (words) => {
    refusal.textContent = words;
    refusal.hidden = words === '';
  };
  return new Promise((resolve) => {
    let done = false;
    let busy = false;
    form.onsubmit = async (event) => {
      event.preventDefault();
      if (busy) return;
      busy = true;
      tell('');
      try {
        useToken(await signIn(dialog, form.elements.username.value, form.elements.password.value));
        done = true;
        dialog.close();
      } catch (refused) {
        tell(refused.message);
        form.elements.password.focus();
      }
      busy = false;
    };
    form.querySelector('button[type="button"]').onclick = () => dialog.close();
    dialog.onclose = () => {
      form.reset();
      resolve(done);
    };
    tell(note);
    dialog.showModal();
  });
}

/** Says in the form that it could not be sent and is still here. */
function tellUnsent(form, words) {
  let note = form.querySelector('.t-unsent');
  if (!note) {
    note = document.createElement('p');
    note.className = 't-note t-note-bad t-unsent';
    note.setAttribute('role', 'alert');
    form.prepend(note);
  }
  note.textContent = words;
}

/** Guards every form of a page that was made for somebody signed in. */
export function keepForms() {
  const dialog = document.getElementById('signin-again');
  if (!dialog) return;
  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (form.method !== 'post' || form.dataset.checked || form.closest('dialog') || performance.now() - opened < FRESH_MS) return;
    event.preventDefault();
    const button = event.submitter;
    try {
      if (!await signedIn(dialog)) return;
    } catch {
      // The browser's own error page would lose the form: it stays here to be sent again.
      tellUnsent(form, dialog.dataset.unsent);
      return;
    }
    form.querySelector('.t-unsent')?.remove();
    form.dataset.checked = 'yes';
    form.requestSubmit(button);
    delete form.dataset.checked;
  }, true);
}
