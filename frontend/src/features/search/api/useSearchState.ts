import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { addressOf, readState, type SearchState } from './searchState';

/**
 * The search: the page's own state first, so that typing and ticking answer at once; the question to the server and
 * the address follow when the reader pauses.
 */
export function useSearchState() {
  const [params, setParams] = useSearchParams();
  const [state, setState] = useState(() => readState(params));
  const [settled] = useDebouncedValue(state, 200);
  // Addresses that this page wrote and the router has not shown yet: they are no news.
  const written = useRef<string[]>([]);
  const shown = useRef(params.toString());
  const told = useRef(settled);

  useEffect(() => {
    const address = params.toString();
    const own = written.current.indexOf(address);
    if (own >= 0) {
      written.current.splice(0, own + 1);
    } else if (address !== shown.current) {
      // "Back" or a link changed the address.
      written.current = [];
      setState(readState(params));
    }
    shown.current = address;
  }, [params]);

  useEffect(() => {
    // Only what the reader changed is written, not what came from another address.
    if (told.current === settled) return;
    told.current = settled;
    const address = addressOf(settled);
    if (address.toString() === (written.current.at(-1) ?? shown.current)) return;
    written.current.push(address.toString());
    setParams(address, { replace: true, preventScrollReset: true });
  }, [settled, setParams]);

  const change = (part: Partial<SearchState>) => {
    // Another question begins at the first page again, another view of it does not.
    const sameQuestion = Object.keys(part).every((name) => name === 'map');
    setState((before) => ({ ...before, ...(sameQuestion ? {} : { more: 0 }), ...part }));
  };
  return { state, settled, change };
}
