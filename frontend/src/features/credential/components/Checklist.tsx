import { Anchor, Button, Checkbox, CopyButton, Group } from '@mantine/core';
import { Copy, ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Opened } from '../api/credentialApi';
import classes from './credential.module.css';

type Props = { checklist: Opened['checklist']; number: string | undefined };

/** What to look at for this country, and its register with the number ready to paste. The ticks are a help, kept nowhere. */
export function Checklist({ checklist, number }: Props) {
  const { t } = useTranslation('credential');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const { register } = checklist;
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
      {checklist.items.map((item) => (
        <Checkbox
          key={item}
          label={item}
          checked={ticked.includes(item)}
          onChange={() =>
            setTicked((before) =>
              before.includes(item) ? before.filter((one) => one !== item) : [...before, item],
            )
          }
        />
      ))}
      <span className={classes.small} aria-live="polite">
        {t('checklist.ticked', { done: ticked.length, of: checklist.items.length })}
      </span>
    </section>
  );
}
