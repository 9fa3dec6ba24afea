import type { FeatureRoutes } from '@/shared/routing/feature';
import { page } from '@/shared/routing/page';
import type { Role } from '@/shared/session/session';

const event = page('agenda', () => import('./pages/EventPage'));
const edit = page('agenda', () => import('./pages/EditEvent'));
const create = page('agenda', () => import('./pages/NewEvent'));
const planners: Role[] = ['HEAD', 'COORDINATOR', 'SCHEDULER', 'PROGRAMME_MANAGER'];

export const routes: FeatureRoutes = {
  public: [
    { path: 'events', lazy: page('agenda', () => import('./pages/PublicEvents')) },
    { path: 'events/:eventId', lazy: event },
    { path: 'claim', lazy: page('agenda', () => import('./pages/Claim')) },
    {
      path: 'events/:eventId/report',
      lazy: page('agenda', () => import('./pages/CloseEvent'), { roles: planners }),
    },
  ],
  me: [
    { path: 'calendar', lazy: page('agenda', () => import('./pages/MyCalendar')) },
    { path: 'events/:eventId', lazy: event },
  ],
  institution: [
    { path: 'events', lazy: page('agenda', () => import('./pages/InstitutionEvents')) },
    { path: 'events/new', lazy: create },
    { path: 'events/:eventId', lazy: event },
    { path: 'events/:eventId/edit', lazy: edit },
  ],
  ministry: [
    { path: 'events', lazy: page('agenda', () => import('./pages/MinistryEvents')) },
    {
      path: 'events/queue',
      lazy: page('agenda', () => import('./pages/PublicationQueue'), { roles: ['SCHEDULER'] }),
    },
    {
      path: 'events/new',
      lazy: page('agenda', () => import('./pages/NewEvent'), { roles: ['SCHEDULER', 'PROGRAMME_MANAGER'] }),
    },
    { path: 'events/:eventId', lazy: event },
    {
      path: 'events/:eventId/edit',
      lazy: page('agenda', () => import('./pages/EditEvent'), { roles: ['SCHEDULER', 'PROGRAMME_MANAGER'] }),
    },
  ],
};
