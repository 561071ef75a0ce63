import { type ChangeEvent, useRef } from 'react';
import type { Problem } from '#shared/base/result.ts';
import type { Logo } from '#shared/report/brand.ts';
import { brandWords as words } from '#shared/strings/branding.ts';
import { useServices } from '../services/services.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Brand.module.css';
import { logoAddress } from './BrandPreview.tsx';
import { logoOfFile } from './logo-of-file.ts';

type LogoFieldProps = {
  readonly label: string;
  readonly logo: Logo | null;
  readonly onChange: (logo: Logo | null) => void;
  readonly onProblem: (problem: Problem | undefined) => void;
};

export function LogoField({ label, logo, onChange, onProblem }: LogoFieldProps) {
  const { pictures } = useServices();
  const picker = useRef<HTMLInputElement>(null);

  async function take(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file === undefined) return;
    const made = await logoOfFile(file, pictures.importFile);
    if (made.kind === 'failed') return onProblem(made.problem);
    onProblem(undefined);
    if (made.value !== undefined) onChange(made.value);
  }

  return (
    <div>
      <p className={styles['label']}>{label}</p>
      <div className={styles['logo']}>
        {logo === null ? null : <img src={logoAddress(logo)} alt={logo.alt} />}
      </div>
      <p className={styles['buttons']}>
        <Button size="small" aria-label={`${label}: ${words.choose}`} onClick={() => picker.current?.click()}>
          {words.choose}
        </Button>
        {logo === null ? null : (
          <Button
            size="small"
            look="plain"
            aria-label={`${label}: ${words.remove}`}
            onClick={() => onChange(null)}
          >
            {words.remove}
          </Button>
        )}
        <input
          ref={picker}
          type="file"
          accept="image/png,image/jpeg,image/svg+xml"
          hidden
          aria-label={label}
          onChange={(event) => void take(event)}
        />
      </p>
    </div>
  );
}
