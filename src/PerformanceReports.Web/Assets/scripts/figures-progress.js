// Shows how far an import has come, and leads to what became of it. Without a script the page has a link for that.
const place = document.querySelector('[data-progress]');
const said = document.querySelector('[data-progress-said]');
const FIRST = 1000;
const LONGEST = 4000;

if (place) {
  setTimeout(() => look(FIRST), FIRST);
}

async function look(pause) {
  let next = Math.min(pause * 1.2, LONGEST);
  try {
    const answer = await fetch(place.dataset.progress, { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
    if (answer.status === 204) {
      location.reload();
      return;
    }

    if (answer.status === 401) {
      document.dispatchEvent(new Event('session-ended'));
      return;
    }

    if (answer.ok) {
      show(await answer.text());
    }
  } catch {
    // The network is away for a moment: what is shown stays, and is asked for again, more patiently.
    next = LONGEST;
  }

  setTimeout(() => look(next), next);
}

// Only a new stage is read out: a number each second would drown everything else.
function show(html) {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  const stage = parsed.querySelector('[data-progress-stage]').textContent;
  if (stage !== place.querySelector('[data-progress-stage]').textContent) {
    said.textContent = stage;
  }

  place.replaceChildren(...parsed.childNodes);
}
