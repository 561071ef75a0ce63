import { describe, expect, it } from 'vitest';
import { buildReport } from '#shared/report/build-report.ts';
import { exportSource } from '#test/helpers/export-source.ts';
import { sampleWorkshop } from '#test/helpers/sample-workshop.ts';
import { chartFiles } from './chart-files.ts';
import { chartSvg } from './chart-svg.ts';

describe('charts as drawings', () => {
  const report = buildReport({ ...exportSource(sampleWorkshop('meridian-freight')), size: 'full' });
  const files = chartFiles(report).map(({ name, content }) => ({
    name,
    svg: new TextDecoder().decode(content),
  }));

  it('are all there, each under a name of its own', () => {
    const kinds = new Set(files.map(({ name }) => name.replace(/^.*-([a-z]+)\.svg$/, '$1')));
    expect([...kinds].toSorted()).toEqual(
      ['heatmap', 'ladder', 'paths', 'radar', 'ranges', 'tornado', 'vote', 'weeks'].toSorted(),
    );
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });

  it('say in words what they show, and reach for nothing outside', () => {
    for (const { svg } of files) {
      expect(svg).toMatch(/<title>.+<\/title><desc>.+<\/desc>/);
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|<script|@import/);
    }
  });

  it('show any text as text', () => {
    const row = {
      label: '<script>alert("&")</script>',
      detail: 'x'.repeat(300),
      strong: false,
      cells: [],
      note: '',
    };
    const svg = chartSvg({ title: 'A & B', alt: '', heads: [], rows: [row], legend: [] });
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('<title>A &amp; B</title>');
  });
});
