import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { HostReply } from '#shared/host/host.ts';
import type { RoomState, SeatId } from '#shared/host/room-methods.ts';
import { lastRound } from '#shared/votes/vote-phase.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { useServices } from '../../services/services.ts';
import { useSelected, useSession } from '../../session/session-context.ts';

import { votersOf } from './phone-voters.ts';
import { type Phones, PhonesContext } from './phones-context.ts';
import { linkRoom } from './room-link.ts';

type PhonesProviderProps = { readonly workshopId: WorkshopId; readonly children: ReactNode };

/** The phones of one open workshop. They are off at first, and off again when the workshop is left. */
export function PhonesProvider({ workshopId, children }: PhonesProviderProps) {
  const services = useServices();
  const { host } = services;
  const session = useSession();
  const own = useSelected(({ workshop }) => workshop.playbook.content);
  const playbook = own ?? services.playbook;
  const [room, setRoom] = useState<RoomState>({ kind: 'off', failed: false });
  const now = useRef(room);
  now.current = room;

  useEffect(() => {
    const link = linkRoom({ host, session, playbook, onRoom: setRoom });
    void host.roomState().then(async (found) => {
      if (found.kind !== 'ok' || found.value.kind !== 'open') return;
      if (found.value.workshopId !== workshopId) await host.roomStop();
      else {
        link.hear(found.value);
        await link.catchUp();
      }
    });
    return () => {
      link.end();
      void host.roomStop();
    };
  }, [host, session, playbook, workshopId]);

  const phones = useMemo((): Omit<Phones, 'room'> => {
    /** Who is taken out is no voter any more while the vote can still be changed. */
    function withdraw(id: SeatId): void {
      if (now.current.kind !== 'open') return;
      const { votes, people } = session.getState().workshop;
      for (const [vote, each] of Object.entries(votes)) {
        const voter = votersOf(each, people, now.current.seats).get(id);
        if (each.closed || voter === undefined || lastRound(each).revealedAt !== null) continue;
        if (Object.hasOwn(lastRound(each).ballots, voter))
          session.dispatchForRoom({ name: 'vote.withdraw', payload: { id: vote, voter } });
      }
    }
    return {
      addresses: async () => {
        const found = await host.roomAddresses();
        return found.kind === 'ok' ? found.value : found.problem;
      },
      start: async (address) => {
        const started = await host.roomStart({ workshopId, address });
        if (started.kind === 'failed') return started.problem;
        setRoom(started.value satisfies HostReply<'roomStart'>);
        return undefined;
      },
      stop: () => void host.roomStop(),
      admit: (seat, name) => void host.roomAdmit({ seat, name }),
      remove: (seat) => {
        withdraw(seat);
        void host.roomRemove({ seat });
      },
      setScribe: (seat, scribe) => void host.roomScribe({ seat, scribe }),
      setJoining: (open) => void host.roomJoining({ open }),
      rotate: () => void host.roomRotate(),
    };
  }, [host, session, workshopId]);

  const value = useMemo((): Phones => ({ ...phones, room }), [phones, room]);
  return <PhonesContext value={value}>{children}</PhonesContext>;
}
