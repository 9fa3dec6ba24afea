import { useQuery } from '@tanstack/react-query';
import type { components } from '@/api/mail';
import { getJson } from '@/shared/api/http';

export type DemoMail = components['schemas']['DemoMailResponse'];

/** The newest hundred of the demo's mails; asked again every ten seconds while somebody looks. */
export function useDemoMails(to: string) {
  return useQuery({
    queryKey: ['demo-mails', to],
    queryFn: () => getJson<DemoMail[]>(`/api/demo/mails?to=${encodeURIComponent(to)}`),
    refetchInterval: 10_000,
    placeholderData: (before) => before,
  });
}
