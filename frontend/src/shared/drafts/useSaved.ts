import { useQueryClient } from '@tanstack/react-query';
import { useGo } from '../routing/links';
import { notifyDone } from '../ui/notify';
import type { Draft } from './useDraft';

type Saved = {
  /** Part of the addresses whose answers the change made old: `events`, `needs`, `offers`. */
  list: string;
  /** What to say. */
  done: string;
  /** The page that shows it. */
  to: string;
};

/** After a drafted form is sent: the draft goes, what was read before the change is shown no more, and its page opens. */
export function useSaved(draft: Pick<Draft<never>, 'clear'>) {
  const queries = useQueryClient();
  const go = useGo();
  return async ({ list, done, to }: Saved) => {
    await draft.clear();
    await queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).includes(list) });
    notifyDone(done);
    go(to);
  };
}
