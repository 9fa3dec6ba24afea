import { Anchor, Button, Checkbox, CopyButton, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Copy, ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ZoneTime } from '@/shared/time/ZoneTime';
import { credentialApi, type Opened, openedKey, waits } from '../api/credentialApi';
import classes from './credential.module.css';

type Props = { data: Opened; number: string | undefined };

/** What to look at for this country, and its register with the number ready to paste. A tick is kept at once, with who and when. */
export function Checklist({ data, number }: Props) {
  const { t } = useTranslation('credential');
  const client = useQueryClient();
  const { checklist, ticks } = data;
  const { credential } = data.opened;
  const { register } = checklist;
  const mark = credentialApi.useMutation('put', '/api/ministry/credentials/{id}/checklist/{item}', {
    onSettled: () => client.invalidateQueries({ queryKey: openedKey }),
  });
  const running = mark.isPending ? mark.variables : undefined;
  const tickOf = (code: string) => ticks.find(({ item }) => item === code);
  return (
    <section className={classes.part} aria-label={t('checklist.title')}>
      <h3>{t('checklist.title')}</h3>
      <Group gap="sm">
        {register && (
          <Anchor href={register.link} target="_blank" rel="noopener noreferrer">
            <ExternalLink size={14} aria-hidden /> {register.name}
          </Anchor>
        )}
        {number && (
          <CopyButton value={number}>
            {({ copied, copy }) => (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<Copy size={14} aria-hidden />}
                onClick={copy}
              >
                {copied ? t('checklist.copied') : t('checklist.copy', { number })}
              </Button>
            )}
          </CopyButton>
        )}
      </Group>
      {checklist.items.map(({ code, text }) => {
        const tick = tickOf(code);
        const asked = running?.params.path.item === code ? running.body.lookedAt : undefined;
        return (
          <Checkbox
            key={code}
            label={text}
            description={
              tick && (
                <>
                  {tick.officerMail}, <ZoneTime instant={tick.at} />
                </>
              )
            }
            checked={asked ?? tick !== undefined}
            disabled={!waits(credential.state)}
            onChange={(event) =>
              mark.mutate({
                params: { path: { id: credential.id, item: code } },
                body: { lookedAt: event.currentTarget.checked },
              })
            }
          />
        );
      })}
      {waits(credential.state) && (
        <span className={classes.small} aria-live="polite">
          {t('checklist.ticked', { done: ticks.length, of: checklist.items.length })}
        </span>
      )}
    </section>
  );
}
