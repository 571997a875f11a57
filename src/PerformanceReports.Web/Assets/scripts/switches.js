// The buttons above a chart: each shows or hides a line, with its label in the picture.
export function attachSwitches(chart, stage) {
  const group = stage.closest('.chart')?.querySelector('.chart__switches');
  if (!group) return;
  for (const button of group.querySelectorAll('button')) {
    const index = Number(button.dataset.series);
    button.addEventListener('click', () => {
      const shown = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', String(shown));
      chart.setDatasetVisibility(index, shown);
      chart.update('none');
      for (const part of stage.querySelectorAll(`.chart-series${index + 1}`)) {
        part.classList.toggle('chart-part-off', !shown);
      }
    });
  }
  group.classList.add('chart__switches--ready');
}
