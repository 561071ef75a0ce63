import { assertNever } from '#shared/base/assert-never.ts';
import { conclude } from '#shared/conclude/conclude.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { exportWords } from '#shared/strings/exports.ts';
import { anonymiseWorkshop } from '#shared/workshop/anonymous/anonymise-workshop.ts';
import { writeDocx } from './docx/write-docx.ts';
import type { ExportMade, ExportOrder } from './export-wish.ts';
import { writeList } from './list-formats.ts';
import { writeMarkdown } from './markdown/write-markdown.ts';

/** Makes what was asked for. The workshop itself stays as it is; everything is worked out from a copy. */
export async function makeExport(order: ExportOrder, builtIn: Playbook): Promise<ExportMade> {
  const { wish, changedAt } = order;
  const named = wish.anonymous ? anonymiseWorkshop(order.workshop) : order.workshop;
  const workshop = { ...named, report: { ...named.report, status: wish.status } };
  const playbook = workshop.playbook.content ?? builtIn;
  const source = { workshop, playbook, changedAt, ...conclude(workshop, playbook) };
  const report = buildReport({ ...source, size: wish.size, brand: order.brand });
  const name = wish.anonymous ? exportWords.anonymousName(report.fileName) : report.fileName;
  const left = wish.anonymous ? Object.keys(order.workshop.attachments).length : 0;
  const notes = left === 0 ? [] : [exportWords.attachmentsLeft(left)];
  switch (wish.format) {
    case 'pdf':
      return { kind: 'report', as: 'pdf', report, name, notes };
    case 'docx': {
      const bytes = await writeDocx(report, order.pictures);
      return { kind: 'file', bytes, fileKind: 'docx', name, notes };
    }
    case 'markdown': {
      const bytes = new TextEncoder().encode(writeMarkdown(report));
      return { kind: 'file', bytes, fileKind: 'markdown', name, notes };
    }
    case 'charts':
      return { kind: 'report', as: 'charts', report, name: exportWords.listName.charts(name), notes };
    case 'items':
    case 'plan':
    case 'jira':
    case 'linear':
    case 'calendar': {
      const list = writeList(wish.format, source);
      return {
        kind: 'file',
        bytes: list.bytes,
        fileKind: wish.format === 'calendar' ? 'calendar' : 'csv',
        name: exportWords.listName[wish.format](name),
        notes: [...notes, ...list.notes],
      };
    }
    default:
      return assertNever(wish.format);
  }
}
