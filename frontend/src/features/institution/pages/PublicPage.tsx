import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { CodeLabel } from '@/shared/codes/CodeLabel';
import { A } from '@/shared/routing/links';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { LocalizedTextView } from '@/shared/ui/LocalizedTextView';
import { PageHeader } from '@/shared/ui/PageHeader';
import { institutionApi, pageKey } from '../api/institutionApi';
import classes from '../components/institution.module.css';
import { Marks } from '../components/Marks';
import { PageParts } from '../components/PageParts';

/** An institution as everybody sees it. */
export default function PublicPage() {
  const { t } = useTranslation('institution');
  const { institutionId = '' } = useParams();
  const query = institutionApi.useQuery('get', '/api/institutions/{id}', pageKey(institutionId));
  if (query.isPending) return <LoadingSkeleton shape="form" />;
  if (query.error) return <ErrorState error={query.error} onRetry={query.refetch} />;
  const page = query.data;
  const { institution } = page;
  const others = Object.entries(page.names).filter(([, name]) => name !== institution.name);
  const empty =
    !page.about &&
    page.departments.length + page.rooms.length + page.equipment.length + page.teachingHours.length === 0;
  return (
    <>
      <PageHeader
        title={institution.name}
        above={<A to="/institutions">{t('list.title')}</A>}
        lead={<Marks institution={institution} />}
        action={page.acting && <A to={`/institution/${institution.id}`}>{t('page.toOwn')}</A>}
      />
      <section className={classes.section}>
        <dl className={classes.facts}>
          <div>
            <dt>{t('fact.kind')}</dt>
            <dd>
              {t(`kind.${institution.kind}`)}, {t(`level.${institution.level}`)}
            </dd>
          </div>
          <div>
            <dt>{t('fact.place')}</dt>
            <dd>
              {page.address && `${page.address}, `}
              {institution.city}, <CodeLabel list="regions" code={institution.region} />
            </dd>
          </div>
          {(page.phone || page.website) && (
            <div>
              <dt>{t('fact.contact')}</dt>
              <dd>
                {page.phone} {page.website && <a href={page.website}>{page.website}</a>}
              </dd>
            </div>
          )}
          {others.length > 0 && (
            <div>
              <dt>{t('fact.names')}</dt>
              {others.map(([language, name]) => (
                <dd key={language} lang={language}>
                  {name}
                </dd>
              ))}
            </div>
          )}
        </dl>
      </section>
      {page.about && (
        <section className={classes.section} aria-label={t('part.about')}>
          <LocalizedTextView text={page.about} />
        </section>
      )}
      {empty ? <EmptyState title={t('page.empty')} text={t('page.emptyText')} /> : <PageParts page={page} />}
    </>
  );
}
