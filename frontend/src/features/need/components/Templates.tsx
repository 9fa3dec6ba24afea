import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/routing/links';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { shownIn } from '@/shared/ui/LocalizedTextView';
import { type NeedTemplate, needApi } from '../api/needApi';
import classes from './need.module.css';

type Props = { chosen: string | null; onChoose: (template: NeedTemplate) => void };

/** Ready beginnings: one click fills all five answers, and each can be changed. */
export function Templates({ chosen, onChoose }: Props) {
  const { t } = useTranslation('need');
  const language = useLanguage();
  const templates = needApi.useQuery('get', '/api/need-templates', {}, { staleTime: 60 * 60_000 });
  if (templates.isPending) return <LoadingSkeleton shape="rows" />;
  if (templates.error) return <ErrorState error={templates.error} onRetry={templates.refetch} />;
  return (
    <section aria-label={t('templates.title')}>
      <p>{t('templates.text')}</p>
      <ul className={classes.templates}>
        {templates.data.map((template) => (
          <li key={template.code}>
            <button
              type="button"
              className={classes.template}
              aria-pressed={chosen === template.code}
              onClick={() => onChoose(template)}
            >
              {shownIn(template.title, language).text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
