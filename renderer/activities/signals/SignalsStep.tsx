import { type KeyboardEvent, useRef, useState } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { signalsStrings as words } from '#shared/strings/signals-step.ts';
import { metricId } from '#shared/workshop/schema/ids.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { FactChoices } from '../../facts/FactChoices.tsx';
import { useConclusion } from '../../session/conclusion-context.ts';
import { useSend } from '../../session/use-send.ts';
import { CaptureLine } from '../../ui/CaptureLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { StepPage } from '../../ui/StepPage.tsx';
import { useSay } from '../../ui/Toasts.tsx';
import { LineSection } from './LineSection.tsx';
import { MetricSection } from './MetricSection.tsx';
import styles from './Metrics.module.css';
import { parseMetric } from './parse-metric.ts';
import { ShipSection } from './ShipSection.tsx';
import { openCount } from './signals-view.ts';

/** What the numbers can be trusted to say, and what the build owes to those who use it. */
export function SignalsStep({ playbook }: { readonly playbook: Playbook }) {
  const send = useSend();
  const say = useSay();
  const assessment = useConclusion().conclusion?.assessment;
  const capture = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const open = openCount(assessment?.steps.signals);

  function add(texts: readonly string[]): void {
    const items = texts.map((text) => {
      const typed = parseMetric(text);
      return {
        id: metricId.parse(crypto.randomUUID()),
        item: { ...typed, name: typed.name.slice(0, LIMITS.word) },
      };
    });
    const [only] = items;
    if (only === undefined || !send({ name: 'metric.add-many', payload: { items } })) return;
    setSaid(items.length === 1 ? words.numbers.added(only.item.name) : '');
    if (items.length > 1) say(words.numbers.addedMany(items.length));
    requestAnimationFrame(() => {
      page.current?.querySelector(`[data-metric="${only.id}"]`)?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** From the line into the row just added, to fill in what was not said. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'ArrowUp' || event.target !== capture.current || capture.current?.value !== '') return;
    const rows = page.current?.querySelectorAll<HTMLElement>('[data-metric]');
    rows
      ?.item(rows.length - 1)
      ?.querySelector<HTMLElement>('input')
      ?.focus();
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key of the capture line inside bubbles to here
    <div ref={page} className={styles['fill']} onKeyDown={onKeyDown}>
      <StepPage
        title={words.title}
        lead={words.lead}
        {...(open === undefined ? {} : { count: words.count(open) })}
        footer={
          <CaptureLine
            label={words.capture.label}
            placeholder={words.capture.placeholder}
            inputRef={capture}
            said={said === '' ? words.capture.hint : said}
            onCapture={add}
          />
        }
      >
        <MetricSection playbook={playbook} assessed={assessment?.signals} />
        <Section title={words.facts}>
          <FactChoices ids={['growth', 'customersDepend']} playbook={playbook} />
        </Section>
        <LineSection playbook={playbook} assessed={assessment?.readiness} />
        <ShipSection playbook={playbook} assessed={assessment?.readiness.ship} />
      </StepPage>
    </div>
  );
}
