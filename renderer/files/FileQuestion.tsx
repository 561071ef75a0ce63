import { assertNever } from '#shared/base/assert-never.ts';
import type { Problem, Result } from '#shared/base/result.ts';
import { filesScreen } from '#shared/strings/files-screen.ts';
import { shellStrings } from '#shared/strings/shell.ts';
import type { WorkshopId } from '#shared/workshop/schema/ids.ts';
import { useServices } from '../services/services.ts';
import type { Session } from '../session/session-state.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { HereQuestion } from './HereQuestion.tsx';
import { type HereChoice, otherCopy } from './here-view.ts';
import { linkAfter } from './link-after.ts';
import { PassphraseForm } from './PassphraseForm.tsx';
import type { Arrival, ReadFile } from './take-file.ts';

export type Question = Exclude<Arrival, { kind: 'open' }>;

/** What is to be done with a workshop once it is open. */
export type WhenOpen = { readonly id: WorkshopId; readonly run: (session: Session) => void };

type FileQuestionProps = {
  readonly question: Question;
  readonly onArrive: (arrival: Result<Arrival>) => void;
  readonly onOpen: (when: WhenOpen) => void;
  readonly onClose: () => void;
};

/** What has to be asked before a file can be opened: its passphrase, or what to do when its workshop is here already. */
export function FileQuestion({ question, onArrive, onOpen, onClose }: FileQuestionProps) {
  const { library } = useServices();

  function choose(file: ReadFile, choice: HereChoice) {
    const { id } = file.opened.workshop;
    switch (choice) {
      case 'both':
        return void library.takeBeside(file).then(onArrive);
      case 'stay':
        return onOpen({ id, run: () => undefined });
      case 'adopt':
        return onOpen({ id, run: (session) => take(session, file, session.adopt(otherCopy(file))) });
      case 'merge':
        return onOpen({ id, run: (session) => take(session, file, session.merge(otherCopy(file))) });
      default:
        return assertNever(choice);
    }
  }

  return (
    <Sheet
      open
      width={question.kind === 'here' ? 'medium' : 'narrow'}
      title={question.kind === 'sealed' ? filesScreen.sealed.title : filesScreen.here.title}
      closeLabel={shellStrings.close}
      onClose={onClose}
    >
      {question.kind === 'sealed' ? (
        <PassphraseForm
          given={question.given}
          onOpened={(bytes) => void library.takeUnsealed(question.given, bytes).then(onArrive)}
          onCancel={onClose}
        />
      ) : (
        <HereQuestion
          file={question.file}
          here={question.here}
          onChoose={(choice) => choose(question.file, choice)}
        />
      )}
    </Sheet>
  );
}

function take(session: Session, file: ReadFile, done: Result<string, Problem>) {
  if (done.kind === 'failed') return session.tell(done.problem);
  // In a tab that follows the change comes back from the one that writes; the file is linked there when it is saved.
  if (session.getState().role === 'writer') void linkAfter(session, file, true);
}
