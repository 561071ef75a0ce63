import { useState } from 'react';
import { inOrder } from '#shared/base/in-order.ts';
import type { StepId } from '#shared/playbook/ids.ts';
import { momentStrings as words } from '#shared/strings/moments.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import { momentId } from '#shared/workshop/schema/ids.ts';
import { usePart } from '../../session/session-context.ts';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { EarlierList } from '../EarlierList.tsx';
import { IdeaBoardView } from './IdeaBoardView.tsx';
import styles from './Moment.module.css';
import { MomentSetup } from './MomentSetup.tsx';
import { MomentWriting } from './MomentWriting.tsx';

type MomentSheetProps = { readonly step: StepId | null; readonly onClose: () => void };

/** The moment that runs, or a new one, or one from before. */
export function MomentSheet({ step, onClose }: MomentSheetProps) {
  const moments = usePart('moments');
  const [opened, setOpened] = useState(() => inOrder(moments).findLast(([, { closed }]) => !closed)?.[0]);
  const moment = opened === undefined ? undefined : moments[opened];
  const earlier = inOrder(moments)
    .toReversed()
    .map(([id, { title, kind }]) => ({ id, name: title, note: words.kinds[kind] }));
  return (
    <Sheet open title={words.menu} closeLabel={shellStrings.close} width="wide" onClose={onClose}>
      {opened !== undefined && moment !== undefined ? (
        <div className={styles['sheet']}>
          {moment.revealedAt === null && !moment.closed ? (
            <MomentWriting key={opened} id={momentId.parse(opened)} moment={moment} />
          ) : (
            <IdeaBoardView key={opened} id={momentId.parse(opened)} moment={moment} />
          )}
          {moment.revealedAt === null && !moment.closed ? null : (
            <div>
              <Button look="plain" size="small" onClick={() => setOpened(undefined)}>
                {words.again}
              </Button>
            </div>
          )}
        </div>
      ) : (
        <div className={styles['sheet']}>
          <MomentSetup step={step} onOpen={setOpened} />
          <EarlierList title={words.earlier} lines={earlier} onOpen={setOpened} />
        </div>
      )}
    </Sheet>
  );
}
