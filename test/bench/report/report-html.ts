import type { Report, ReportBlock } from '#shared/report/report.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

/** The same words in the same kind of blocks as a web page, for a browser to print. */
export function reportHtml(report: Report): string {
  const sections = report.sections.map(
    ({ number, title, lead, blocks }) =>
      `<h2>${number} ${escaped(title)}</h2>${lead === null ? '' : `<p>${escaped(lead.text)}</p>`}${blocks.map(blockHtml).join('')}`,
  );
  return `<!doctype html><meta charset="utf-8"><title>${escaped(report.title)}</title><style>
    @page { size: A4; margin: 64px 56px }
    body { font: 8.5pt/1.34 Inter, sans-serif } h2 { font: 600 15.5pt 'Source Serif 4', serif }
    table { width: 100%; border-collapse: collapse } td { border-bottom: 1px solid #dcd7cb; vertical-align: top }
    tr, h2, h3 { break-inside: avoid } h2, h3 { break-after: avoid } .columns { display: flex; gap: 22px } .columns > * { flex: 1 }
    svg { height: 8px; width: 80px }</style><h1>${escaped(report.cover?.product ?? '')}</h1>${sections.join('')}`;
}

function blockHtml(block: ReportBlock): string {
  if (block.kind === 'columns')
    return `<div class="columns"><div>${block.left.map(blockHtml).join('')}</div><div>${block.right.map(blockHtml).join('')}</div></div>`;
  if (block.kind === 'heading') return `<h3>${escaped(block.text)}</h3>`;
  if (block.kind === 'sentences') return block.items.map(({ text }) => `<p>${escaped(text)}</p>`).join('');
  if (block.kind === 'table')
    return rowsHtml(
      block.title,
      block.rows.map(({ cells }) =>
        cells.map(({ text, detail }) => `${escaped(text)}<br>${escaped(detail)}`),
      ),
    );
  if (block.kind === 'list')
    return rowsHtml(
      block.title,
      block.items.map(({ text, detail, aside }) => [escaped(text), escaped(detail), escaped(aside)]),
    );
  if ('rows' in block)
    return rowsHtml(
      block.title,
      block.rows.map(({ label }) => [escaped(label), '<svg><rect width="60" height="8"/></svg>']),
    );
  return `<p>${escaped('alt' in block ? block.alt : '')}</p>`;
}

function rowsHtml(title: string, rows: readonly (readonly string[])[]): string {
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<h3>${escaped(title)}</h3><table>${body.join('')}</table>`;
}
