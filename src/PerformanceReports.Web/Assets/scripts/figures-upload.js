// Says at once that a file is too big, before it is sent; and while it is sent, that something happens.
const form = document.querySelector('[data-upload]');
const file = form?.querySelector('input[type="file"]');

form?.addEventListener('submit', event => {
  const most = Number(form.dataset.most);
  const chosen = file.files[0];
  if (chosen && chosen.size > most) {
    event.preventDefault();
    refuse(`The file has ${Math.ceil(chosen.size / 1048576)} MB; ${most / 1048576} MB are the most. `
      + 'Leave out the sheets or years that are not wanted, or save it as CSV.');
    return;
  }

  if (chosen) {
    form.querySelector('[data-upload-note]').textContent = `${chosen.name} is being sent.`;
    form.querySelector('[data-upload-button]').setAttribute('aria-disabled', 'true');
  }
});

// A page that the browser kept shows no old note.
window.addEventListener('pageshow', () => {
  if (form) {
    form.querySelector('[data-upload-note]').textContent = '';
    form.querySelector('[data-upload-button]').removeAttribute('aria-disabled');
  }
});

function refuse(words) {
  const error = form.querySelector('#form-file-error');
  error.hidden = false;
  error.querySelector('[data-upload-error]').textContent = words;
  error.parentElement.classList.add('govuk-form-group--error');
  file.classList.add('govuk-file-upload--error');
  file.setAttribute('aria-describedby', 'form-file-hint form-file-error');
  file.focus();
}
