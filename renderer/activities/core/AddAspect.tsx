import { Combobox } from '@base-ui/react/combobox';
import { useMemo, useState } from 'react';
import type { MaturityAssessment } from '#shared/assessment/maturity.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { maturityStrings as words } from '#shared/strings/maturity.ts';
import type { AspectId } from '#shared/workshop/schema/ids.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import { useSend } from '../../session/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './AddAspect.module.css';
import { type AspectOffer, aspectOffers, pickCommand } from './maturity-view.ts';

type AddAspectProps = {
  readonly aspects: Workshop['aspects'];
  readonly suggestions: MaturityAssessment['suggestions'] | undefined;
  readonly playbook: Playbook;
  readonly onAdded: (id: AspectId) => void;
};

const none: MaturityAssessment['suggestions'] = [];

/** Type and Enter adds an aspect of the catalogue; those that earlier answers speak for stand first. */
export function AddAspect({ aspects, suggestions = none, playbook, onAdded }: AddAspectProps) {
  const send = useSend();
  const [typed, setTyped] = useState('');
  const offers = useMemo(
    () => aspectOffers(aspects, suggestions, playbook),
    [aspects, suggestions, playbook],
  );
  const suggested = offers.filter(({ why }) => why !== '');

  function add(ids: readonly AspectId[]): void {
    const [first] = ids;
    if (first === undefined || !send(pickCommand(ids))) return;
    setTyped('');
    if (ids.length > 1) onAdded(first);
  }

  return (
    <div className={styles['add']}>
      <Combobox.Root
        items={offers}
        value={null}
        inputValue={typed}
        onInputValueChange={setTyped}
        itemToStringLabel={(offer: AspectOffer) => offer.label}
        onValueChange={(offer: AspectOffer | null) => (offer === null ? undefined : add([offer.id]))}
        filter={(offer: AspectOffer, query: string) => isFound(offer, query)}
        autoHighlight
      >
        <label className={styles['label']} htmlFor="add-aspect">
          {words.add}
        </label>
        <Combobox.Input
          id="add-aspect"
          className={styles['input']}
          placeholder={words.searchPlaceholder(offers.length)}
        />
        <Combobox.Portal>
          <Combobox.Positioner sideOffset={4} className={styles['positioner']}>
            <Combobox.Popup className={styles['popup']}>
              <Combobox.Empty className={styles['empty']}>{words.nothingFound}</Combobox.Empty>
              <Combobox.List className={styles['list']}>
                {(offer: AspectOffer) => (
                  <Combobox.Item key={offer.id} value={offer} className={styles['item']}>
                    <span>{offer.label}</span>
                    <span className={styles['why']}>{offer.why === '' ? offer.group : offer.why}</span>
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
      {suggested.length === 0 ? null : (
        <Button size="small" onClick={() => add(suggested.map(({ id }) => id))}>
          {words.addSuggested(suggested.length)}
        </Button>
      )}
    </div>
  );
}

/** Every word typed begins some word of the aspect or of its group. */
function isFound({ label, group }: AspectOffer, query: string): boolean {
  const there = `${label} ${group}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((part) => there.some((word) => word.startsWith(part)));
}
