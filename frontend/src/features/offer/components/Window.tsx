import { useTranslation } from 'react-i18next';
import { formatDay } from '@/shared/time/format';

type Props = { from: string | null | undefined; until: string | null | undefined };

/** When an offer can be had. */
export function Window({ from, until }: Props) {
  const { t } = useTranslation('offer');
  if (from && until)
    return <span>{t('window.both', { from: formatDay(from), until: formatDay(until) })}</span>;
  if (from) return <span>{t('window.from', { from: formatDay(from) })}</span>;
  if (until) return <span>{t('window.until', { until: formatDay(until) })}</span>;
  return <span>{t('window.any')}</span>;
}
