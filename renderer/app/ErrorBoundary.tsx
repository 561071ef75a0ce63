import { Component, type ReactNode } from 'react';
import { crashPage } from './crash-page.ts';

type ErrorBoundaryProps = { readonly children: ReactNode };
type ErrorBoundaryState = { readonly crash: { readonly error: unknown } | undefined };

/** A fault in a screen ends that screen, not the work: it says what is safe and starts again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { crash: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { crash: { error } };
  }

  override render(): ReactNode {
    const { crash } = this.state;
    if (crash === undefined) return this.props.children;
    return <div ref={(place) => place?.replaceChildren(crashPage(crash.error))} />;
  }
}
