import { CircleCheck } from 'lucide-react';
import { budgetScreen as words } from '#shared/strings/budget-screen.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { PathGlyph } from '../../ui/PathGlyph.tsx';
import styles from './Budget.module.css';
import type { BudgetView } from './budget-view.ts';

/** Whether money may be spent, in a sentence. */
export function GateSign({ view }: { readonly view: BudgetView }) {
  const isOpen = view.open > 0;
  const isAgreed = !isOpen && view.confirmed === view.rows.length;
  return (
    <p className={joinClasses(styles['gate'], isOpen && styles['closed'])} role="status">
      {isOpen ? (
        <PathGlyph outcome="scope-first" />
      ) : (
        <CircleCheck size={16} strokeWidth={1.75} aria-hidden />
      )}
      <strong>{isOpen ? words.scopeFirst : words.passed}</strong>
      <span>
        {isOpen ? words.scopeFirstText(view.open) : words.passedText}
        {isAgreed ? ` ${words.agreed}` : null}
      </span>
    </p>
  );
}
