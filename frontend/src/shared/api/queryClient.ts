import { MutationCache, QueryClient } from '@tanstack/react-query';
import { notifyProblem } from '../ui/notify';
import { Problem } from './problem';

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** The page shows the problem itself (beside the fields, in an alert): no toast. */
      shownByPage?: boolean;
    };
  }
}

function worthAnotherTry(failures: number, error: unknown): boolean {
  const { status } = Problem.from(error);
  return failures < 2 && (status === 0 || status >= 502);
}

export function makeQueryClient(): QueryClient {
  return new QueryClient({
    mutationCache: new MutationCache({
      onError: (error, _variables, _result, mutation) => {
        const problem = Problem.from(error);
        if (problem.status !== 401 && !mutation.meta?.shownByPage) notifyProblem(problem);
      },
    }),
    defaultOptions: {
      queries: { staleTime: 30_000, retry: worthAnotherTry },
      mutations: { retry: false },
    },
  });
}
