import createClient, { type Client } from 'openapi-fetch';
import createQueryClient, { type OpenapiQueryClient } from 'openapi-react-query';
import { send } from './http';
import type { Problem } from './problem';

/** The descriptions name only what succeeds; every operation may be refused with a Problem. */
type Refusable<Operation> = Operation extends { responses: infer Answers }
  ? Omit<Operation, 'responses'> & {
      responses: Answers & { default: { content: { 'application/problem+json': Problem } } };
    }
  : Operation;
type RefusablePaths<Paths> = {
  [Path in keyof Paths]: { [Method in keyof Paths[Path]]: Refusable<Paths[Path][Method]> };
};

type Api<Paths extends object> = OpenapiQueryClient<RefusablePaths<Paths>, `${string}/${string}`> & {
  /** For calls outside React; it throws a Problem instead of returning an error. */
  fetch: Client<RefusablePaths<Paths>, `${string}/${string}`>;
};

/**
 * A module's API, typed by its generated description:
 * `export const needApi = apiFor<paths>();` then `needApi.useQuery('get', '/api/needs/{id}', …)`.
 * Every failure is a Problem.
 */
export function apiFor<Paths extends object>(): Api<Paths> {
  const client = createClient<RefusablePaths<Paths>, `${string}/${string}`>({
    baseUrl: window.location.origin,
    fetch: send,
    querySerializer: { array: { style: 'form', explode: true } },
  });
  return Object.assign(createQueryClient(client), { fetch: client });
}

/** Header for a change to something that others may have changed: `params: { header: ifMatch(version) }`. */
export function ifMatch(version: number | string): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}
