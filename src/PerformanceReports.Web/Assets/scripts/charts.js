// The charts of a page: each arrives as a picture from the server, and becomes one that answers the pointer and the
// keyboard when the browser has time for it, or as soon as the reader touches it.
import { takeOver } from './takeover.js';

const libraryAddress = new URL('../lib/chart.js/chart.umd.min.js', import.meta.url);
const waitForIdle = window.requestIdleCallback ?? (work => setTimeout(work, 1500));

let library;
function loadLibrary() {
  library ??= import(libraryAddress).then(() => globalThis.Chart);
  return library;
}

const started = new WeakSet();
async function start(stage) {
  if (started.has(stage)) return;
  started.add(stage);
  takeOver(await loadLibrary(), stage);
}

const stages = [...document.querySelectorAll('[data-chart]')];
for (const stage of stages) {
  for (const touch of ['pointerenter', 'focusin', 'touchstart']) {
    stage.addEventListener(touch, () => start(stage), { once: true, passive: true });
  }
}

function startNext() {
  const stage = stages.find(candidate => !started.has(candidate));
  if (!stage) return;
  waitForIdle(async () => {
    await start(stage);
    startNext();
  });
}

if (document.readyState === 'complete') startNext();
else addEventListener('load', startNext, { once: true });
