import { Alert } from '@mantine/core';
import { CircleCheck, Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';

const known = ['connected', 'taken', 'unknown', 'failed'] as const;
type Outcome = (typeof known)[number];

function isOutcome(text: string | null): text is Outcome {
  return known.includes(text as Outcome);
}

/** What came of the journey to a provider. */
export function ProviderOutcome({ outcome }: { outcome: string | null }) {
  const { t } = useTranslation('identity');
  if (!isOutcome(outcome)) return null;
  const good = outcome === 'connected';
  return (
    <Alert
      mb="md"
      variant="outline"
      color={good ? 'teal' : 'red'}
      icon={good ? <CircleCheck size={20} aria-hidden /> : <Info size={20} aria-hidden />}
      role="status"
    >
      {t(`provider.outcome.${outcome}`)}
    </Alert>
  );
}
