import { useState } from 'react';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportWish,
  REPORT_FORMATS,
} from '#shared/exports/export-wish.ts';
import { REPORT_SIZES } from '#shared/report/report.ts';
import { exportWords as words } from '#shared/strings/exports.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import { useSelected } from '../session/session-context.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import styles from './ExportSheet.module.css';
import { ExportWork } from './ExportWork.tsx';
import { useExport } from './use-export.ts';

const STATUSES = ['draft', 'final'] as const;

/** Makes a file for others: which, how long, with or without names. The workshop itself stays as it is. */
export function ExportSheet({ onClose }: { readonly onClose: () => void }) {
  const status = useSelected(({ workshop }) => workshop.report.status);
  const [wish, setWish] = useState<ExportWish>({ format: 'pdf', size: 'standard', anonymous: false, status });
  const { state, start, stop, again } = useExport();
  const isReport = REPORT_FORMATS.some((format) => format === wish.format);

  if (state.kind === 'done') {
    return (
      <Sheet open title={words.title} closeLabel={shellStrings.close} onClose={onClose}>
        <div className={styles['stack']}>
          <p role="status">{state.downloaded ? words.downloaded(state.name) : words.done(state.name)}</p>
          {state.notes.map((note) => (
            <Notice key={note} message={note} />
          ))}
          <div className={styles['actions']}>
            <Button look="primary" onClick={onClose} autoFocus>
              {words.close}
            </Button>
            {state.show === undefined ? null : <Button onClick={state.show}>{words.showInFolder}</Button>}
            <Button onClick={again}>{words.again}</Button>
          </div>
        </div>
      </Sheet>
    );
  }
  const isWorking = state.kind === 'working';
  return (
    <Sheet open title={words.title} closeLabel={shellStrings.close} onClose={onClose}>
      <form
        className={styles['stack']}
        onSubmit={(event) => {
          event.preventDefault();
          start(wish);
        }}
      >
        <p className={styles['lead']}>{words.lead}</p>
        <fieldset className={styles['formats']} disabled={isWorking}>
          <legend className={styles['legend']}>{words.format}</legend>
          {EXPORT_FORMATS.map((format) => (
            <FormatOption
              key={format}
              format={format}
              chosen={wish.format === format}
              onChoose={() => setWish({ ...wish, format })}
            />
          ))}
        </fieldset>
        {/* Kept in its place where it does not apply, so that nothing below it jumps. */}
        <div className={styles['report']} inert={!isReport || isWorking} data-applies={isReport}>
          <Choice
            label={words.size}
            options={REPORT_SIZES.map((value) => ({ value, label: words.sizes[value] }))}
            value={wish.size}
            onChange={(size) => setWish({ ...wish, size: size ?? wish.size })}
          />
          <Choice
            label={words.status}
            options={STATUSES.map((value) => ({ value, label: words.statuses[value] }))}
            value={wish.status}
            onChange={(next) => setWish({ ...wish, status: next ?? wish.status })}
          />
        </div>
        <label className={styles['option']}>
          <input
            type="checkbox"
            checked={wish.anonymous}
            disabled={isWorking}
            onChange={({ target }) => setWish({ ...wish, anonymous: target.checked })}
          />
          <span>
            {words.anonymous}
            <span className={styles['about']}> – {words.anonymousAbout}</span>
          </span>
        </label>
        {state.kind === 'failed' ? <Notice message={state.problem} /> : null}
        <div className={styles['actions']}>
          <Button look="primary" submits disabled={isWorking}>
            {words.save}
          </Button>
          {isWorking ? <Button onClick={stop}>{words.stop}</Button> : null}
          {isWorking ? null : (
            <Button look="plain" onClick={onClose}>
              {words.cancel}
            </Button>
          )}
        </div>
        {state.kind === 'working' ? <ExportWork progress={state.progress} /> : null}
      </form>
    </Sheet>
  );
}

type FormatOptionProps = {
  readonly format: ExportFormat;
  readonly chosen: boolean;
  readonly onChoose: () => void;
};

function FormatOption({ format, chosen, onChoose }: FormatOptionProps) {
  const { label, about } = words.formats[format];
  return (
    <label className={styles['option']}>
      <input type="radio" name="format" checked={chosen} onChange={onChoose} />
      <span>
        {label}
        <span className={styles['about']}> – {about}</span>
      </span>
    </label>
  );
}
