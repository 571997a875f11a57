// Posts as the forms of the page do, with the token that the page carries.
export const SIGNED_OUT = 'You have been signed out. Your text stays here: sign in again in another tab, then save.';
export const OFFLINE = 'The server cannot be reached. Your text stays here and is saved as soon as it can be.';

export async function post(address, fields, options = {}) {
  const body = new URLSearchParams(fields);
  const token = document.querySelector('meta[name="request-verification-token"]').content;
  body.set('__RequestVerificationToken', token);
  return fetch(address, {
    method: 'POST',
    body,
    headers: { Accept: options.accept ?? 'application/json', 'X-Requested-With': 'XMLHttpRequest' },
    keepalive: options.keepalive ?? false,
    redirect: 'manual',
  });
}

// What the server says of a change; an answer that is none of its own words becomes a refusal with a reason.
export async function change(address, fields, options = {}) {
  try {
    const response = await post(address, fields, options);
    if (response.status === 401 || response.type === 'opaqueredirect') {
      document.dispatchEvent(new Event('session-ended'));
      return { status: 'refused', message: SIGNED_OUT, retry: true, signedOut: true };
    }

    const isJson = response.headers.get('content-type')?.includes('json');
    return isJson ? await response.json() : failure(response);
  } catch {
    return { status: 'refused', message: OFFLINE, retry: true };
  }
}

function failure(response) {
  const why = response.status === 403 ? 'You may not change this section any more.'
    : response.status === 400 ? 'The page is too old to save. Copy your text and load the page again.'
      : `The server could not save it (${response.status}). Your text stays here: try again.`;
  return { status: 'refused', message: why, retry: response.status >= 500 };
}
