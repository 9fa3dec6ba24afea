import { useQuery } from '@tanstack/react-query';
import { getJson } from '@/shared/api/http';
import { useLanguage } from '@/shared/routing/links';

export type HeatRow = { specialty: string; needs: Record<string, number>; offers: number };
export type OverdueAnswer = {
  id: string;
  title: string;
  institution: string;
  waitsForInstitution: boolean;
  answerBy: string;
};
export type Session = {
  id: string;
  title: string;
  institution: string;
  start: string;
  provisional: boolean;
};
export type CountrySupply = { country: string; doctors: number };
export type Overview = {
  regions: string[];
  heat: HeatRow[];
  overdueAnswers: OverdueAnswer[];
  waitingChecks: number;
  overdueChecks: number;
  next: Session[];
  supply: CountrySupply[];
};

/** Texts of needs and institutions come in the reader's language, so each language is asked for itself. */
export function useOverview() {
  const language = useLanguage();
  return useQuery({
    queryKey: ['get', '/api/ministry/overview', language],
    queryFn: ({ signal }) => getJson<Overview>('/api/ministry/overview', signal),
  });
}

/** Lists that can be downloaded whole, and who may read them on the screen too. */
export const exportedLists = [
  { list: 'needs', roles: ['VERIFIER', 'SCHEDULER', 'PROGRAMME_MANAGER', 'ANALYST'] },
  { list: 'offers', roles: ['VERIFIER', 'SCHEDULER', 'PROGRAMME_MANAGER', 'ANALYST'] },
  { list: 'proposals', roles: ['SCHEDULER', 'PROGRAMME_MANAGER', 'ANALYST'] },
  { list: 'institutions', roles: ['VERIFIER', 'SCHEDULER', 'PROGRAMME_MANAGER', 'ANALYST'] },
  { list: 'doctors', roles: ['VERIFIER', 'SCHEDULER', 'PROGRAMME_MANAGER'] },
  { list: 'events', roles: ['VERIFIER', 'SCHEDULER', 'PROGRAMME_MANAGER', 'ANALYST'] },
] as const;
