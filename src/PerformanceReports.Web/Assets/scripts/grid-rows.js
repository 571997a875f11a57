// The rows of the grid in the page, and what an answer of the server changes in them.
export function rowsOf(form) {
  return [...form.querySelectorAll('tr[data-row]')].filter(row => row.querySelector('[data-cell]'));
}

export function cellsOf(row) {
  return [...row.querySelectorAll('[data-cell]')];
}

export function cellOf(row, name) {
  return row.querySelector(`[data-cell="${name}"]`);
}

export function startOf(row) {
  return row.querySelector('[data-started]');
}

export function notesOf(row) {
  return row.parentElement.querySelector(`[data-notes="${row.dataset.row}"]`);
}

// As the server reads a cell: white space means nothing around a text.
export function clean(text) {
  return text.replace(/[\u00a0\t]/g, ' ').replace(/\r\n?|\n/g, ' ').trim();
}

export function startedTexts(row) {
  const [, numerator, denominator] = startOf(row).value.split('|');
  return { numerator: decodeURIComponent(numerator), denominator: decodeURIComponent(denominator) };
}

export function isChanged(row) {
  const started = startedTexts(row);
  return cellsOf(row).some(cell => clean(cell.value) !== started[cell.dataset.cell]);
}

// Takes a row as the server has it. What was typed on since it was sent stays.
//   sent: the texts of its cells as they were sent; undefined where it was not.
export function takeRow(row, answered, sent) {
  row.dataset.state = answered.dataset.state;
  row.dataset.errors = answered.dataset.errors;
  row.dataset.warnings = answered.dataset.warnings;
  row.className = answered.className;
  for (const part of answered.querySelectorAll('[data-part]')) {
    const shown = row.querySelector(`[data-part="${part.dataset.part}"]`);
    if (shown.innerHTML !== part.innerHTML) {
      shown.innerHTML = part.innerHTML;
    }
  }

  // What is typed and not sent yet keeps what it was typed over: its own saving tells whether somebody was quicker.
  if (sent || !isChanged(row)) {
    takeCells(row, answered, sent ?? startedTexts(row));
    takeNotes(row, answered);
  }
}

function takeCells(row, answered, texts) {
  startOf(row).value = startOf(answered).value;
  for (const theirs of cellsOf(answered)) {
    const cell = cellOf(row, theirs.dataset.cell);
    const isAsSent = clean(cell.value) === clean(texts[theirs.dataset.cell]);
    const [text, value] = [theirs.defaultValue, isAsSent ? theirs.value : cell.value];
    cell.defaultValue = text;
    if (cell.value !== value) {
      cell.value = value;
    }

    cell.classList.toggle('govuk-input--error', theirs.classList.contains('govuk-input--error'));
    for (const name of ['aria-invalid', 'aria-describedby']) {
      copy(cell, theirs, name);
    }
  }
}

function copy(cell, theirs, name) {
  if (theirs.hasAttribute(name)) {
    cell.setAttribute(name, theirs.getAttribute(name));
  } else {
    cell.removeAttribute(name);
  }
}

function takeNotes(row, answered) {
  const [mine, theirs] = [notesOf(row), notesOf(answered)];
  if (mine.innerHTML !== theirs.innerHTML) {
    mine.innerHTML = theirs.innerHTML;
  }

  mine.hidden = theirs.hidden;
}
