import { inOrder } from '#shared/base/in-order.ts';
import type { Conclusion } from '#shared/conclude/conclude.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { reportWords } from '#shared/strings/report.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { Brand } from './brand.ts';
import { brandFor } from './brand-for.ts';
import { reportFileName } from './file-name.ts';
import { sentenceOf, shortened } from './make.ts';
import type { Report, ReportCover, ReportPaper, ReportSize } from './report.ts';
import { dayOf, labelOf, productOf, type ReportContext } from './report-context.ts';
import { sectionsOf } from './report-sections.ts';
import { picturesOf } from './sections/pictures.ts';

export type ReportInput = Conclusion & {
  readonly workshop: Workshop;
  readonly playbook: Playbook;
  /** When the workshop was last changed: it dates the file, so that the same workshop gives the same bytes. */
  readonly changedAt: string;
  readonly size?: ReportSize;
  /** The profile’s unless said otherwise. */
  readonly paper?: ReportPaper;
  /** How it looks; null leaves it to the playbook. */
  readonly brand?: Brand | null;
};

const HEAD = 80;

/** Everything the client sees, as data. Whoever draws it adds nothing. */
export function buildReport(input: ReportInput): Report {
  const { workshop, playbook, assessment, changedAt, size = 'standard' } = input;
  const context: ReportContext = { ...input, size };
  const brand = brandFor(playbook, input.brand ?? null);
  const paper = input.paper ?? brand.paper;
  const product = productOf(context);
  const confidentiality = workshop.report.confidentiality || brand.confidentiality;
  return {
    format: 'nextproof.report',
    version: 2,
    language: 'en',
    size,
    paper,
    status: { id: workshop.report.status, label: reportWords.status[workshop.report.status] },
    title: reportWords.title(product || reportWords.thisBuild),
    runningHead: reportWords.runningHead(
      shortened(workshop.title || product || reportWords.untitled, HEAD),
      dayOf(workshop.date),
    ),
    footer: reportWords.footer(
      playbook.name,
      playbook.version,
      shortened(brand.footer, HEAD),
      shortened(confidentiality, HEAD),
    ),
    confidentiality,
    fileName: reportFileName(brand.fileName, {
      client: workshop.client || product,
      product,
      date: workshop.date ?? changedAt.slice(0, 10),
      path: labelOf(context, input.decision.decision.outcome).toLowerCase(),
      size,
    }),
    madeAt: changedAt,
    brand,
    lead: sentenceOf(assessment.evidence.supported.reason),
    cover: size === 'brief' ? null : coverOf(context, brand),
    contents: size === 'brief' ? null : reportWords.contents,
    sections: sectionsOf(context),
    pictures: size === 'brief' ? [] : picturesOf(context),
  };
}

function coverOf(context: ReportContext, brand: Brand): ReportCover {
  const { workshop } = context;
  const people = inOrder(workshop.people);
  const words = reportWords.cover;
  const sides = ['client', 'guest', 'team', 'facilitator'] as const;
  return {
    client: workshop.client,
    product: productOf(context) || reportWords.untitled,
    subtitle:
      workshop.title === productOf(context)
        ? words.subtitle
        : reportWords.joined([workshop.title, words.subtitle]),
    date: dayOf(workshop.date),
    status: reportWords.status[workshop.report.status],
    preparedBy: words.preparedBy(brand.consultancy),
    people: sides.flatMap((side) => {
      const here = people.filter(([, person]) => person.side === side);
      return here.length === 0
        ? []
        : [
            {
              title: words.sides[side],
              people: here.map(([id, { name, role, present }]) => ({
                name: name || role,
                role: name === '' ? '' : role,
                note: reportWords.joined([
                  present ? '' : words.absent,
                  id === workshop.frame.decisionOwner ? words.owner : '',
                ]),
              })),
            },
          ];
    }),
  };
}
