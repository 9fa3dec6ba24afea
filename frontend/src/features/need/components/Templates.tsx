import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/routing/links';
import { shownIn } from '@/shared/ui/LocalizedTextView';
import { type NeedTemplate, needApi } from '../api/needApi';

type Props = { chosen: string | null; onChoose: (template: NeedTemplate) => void };

/** Ready beginnings: one choice fills all five answers, and each can be changed. Without them one simply writes. */
export function Templates({ chosen, onChoose }: Props) {
  const { t } = useTranslation('need');
  const language = useLanguage();
  const { data = [] } = needApi.useQuery('get', '/api/need-templates', {}, { staleTime: 60 * 60_000 });
  return (
    <Select
      label={t('templates.title')}
      description={t('templates.text')}
      placeholder={t('templates.choose')}
      searchable
      allowDeselect={false}
      data={data.map(({ code, title }) => ({ value: code, label: shownIn(title, language).text }))}
      value={chosen}
      onChange={(code) => {
        const template = data.find((one) => one.code === code);
        if (template) onChoose(template);
      }}
    />
  );
}
