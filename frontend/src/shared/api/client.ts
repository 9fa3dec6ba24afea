import createClient, { type Client } from 'openapi-fetch';
import createQueryClient, { type OpenapiQueryClient } from 'openapi-react-query';
import { send } from './http';

type Api<Paths extends object> = OpenapiQueryClient<Paths, `${string}/${string}`> & {
  /** For calls outside React; it throws a Problem instead of returning an error. */
  fetch: Client<Paths, `${string}/${string}`>;
};

/**
 * A module's API, typed by its generated description:
 * `export const needApi = apiFor<paths>();` then `needApi.useQuery('get', '/api/needs/{id}', …)`.
 * Every failure is a Problem.
 */
export function apiFor<Paths extends object>(): Api<Paths> {
  const client = createClient<Paths, `${string}/${string}`>({
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
