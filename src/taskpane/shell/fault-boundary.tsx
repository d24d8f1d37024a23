import type { ErrorInfo, ReactNode } from 'react';
import { Component } from 'react';
import { wordsOfFault } from '../../commands/run-command';
import { TroubleMessage } from './trouble-message';

interface Props {
  /** Another page is another chance. */
  readonly page: string;
  readonly complain: (error: unknown) => void;
  readonly children: ReactNode;
}

/** A fault while drawing a page takes down that page only, and says so. */
export class FaultBoundary extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.props.complain(error);
    if (componentStack) this.props.complain(componentStack);
  }

  override componentDidUpdate({ page }: Props): void {
    if (page !== this.props.page && this.state.error !== undefined) this.again();
  }

  private again(): void {
    this.setState({ error: undefined });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <TroubleMessage
        trouble={{ kind: 'unexpected', words: wordsOfFault(error) }}
        onRetry={() => this.again()}
      />
    );
  }
}
