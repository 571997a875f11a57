// Saves rows a moment after typing stops, when a row is left, and when the page is left. The answer holds what the rows
// come to: nothing is worked out here.
import { OFFLINE, post, SIGNED_OUT } from './editor-post.js';
import { cellOf, cellsOf, isChanged, notesOf, rowsOf, startOf, takeRow } from './grid-rows.js';

const PAUSE = 700;
const AGAIN = 15000;

export function attachSaving(form, announce) {
  const status = form.querySelector('[data-grid-status]');
  let timer = null;
  let saving = null;

  const changed = () => rowsOf(form).filter(row => isChanged(row) && !isWaitingForChoice(row));
  const wait = pause => {
    clearTimeout(timer);
    timer = setTimeout(() => save(), pause);
  };

  async function save(options = {}) {
    clearTimeout(timer);
    while (saving) {
      await saving;
    }

    const rows = changed();
    if (rows.length > 0) {
      saving = send(rows, options);
      await saving;
      saving = null;
    }
  }

  async function send(rows, options) {
    const sent = new Map(rows.map(row => [row.dataset.row, textsOf(row)]));
    say(status, 'Saving…');
    const answer = await ask(form.dataset.rows, fieldsOf(rows), options);
    if (answer.problem) {
      if (answer.signedOut) {
        rows.forEach(remember);
      }

      say(status, `Not saved: ${answer.problem}`, true);
      if (answer.retry) {
        wait(AGAIN);
      }

      return;
    }

    take(form, answer.page, sent, announce);
    tell(status, answer.page);
    if (answer.page.dataset.busy) {
      wait(AGAIN);
    } else if (changed().length > 0) {
      wait(PAUSE);
    }
  }

  form.addEventListener('input', event => {
    const row = event.target.closest('tr[data-row]');
    if (!row) {
      return;
    }

    if (!event.isTrusted) {
      recall(row);
    }

    if (isChanged(row)) {
      say(status, 'Not saved yet');
      wait(PAUSE);
    }
  });
  form.addEventListener('focusout', event => {
    const row = event.target.closest('tr[data-row]');
    if (row && !row.contains(event.relatedTarget) && isChanged(row)) {
      save();
    }
  });
  form.addEventListener('click', event => {
    const button = event.target.closest('[data-choose]');
    if (button) {
      event.preventDefault();
      choose(button, save);
    }
  });
  form.addEventListener('submit', event => leave(event, form, { save, changed, isSaving: () => saving !== null }));
  addEventListener('pagehide', () => save({ keepalive: true }));
  addEventListener('beforeunload', event => {
    if (changed().length > 0 || form.querySelector('[data-clash]')) {
      save({ keepalive: true });
      event.preventDefault();
    }
  });
  addEventListener('online', () => save());
  return { save };
}

// What waits is saved first: the form would else be sent with what the rows held before.
async function leave(event, form, { save, changed, isSaving }) {
  if (form.dataset.leaving) {
    return;
  }

  event.preventDefault();
  const button = event.submitter;
  if (isSaving() || changed().length > 0) {
    await save();
  }

  if (button?.name === 'Do' && changed().length === 0) {
    form.dataset.leaving = 'true';
    form.requestSubmit(button);
  }
}

async function ask(address, fields, options) {
  try {
    const response = await post(address, fields, { ...options, accept: 'text/html' });
    if (response.status === 401 || response.type === 'opaqueredirect') {
      document.dispatchEvent(new Event('session-ended'));
      return { problem: SIGNED_OUT, signedOut: true, retry: true };
    }

    if (!response.ok) {
      return { problem: reason(response.status), retry: response.status >= 500 };
    }

    const page = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('[data-answer]');
    return page ? { page } : { problem: reason(500), retry: true };
  } catch {
    return { problem: OFFLINE, retry: true };
  }
}

function reason(status) {
  return status === 403 ? 'You may not enter figures any more.'
    : status === 400 ? 'The page is too old to save. Load it again: what is typed is offered to you then.'
      : `The server could not save it (${status}). What you typed stays here and is tried again.`;
}

function fieldsOf(rows) {
  return rows.flatMap(row => [
    ['Rows.Index', row.dataset.row],
    [startOf(row).name, startOf(row).value],
    ...cellsOf(row).map(cell => [cell.name, cell.value]),
  ]);
}

function textsOf(row) {
  return Object.fromEntries(cellsOf(row).map(cell => [cell.dataset.cell, cell.value]));
}

// Every row of the measures that were sent: a month changes the 12 months that later ones end.
function take(form, page, sent, announce) {
  const found = [];
  for (const answered of page.querySelectorAll('tr[data-row]')) {
    const row = form.querySelector(`tr[data-row="${answered.dataset.row}"]`);
    if (!row || (isWaitingForChoice(row) && !sent.has(row.dataset.row))) {
      continue;
    }

    const before = notesOf(row).textContent;
    takeRow(row, answered, sent.get(answered.dataset.row));
    const notes = notesOf(row);
    if (sent.has(row.dataset.row) && !notes.hidden && notes.textContent !== before && !isUnfinished(row, notes)) {
      found.push(`${row.querySelector('th').textContent.trim()}: ${notes.textContent.replace(/\s+/g, ' ').trim()}`);
    }
  }

  count(form);
  if (found.length > 0) {
    announce(found.length > 3 ? `${found.length} rows have errors or warnings.` : found.join(' '));
  }
}

// A row is not wrong because its second cell is still to be typed.
function isUnfinished(row, notes) {
  return row.contains(document.activeElement)
    && notes.querySelectorAll('.grid__finding').length === notes.querySelectorAll('.grid__finding--unfinished').length
    && !notes.querySelector('[data-clash]');
}

function count(form) {
  const rows = rowsOf(form);
  const pending = rows.filter(row => ['new', 'changed'].includes(row.dataset.state));
  const counts = {
    pending: pending.length,
    errors: rows.filter(row => row.dataset.errors !== '0').length,
    warnings: pending.filter(row => row.dataset.warnings !== '0').length,
  };
  for (const shown of form.querySelectorAll('[data-count]')) {
    shown.textContent = counts[shown.dataset.count];
  }
}

function tell(status, page) {
  const lost = [...page.querySelectorAll('[data-lost]')].map(row => row.textContent);
  if (page.dataset.busy) {
    say(status, 'Not saved: other people are saving at this moment. It is tried again.', true);
  } else if (lost.length > 0) {
    say(status, `Not saved, because the grid has these rows no more: ${lost.join('; ')}`, true);
  } else if (page.querySelector('[data-clash]')) {
    say(status, 'Not saved: somebody else changed the same row. Choose which figure stays.', true);
  } else {
    say(status, `Saved at ${clock()}`);
  }
}

function isWaitingForChoice(row) {
  return notesOf(row).querySelector('[data-clash]') !== null && !row.dataset.chosen;
}

function choose(button, save) {
  const notes = button.closest('[data-notes]');
  const row = notes.parentElement.querySelector(`tr[data-row="${notes.dataset.notes}"]`);
  startOf(row).value = notes.querySelector('[data-seen]').value;
  if (button.value === 'theirs') {
    cellsOf(row).forEach(cell => { cell.value = button.dataset[cell.dataset.cell] ?? ''; });
  }

  notes.querySelector('[data-clash]').remove();
  cellOf(row, 'numerator').focus();
  if (isChanged(row)) {
    save();
  } else {
    settle(row, notes);
  }
}

// The other's figure stands as it was stored: nothing is to be sent.
function settle(row, notes) {
  notes.hidden = notes.querySelector('.grid__finding') === null;
  if (notes.hidden) {
    row.classList.remove('grid__row--error');
    cellsOf(row).forEach(cell => {
      cell.classList.remove('govuk-input--error');
      cell.removeAttribute('aria-invalid');
    });
  }
}

// The site keeps what was typed when a session ends, and puts it back when asked. What it was typed over has to come
// back with it: otherwise it would be saved over what somebody else has entered since, without a word.
function remember(row) {
  sessionStorage.setItem(`started:${row.dataset.row}`, startOf(row).value);
}

function recall(row) {
  const started = sessionStorage.getItem(`started:${row.dataset.row}`);
  sessionStorage.removeItem(`started:${row.dataset.row}`);
  if (started) {
    startOf(row).value = started;
  }
}

function say(status, text, isProblem = false) {
  status.classList.toggle('grid-bar__status--problem', isProblem);
  if (status.textContent !== text) {
    status.textContent = text;
  }
}

function clock() {
  const parts = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', timeZone: 'Europe/London' })
    .formatToParts(new Date());
  const part = type => parts.find(found => found.type === type).value;
  return `${Number(part('hour'))}.${part('minute')}`;
}
