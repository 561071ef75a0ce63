import { type ChangeEvent, useRef, useState } from 'react';
import type { Problem } from '#shared/base/result.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { Brand } from '#shared/report/brand.ts';
import { brandFor } from '#shared/report/brand-for.ts';
import { brandWords as words } from '#shared/strings/branding.ts';
import { useServices } from '../services/services.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { EditableText } from '../ui/EditableText.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';
import { useSay } from '../ui/Toasts.tsx';
import styles from './Brand.module.css';
import { BrandPreview } from './BrandPreview.tsx';
import { brandProfile, parseBrand, useBrandProfile } from './brand-profile.ts';
import { ColourField } from './ColourField.tsx';
import { LogoField } from './LogoField.tsx';

const FONTS = ['both', 'sans', 'serif'] as const;
const PAPERS = ['A4', 'Letter'] as const;

/** How reports look: set once, kept on this computer, saved as a file for the next one. */
export function BrandSettings({ playbook }: { readonly playbook: Playbook }) {
  const { host } = useServices();
  const say = useSay();
  const kept = useBrandProfile();
  const brand = brandFor(playbook, kept);
  const [problem, setProblem] = useState<Problem>();
  const picker = useRef<HTMLInputElement>(null);

  function change(changes: Partial<Brand>): void {
    setProblem(brandProfile.set({ ...brand, ...changes }) ? undefined : words.notKept);
  }

  async function open(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file === undefined) return;
    const read = parseBrand(await file.text().catch(() => ''));
    if (read === null) return setProblem(words.noProfile);
    if (!brandProfile.set(read)) return setProblem(words.notKept);
    setProblem(undefined);
    say(words.opened);
  }

  async function save(): Promise<void> {
    const saved = await host.exportBytes({
      suggestedName: words.profileName(brand.consultancy),
      bytes: new TextEncoder().encode(`${JSON.stringify(brand, null, 2)}\n`),
      kind: 'json',
    });
    if (saved.kind === 'failed') setProblem(saved.problem);
    else if (saved.value.kind !== 'cancelled') say(words.savedAs(saved.value.name));
  }

  const text = (field: 'consultancy' | 'footer' | 'confidentiality' | 'fileName', maxLength: number) => (
    <EditableText
      label={words[field]}
      value={brand[field]}
      maxLength={maxLength}
      onCommit={(value) => change({ [field]: value })}
    />
  );

  return (
    <Section title={words.title} hint={kept === null ? `${words.hint} ${words.asPlaybookHint}` : words.hint}>
      <div className={styles['columns']}>
        <div className={styles['fields']}>
          {text('consultancy', 200)}
          <div className={styles['pair']}>
            <LogoField
              label={words.consultancyLogo}
              logo={brand.consultancyLogo}
              onChange={(consultancyLogo) => change({ consultancyLogo })}
              onProblem={setProblem}
            />
            <LogoField
              label={words.clientLogo}
              logo={brand.clientLogo}
              onChange={(clientLogo) => change({ clientLogo })}
              onProblem={setProblem}
            />
          </div>
          <p className={styles['hint']}>{words.logoHint}</p>
          <div className={styles['pair']}>
            <ColourField
              label={words.accent}
              value={brand.accentColour}
              onChange={(accentColour) => change({ accentColour: accentColour ?? brand.accentColour })}
            />
            <ColourField
              label={words.second}
              value={brand.secondColour}
              onChange={(secondColour) => change({ secondColour })}
            />
          </div>
          <Choice
            label={words.fonts}
            options={FONTS.map((value) => ({ value, label: words.fontNames[value] }))}
            value={brand.fonts}
            onChange={(fonts) => change({ fonts: fonts ?? 'both' })}
          />
          <Choice
            label={words.paper}
            options={PAPERS.map((value) => ({ value, label: value }))}
            value={brand.paper}
            onChange={(paper) => change({ paper: paper ?? 'A4' })}
          />
          {text('footer', 300)}
          {text('confidentiality', 300)}
          {text('fileName', 120)}
          <p className={styles['hint']}>{words.fileNameHint}</p>
        </div>
        <BrandPreview brand={brand} />
      </div>
      {problem === undefined ? null : <Notice message={problem} />}
      <p className={styles['buttons']}>
        <Button size="small" onClick={() => void save()}>
          {words.save}
        </Button>
        <Button size="small" onClick={() => picker.current?.click()}>
          {words.open}
        </Button>
        {kept === null ? null : (
          <Button
            size="small"
            look="plain"
            onClick={() => {
              brandProfile.set(null);
              setProblem(undefined);
              say(words.cleared);
            }}
          >
            {words.clear}
          </Button>
        )}
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.open}
          onChange={(event) => void open(event)}
        />
      </p>
    </Section>
  );
}
