import { Code, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/i18n/number';
import { SidePanel } from '@/shared/ui/SidePanel';
import { StateBadge } from '@/shared/ui/StateBadge';
import type { ListEntry } from '../api/taxonomyApi';

type Props = { entry: ListEntry; title: string; onClose: () => void };

const languages = ['ky', 'ru', 'en', 'de', 'tr'] as const;

/** Everything that is stored of one entry. */
export function EntryPanel({ entry, title, onClose }: Props) {
  const { t } = useTranslation('taxonomy');
  return (
    <SidePanel title={title} onClose={onClose}>
      <Stack gap="md">
        <Part label={t('entry.code')}>
          <Group gap="xs">
            <Code>{entry.code}</Code>
            {!entry.active && <StateBadge tone="neutral" label={t('entry.retired')} />}
          </Group>
        </Part>
        {entry.parent && (
          <Part label={t('entry.parent')}>
            <Code>{entry.parent}</Code>
          </Part>
        )}
        {languages.map((language) => (
          <Part key={language} label={t(`language.${language}`)}>
            <Group gap="xs">
              {entry.labels[language] ? (
                <span lang={language}>{entry.labels[language]}</span>
              ) : (
                <Text c="dimmed">{t('entry.noLabel')}</Text>
              )}
              {entry.unreviewed.includes(language) && (
                <StateBadge tone="waits" label={t('unreviewed.mark')} />
              )}
            </Group>
          </Part>
        ))}
        {entry.synonyms.length > 0 && <Part label={t('entry.synonyms')}>{entry.synonyms.join(' · ')}</Part>}
        {entry.mesh && (
          <Part label={t('entry.mesh')}>
            <Code>{entry.mesh}</Code>
          </Part>
        )}
        {entry.zone && <Part label={t('entry.zone')}>{entry.zone}</Part>}
        {entry.population !== undefined && entry.population !== null && (
          <Part label={t('entry.population')}>{formatNumber(entry.population)}</Part>
        )}
      </Stack>
    </SidePanel>
  );
}

function Part({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <div>{children}</div>
    </div>
  );
}
