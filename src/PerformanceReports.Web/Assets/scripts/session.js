// Warns before a session ends, and loses no typing where it ends all the same: what stands in the page's forms is kept
// in this tab until the same person is back on the same page. Other scripts that are answered 401 say so by an event:
// document.dispatchEvent(new Event('session-ended')).
const WARN_SECONDS = 5 * 60;
const session = document.querySelector('meta[name="session"]');
const person = document.querySelector('meta[name="person"]')?.content;
const note = document.querySelector('[data-session-note]');
const key = `kept:${location.pathname}`;
let timer = 0;
let ended = false;

document.addEventListener('session-ended', end);
window.addEventListener('pageshow', check);
offerKept();

async function check() {
  const left = await secondsLeft();
  if (left === undefined) return plan(60);
  if (left <= 0) return end();
  if (left > WARN_SECONDS) return plan(left - WARN_SECONDS, true);
  warn(left);
  plan(Math.min(left, 30));
}

function plan(seconds, quiet = false) {
  clearTimeout(timer);
  if (quiet && !ended) note.replaceChildren();
  timer = setTimeout(check, seconds * 1000);
}

// Undefined where the server could not be asked; 0 where nobody is signed in.
async function secondsLeft(method = 'GET') {
  try {
    const token = document.querySelector('meta[name="request-verification-token"]').content;
    const answer = await fetch(session.content, { method, headers: { RequestVerificationToken: token } });
    if (answer.status === 401) return 0;
    return answer.ok ? (await answer.json()).secondsLeft : undefined;
  } catch {
    return undefined;
  }
}

function warn(left) {
  keep();
  const minutes = Math.max(1, Math.round(left / 60));
  show(`You will be signed out in about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`, button('Stay signed in', stay));
}

async function stay() {
  const left = await secondsLeft('POST');
  if (left === undefined) return show('The server did not answer. Try again.', button('Stay signed in', stay));
  if (left <= 0) return end();
  sessionStorage.removeItem(key);
  show('You are still signed in.');
  plan(Math.max(5, left - WARN_SECONDS));
  setTimeout(() => note.replaceChildren(), 5000);
}

function end() {
  clearTimeout(timer);
  if (!ended) document.addEventListener('input', keep);
  ended = true;
  const link = document.createElement('a');
  link.href = `${session.dataset.signIn}?returnTo=${encodeURIComponent(location.pathname + location.search)}`;
  link.className = 'govuk-link govuk-link--inverse';
  link.textContent = 'Sign in again';
  link.addEventListener('click', keep);
  const kept = keep() ? ' What you typed is kept in this tab.' : '';
  show(`You are signed out.${kept}`, link);
}

function show(text, action) {
  if (note.dataset.text === text && note.firstChild) return;
  note.dataset.text = text;
  const words = document.createElement('p');
  words.textContent = text;
  note.replaceChildren(words, ...(action ? [action] : []));
}

function button(text, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'govuk-button govuk-button--inverse';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

function typed() {
  return [...document.querySelectorAll('main form[method="post"]')].flatMap((form) =>
    [...form.elements].filter(isText).map((field) => ({ action: form.getAttribute('action'), field })));
}

function isText(field) {
  return field.name && (field.tagName === 'TEXTAREA' || ['text', 'email', 'number', 'search'].includes(field.type))
    && field.autocomplete !== 'one-time-code';
}

function keep() {
  const texts = typed().filter(({ field }) => field.value !== field.defaultValue)
    .map(({ action, field }) => ({ action, name: field.name, value: field.value }));
  if (texts.length === 0) return false;
  sessionStorage.setItem(key, JSON.stringify({ person, at: new Date().toISOString(), texts }));
  return true;
}

function offerKept() {
  const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
  if (!kept || kept.person !== person) return;
  const missing = kept.texts.filter((text) => find(text) && find(text).value !== text.value);
  if (missing.length === 0) return sessionStorage.removeItem(key);
  const offer = document.createElement('div');
  offer.className = 'kept-offer';
  offer.setAttribute('role', 'region');
  offer.setAttribute('aria-label', 'Text that was kept');
  const words = document.createElement('p');
  const time = new Date(kept.at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  words.textContent = `Text that you typed here before you were signed out, at ${time}, was kept.`;
  offer.append(words, button('Put it back', () => putBack(missing, offer)), button('Throw it away', () => drop(offer)));
  document.querySelector('main').prepend(offer);
}

function find({ action, name }) {
  return typed().find((one) => one.action === action && one.field.name === name)?.field;
}

function putBack(texts, offer) {
  for (const text of texts) {
    const field = find(text);
    field.value = text.value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const first = find(texts[0]);
  drop(offer);
  first.focus();
}

function drop(offer) {
  sessionStorage.removeItem(key);
  offer.remove();
}
