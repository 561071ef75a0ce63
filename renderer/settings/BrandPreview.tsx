import type { Brand, Logo } from '#shared/report/brand.ts';
import { readableAccent } from '#shared/report/contrast.ts';
import { reportFileName } from '#shared/report/file-name.ts';
import { brandWords as words } from '#shared/strings/branding.ts';
import { joinClasses } from '../ui/join-classes.ts';
import styles from './Brand.module.css';

const { example } = words;

export function logoAddress({ mediaType, base64 }: Logo): string {
  return `data:${mediaType};base64,${base64}`;
}

/** The cover in small, with what was set; the report itself is looked at in the last step. */
export function BrandPreview({ brand }: { readonly brand: Brand }) {
  const { consultancy, consultancyLogo, clientLogo, footer, confidentiality, fonts, paper } = brand;
  const accent = readableAccent(brand.accentColour, brand.accentColour).colour;
  const second = readableAccent(brand.secondColour ?? brand.accentColour, accent).colour;
  const name = reportFileName(brand.fileName, {
    client: example.client,
    product: example.product,
    date: '2026-11-20',
    path: 'harden',
    size: 'standard',
  });
  return (
    <figure className={styles['preview']} aria-label={words.preview}>
      <div className={joinClasses(styles['page'], fonts === 'serif' && styles['serif'])} data-paper={paper}>
        <div className={styles['top']}>
          {clientLogo === null ? (
            <strong>{example.client}</strong>
          ) : (
            <img src={logoAddress(clientLogo)} alt={clientLogo.alt} />
          )}
        </div>
        <div className={styles['bars']}>
          <span style={{ background: accent }} />
          <span style={{ background: second }} />
        </div>
        <p className={joinClasses(styles['display'], fonts !== 'sans' && styles['serif'])}>
          {example.product}
        </p>
        <p className={styles['quiet']}>{example.subtitle}</p>
        <p>{`${example.client} · ${example.day}`}</p>
        <div className={styles['foot']}>
          {consultancyLogo === null ? null : (
            <img src={logoAddress(consultancyLogo)} alt={consultancyLogo.alt} />
          )}
          <span>{consultancy}</span>
          <span className={styles['quiet']}>{confidentiality}</span>
        </div>
        <p className={styles['running']}>{footer}</p>
      </div>
      <figcaption className={styles['hint']}>{words.fileNameIs(name)}</figcaption>
    </figure>
  );
}
