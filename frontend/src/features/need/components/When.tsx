import { useTranslation } from 'react-i18next';
import { formatDay } from '@/shared/time/format';

type Props = { from?: string | null | undefined; until?: string | null | undefined };

/** When roughly. */
export function When({ from, until }: Props) {
  const { t } = useTranslation('need');
  if (from && until)
    return (
      <span>{t('when.between', { from: formatDay(from, 'short'), until: formatDay(until, 'short') })}</span>
    );
  if (until) return <span>{t('when.until', { until: formatDay(until, 'short') })}</span>;
  if (from) return <span>{t('when.from', { from: formatDay(from, 'short') })}</span>;
  return <span>{t('when.any')}</span>;
}
