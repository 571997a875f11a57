// Takes a block from a spreadsheet into the cells, from the one that has the focus on.
import { cellOf, clean, rowsOf } from './grid-rows.js';

const COLUMNS = ['numerator', 'denominator'];

export function attachPasting(form, saving) {
  const note = form.querySelector('[data-grid-pasted]');
  const said = form.querySelector('[data-grid-said]');
  let before = [];

  form.addEventListener('paste', event => {
    const cell = event.target.closest('[data-cell]');
    const block = cell && readBlock(event.clipboardData.getData('text/plain'));
    if (!block || (block.length === 1 && block[0].length === 1)) {
      return;
    }

    event.preventDefault();
    const filled = fill(form, cell, block);
    before = filled.before;
    said.textContent = sentence(filled);
    note.hidden = false;
    form.querySelector('[data-grid-undo]').hidden = before.length === 0;
    saving.save();
  });

  const undo = () => {
    const last = before;
    before = [];
    last.forEach(({ cell, text }) => { cell.value = text; });
    said.textContent = `${cells(last.length)} put back.`;
    form.querySelector('[data-grid-undo]').hidden = true;
    last[0].cell.focus();
    saving.save();
  };
  form.querySelector('[data-grid-undo]').addEventListener('click', undo);

  // Only the last thing done is taken back: what is typed after it has the browser's own undo.
  form.addEventListener('keydown', event => {
    if (before.length > 0 && event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
      event.preventDefault();
      undo();
    }
  });
  form.addEventListener('input', event => {
    if (event.isTrusted && before.length > 0) {
      before = [];
      note.hidden = true;
    }
  });
}

function fill(form, cell, block) {
  const rows = rowsOf(form);
  const top = rows.indexOf(cell.closest('tr'));
  const left = COLUMNS.indexOf(cell.dataset.cell);
  const filled = { before: [], outside: [] };
  block.forEach((texts, down) => texts.forEach((text, across) => {
    if (clean(text) === '') {
      return;
    }

    const target = rows[top + down] && cellOf(rows[top + down], COLUMNS[left + across] ?? 'none');
    if (target) {
      filled.before.push({ cell: target, text: target.value });
      target.value = clean(text);
    } else {
      filled.outside.push(clean(text));
    }
  }));
  return filled;
}

function sentence({ before, outside }) {
  const did = before.length === 0 ? 'Nothing was pasted.' : `${cells(before.length)} filled.`;
  if (outside.length === 0) {
    return did;
  }

  const shown = outside.slice(0, 5).join(', ');
  const more = outside.length > 5 ? ` and ${outside.length - 5} more` : '';
  return `${did} No cell for ${shown}${more}.`;
}

function cells(number) {
  return number === 1 ? '1 cell' : `${number} cells`;
}

// Cells are parted by tabs, rows by line ends; a cell in quotes may hold both, and two quotes for one.
export function readBlock(text) {
  const rows = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter !== '"') {
        cell += letter;
      } else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else {
        quoted = false;
      }
    } else if (letter === '"' && cell === '') {
      quoted = true;
    } else if (letter === '\t') {
      rows.at(-1).push(cell);
      cell = '';
    } else if (letter === '\n' || letter === '\r') {
      rows.at(-1).push(cell);
      cell = '';
      rows.push([]);
      at += letter === '\r' && text[at + 1] === '\n' ? 1 : 0;
    } else {
      cell += letter;
    }
  }

  rows.at(-1).push(cell);
  if (rows.length > 1 && rows.at(-1).length === 1 && rows.at(-1)[0] === '') {
    rows.pop();
  }

  return rows;
}
