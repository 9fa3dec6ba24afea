type Answer = { status?: number; body?: unknown; headers?: Record<string, string> };
type Handler = (request: Request) => Answer | Promise<Answer>;

/** Answers the page's requests in a test and keeps them: `const asked = answerWith({ 'GET /api/x': () => ({ body: 1 }) })`. */
export function answerWith(handlers: Record<string, Handler>): Request[] {
  const asked: Request[] = [];
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const request =
      input instanceof Request ? input : new Request(new URL(input, window.location.origin), init);
    asked.push(request.clone());
    const handler = handlers[`${request.method} ${new URL(request.url).pathname}`];
    if (!handler) return new Response('{}', { status: 404 });
    const { status = 200, body, headers } = await handler(request);
    return new Response(body === undefined || status === 204 ? null : JSON.stringify(body), {
      status,
      headers: {
        'Content-Type': status >= 400 ? 'application/problem+json' : 'application/json',
        ...headers,
      },
    });
  });
  return asked;
}
