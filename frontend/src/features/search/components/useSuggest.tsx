import { type KeyboardEvent, lazy, type ReactNode, Suspense, useCallback, useId, useState } from 'react';
import { enoughTyped, nothing, type Suggested, type Suggestion } from '../api/suggestApi';

const SuggestList = lazy(() => import('./SuggestList'));

type Choose = (suggestion: Suggestion, before: string) => void;

/**
 * Makes a text field a combobox: its props, and the list to put behind it. Plain HTML, since the public home does without
 * Mantine; the list is loaded when something is typed.
 */
export function useSuggest(typed: string, choose: Choose) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [found, setFound] = useState(nothing);
  const [active, setActive] = useState(-1);
  const wanted = open && enoughTyped(typed);
  const shown = wanted && found.items.length > 0;

  const onFound = useCallback((next: Suggested) => {
    setFound(next);
    setActive(-1);
  }, []);
  const take = (suggestion: Suggestion) => {
    setOpen(false);
    setActive(-1);
    choose(suggestion, found.before);
  };
  const move = (by: number) => {
    // one place before the first is the text itself
    const places = found.items.length + 1;
    setActive((at) => ((at + 1 + by + places) % places) - 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = found.items[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (shown) move(event.key === 'ArrowDown' ? 1 : -1);
      else setOpen(true);
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      setOpen(false);
    } else if (event.key === 'Enter') {
      setOpen(false);
      if (shown && chosen) {
        event.preventDefault();
        take(chosen);
      }
    }
  };

  const list: ReactNode = wanted && (
    <Suspense fallback={null}>
      <SuggestList id={id} typed={typed} active={active} onFound={onFound} onChoose={take} />
    </Suspense>
  );
  const field = {
    role: 'combobox',
    autoComplete: 'off',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': shown,
    'aria-controls': shown ? id : undefined,
    'aria-activedescendant': shown && active >= 0 ? `${id}-${active}` : undefined,
    onKeyDown,
    onInput: () => {
      setOpen(true);
      setActive(-1);
    },
    onBlur: () => setOpen(false),
  };
  return { field, list };
}
