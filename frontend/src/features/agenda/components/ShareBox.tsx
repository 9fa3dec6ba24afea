import { Button, CopyButton, SegmentedControl } from '@mantine/core';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageNames, languages } from '@/shared/i18n/languages';
import { useLanguage } from '@/shared/routing/links';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { agendaApi } from '../api/agendaApi';
import classes from './agenda.module.css';

/** A ready text with both clocks, in three languages. */
export function ShareBox({ eventId }: { eventId: string }) {
  const { t } = useTranslation('agenda');
  const own = useLanguage();
  const [opened, setOpened] = useState(false);
  const [language, setLanguage] = useState<string>(own);
  const share = agendaApi.useQuery(
    'get',
    '/api/events/{id}/share',
    { params: { path: { id: eventId } } },
    { enabled: opened },
  );
  const text = share.data?.texts[language] ?? '';
  return (
    <section className={classes.box} aria-label={t('share.title')}>
      <h2>{t('share.title')}</h2>
      {!opened && (
        <Button variant="default" onClick={() => setOpened(true)}>
          {t('share.show')}
        </Button>
      )}
      {opened && share.isPending && <LoadingSkeleton />}
      {share.error && <ErrorState error={share.error} onRetry={share.refetch} />}
      {share.data && (
        <>
          <SegmentedControl
            aria-label={t('share.language')}
            data={languages.map((code) => ({ value: code, label: languageNames[code] }))}
            value={language}
            onChange={setLanguage}
          />
          <p className={classes.share} lang={language}>
            {text}
          </p>
          <CopyButton value={text}>
            {({ copied, copy }) => (
              <Button onClick={copy} leftSection={<Copy size={16} aria-hidden />}>
                {copied ? t('share.copied') : t('share.copy')}
              </Button>
            )}
          </CopyButton>
        </>
      )}
    </section>
  );
}
