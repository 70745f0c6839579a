// A form outlives its session: before it is sent from a page that has been open for a while, the session is asked for; where it has
// ended, the person signs in again in a dialog and the form, untouched, is sent with the new token.

const FRESH_MS = 60_000;
const opened = performance.now();

/** The hidden token fields and the meta tag take the token of the session that exists now. */
function useToken(token) {
  document.querySelector('meta[name="csrf"]').content = token;
  for (const field of document.querySelectorAll('input[name="csrf"]')) field.value = token;
}

/** Resolves to true once somebody is signed in; false where the person put it off. */
async function signedIn() {
  const answer = await fetch('/api/v1/session', { headers: { Accept: 'application/json' } });
  if (answer.ok) {
    useToken((await answer.json()).csrf);
    return true;
  }
  return signInAgain();
}

/** Shows the dialog until it succeeds or is put off. */
function signInAgain() {
  const dialog = document.getElementById('signin-again');
  const form = dialog.querySelector('form');
  const refusal = dialog.querySelector('[role="alert"]');
  return new Promise((resolve) => {
    const close = (done) => {
      dialog.close();
      form.reset();
      resolve(done);
    };
    form.onsubmit = async (event) => {
      event.preventDefault();
      refusal.hidden = true;
      let message = dialog.dataset.failed;
      try {
        const answer = await fetch('/api/v1/session', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ username: form.elements.username.value, password: form.elements.password.value }),
        });
        const body = await answer.json();
        if (answer.ok) {
          useToken(body.csrf);
          close(true);
          return;
        }
        message = body.detail;
      } catch {
        // no link, or not our server: the message says so and the dialog stays
      }
      refusal.textContent = message;
      refusal.hidden = false;
    };
    dialog.querySelector('button[type="button"]').onclick = () => close(false);
    dialog.oncancel = () => resolve(false);
    dialog.showModal();
  });
}

/** Guards every form of a page that was made for somebody signed in. */
export function keepForms() {
  if (!document.getElementById('signin-again')) return;
  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (form.method !== 'post' || form.dataset.checked || form.closest('dialog') || performance.now() - opened < FRESH_MS) return;
    event.preventDefault();
    const button = event.submitter;
    let alive = true;
    try {
      alive = await signedIn();
    } catch {
      // The link is down: the browser's own error page would lose the form, so it stays here to be sent again.
      return;
    }
    if (!alive) return;
    form.dataset.checked = 'yes';
    form.requestSubmit(button);
  }, true);
}
