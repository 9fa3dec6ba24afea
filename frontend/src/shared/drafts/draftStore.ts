import { getJson, sendJson } from '../api/http';
import { Problem } from '../api/problem';

/** version: of the server's draft; in a browser's copy the one that it was written over, 0 for none. */
export type SavedDraft<T> = { content: T; savedAt: string; version?: number };

const path = (form: string) => `/api/drafts/${encodeURIComponent(form)}`;

/** A page that was just left may still be writing: whoever opens the form again waits for it. */
const writing = new Map<string, Promise<unknown>>();

/** The account's unfinished form on the server, or undefined. */
export async function loadDraft<T>(form: string): Promise<SavedDraft<T> | undefined> {
  await writing.get(form)?.catch(() => undefined);
  try {
    return await getJson<SavedDraft<T> | undefined>(path(form));
  } catch (error) {
    if (Problem.from(error).status === 404) return undefined;
    throw error;
  }
}

type Over = { leaving?: boolean; over: number | undefined };

/** Over the version that was read (0: none), else over whatever is there. Answers the new version; 412 for a newer one. */
export async function storeDraft<T>(
  form: string,
  content: T,
  { leaving = false, over }: Over,
): Promise<number> {
  const headers: Record<string, string> = over === undefined ? {} : { 'If-Match': `"${over}"` };
  const sent = sendJson<{ version: number } | undefined>(
    'PUT',
    path(form),
    { content },
    { headers, keepalive: leaving },
  );
  writing.set(form, sent);
  try {
    return (await sent)?.version ?? (over ?? 0) + 1;
  } finally {
    if (writing.get(form) === sent) writing.delete(form);
  }
}

export async function dropDraft(form: string): Promise<void> {
  await sendJson('DELETE', path(form));
}

/** The copy in this browser: what the server could not take (no network, session ended). Not on shared computers. */
export class LocalCopy<T> {
  private readonly key: string;

  constructor(owner: string, form: string) {
    this.key = `daryger.draft.${owner}.${form}`;
  }

  read(): SavedDraft<T> | undefined {
    try {
      const saved = window.localStorage.getItem(this.key);
      return saved ? (JSON.parse(saved) as SavedDraft<T>) : undefined;
    } catch {
      return undefined;
    }
  }

  /** @param version what it was written over */
  write(content: T, version: number): void {
    try {
      window.localStorage.setItem(
        this.key,
        JSON.stringify({ content, version, savedAt: new Date().toISOString() }),
      );
    } catch {
      // A full or forbidden storage: the words are still on the page.
    }
  }

  drop(): void {
    try {
      window.localStorage.removeItem(this.key);
    } catch {
      // Nothing was kept then.
    }
  }
}

/** The newer of what the server and this browser have. */
export function newer<T>(
  server: SavedDraft<T> | undefined,
  local: SavedDraft<T> | undefined,
): SavedDraft<T> | undefined {
  if (!server || !local) return server ?? local;
  return Date.parse(local.savedAt) > Date.parse(server.savedAt) ? local : server;
}

/** Alike whatever the order of their parts, as the database gives them back. */
export function alike(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([first], [second]) => (first < second ? -1 : 1)))
      : part,
  );
}
