import { Button } from '@mantine/core';
import { SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import type { Answer } from '../api/searchApi';
import { useHitLabels } from './labels';
import { ResultCard } from './ResultCard';
import classes from './search.module.css';

type Props = { answer: Answer | undefined; filtered: boolean; onClear: () => void };

export function Results({ answer, filtered, onClear }: Props) {
  const { t } = useTranslation('search');
  const { session } = useSession();
  const labels = useHitLabels(answer?.hits ?? []);
  if (!answer) return <LoadingSkeleton shape="cards" count={5} />;
  if (answer.hits.length === 0) {
    return (
      <EmptyState
        icon={<SearchX size={32} />}
        title={t('empty.title')}
        text={session?.signedIn ? t('empty.text') : t('empty.visitor')}
        action={filtered && <Button onClick={onClear}>{t('empty.clear')}</Button>}
      />
    );
  }
  const found = new Set(answer.understood.map(({ code }) => code));
  return (
    <ul className={classes.list}>
      {answer.hits.map((hit) => (
        <li key={hit.doctor.id}>
          <ResultCard hit={hit} labels={labels} found={found} />
        </li>
      ))}
    </ul>
  );
}
