import { shellStrings as words } from '#shared/strings/shell.ts';
import { useSelected, useSession } from '../session/session-context.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** What the user is told until they have read it: that saving failed, and what else happened to the workshop. */
export function CanvasMessages() {
  const session = useSession();
  const messages = useSelected((state) => state.messages);
  const save = useSelected((state) => state.save);
  return (
    <>
      {save.kind === 'failed' ? (
        <Notice message={save.problem}>
          <Button size="small" onClick={session.retrySave}>
            {words.save.retry}
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
