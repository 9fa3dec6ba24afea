import type { FeatureRoutes } from '@/shared/routing/feature';
import { page } from '@/shared/routing/page';
import type { Role } from '@/shared/session/session';

const proposal = page('matching', () => import('./pages/ProposalPage'));

const officers: Role[] = ['SCHEDULER', 'PROGRAMME_MANAGER', 'ANALYST'];

export const routes: FeatureRoutes = {
  public: [{ path: 'answer/:token', lazy: page('matching', () => import('./pages/Answer')) }],
  me: [
    { path: 'proposals', lazy: page('matching', () => import('./pages/MyProposals'), { roles: ['DOCTOR'] }) },
    {
      path: 'proposals/:proposalId',
      lazy: page('matching', () => import('./pages/ProposalPage'), { roles: ['DOCTOR'] }),
    },
    { path: 'needs', lazy: page('matching', () => import('./pages/NeedsForMe'), { roles: ['DOCTOR'] }) },
  ],
  institution: [
    { path: 'proposals', lazy: page('matching', () => import('./pages/InstitutionProposals')) },
    { path: 'proposals/:proposalId', lazy: proposal },
  ],
  ministry: [
    {
      path: 'proposals',
      lazy: page('matching', () => import('./pages/MinistryProposals'), { roles: officers }),
    },
    {
      path: 'proposals/:proposalId',
      lazy: page('matching', () => import('./pages/ProposalPage'), { roles: officers }),
    },
  ],
};
