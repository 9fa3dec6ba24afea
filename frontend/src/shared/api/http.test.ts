import { answerWith } from '../testing/server';
import { getJson, sendJson } from './http';
import { Problem } from './problem';
import { sessionEnded } from './sessionEnded';

const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error as Problem,
  );

beforeEach(() => {
  window.history.replaceState(null, '', '/ky/me');
  // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no Cookie Store API
  document.cookie = 'XSRF-TOKEN=secret%2B1';
});

describe('a request', () => {
  it('carries the language of the address and, when it writes, the CSRF token', async () => {
    const asked = answerWith({ 'PUT /api/x': () => ({ status: 204 }) });
    await sendJson('PUT', '/api/x', { a: 1 });
    expect(asked[0]?.headers.get('Accept-Language')).toBe('ky');
    expect(asked[0]?.headers.get('X-XSRF-TOKEN')).toBe('secret+1');
  });

  it('that creates carries a key, which stays the same until an answer came', async () => {
    let up = false;
    const asked = answerWith({
      'POST /api/needs': () => {
        if (!up) throw new TypeError('no network');
        return { status: 201, body: {} };
      },
    });
    const first = await caught(sendJson('POST', '/api/needs', { title: 'A' }));
    expect(first?.status).toBe(0);
    up = true;
    await sendJson('POST', '/api/needs', { title: 'A' });
    await sendJson('POST', '/api/needs', { title: 'A' });
    const keys = asked.map((request) => request.headers.get('Idempotency-Key'));
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });

  it('that only reads carries no key', async () => {
    const asked = answerWith({ 'GET /api/needs': () => ({ body: [] }) });
    await getJson('/api/needs');
    expect(asked[0]?.headers.has('Idempotency-Key')).toBe(false);
  });
});

describe('an answer that says no', () => {
  it('is a Problem with code, texts, fields and trace id', async () => {
    answerWith({
      'POST /api/needs': () => ({
        status: 422,
        body: {
          type: 'https://daryger.kg/problems/shared.invalid',
          code: 'shared.invalid',
          title: 'Текшериңиз',
          errors: { title: ['Кыска'] },
          traceId: 'abc',
        },
      }),
    });
    const problem = await caught(sendJson('POST', '/api/needs', {}));
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({
      status: 422,
      code: 'shared.invalid',
      title: 'Текшериңиз',
      errors: { title: ['Кыска'] },
      traceId: 'abc',
    });
  });

  it('without a body is a Problem too', async () => {
    answerWith({ 'GET /api/x': () => ({ status: 502 }) });
    expect(await caught(getJson('/api/x'))).toMatchObject({ status: 502, code: 'http-502' });
  });

  it('401 is told to the prompt of the page', async () => {
    answerWith({ 'GET /api/x': () => ({ status: 401, body: {} }) });
    const told = vi.fn();
    const stop = sessionEnded.listen(told);
    await caught(getJson('/api/x'));
    stop();
    expect(told).toHaveBeenCalledOnce();
  });
});
