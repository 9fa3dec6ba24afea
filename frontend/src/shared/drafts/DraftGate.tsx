import { Fragment, type ReactNode } from 'react';
import { LoadingSkeleton } from '../ui/LoadingSkeleton';
import { type Draft, useDraft } from './useDraft';

type Props<T extends object> = {
  form: string;
  initial: T;
  children: (draft: Draft<T> & { start: T }) => ReactNode;
};

/** Waits for the saved draft, then shows the form with what it starts with; anew when another version is chosen. */
export function DraftGate<T extends object>({ form, initial, children }: Props<T>) {
  const draft = useDraft(form, initial);
  if (!draft.start) return <LoadingSkeleton shape="form" />;
  return <Fragment key={draft.round}>{children({ ...draft, start: draft.start })}</Fragment>;
}
