// Reading a chart by keyboard: the arrow keys move over its points, and each point's values are said.
const moves = { ArrowLeft: -1, ArrowRight: 1, PageDown: -4, PageUp: 4 };

export function attachKeyboard(chart, stage, data) {
  const last = data.months.length - 1;
  const said = document.createElement('p');
  said.className = 'govuk-visually-hidden';
  said.setAttribute('aria-live', 'polite');
  stage.after(said);
  let at = last;

  const show = index => {
    at = Math.min(last, Math.max(0, index));
    const active = data.series
      .map((series, datasetIndex) => ({ datasetIndex, index: at, value: series.values[at] }))
      .filter(({ datasetIndex, value }) => value !== null && chart.isDatasetVisible(datasetIndex));
    chart.setActiveElements(active);
    chart.tooltip.setActiveElements(active, { x: 0, y: 0 });
    chart.update('none');
    said.textContent = sentence(chart, data, at);
  };
  const leave = () => {
    chart.setActiveElements([]);
    chart.tooltip.setActiveElements([], { x: 0, y: 0 });
    chart.update('none');
    said.textContent = '';
  };

  stage.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key in moves) show(at + moves[event.key]);
    else if (event.key === 'Home') show(0);
    else if (event.key === 'End') show(last);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  });
  stage.addEventListener('focus', () => { if (stage.matches(':focus-visible')) show(at); });
  stage.addEventListener('blur', leave);
  if (document.activeElement === stage && stage.matches(':focus-visible')) show(at);
}

function sentence(chart, data, at) {
  const values = data.series
    .filter((series, index) => chart.isDatasetVisible(index))
    .map(series => `${series.name} ${series.texts[at] ?? 'not available'}`);
  return `${data.months[at]}: ${values.join(', ')}.${data.statement ? ` ${data.statement}.` : ''}`;
}
