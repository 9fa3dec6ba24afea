import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../session/session';
import { isSharedComputer } from '../session/sharedComputer';
import { dropDraft, LocalCopy, loadDraft, newer, storeDraft } from './draftStore';

/** Where the words are now. untouched: nothing to save · waiting: will be saved in a moment · kept: only in this browser · lost: nowhere yet */
export type DraftState = 'loading' | 'untouched' | 'waiting' | 'saving' | 'saved' | 'kept' | 'lost';

export type Draft<T> = {
  state: DraftState;
  /** What the form starts with: the saved draft over `initial`. Undefined while loading. */
  start: T | undefined;
  /** True when `start` is an earlier draft. */
  restored: boolean;
  savedAt: Date | undefined;
  /** Call it with every change of the form (Mantine: onValuesChange). */
  save: (content: T) => void;
  /** After the form was sent, or to begin anew. */
  clear: () => Promise<void>;
};

const pause = 800;

/**
 * Saves an unfinished form by itself, on the server and, when that fails, in this browser (never on a shared
 * computer). `form` names the form and, where it has one, its subject: `need`, `closing:<event id>`.
 */
export function useDraft<T extends object>(form: string, initial: T): Draft<T> {
  const { session } = useSession();
  const owner = session?.accountId ?? undefined;
  const shared = session?.sharedComputer === true || isSharedComputer();
  const [state, setState] = useState<DraftState>('loading');
  const [start, setStart] = useState<T>();
  const [restored, setRestored] = useState(false);
  const [savedAt, setSavedAt] = useState<Date>();
  const pending = useRef<{ content: T; timer: number } | undefined>(undefined);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const initialRef = useRef(initial);
  const local = useRef<LocalCopy<T> | undefined>(undefined);

  useEffect(() => {
    if (!owner) return;
    let gone = false;
    local.current = shared ? undefined : new LocalCopy<T>(owner, form);
    const begin = async () => {
      const kept = local.current?.read();
      const saved = newer(await loadDraft<T>(form).catch(() => undefined), kept);
      if (gone) return;
      setRestored(saved !== undefined);
      setSavedAt(saved ? new Date(saved.savedAt) : undefined);
      setStart({ ...initialRef.current, ...saved?.content });
      setState(saved ? (saved === kept ? 'kept' : 'saved') : 'untouched');
    };
    void begin();
    return () => {
      gone = true;
    };
  }, [owner, form, shared]);

  const write = useCallback(
    (content: T, leaving = false) => {
      setState('saving');
      // One after the other, so that an older text never overwrites a newer one.
      queue.current = queue.current.then(async () => {
        try {
          await storeDraft(form, content, leaving);
          local.current?.drop();
          setSavedAt(new Date());
          setState((now) => (now === 'saving' ? 'saved' : now));
        } catch {
          local.current?.write(content);
          setSavedAt(local.current ? new Date() : undefined);
          setState(local.current ? 'kept' : 'lost');
        }
      });
      return queue.current;
    },
    [form],
  );

  const flush = useCallback(
    (leaving = false) => {
      if (!pending.current) return;
      window.clearTimeout(pending.current.timer);
      const { content } = pending.current;
      pending.current = undefined;
      if (leaving) local.current?.write(content);
      void write(content, leaving);
    },
    [write],
  );

  const save = useCallback(
    (content: T) => {
      window.clearTimeout(pending.current?.timer);
      setState('waiting');
      pending.current = { content, timer: window.setTimeout(() => flush(), pause) };
    },
    [flush],
  );

  const clear = useCallback(async () => {
    window.clearTimeout(pending.current?.timer);
    pending.current = undefined;
    local.current?.drop();
    await queue.current;
    await dropDraft(form).catch(() => undefined);
    setRestored(false);
    setSavedAt(undefined);
    setState('untouched');
  }, [form]);

  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') flush(true);
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      flush();
    };
  }, [flush]);

  return { state, start, restored, savedAt, save, clear };
}
