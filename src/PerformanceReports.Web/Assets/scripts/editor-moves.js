// Moves an item of a list up or down without loading the page. The button that was pressed keeps the focus.
import { change } from './editor-post.js';

export function attachMoves(page) {
  page.editor.addEventListener('submit', async event => {
    const form = event.target.closest('[data-move]');
    if (!form) {
      return;
    }

    event.preventDefault();
    const button = event.submitter;
    const item = form.closest('[data-item]');
    const list = item.closest('[data-list]');
    if (button.getAttribute('aria-disabled') === 'true') {
      page.announce(`${nameOf(item)} is already ${button.value === 'up' ? 'the first' : 'the last'}.`);
      return;
    }

    const answer = await change(form.action, { direction: button.value });
    if (answer.status !== 'saved') {
      page.announce(`Not moved: ${answer.message}`);
      return;
    }

    page.revision = answer.revision;
    const before = nameOf(item);
    arrange(list, answer.order);
    tellEnds(list);
    if (list.hasAttribute('data-numbered')) {
      number(list);
    }

    button.focus();
    item.scrollIntoView({ block: 'nearest' });
    const place = [...list.children].indexOf(item) + 1;
    page.announce(`${before} is now number ${place} of ${list.children.length}.`);
  });
}

function nameOf(item) {
  return item.querySelector('[data-heading]').textContent;
}

// In the order that the server has; an item that somebody else added meanwhile is not on this page yet.
function arrange(list, order) {
  const items = new Map([...list.children].map(item => [item.dataset.item, item]));
  const sorted = order.map(key => items.get(`${list.dataset.list}-${key}`)).filter(Boolean);
  const focused = document.activeElement;
  sorted.forEach((item, place) => {
    if (list.children[place] !== item) {
      list.insertBefore(item, list.children[place]);
    }
  });
  focused?.focus();
}

function tellEnds(list) {
  [...list.children].forEach((item, index) => {
    item.querySelector('[value="up"]').setAttribute('aria-disabled', String(index === 0));
    item.querySelector('[value="down"]').setAttribute('aria-disabled', String(index === list.children.length - 1));
  });
}

function number(list) {
  const kind = list.dataset.list[0].toUpperCase() + list.dataset.list.slice(1);
  [...list.children].forEach((item, index) => {
    const name = `${kind} ${index + 1}`;
    item.querySelector('[data-heading]').textContent = name;
    item.querySelectorAll('[data-named]').forEach(named => { named.textContent = ` ${name}`; });
    item.querySelectorAll('label[for]').forEach(label => {
      label.textContent = label.textContent.replace(/ of (Action|Comment) \d+$/, ` of ${name}`);
    });
  });
}
