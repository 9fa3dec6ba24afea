const pending = new Map<string, string>();

/** A random UUID, also where the page is served by plain HTTP from another host than localhost. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The same request, sent again because no answer came, carries the same key, so that it happens only once. */
export function keyFor(request: string): string {
  const key = pending.get(request) ?? newKey();
  pending.set(request, key);
  return key;
}

/** An answer came: the next equal request is meant as a new one. */
export function answered(request: string): void {
  pending.delete(request);
}
