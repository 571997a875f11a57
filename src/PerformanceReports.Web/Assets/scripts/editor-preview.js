// Shows what is typed as the public will see it: the server's own rendering, asked for when typing pauses.
import { post } from './editor-post.js';

const PAUSE = 700;

export function attachPreview(form, address) {
  for (const text of form.querySelectorAll('[data-markdown]')) {
    const preview = form.querySelector(`[data-preview-of="${CSS.escape(text.id)}"]`);
    let timer = null;
    let asked = 0;
    const show = () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const number = ++asked;
        const html = await render(address, text.value);
        if (number === asked && html !== null) {
          preview.querySelector('[data-preview-body]').replaceChildren(...parse(html));
        }
      }, PAUSE);
      preview.hidden = text.value.trim().length === 0;
      preview.querySelector('.box__caption').textContent = 'As the public will see it';
    };
    text.addEventListener('input', show);
    text.addEventListener('taken', show);
  }

  form.querySelectorAll('[data-preview-button]').forEach(button => { button.hidden = true; });
}

// A preview that does not come is no loss: the last one stays, and the text is saved all the same.
async function render(address, text) {
  try {
    const response = await post(address, { text }, { accept: 'text/html' });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

function parse(html) {
  return new DOMParser().parseFromString(html, 'text/html').body.childNodes;
}
