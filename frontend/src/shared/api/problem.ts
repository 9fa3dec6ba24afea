/** An answer that says no (RFC 9457), in the reader's language. Code `network`: no answer came at all. */
export class Problem extends Error {
  readonly status: number;
  readonly type: string;
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  /** Messages by field, as the form names the field. */
  readonly errors: Record<string, string[]>;
  readonly traceId: string | undefined;
  /** Everything else that the server sent, e.g. what changed meanwhile (412). */
  readonly extra: Record<string, unknown>;

  constructor(status: number, body: Record<string, unknown>) {
    super(text(body.title) ?? `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.type = text(body.type) ?? 'about:blank';
    this.code = text(body.code) ?? (status === 0 ? 'network' : `http-${status}`);
    this.title = text(body.title) ?? '';
    this.detail = text(body.detail);
    this.errors = fieldErrors(body.errors);
    this.traceId = text(body.traceId);
    this.extra = body;
  }

  get hasFieldErrors(): boolean {
    return Object.keys(this.errors).length > 0;
  }

  static async of(response: Response): Promise<Problem> {
    let body: unknown;
    try {
      body = await response.json();
    } catch {
      body = undefined;
    }
    return new Problem(response.status, isRecord(body) ? body : {});
  }

  static noAnswer(): Problem {
    return new Problem(0, {});
  }

  static from(error: unknown): Problem {
    if (error instanceof Problem) return error;
    if (error instanceof TypeError) return Problem.noAnswer();
    return new Problem(500, { title: '' });
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function fieldErrors(value: unknown): Record<string, string[]> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([field, messages]) => [
      field,
      (Array.isArray(messages) ? messages : [messages]).filter((message) => typeof message === 'string'),
    ]),
  );
}
