import type { Page } from '@playwright/test';
import { ownInstitution } from './people';

type Found = Record<string, unknown>;

/** Asks as the one who is signed in; `path` leads into the answer, `fits` chooses among several. */
async function first(page: Page, url: string, path = 'id', fits: (one: Found) => boolean = () => true) {
  const answer = await page.request.get(url);
  if (!answer.ok()) throw new Error(`${url} answers ${answer.status()}`);
  const body = (await answer.json()) as Found[] | Found;
  const list = (Array.isArray(body) ? body : (body.items ?? body.hits)) as Found[];
  const one = list.find(fits);
  if (!one) throw new Error(`${url} has no example`);
  return String(path.split('.').reduce<unknown>((value, key) => (value as Found)[key], one));
}

const status =
  (...wanted: string[]) =>
  (one: Found) =>
    wanted.includes(String(one.status));

async function linkOfMail(page: Page, part: string): Promise<string> {
  const mails = (await (await page.request.get('/api/demo/mails')).json()) as { text: string }[];
  for (const { text } of mails) {
    const link = text.match(new RegExp(`/${part}/([\\w-]+)`))?.[1];
    if (link) return link;
  }
  throw new Error(`no mail has a link /${part}/…`);
}

const own = async (page: Page, list: string, path?: string, fits?: (one: Found) => boolean) =>
  first(page, `/api/institutions/${await ownInstitution(page)}/${list}`, path, fits);

/** A short-list of the own institution; the demo has none. */
async function shortlist(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  const made = await page.request.post(`/api/institutions/${await ownInstitution(page)}/shortlists`, {
    headers: { 'X-XSRF-TOKEN': cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '' },
    data: { title: 'Haemodialysis' },
  });
  if (!made.ok()) throw new Error(`no short-list: ${made.status()}`);
  return own(page, 'shortlists');
}

/**
 * Pages whose address names something: how to find one that the reader may see. Some are worth seeing in more than one
 * state. `:institutionId` of the institution's zone is filled in everywhere.
 */
export const examples: Record<string, (page: Page) => Promise<string[]>> = {
  '/events/:eventId': async (page) => [await first(page, '/api/events/public')],
  '/events/:eventId/report': async (page) => [await own(page, 'events?size=100', 'id', status('HELD'))],
  '/me/events/:eventId': async (page) => [await first(page, '/api/events/public')],
  '/institution/:institutionId/events/:eventId': async (page) => [
    await own(page, 'events?size=100', 'id', status('SCHEDULED')),
    await own(page, 'events?size=100', 'id', status('CLOSED', 'HELD')),
  ],
  '/institution/:institutionId/events/:eventId/edit': async (page) => [
    await own(page, 'events?size=100', 'id', status('SCHEDULED')),
  ],
  '/ministry/events/:eventId': async (page) => [
    await first(page, '/api/events?size=100', 'id', status('PROVISIONAL')),
    await first(page, '/api/events?size=100', 'id', status('HELD')),
  ],
  '/ministry/events/:eventId/edit': async (page) => [
    await first(page, '/api/events?size=100', 'id', status('SCHEDULED')),
  ],
  '/doctors/:doctorId': async (page) => [await first(page, '/api/search/doctors')],
  '/institutions/:institutionId': async (page) => [await first(page, '/api/institutions')],
  // a link that is none: its page says so
  '/search/stop/:token': () => Promise.resolve(['not-a-link-of-anybody']),
  '/institution/:institutionId/shortlists/:listId': async (page) => [await shortlist(page)],
  '/answer/:token': async (page) => [await linkOfMail(page, 'answer')],
  '/me/proposals/:proposalId': async (page) => [
    await first(page, '/api/doctors/me/proposals', 'proposal.id'),
  ],
  '/institution/:institutionId/proposals/:proposalId': async (page) => [
    await own(page, 'proposals', 'proposal.id'),
  ],
  '/ministry/proposals/:proposalId': async (page) => [
    await first(page, '/api/ministry/proposals/waiting', 'proposal.id'),
  ],
  '/needs/:needId': async (page) => [await first(page, '/api/doctors/me/matches', 'need.id')],
  '/me/needs/:needId': async (page) => [await first(page, '/api/doctors/me/matches', 'need.id')],
  '/institution/:institutionId/needs/:needId': async (page) => [await own(page, 'needs')],
  '/institution/:institutionId/needs/:needId/edit': async (page) => [await own(page, 'needs')],
  '/ministry/needs/:needId': async (page) => [await first(page, '/api/ministry/needs')],
  '/offers/:offerId': async (page) => [await first(page, '/api/offers')],
  '/me/offers/:offerId': async (page) => [await first(page, '/api/me/offers')],
};
