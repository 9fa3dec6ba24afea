import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useLive } from '@/shared/live/LiveProvider';
import { A, useLanguage } from '@/shared/routing/links';
import { Slot } from '@/shared/routing/slots';
import { hasRole, ministryRoles, useSession } from '@/shared/session/session';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { shownIn } from '@/shared/ui/LocalizedTextView';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StateBadge } from '@/shared/ui/StateBadge';
import { type Need as NeedData, needApi } from '../api/needApi';
import { NeedActions } from '../components/NeedActions';
import classes from '../components/need.module.css';
import { Terms } from '../components/Terms';
import { tones } from '../components/tones';

/** A need: the terms of reference left, who fits right. The same page in every zone; the server says what one may do. */
export default function Need() {
  const { t } = useTranslation('need');
  const language = useLanguage();
  const { session } = useSession();
  const { needId = '' } = useParams();
  const key = { params: { path: { id: needId } } };
  const need = needApi.useQuery('get', '/api/needs/{id}', key);
  useLive(`/topic/need/${needId}`, [['get', '/api/needs/{id}', key]]);
  if (need.isPending) return <LoadingSkeleton shape="form" />;
  if (need.error) return <ErrorState error={need.error} onRetry={need.refetch} />;
  const { data } = need;
  const sees = data.own || hasRole(session, ministryRoles);
  return (
    <>
      <PageHeader
        title={shownIn(data.title, language).text}
        above={
          <A to={`/institutions/${data.institution.id}`}>
            {data.institution.name}, {data.institution.city}
          </A>
        }
        lead={<StateLine need={data} />}
        action={<NeedActions need={data} onChanged={need.refetch} />}
      />
      <Notes need={data} />
      <div className={sees ? classes.columns : undefined}>
        <section aria-label={t('terms.title')}>
          <Terms need={data} />
          <Slot name="page.words" kind="need" subjectId={data.id} own={data.own} />
        </section>
        {sees && (
          <section aria-label={t('matches')}>
            <Slot name="need.matches" needId={data.id} />
          </section>
        )}
      </div>
    </>
  );
}

function StateLine({ need }: { need: NeedData }) {
  const { t } = useTranslation('need');
  return (
    <>
      <StateBadge tone={tones[need.state]} label={t(`state.${need.state}`)} />{' '}
      {need.state === 'PUBLISHED' && need.expiresAt && (
        <>
          {t('looksUntil')} <ZoneTime instant={need.expiresAt} dayOnly />
        </>
      )}
    </>
  );
}

function Notes({ need }: { need: NeedData }) {
  const { t } = useTranslation('need');
  return (
    <>
      {need.headComment && (
        <div className={classes.note}>
          <strong>{t('sendBack.shown')}</strong>
          <p>{need.headComment}</p>
        </div>
      )}
      {need.rank != null && (
        <div className={classes.note} data-tone="info">
          <strong>{t('rank.shown', { rank: need.rank })}</strong>
          {need.rankReason && <p>{need.rankReason}</p>}
        </div>
      )}
      {need.closeReason && (
        <div className={classes.note}>
          <strong>{t(`closeReason.${need.closeReason}`)}</strong>
          {need.closeComment && <p>{need.closeComment}</p>}
        </div>
      )}
    </>
  );
}
