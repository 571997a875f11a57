// Forms that need a passkey: the browser makes or uses one, and the form carries what it answers to the server.
const forms = document.querySelectorAll('form[data-passkey]');

if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  for (const form of forms) {
    form.hidden = false;
    form.addEventListener('submit', (event) => submit(event, form));
  }
} else {
  for (const form of forms) tell(form, 'This browser cannot use passkeys.');
}

async function submit(event, form) {
  const field = form.querySelector('[data-credential], [name="credential"]');
  if (field.value) return;
  event.preventDefault();
  tell(form, '');
  try {
    const options = await ask(form);
    const credential = form.dataset.passkey === 'create'
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    field.value = JSON.stringify(credential.toJSON());
    form.submit();
  } catch (error) {
    tell(form, words(error));
  }
}

async function ask(form) {
  const token = form.querySelector('[name="__RequestVerificationToken"]').value;
  const answer = await fetch(form.dataset.options, { method: 'POST', headers: { RequestVerificationToken: token } });
  if (!answer.ok) throw new Error(answer.status === 429 ? 'busy' : 'refused');
  return answer.json();
}

function words(error) {
  if (error.name === 'NotAllowedError') return 'No passkey was used: it was cancelled, or took too long.';
  if (error.name === 'InvalidStateError') return 'This device has a passkey for your account already.';
  if (error.message === 'busy') return 'Too many attempts. Wait a minute and try again.';
  return 'The passkey could not be used. Load the page again and try once more.';
}

function tell(form, text) {
  const problem = form.querySelector('[data-passkey-problem]');
  if (problem) problem.textContent = text;
}
