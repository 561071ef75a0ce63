import type { ProjectorInput, Staged } from '../projector-input.ts';

/** The four questions; once pushed, how often each was picked, and never by whom. */
export function frameScene({ workshop, playbook, screen }: ProjectorInput): Staged {
  const picks = Object.values(workshop.frame.questionPicks);
  const isPushed = screen.pushed.has('picks');
  return {
    title: playbook.frame.prompt,
    scene: {
      kind: 'questions',
      options: playbook.frame.stages.map(({ id, label, question }) => ({
        label,
        question,
        picks: isPushed ? picks.filter((pick) => pick === id).length : null,
      })),
    },
  };
}
