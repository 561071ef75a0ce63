import { Component, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { shellStrings } from '#shared/strings/shell.ts';
import { Button } from '../ui/Button.tsx';
import styles from './ErrorBoundary.module.css';

type ErrorBoundaryProps = { readonly children: ReactNode };
type ErrorBoundaryState = { readonly cause: string | undefined };

const words = shellStrings.crash;

/** A fault in a screen ends that screen, not the work: it says what is safe and starts again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { cause: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { cause: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  override render(): ReactNode {
    const { cause } = this.state;
    if (cause === undefined) return this.props.children;
    return (
      <main className={styles['page']}>
        <h1 className={styles['title']}>{words.title}</h1>
        <p>{words.work}</p>
        <Button look="primary" onClick={() => window.location.reload()}>
          {words.again}
        </Button>
        <details className={styles['details']}>
          <summary>{words.details}</summary>
          <pre className={styles['cause']}>{cause}</pre>
        </details>
      </main>
    );
  }
}

/** The same page for a start that went wrong before there was anything to draw. */
export function showCrash(error: unknown): void {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  createRoot(place).render(
    <ErrorBoundary>
      <Crash error={error} />
    </ErrorBoundary>,
  );
}

function Crash({ error }: { readonly error: unknown }): never {
  throw error;
}
