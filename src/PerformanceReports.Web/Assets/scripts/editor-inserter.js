// Puts a reference to a figure into a text, at the caret, from the list that the page offers.
export function attachInserter(editor) {
  const offers = [...editor.querySelectorAll('[data-offer]')].map(row => ({
    written: row.dataset.offer,
    measure: row.dataset.measure,
    what: row.querySelector('th').textContent.trim(),
    now: row.querySelector('.offers__number').textContent.trim(),
  }));
  if (offers.length === 0) {
    return;
  }

  const chooser = makeChooser(offers);
  editor.append(chooser.dialog);
  for (const text of editor.querySelectorAll('[data-markdown]')) {
    const label = document.querySelector(`label[for="${CSS.escape(text.id)}"]`);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tool tool--insert';
    button.textContent = 'Insert a figure';
    const hidden = document.createElement('span');
    hidden.className = 'govuk-visually-hidden';
    hidden.textContent = ` into: ${label.textContent}`;
    button.append(hidden);
    button.addEventListener('click', () => chooser.open(text));
    text.after(button);
  }
}

function makeChooser(offers) {
  const dialog = document.createElement('dialog');
  dialog.className = 'chooser';
  dialog.setAttribute('aria-labelledby', 'chooser-title');
  dialog.innerHTML = `
    <h2 class="govuk-heading-m" id="chooser-title">Insert a figure</h2>
    <label class="govuk-label" for="chooser-search">Find by measure, number or words</label>
    <input class="govuk-input" id="chooser-search" type="search" autocomplete="off">
    <p class="chooser__count" role="status" aria-live="polite"></p>
    <ul class="chooser__list"></ul>
    <button type="button" class="govuk-button govuk-button--secondary chooser__close">Close without inserting</button>`;
  const [search, count, list] = ['input', '.chooser__count', 'ul'].map(part => dialog.querySelector(part));
  let target = null;

  const choose = offer => {
    dialog.close();
    insert(target, offer.written);
  };
  const rows = offers.map(offer => row(offer, choose));
  list.append(...rows.map(found => found.item));
  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    rows.forEach(found => { found.item.hidden = !words.every(word => found.said.includes(word)); });
    const shown = rows.filter(found => !found.item.hidden).length;
    count.textContent = shown === 1 ? '1 figure' : `${shown} figures`;
  };
  search.addEventListener('input', filter);
  search.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      rows.find(found => !found.item.hidden)?.item.querySelector('button').focus();
    }
  });
  dialog.querySelector('.chooser__close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => target?.focus());
  return {
    dialog,
    open(text) {
      target = text;
      search.value = '';
      filter();
      dialog.showModal();
      search.focus();
    },
  };
}

function row(offer, choose) {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chooser__offer';
  for (const [look, text] of [['now', offer.now], ['measure', offer.measure], ['what', offer.what]]) {
    const part = document.createElement('span');
    part.className = `chooser__${look}`;
    part.textContent = `${text} `;
    button.append(part);
  }

  button.addEventListener('click', () => choose(offer));
  button.addEventListener('keydown', event => {
    // The text has the focus before the key is up: it would take the Enter for a line of its own.
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(offer);
    }
  });
  item.append(button);
  return { item, said: `${offer.measure} ${offer.what} ${offer.now} ${offer.written}`.toLowerCase() };
}

function insert(text, written) {
  text.focus();
  text.setRangeText(written, text.selectionStart, text.selectionEnd, 'end');
  text.dispatchEvent(new Event('input', { bubbles: true }));
}
