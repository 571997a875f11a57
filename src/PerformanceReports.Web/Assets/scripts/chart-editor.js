// Redraws the chart that is being edited while its form changes. Without this script the form has a button for it.
const form = document.querySelector('[data-chart-preview]');
const picture = document.querySelector('[data-chart-picture]');
const pause = 600;
let waiting = 0;
let latest = 0;

async function redraw() {
  const number = ++latest;
  try {
    const answer = await fetch(form.dataset.chartPreview, { method: 'POST', body: new FormData(form) });
    if (answer.ok && !answer.redirected && number === latest) {
      picture.innerHTML = await answer.text();
    }
  } catch {
    // Away from the network the picture stays as it is: saving says what is wrong.
  }
}

function changed() {
  clearTimeout(waiting);
  waiting = setTimeout(redraw, pause);
}

if (form && picture) {
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
}
