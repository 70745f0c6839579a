// The text of a page as it will look, in place of its source. What is typed is in the form's own field at every moment, so that
// sending the form, and signing in again in place, know nothing of the editor. The server takes out what may not stay.

const PLACE = '\uFFFC';                       // where a picture comes in
const source = document.querySelector('.t-editor-source');
const surface = document.getElementById('surface');
const bar = document.getElementById('bar');
let at = null;                                // the last selection in the text

/** The source, parsed without running anything, without what the page's policy would complain of. */
function parsed(html) {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  for (const element of body.querySelectorAll('[style]')) element.removeAttribute('style');
  return body;
}

function keep() {
  const copy = surface.cloneNode(true);
  for (const element of copy.querySelectorAll('[style]')) element.removeAttribute('style');
  for (const list of copy.querySelectorAll('ul, ol')) {
    if (!list.closest('.t-keypoints')) list.classList.add('t-list');
  }
  source.value = copy.innerHTML;
}

function run(command, value) {
  surface.focus();
  if (at) {
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(at);
  }
  document.execCommand(command, false, value);
  keep();
}

const commands = {
  bold: () => run('bold'),
  italic: () => run('italic'),
  h2: () => run('formatBlock', '<h2>'),
  h3: () => run('formatBlock', '<h3>'),
  p: () => run('formatBlock', '<p>'),
  quote: () => run('formatBlock', '<blockquote>'),
  ul: () => run('insertUnorderedList'),
  ol: () => run('insertOrderedList'),
  unlink: () => run('unlink'),
  undo: () => run('undo'),
  redo: () => run('redo'),
  link: () => {
    const address = prompt(source.dataset.link);
    if (address) run('createLink', address);
  },
};

surface.replaceChildren(...parsed(source.value).childNodes);
surface.hidden = false;
bar.hidden = false;
source.hidden = true;
document.execCommand('defaultParagraphSeparator', false, 'p');
document.execCommand('styleWithCSS', false, false);

surface.addEventListener('input', keep);
surface.addEventListener('paste', (event) => {
  event.preventDefault();                     // words and line breaks, not what another program thinks of them
  const lines = event.clipboardData.getData('text/plain').split(/\r?\n/);
  lines.forEach((line, i) => {
    if (i > 0) document.execCommand('insertParagraph');
    if (line) document.execCommand('insertText', false, line);
  });
});
document.addEventListener('selectionchange', () => {
  const selection = getSelection();
  if (selection.rangeCount && surface.contains(selection.anchorNode)) at = selection.getRangeAt(0).cloneRange();
});
bar.addEventListener('mousedown', (event) => event.preventDefault());
bar.addEventListener('click', (event) => commands[event.target.dataset.command]?.());

document.querySelector('[id="page:insert"]').addEventListener('click', () => {
  const marks = document.createTreeWalker(surface, NodeFilter.SHOW_TEXT);
  while (marks.nextNode()) marks.currentNode.data = marks.currentNode.data.replaceAll(PLACE, '');
  if (at && surface.contains(at.startContainer)) {
    at.collapse(false);
    at.insertNode(document.createTextNode(PLACE));
  }
  keep();
});
