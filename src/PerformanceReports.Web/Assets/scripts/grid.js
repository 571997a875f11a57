// The grid in which figures are typed. Everything on it works without this script: it saves while one types, shows at
// once what the server works out and finds, moves between rows by keys, and takes blocks from a spreadsheet.
import { attachKeys } from './grid-keys.js';
import { attachPasting } from './grid-paste.js';
import { attachSaving } from './grid-saving.js';

const form = document.querySelector('[data-grid]');
if (form?.querySelector('[data-cell]')) {
  const announcer = form.querySelector('[data-announce]');
  const saving = attachSaving(form, text => { announcer.textContent = text; });
  attachKeys(form);
  attachPasting(form, saving);
}
