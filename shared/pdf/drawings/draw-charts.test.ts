import { describe, expect, it } from 'vitest';
import { buildReport } from '#shared/report/build-report.ts';
import { chartsOf } from '#shared/report/charts-of.ts';
import { exportSource } from '#test/helpers/export-source.ts';
import { reportFonts } from '#test/helpers/report-fonts.ts';
import { sampleWorkshop } from '#test/helpers/sample-workshop.ts';
import { drawCharts } from './draw-charts.tsx';

const report = buildReport({ ...exportSource(sampleWorkshop('meridian-freight')), size: 'full' });
const drawn = await drawCharts(report, reportFonts);

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** How far down the lowest stroke or letter reaches. */
function bottomOf(svg: string): number {
  const paths = [...svg.matchAll(/<path d="([^"]+)"(?![^>]*transform)/g)];
  const ends = paths.flatMap(([, d = '']) => [...d.matchAll(/[-\d.]+ ([-\d.]+)(?=[A-Z]|$)/g)]);
  const letters = [...svg.matchAll(/matrix\([^)]* ([-\d.]+)\)/g)];
  return Math.max(...[...ends, ...letters].map(([, y]) => Number(y)));
}

describe('charts as drawings', () => {
  it('are all there, each under a name of its own', () => {
    const kinds = new Set(drawn.charts.map(({ name }) => name.replace(/^.*-([a-z]+)\.svg$/, '$1')));
    expect([...kinds].toSorted()).toEqual(
      ['heatmap', 'ladder', 'paths', 'radar', 'ranges', 'tornado', 'vote', 'weeks'].toSorted(),
    );
    expect(new Set(drawn.charts.map(({ name }) => name)).size).toBe(chartsOf(report).length);
    expect(drawn.warnings).toEqual([]);
  });

  it('say in words what they show, and need nothing from outside, not even a font', () => {
    for (const { svg } of drawn.charts) {
      expect(svg).toMatch(/<title>.+<\/title><desc>.+<\/desc>/);
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
        /https?:|<script|@import|font-family|<text/,
      );
      for (const [, name = ''] of svg.matchAll(/(?:href="#|url\(#)([^")]+)/g))
        expect(svg).toContain(`id="${name}"`);
    }
  });

  it('show the whole chart on a page just as tall', () => {
    for (const { name, svg } of drawn.charts) {
      const height = Number(/height="([\d.]+)"/.exec(svg)?.[1]);
      expect(bottomOf(svg), name).toBeLessThanOrEqual(height);
      expect(height - bottomOf(svg), name).toBeLessThan(60);
    }
  });

  it('are drawn in ink that stays strong in grey', () => {
    for (const { name, svg } of drawn.charts) {
      const strong = [...svg.matchAll(/fill="(#[0-9a-f]{6})"/g)].map(([, colour = '']) => {
        const [red = 0, green = 0, blue = 0] = channels(colour);
        return 0.299 * red + 0.587 * green + 0.114 * blue;
      });
      expect(Math.min(...strong), name).toBeLessThan(60);
    }
  });

  it('come out the same again', async () => {
    const again = await drawCharts(report, reportFonts);
    expect(again.charts).toEqual(drawn.charts);
  });

  it('keep every character of a title', async () => {
    const [chart] = chartsOf(report);
    if (chart === undefined) throw new Error('There is no chart.');
    const block = { ...chart.block, title: 'A & <b>B</b> \u0007' };
    const [section] = report.sections;
    if (section === undefined) throw new Error('There is no section.');
    const { charts } = await drawCharts(
      { ...report, sections: [{ ...section, blocks: [block] }] },
      reportFonts,
    );
    expect(charts[0]?.svg).toContain('<title>A &amp; &lt;b&gt;B&lt;/b&gt;');
  });
});
