// Saves a form a few seconds after typing stops, and when its page is left.
import { change } from './editor-post.js';

const PAUSE = 2500;
const AGAIN = 15000;

export function attachSaving(form, page) {
  const status = form.querySelector('[data-status]');
  const boxes = [...form.querySelectorAll('[data-box]')].map(box => ({
    name: box.dataset.box,
    text: box.querySelector('[data-text]'),
    started: box.querySelector('[data-started]'),
  }));
  let timer = null;
  let saving = null;
  let kept = null;

  const isChanged = () => boxes.some(box => clean(box.text.value) !== clean(box.started.value));
  const said = () => boxes.map(box => clean(box.text.value)).join('\n');
  const wait = pause => {
    clearTimeout(timer);
    timer = setTimeout(() => save(), pause);
  };

  async function save(options = {}) {
    clearTimeout(timer);
    if (saving) {
      await saving;
    }

    if (!isChanged()) {
      return;
    }

    saving = send(options);
    await saving;
    saving = null;
  }

  async function send(options) {
    const sent = Object.fromEntries(boxes.map(box => [box.name, box.text.value]));
    say(status, 'Saving…');
    const answer = await change(form.action, new FormData(form), options);
    if (answer.status === 'saved') {
      kept = null;
      take(boxes, sent, answer.texts);
      page.revision = answer.revision;
      clearProblems(form);
      tellUnchanged(form, answer.texts.text);
      say(status, `Saved at ${clock()}`);
    } else if (answer.status === 'clash') {
      kept = said();
      sayClash(status, answer);
    } else {
      if (answer.signedOut) {
        remember(form, boxes);
      }

      say(status, `Not saved: ${answer.message}`, true);
      if (answer.retry) {
        wait(AGAIN);
      }
    }

    if (answer.status === 'saved' && isChanged()) {
      wait(PAUSE);
    }
  }

  form.addEventListener('input', event => {
    if (!event.isTrusted) {
      recall(form, boxes);
    }

    if (isChanged()) {
      if (kept === null) {
        say(status, 'Not saved yet');
      }

      wait(PAUSE);
    }
  });
  form.addEventListener('change', () => wait(400));
  form.addEventListener('focusout', event => {
    if (!form.contains(event.relatedTarget)) {
      save();
    }
  });
  form.addEventListener('submit', event => {
    if (event.submitter?.value === 'preview') {
      return;
    }

    event.preventDefault();
    if (isChanged()) {
      save();
    } else {
      say(status, `Saved at ${clock()}`);
    }
  });
  addEventListener('pagehide', () => save({ keepalive: true }));
  addEventListener('beforeunload', event => {
    // What clashed is kept by the server, and may be left.
    if (isChanged() && said() !== kept) {
      save({ keepalive: true });
      event.preventDefault();
    }
  });
  addEventListener('online', () => save());
}

// What others changed meanwhile in another field comes into the box, unless one has typed on in it.
function take(boxes, sent, stored) {
  for (const box of boxes) {
    const text = stored[box.name];
    if (text === undefined) {
      continue;
    }

    box.started.value = box.text.defaultValue = text;
    if (box.text.value === sent[box.name] && clean(sent[box.name]) !== text) {
      box.text.value = text;
      box.text.dispatchEvent(new CustomEvent('taken'));
    }
  }
}

// The site keeps what was typed when a session ends, and puts it back when asked. What it was typed over has to come back
// with it: otherwise it would be saved over what somebody else has written since, without a word.
function remember(form, boxes) {
  sessionStorage.setItem(`started:${form.action}`, JSON.stringify(boxes.map(box => box.started.value)));
}

function recall(form, boxes) {
  const started = JSON.parse(sessionStorage.getItem(`started:${form.action}`) ?? '[]');
  sessionStorage.removeItem(`started:${form.action}`);
  started.forEach((text, index) => { boxes[index].started.value = text; });
}

function clean(text) {
  return text.replace(/\r\n?/g, '\n').trim();
}

function clock() {
  const parts = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', timeZone: 'Europe/London' })
    .formatToParts(new Date());
  const part = type => parts.find(found => found.type === type).value;
  return `${Number(part('hour'))}.${part('minute')}`;
}

function say(status, text, isProblem = false) {
  status.classList.toggle('written__status--problem', isProblem);
  if (status.textContent !== text) {
    status.textContent = text;
  }
}

function sayClash(status, answer) {
  if (status.querySelector('a')) {
    return;
  }

  say(status, `Not saved: ${answer.message} `, true);
  const link = document.createElement('a');
  link.className = 'govuk-link';
  link.href = answer.address;
  link.textContent = 'See both texts and choose';
  status.append(link);
}

function clearProblems(form) {
  form.querySelectorAll('.govuk-error-message').forEach(message => message.remove());
  form.querySelectorAll('.govuk-form-group--error').forEach(group => group.classList.remove('govuk-form-group--error'));
}

function tellUnchanged(form, text) {
  const item = form.closest('[data-item]');
  const tag = item.querySelector('[data-unchanged]');
  if (tag) {
    tag.hidden = clean(item.querySelector('[data-carried]').textContent) !== text;
  }
}
