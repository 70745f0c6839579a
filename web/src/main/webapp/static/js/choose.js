// A list with ticks: how many are chosen, all of the page at once, and no action on nobody. Without this script it works as a form.

for (const form of document.querySelectorAll('form[data-choose]')) {
  const ticks = [...form.querySelectorAll('input[name="person"]')];
  const all = form.querySelector('input[data-all]');
  const count = form.querySelector('[data-count]');
  const buttons = [...form.querySelectorAll('.t-bulk button')];
  const chosenOnly = form.querySelector('input[name="who"][value="chosen"]');

  const show = () => {
    const chosen = ticks.filter((tick) => tick.checked).length;
    count.textContent = count.dataset.count.replace('{0}', String(chosen));
    all.checked = chosen > 0 && chosen === ticks.length;
    all.indeterminate = chosen > 0 && chosen < ticks.length;
    for (const tick of ticks) {
      tick.closest('tr').classList.toggle('ui-state-highlight', tick.checked);
    }
    for (const button of buttons) {
      button.disabled = chosenOnly.checked && chosen === 0;
    }
  };

  all.hidden = false;
  all.addEventListener('change', () => {
    for (const tick of ticks) {
      tick.checked = all.checked;
    }
    show();
  });
  form.addEventListener('change', show);
  window.addEventListener('pageshow', show);
  show();
}
