// Tells the server that the section is open, and the person who else has it open and whether they changed something.
import { change, post } from './editor-post.js';

const EVERY = 15000;

export function attachPresence(page) {
  const address = page.editor.dataset.presence;
  const others = page.editor.querySelector('[data-others]');
  const tell = async () => {
    if (document.visibilityState === 'hidden') {
      return;
    }

    const answer = await change(address, {});
    if (Array.isArray(answer.others)) {
      show(others, answer.others);
      showChange(page, others, answer);
    }
  };
  setInterval(tell, EVERY);
  document.addEventListener('visibilitychange', tell);
  addEventListener('pagehide', () => { post(`${address}/leave`, {}, { keepalive: true }).catch(() => undefined); });
}

function show(holder, people) {
  const said = people.map(person => `${person.name} ${person.since}`).join();
  if (holder.dataset.said === said) {
    return;
  }

  holder.dataset.said = said;
  holder.querySelectorAll('.others__title, .others__list').forEach(part => part.remove());
  if (people.length === 0) {
    return;
  }

  const title = element('p', 'others__title', 'Also open in this section:');
  const list = element('ul', 'others__list', '');
  for (const person of people) {
    const item = document.createElement('li');
    item.append(element('strong', '', person.name), `, since ${person.since}`);
    list.append(item);
  }

  holder.prepend(title, list);
}

// Saving puts texts together item by item, so nothing is urgent; what is new is seen on loading the page again.
function showChange(page, holder, answer) {
  const isTheirs = answer.revision > page.revision && answer.lastAuthor !== page.editor.dataset.person;
  if (isTheirs && !holder.querySelector('.others__change')) {
    const note = element('p', 'others__change', `${answer.lastAuthor} has changed this section since you opened it. `);
    const link = element('a', 'govuk-link', 'Load the page again to see it');
    link.href = location.pathname;
    note.append(link);
    holder.append(note);
  }
}

function element(name, look, text) {
  const made = document.createElement(name);
  made.className = look;
  made.textContent = text;
  return made;
}
