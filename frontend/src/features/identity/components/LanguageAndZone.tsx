import { Select, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { inLanguage, isLanguage, languageNames, languages } from '@/shared/i18n/languages';
import { useSession } from '@/shared/session/session';
import { browserZone } from '@/shared/time/format';
import { notifyDone } from '@/shared/ui/notify';
import { type Account, identityApi } from '../api/identityApi';
import { zoneOptions } from '../api/zones';
import { Section } from './Section';

type Props = { account: Account; onChanged: () => unknown };

/** In which language and by which clock mails come; each choice is saved at once. */
export function LanguageAndZone({ account, onChanged }: Props) {
  const { t } = useTranslation('identity');
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { refresh } = useSession();
  const saved = async () => {
    notifyDone(t('saved'));
    await Promise.all([onChanged(), refresh()]);
  };
  const speak = identityApi.useMutation('put', '/api/account/language', {
    onSuccess: async (_nothing, { body }) => {
      await saved();
      await navigate(inLanguage(pathname, body.language), { replace: true });
    },
  });
  const live = identityApi.useMutation('put', '/api/account/zone', { onSuccess: saved });
  return (
    <Section title={t('language.title')}>
      <Stack gap="sm">
        <Select
          label={t('language.label')}
          description={t('language.hint')}
          allowDeselect={false}
          data={languages.map((language) => ({ value: language, label: languageNames[language] }))}
          value={account.language}
          disabled={speak.isPending}
          onChange={(language) => {
            if (language && isLanguage(language)) speak.mutate({ body: { language } });
          }}
        />
        <Select
          searchable
          label={t('zone.label')}
          description={t('zone.hint')}
          allowDeselect={false}
          nothingFoundMessage={t('zone.nothing')}
          data={zoneOptions(account.zone, browserZone())}
          value={account.zone}
          disabled={live.isPending}
          onChange={(zone) => {
            if (zone && zone !== account.zone) live.mutate({ body: { zone } });
          }}
        />
      </Stack>
    </Section>
  );
}
