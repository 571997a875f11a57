// Chart.js takes over the lines of one picture. Axes, labels, notes and marks stay those of the server's SVG below the
// canvas, so nothing moves; the canvas draws the lines in the same plot area and answers the reader.
import { attachKeyboard } from './reading.js';
import { attachSwitches } from './switches.js';

const forcedColours = matchMedia('(forced-colors: active)');

export function takeOver(Chart, stage) {
  const data = JSON.parse(document.getElementById(stage.dataset.chart).textContent);
  const holder = document.createElement('div');
  holder.className = 'chart__live';
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  holder.append(canvas);
  stage.append(holder);

  const layoutNow = () => {
    const narrow = stage.querySelector('.chart__narrow');
    return getComputedStyle(narrow).display === 'none' ? data.layouts.wide : data.layouts.narrow;
  };
  const chart = new Chart(canvas, settings(data, layoutNow, stage));
  hideLines(stage);
  attachSwitches(chart, stage);
  attachKeyboard(chart, stage, data);
  return chart;
}

function settings(data, layoutNow, stage) {
  const layout = layoutNow();
  return {
    type: 'line',
    data: { datasets: data.series.map(series => dataset(series, data)) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      parsing: false,
      normalized: true,
      layout: { autoPadding: false, padding: padding(layout, stage.clientWidth) },
      interaction: { mode: 'index', intersect: false, axis: 'x' },
      scales: {
        x: { type: 'linear', display: false, min: layout.x.min, max: layout.x.max },
        y: { type: 'linear', display: false, min: layout.y.min, max: layout.y.max },
      },
      plugins: { legend: { display: false }, tooltip: tooltip(data) },
      onResize: (chart, size) => {
        const now = layoutNow();
        chart.options.layout.padding = padding(now, size.width);
        Object.assign(chart.options.scales.y, { min: now.y.min, max: now.y.max });
      },
    },
  };
}

// The plot area of the SVG, at the size at which the SVG is shown.
function padding(layout, width) {
  const scale = width / layout.width;
  const { left, top, right, bottom } = layout.plot;
  return {
    left: left * scale,
    top: top * scale,
    right: (layout.width - right) * scale,
    bottom: (layout.height - bottom) * scale,
  };
}

function dataset(series, data) {
  const colour = forcedColours.matches ? 'transparent' : series.colour;
  return {
    label: series.name,
    data: series.values.map((y, index) => ({ x: data.x[index], y })),
    borderColor: colour,
    borderWidth: series.width,
    borderDash: series.dash,
    borderJoinStyle: 'round',
    spanGaps: false,
    tension: 0,
    clip: 8,
    pointRadius: 0,
    pointHitRadius: 12,
    pointHoverRadius: 5,
    pointStyle: series.marker === 'square' ? 'rect' : 'circle',
    pointHoverBackgroundColor: series.marker === 'hollow-circle' ? '#fff' : series.colour,
    pointHoverBorderColor: series.colour,
    pointHoverBorderWidth: 2,
    segment: {
      borderColor: context => crossesBreak(context, data.breaks) ? 'transparent' : undefined,
    },
  };
}

function crossesBreak({ p0, p1 }, breaks) {
  return breaks.some(({ x }) => p0.parsed.x < x && x < p1.parsed.x);
}

function tooltip(data) {
  const forced = forcedColours.matches;
  return {
    animation: false,
    backgroundColor: forced ? 'Canvas' : '#fff',
    titleColor: forced ? 'CanvasText' : '#1b1f23',
    bodyColor: forced ? 'CanvasText' : '#1b1f23',
    footerColor: forced ? 'CanvasText' : '#6b3a00',
    footerFont: { weight: 'normal', size: 12 },
    borderColor: forced ? 'CanvasText' : '#8a9299',
    borderWidth: 1,
    cornerRadius: 0,
    padding: 10,
    titleFont: { size: 14 },
    bodyFont: { size: 14 },
    boxPadding: 4,
    usePointStyle: true,
    callbacks: {
      title: ([first]) => data.months[first.dataIndex],
      label: ({ datasetIndex, dataIndex }) => {
        const series = data.series[datasetIndex];
        return `${series.name}: ${series.texts[dataIndex] ?? 'not available'}`;
      },
      labelColor: item => ({
        backgroundColor: data.series[item.datasetIndex].colour,
        borderColor: data.series[item.datasetIndex].colour,
      }),
      footer: () => data.statement ?? '',
    },
  };
}

// The thin paths lead from a line's end to its label, and stay.
function hideLines(stage) {
  if (forcedColours.matches) return;
  for (const path of stage.querySelectorAll('path[class^="chart-series"]')) {
    if (Number(path.getAttribute('stroke-width') ?? 1) >= 1) path.classList.add('chart-line-taken');
  }
}
