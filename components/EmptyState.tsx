import type { ComponentChildren } from 'preact';

interface EmptyStateProps {
  readonly title: string;
  readonly reason: string;
  /** At most one action. */
  readonly children?: ComponentChildren;
}

/** One plain sentence in place of a report, and one action where there is one. */
export function EmptyState({ title, reason, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <h1>{title}</h1>
      <p>{reason}</p>
      {children}
    </div>
  );
}
