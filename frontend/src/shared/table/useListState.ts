import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';

export type ListState = Record<string, string>;

/**
 * Filters, sorting and page of a list, kept in the address so that it can be shared and survives "back". The page
 * reads its own state first and the address follows: controls answer at once.
 */
export function useListState(defaults: ListState): [ListState, (change: ListState) => void] {
  const [params, setParams] = useSearchParams();
  const [state, setState] = useState<ListState>(() => ({ ...defaults, ...Object.fromEntries(params) }));
  const [seen, setSeen] = useState(() => params.toString());

  // "Back" or a link changed the address.
  if (params.toString() !== seen) {
    setSeen(params.toString());
    setState({ ...defaults, ...Object.fromEntries(params) });
  }

  const change = useCallback(
    (part: ListState) => {
      // Another filter or order begins at the first page again.
      const next = 'page' in part ? { ...state, ...part } : { ...state, page: '0', ...part };
      const kept = Object.entries(next).filter(
        ([name, value]) => value !== '' && value !== (defaults[name] ?? ''),
      );
      const address = new URLSearchParams(
        kept.filter(([name, value]) => !(name === 'page' && value === '0')),
      );
      setState(next);
      setSeen(address.toString());
      setParams(address, { replace: true, preventScrollReset: true });
    },
    [state, setParams, defaults],
  );
  return [state, change];
}
