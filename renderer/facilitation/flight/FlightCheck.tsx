import { useEffect, useRef, useState } from 'react';
import { flightStrings as words } from '#shared/strings/flight.ts';
import { useServices } from '../../services/services.ts';
import { useSession } from '../../session/session-context.ts';
import { useWorkshopTools } from '../../session/workshop-tools.ts';
import { Button } from '../../ui/Button.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { Section } from '../../ui/Section.tsx';
import { useSay } from '../../ui/Toasts.tsx';
import { useClock } from '../clock/clock-context.ts';
import { playTones } from '../clock/turn-sound.ts';
import styles from './FlightCheck.module.css';
import { type Finding, FLIGHT_CHECKS, type FlightCheckId, soundFinding } from './flight-findings.ts';
import { looks } from './look-at.ts';

type Findings = Readonly<Partial<Record<FlightCheckId, Finding | 'looking'>>>;

/** Before the client enters: each line really tried, and said plainly where it cannot be told. */
export function FlightCheck() {
  const { host, backUp } = useServices();
  const session = useSession();
  const tools = useWorkshopTools();
  const say = useSay();
  const isRunning = useClock()?.view.isRunning ?? false;
  const [findings, setFindings] = useState<Findings>({});
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);

  const all = looks({
    host,
    tools,
    isRunning,
    backUp: () => backUp(session.getState().workshop, session.log()),
  });
  const put = (id: FlightCheckId, finding: Finding | 'looking'): void => {
    if (isThere.current) setFindings((before) => ({ ...before, [id]: finding }));
  };

  async function look(id: FlightCheckId): Promise<void> {
    if (id === 'sound') return put(id, soundFinding('not-asked'));
    put(id, 'looking');
    put(id, await all[id]());
  }

  /** One after the other: a copy and a report at once would only be slower. */
  async function run(): Promise<void> {
    for (const id of FLIGHT_CHECKS) await look(id);
  }

  async function chooseFolder(): Promise<void> {
    const chosen = await host.backupFolderChoose({ sealed: false });
    if (chosen.kind === 'failed') say(`${chosen.problem.what} ${chosen.problem.next}`);
    else await look('copy');
  }

  async function openScreen(): Promise<void> {
    const opened = await host.projectorOpen();
    if (opened.kind === 'failed') say(`${opened.problem.what} ${opened.problem.next}`);
  }

  const done = FLIGHT_CHECKS.map((id) => findings[id]);
  const good = done.filter((one) => one !== undefined && one !== 'looking' && one.state === 'ok').length;
  const isBusy = done.includes('looking');
  const hasRun = done.some((one) => one !== undefined);
  const stateOf = (id: FlightCheckId): Finding['state'] | undefined => {
    const one = findings[id];
    return one === undefined || one === 'looking' ? undefined : one.state;
  };

  return (
    <Section
      title={words.title}
      hint={words.hint}
      aside={hasRun ? <span role="status">{words.summary(good, FLIGHT_CHECKS.length)}</span> : undefined}
    >
      <ul className={styles['list']}>
        {FLIGHT_CHECKS.map((id) => (
          <Line key={id} name={words.names[id]} finding={findings[id]}>
            {id === 'screen' && stateOf(id) !== undefined ? (
              <Button size="small" onClick={() => void openScreen()}>
                {words.screen.open}
              </Button>
            ) : null}
            {id === 'sound' && stateOf(id) !== undefined ? (
              <>
                <Button
                  size="small"
                  onClick={() => put(id, soundFinding(playTones(1) ? 'not-asked' : 'failed'))}
                >
                  {words.sound.play}
                </Button>
                {stateOf(id) === 'ok' ? null : (
                  <Button size="small" look="plain" onClick={() => put(id, soundFinding('heard'))}>
                    {words.sound.yes}
                  </Button>
                )}
              </>
            ) : null}
            {id === 'copy' && stateOf(id) === 'look' ? (
              <Button size="small" onClick={() => void chooseFolder()}>
                {words.copy.choose}
              </Button>
            ) : null}
            {id === 'copy' && stateOf(id) === 'unknown' ? (
              <Button size="small" onClick={tools.save}>
                {words.copy.save}
              </Button>
            ) : null}
          </Line>
        ))}
      </ul>
      <Button look={hasRun ? 'standard' : 'primary'} disabled={isBusy} onClick={() => void run()}>
        {hasRun ? words.again : words.run}
      </Button>
    </Section>
  );
}

type LineProps = {
  readonly name: string;
  readonly finding: Finding | 'looking' | undefined;
  readonly children: React.ReactNode;
};

const SIGNS = { ok: '✓', look: '!', bad: '×', unknown: '?' } as const;

function Line({ name, finding, children }: LineProps) {
  const told = finding === undefined || finding === 'looking' ? undefined : finding;
  const state =
    told === undefined ? (finding === 'looking' ? words.running : words.notYet) : words.states[told.state];
  return (
    <li className={styles['line']}>
      <span
        className={joinClasses(styles['sign'], told === undefined ? undefined : styles[told.state])}
        aria-hidden="true"
      >
        {told === undefined ? '' : SIGNS[told.state]}
      </span>
      <span className={styles['name']}>{name}</span>
      <span className={styles['state']}>{state}</span>
      <span className={styles['said']}>{told?.said ?? ''}</span>
      <span className={styles['acts']}>{children}</span>
    </li>
  );
}
