import { useRef, useState } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { beforeStrings as words } from '#shared/strings/before.ts';
import { personId } from '#shared/workshop/schema/ids.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import { FlightCheck } from '../../facilitation/flight/FlightCheck.tsx';
import { parsePerson } from '../../people/people-view.ts';
import { useSend } from '../../session/use-send.ts';
import { CaptureLine } from '../../ui/CaptureLine.tsx';
import { StepPage } from '../../ui/StepPage.tsx';
import { useSay } from '../../ui/Toasts.tsx';
import { AspectPicker } from './AspectPicker.tsx';
import { KnownFacts } from './KnownFacts.tsx';
import { PeopleList, SIDES } from './PeopleList.tsx';
import { WorkshopFields } from './WorkshopFields.tsx';

/** Everything that can be set up before the room fills. */
export function BeforeStep({ playbook }: { readonly playbook: Playbook }) {
  const send = useSend();
  const say = useSay();
  const capture = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');

  function add(texts: readonly string[], side: (typeof SIDES)[number]['id']): void {
    const items = texts.map((text) => {
      const { name, role } = parsePerson(text);
      return {
        id: personId.parse(crypto.randomUUID()),
        item: { name: name.slice(0, LIMITS.word), role: role.slice(0, LIMITS.word), side },
      };
    });
    if (!send({ name: 'person.add-many', payload: { items } })) return;
    setSaid(texts.length === 1 ? words.people.added(texts[0] ?? '') : '');
    if (texts.length > 1) say(words.people.addedMany(texts.length));
  }

  return (
    <StepPage
      title={words.title}
      lead={words.lead}
      footer={
        <CaptureLine
          label={words.people.capture}
          placeholder={words.people.placeholder}
          targets={SIDES}
          into={words.people.into}
          tabHint={words.people.tab}
          inputRef={capture}
          said={said}
          onCapture={(texts, side) => add(texts, side ?? 'client')}
        />
      }
    >
      <WorkshopFields />
      <PeopleList />
      <KnownFacts playbook={playbook} />
      <AspectPicker playbook={playbook} />
      <FlightCheck />
    </StepPage>
  );
}
