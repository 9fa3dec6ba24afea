import { languageOfPath, preferredLanguage } from '../i18n/languages';
import { answered, keyFor, newKey } from './idempotency';
import { Problem } from './problem';
import { sessionEnded } from './sessionEnded';

const writing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((part) => part.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : undefined;
}

async function csrfToken(): Promise<string | undefined> {
  // The cookie comes with any answer; a page that writes first asks for one.
  if (!cookie('XSRF-TOKEN')) await fetch('/api/session', { headers: { Accept: 'application/json' } });
  return cookie('XSRF-TOKEN');
}

async function fingerprint(request: Request): Promise<string | undefined> {
  if (request.method !== 'POST') return undefined;
  if (request.headers.get('Content-Type')?.startsWith('multipart/')) return newKey();
  return `${request.url} ${await request.clone().text()}`;
}

/**
 * Every request to the server goes through here: language, CSRF token, idempotency key. Throws a Problem for
 * every answer that is not 2xx or 304, and for no answer.
 */
export async function send(input: Request): Promise<Response> {
  const request = new Request(input, { credentials: 'same-origin' });
  request.headers.set('Accept-Language', languageOfPath(window.location.pathname) ?? preferredLanguage());
  if (!request.headers.has('Accept'))
    request.headers.set('Accept', 'application/json, application/problem+json');
  const print = await fingerprint(request);
  if (print && !request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', keyFor(print));
  let response: Response;
  try {
    if (writing.has(request.method)) {
      const token = await csrfToken();
      if (token) request.headers.set('X-XSRF-TOKEN', token);
    }
    response = await fetch(request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw Problem.noAnswer();
  }
  // After a gateway's 502–504 nobody knows whether it happened: the key stays for the next try.
  if (print && response.status < 502) answered(print);
  if (response.ok || response.status === 304) return response;
  if (response.status === 401) sessionEnded.tell();
  throw await Problem.of(response);
}

function absolute(path: string): string {
  return new URL(path, window.location.origin).href;
}

/** For addresses outside the generated types (session, drafts, downloads). Features use apiFor instead. */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await send(new Request(absolute(path), signal ? { signal } : {}));
  return (response.status === 204 ? undefined : await response.json()) as T;
}

export async function sendJson<T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  options: { headers?: Record<string, string>; keepalive?: boolean } = {},
): Promise<T> {
  const headers = {
    ...options.headers,
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
  };
  const init: RequestInit = { method, headers, keepalive: options.keepalive ?? false };
  if (body !== undefined) init.body = JSON.stringify(body);
  const response = await send(new Request(absolute(path), init));
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

/** Sends files as multipart/form-data. */
export async function sendForm<T>(path: string, form: FormData): Promise<T> {
  const response = await send(new Request(absolute(path), { method: 'POST', body: form }));
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

/** Downloads a file without leaving the page, so that a refusal can be shown on it. */
export async function download(path: string, fallbackName: string): Promise<void> {
  const response = await send(new Request(absolute(path), { headers: { Accept: '*/*' } }));
  const name = /filename\*?=(?:UTF-8'')?"?([^";]+)/i.exec(
    response.headers.get('Content-Disposition') ?? '',
  )?.[1];
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name ? decodeURIComponent(name) : fallbackName;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
