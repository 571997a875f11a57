// The page on which a section is written. Everything on it works without this script: it saves while one types, shows
// the text as the public will see it, puts references in, moves items without loading the page, and tells who else is here.
import { attachInserter } from './editor-inserter.js';
import { attachMoves } from './editor-moves.js';
import { attachPresence } from './editor-presence.js';
import { attachPreview } from './editor-preview.js';
import { attachSaving } from './editor-saving.js';

const editor = document.querySelector('[data-editor]');
if (editor) {
  const page = {
    editor,
    revision: Number(editor.dataset.revision),
    announce(text) {
      editor.querySelector('[data-announce]').textContent = text;
    },
  };
  for (const form of editor.querySelectorAll('[data-autosave], [data-new]')) {
    attachPreview(form, editor.dataset.preview);
  }

  for (const form of editor.querySelectorAll('[data-autosave]')) {
    attachSaving(form, page);
  }

  attachMoves(page);
  attachInserter(editor);
  attachPresence(page);
}
