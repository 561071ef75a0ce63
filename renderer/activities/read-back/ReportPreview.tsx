import { readBackScreen } from '#shared/strings/read-back-screen.ts';
import { Button } from '../../ui/Button.tsx';
import { PdfPage } from './PdfPage.tsx';
import styles from './Preview.module.css';
import { usePreview } from './use-preview.ts';
import { usePrint } from './use-print.ts';
import type { ReportState } from './use-report.ts';

const words = readBackScreen.report;

/** The real report, page by page, following the workshop. */
export function ReportPreview({ report, behind, failed: notSaid }: ReportState) {
  const { pdf, drawing, failed, again } = usePreview(report);
  const pages = pdf?.numPages ?? 0;
  const { state: printing, print } = usePrint(pdf);
  const isBehind = behind || drawing;
  return (
    <section aria-label={words.label}>
      <div className={styles['bar']}>
        <p role="status">
          {failed || notSaid
            ? words.failed
            : pdf === undefined
              ? words.drawing
              : `${words.pages(pages)} · ${isBehind ? words.behind : words.current}`}
        </p>
        {failed ? (
          <Button size="small" onClick={again}>
            {words.again}
          </Button>
        ) : null}
        <p className={styles['hint']}>{words.asText}</p>
        <Button
          size="small"
          onClick={print}
          disabled={pdf === undefined || isBehind || printing.kind === 'preparing'}
        >
          {words.print}
        </Button>
      </div>
      <p className={styles['printing']} role="status">
        {printing.kind === 'preparing' ? words.preparing : ''}
        {printing.kind === 'not-possible' ? words.noPrint : ''}
        {printing.kind === 'preparing' ? (
          <span aria-hidden="true"> {words.page(printing.page, pages)}</span>
        ) : null}
      </p>
      <div className={styles['pages']} data-pages={isBehind ? 'behind' : pages}>
        {pdf === undefined
          ? null
          : Array.from({ length: pages }, (_, at) => at + 1).map((page) => (
              <PdfPage key={page} pdf={pdf} page={page} label={words.page(page, pages)} />
            ))}
      </div>
    </section>
  );
}
