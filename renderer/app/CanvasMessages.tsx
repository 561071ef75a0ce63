import { shellStrings as words } from '#shared/strings/shell.ts';
import { tourStrings } from '#shared/strings/tour.ts';
import { tourOffer } from '../help/tour-offer.ts';
import { useSelected, useSession } from '../session/session-context.ts';
import { useSetting } from '../settings/use-setting.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** What the user is told until they have read it: that saving failed, and what else happened to the workshop. */
export function CanvasMessages({ onTour }: { readonly onTour: () => void }) {
  const session = useSession();
  const messages = useSelected((state) => state.messages);
  const save = useSelected((state) => state.save);
  const tour = useSetting(tourOffer);
  return (
    <>
      {save.kind === 'failed' ? (
        <Notice message={save.problem}>
          <Button size="small" onClick={session.retrySave}>
            {words.save.retry}
          </Button>
        </Notice>
      ) : null}
      {tour === 'offer' ? (
        <Notice message={tourStrings.offer}>
          <Button
            size="small"
            onClick={() => {
              tourOffer.set('seen');
              onTour();
            }}
          >
            {tourStrings.start}
          </Button>
          <Button size="small" look="plain" onClick={() => tourOffer.set('seen')}>
            {tourStrings.notNow}
          </Button>
        </Notice>
      ) : null}
      {messages.map(({ id, text }) => (
        <Notice key={id} message={text}>
          <Button size="small" onClick={() => session.dismiss(id)}>
            {words.dismiss}
          </Button>
        </Notice>
      ))}
    </>
  );
}
