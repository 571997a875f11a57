// Moves between the rows of the grid by keys, as a spreadsheet does.
import { cellOf, rowsOf, startedTexts } from './grid-rows.js';

export function attachKeys(form) {
  form.addEventListener('keydown', event => {
    const cell = event.target.closest('[data-cell]');
    if (!cell || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) {
      return;
    }

    if (event.key === 'Escape') {
      restore(cell);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      move(form, cell, event.shiftKey ? -1 : 1);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(form, cell, event.key === 'ArrowDown' ? 1 : -1);
    }
  });
}

// To the same column of the next row that has it.
function move(form, cell, step) {
  const rows = rowsOf(form);
  const name = cell.dataset.cell;
  for (let at = rows.indexOf(cell.closest('tr')) + step; at >= 0 && at < rows.length; at += step) {
    const next = cellOf(rows[at], name);
    if (next) {
      next.focus();
      next.select();
      return;
    }
  }
}

function restore(cell) {
  const text = startedTexts(cell.closest('tr'))[cell.dataset.cell];
  if (cell.value !== text) {
    cell.value = text;
    cell.dispatchEvent(new Event('input', { bubbles: true }));
  }

  cell.select();
}
