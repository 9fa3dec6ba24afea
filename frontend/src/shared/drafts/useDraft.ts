import { useCallback, useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem';
import { useSession } from '../session/session';
import { isSharedComputer } from '../session/sharedComputer';
import { alike, dropDraft, LocalCopy, loadDraft, newer, storeDraft } from './draftStore';

/**
 * Where the words are now. untouched: nothing to save · waiting: will be saved in a moment · kept: only in this browser ·
 * lost: nowhere yet · elsewhere: another window or device saved a newer version, one of the two is to be chosen ·
 * sent: it was sent or discarded elsewhere
 */
export type DraftState =
  | 'loading'
  | 'untouched'
  | 'waiting'
  | 'saving'
  | 'saved'
  | 'kept'
  | 'lost'
  | 'elsewhere'
  | 'sent';

export type Draft<T> = {
  state: DraftState;
  /** What the form starts with: the saved draft over `initial`. Undefined while loading. */
  start: T | undefined;
  /** Another number: the form begins anew from `start` (DraftGate does it). */
  round: number;
  /** True when `start` is an earlier draft. */
  restored: boolean;
  savedAt: Date | undefined;
  /** Call it with every change of the form (Mantine: onValuesChange). */
  save: (content: T) => void;
  /** After the form was sent, or to begin anew. */
  clear: () => Promise<void>;
  /** In `elsewhere` and `sent`: the form begins anew with what is kept on the server. */
  takeTheirs: () => Promise<void>;
  /** In `elsewhere` and `sent`: what stands on this page is written over what is kept on the server. */
  keepMine: () => void;
};

const pause = 800;

/**
 * Saves an unfinished form by itself, on the server and, when that fails, in this browser (never on a shared
 * computer). `form` names the form and, where it has one, its subject: `need`, `closing:<event id>`. Of two windows with
 * one form the second is told, and nothing is written over without being asked.
 */
export function useDraft<T extends object>(form: string, initial: T): Draft<T> {
  const { session } = useSession();
  const owner = session?.accountId ?? undefined;
  const shared = session?.sharedComputer === true || isSharedComputer();
  const [state, setState] = useState<DraftState>('loading');
  const [start, setStart] = useState<T>();
  const [round, setRound] = useState(0);
  const [restored, setRestored] = useState(false);
  const [savedAt, setSavedAt] = useState<Date>();
  const pending = useRef<{ content: T; timer: number } | undefined>(undefined);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const initialRef = useRef(initial);
  const local = useRef<LocalCopy<T> | undefined>(undefined);
  const version = useRef(0);
  /** The words of this page while it is asked which version stays. */
  const mine = useRef<T | undefined>(undefined);

  useEffect(() => {
    if (!owner) return;
    let gone = false;
    local.current = shared ? undefined : new LocalCopy<T>(owner, form);
    const begin = async () => {
      const kept = local.current?.read();
      const server = await loadDraft<T>(form).catch(() => undefined);
      if (gone) return;
      const saved = newer(server, kept);
      // A copy in this browser that was written over an older version than the server's: both are news to the other.
      const parted =
        saved === kept && kept && server && kept.version !== server.version
          ? !alike(kept.content, server.content)
          : false;
      version.current = server?.version ?? 0;
      mine.current = parted ? kept?.content : undefined;
      setRestored(saved !== undefined);
      setSavedAt(saved ? new Date(saved.savedAt) : undefined);
      setStart({ ...initialRef.current, ...saved?.content });
      setState(parted ? 'elsewhere' : saved ? (saved === kept ? 'kept' : 'saved') : 'untouched');
    };
    void begin();
    return () => {
      gone = true;
    };
  }, [owner, form, shared]);

  const part = useCallback(
    async (content: T) => {
      mine.current = content;
      local.current?.write(content, version.current);
      const theirs = await loadDraft<T>(form).catch(() => null);
      setState(theirs === undefined ? 'sent' : 'elsewhere');
    },
    [form],
  );

  const write = useCallback(
    (content: T, { leaving = false, force = false } = {}) => {
      setState('saving');
      // One after the other, so that an older text never overwrites a newer one.
      queue.current = queue.current.then(async () => {
        try {
          const over = force ? undefined : version.current;
          version.current = await storeDraft(form, content, { leaving, over });
          local.current?.drop();
          setSavedAt(new Date());
          setState((now) => (now === 'saving' ? 'saved' : now));
        } catch (error) {
          if (Problem.from(error).status === 412) return part(content);
          local.current?.write(content, version.current);
          setSavedAt(local.current ? new Date() : undefined);
          setState(local.current ? 'kept' : 'lost');
        }
      });
      return queue.current;
    },
    [form, part],
  );

  const flush = useCallback(
    (leaving = false) => {
      if (mine.current) local.current?.write(mine.current, version.current);
      if (!pending.current) return;
      window.clearTimeout(pending.current.timer);
      const { content } = pending.current;
      pending.current = undefined;
      if (leaving) local.current?.write(content, version.current);
      void write(content, { leaving });
    },
    [write],
  );

  const save = useCallback(
    (content: T) => {
      if (mine.current) {
        mine.current = content;
        return;
      }
      window.clearTimeout(pending.current?.timer);
      setState('waiting');
      pending.current = { content, timer: window.setTimeout(() => flush(), pause) };
    },
    [flush],
  );

  const forget = useCallback(() => {
    window.clearTimeout(pending.current?.timer);
    pending.current = undefined;
    mine.current = undefined;
    local.current?.drop();
  }, []);

  const clear = useCallback(async () => {
    forget();
    await queue.current;
    await dropDraft(form).catch(() => undefined);
    version.current = 0;
    setRestored(false);
    setSavedAt(undefined);
    setState('untouched');
  }, [form, forget]);

  const takeTheirs = useCallback(async () => {
    const theirs = await loadDraft<T>(form);
    forget();
    version.current = theirs?.version ?? 0;
    setRestored(theirs !== undefined);
    setSavedAt(theirs ? new Date(theirs.savedAt) : undefined);
    setStart({ ...initialRef.current, ...theirs?.content });
    setRound((before) => before + 1);
    setState(theirs ? 'saved' : 'untouched');
  }, [form, forget]);

  const keepMine = useCallback(() => {
    const content = mine.current;
    mine.current = undefined;
    if (content) void write(content, { force: true });
  }, [write]);

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

  return { state, start, round, restored, savedAt, save, clear, takeTheirs, keepMine };
}
