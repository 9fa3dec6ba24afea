import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { notifyDone } from '@/shared/ui/notify';
import { StateBadge } from '@/shared/ui/StateBadge';
import { agendaApi, type EventDetails } from '../api/agendaApi';
import classes from './agenda.module.css';

type Props = { details: EventDetails; onChanged: () => unknown };

/** For both sides: one named person brings the link, a day before at the latest. */
export function LinkBox({ details, onChanged }: Props) {
  const { t } = useTranslation(['agenda', 'common']);
  const { event, link } = details;
  const [url, setUrl] = useState(link?.url ?? '');
  const bring = agendaApi.useMutation('put', '/api/events/{id}/link', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      await onChanged();
      notifyDone(t('done.link'));
    },
  });
  const takeOver = agendaApi.useMutation('post', '/api/events/{id}/link-person', {
    onSuccess: async () => {
      await onChanged();
    },
  });
  const path = { id: event.id };
  if (!link) return null;
  const refused = bring.error ? Problem.from(bring.error) : undefined;
  return (
    <section className={classes.box} aria-label={t('link.title')}>
      <h2>{t('link.title')}</h2>
      <div className={classes.line}>
        <StateBadge
          tone={link.there ? 'good' : link.mine ? 'urgent' : 'waits'}
          label={t(link.there ? 'link.there' : link.mine ? 'link.yours' : 'link.missing')}
        />
        {!link.there && (
          <span>
            {t('link.due')} <ZoneTime instant={link.due} />
          </span>
        )}
      </div>
      {!link.mine && (
        <div>
          <Button
            variant="default"
            size="compact-md"
            loading={takeOver.isPending}
            onClick={() => takeOver.mutate({ params: { path } })}
          >
            {t('link.takeOver')}
          </Button>
        </div>
      )}
      <form
        noValidate
        onSubmit={(submit) => {
          submit.preventDefault();
          bring.mutate({ params: { path }, body: { url: url.trim() } });
        }}
      >
        <Group align="flex-end" gap="sm">
          <TextInput
            flex={1}
            miw={200}
            type="url"
            inputMode="url"
            label={t('link.address')}
            description={t('link.hint')}
            placeholder="https://"
            value={url}
            error={refused && (refused.errors.url?.join(' ') ?? refused.title)}
            onChange={(change) => setUrl(change.currentTarget.value)}
          />
          <Button type="submit" loading={bring.isPending} disabled={url.trim() === ''}>
            {t('common:action.save')}
          </Button>
        </Group>
      </form>
    </section>
  );
}
