import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DraftGate } from '@/shared/drafts/DraftGate';
import { A, useLanguage } from '@/shared/routing/links';
import { ErrorState } from '@/shared/ui/ErrorState';
import { Forbidden } from '@/shared/ui/Forbidden';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { shownIn } from '@/shared/ui/LocalizedTextView';
import { PageHeader } from '@/shared/ui/PageHeader';
import { needApi } from '../api/needApi';
import { fromNeed } from '../api/needForm';
import { NeedForm } from '../components/NeedForm';

/** Change a need, and fill in the rest of its terms of reference. */
export default function EditNeed() {
  const { t } = useTranslation('need');
  const language = useLanguage();
  const { institutionId = '', needId = '' } = useParams();
  const need = needApi.useQuery('get', '/api/needs/{id}', { params: { path: { id: needId } } });
  if (need.isPending) return <LoadingSkeleton shape="form" />;
  if (need.error) return <ErrorState error={need.error} onRetry={need.refetch} />;
  if (!need.data.may.includes('REVISE')) return <Forbidden text={t('edit.closed')} />;
  return (
    <>
      <PageHeader
        title={t('edit.title')}
        above={
          <A to={`/institution/${institutionId}/needs/${needId}`}>
            {shownIn(need.data.title, language).text}
          </A>
        }
      />
      <DraftGate form={`need:${needId}`} initial={fromNeed(need.data, language)}>
        {(draft) => <NeedForm need={need.data} draft={draft} />}
      </DraftGate>
    </>
  );
}
