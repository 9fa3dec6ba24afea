import { getJson, sendJson } from '../api/http';
import { Problem } from '../api/problem';

export type SavedDraft<T> = { content: T; savedAt: string };

const path = (form: string) => `/api/drafts/${encodeURIComponent(form)}`;

/** The account's unfinished form on the server, or undefined. */
export async function loadDraft<T>(form: string): Promise<SavedDraft<T> | undefined> {
  try {
    return await getJson<SavedDraft<T> | undefined>(path(form));
  } catch (error) {
    if (Problem.from(error).status === 404) return undefined;
    throw error;
  }
}

export async function storeDraft<T>(form: string, content: T, leaving = false): Promise<void> {
  await sendJson('PUT', path(form), { content }, { keepalive: leaving });
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

  write(content: T): void {
    try {
      window.localStorage.setItem(this.key, JSON.stringify({ content, savedAt: new Date().toISOString() }));
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
