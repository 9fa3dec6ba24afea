import { List, Text, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Why } from '../api/matchingApi';
import classes from './matching.module.css';

/** Why somebody fits: a bar split into its parts, each a sentence; conditions first when there are any. */
export function WhyBar({ why }: { why: Why }) {
  const { t } = useTranslation('matching');
  return (
    <div>
      <div className={classes.bar} role="img" aria-label={t('why.strength', { count: why.strength })}>
        {why.parts
          .filter((part) => part.points > 0)
          .map((part) => (
            <Tooltip key={part.code} label={part.sentence} multiline maw={280}>
              <span className={classes.part} style={{ flexGrow: part.points }} />
            </Tooltip>
          ))}
        <span style={{ flexGrow: 100 - why.strength }} />
      </div>
      {why.conditions.length > 0 && (
        <Text size="sm" fw={600}>
          {t('why.fitsIf')} {why.conditions.join('; ')}
        </Text>
      )}
      <details>
        <summary>{t('why.title')}</summary>
        <List size="sm">
          {why.parts.map((part) => (
            <List.Item key={part.code}>{part.sentence}</List.Item>
          ))}
        </List>
      </details>
    </div>
  );
}
