import { NumberInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';

type Point = { latitude: number | string; longitude: number | string };

/** Where a house stands, in degrees. */
export function MapPoint<T extends Point>({ form, hint }: { form: UseFormReturnType<T>; hint?: string }) {
  const { t } = useTranslation('institution');
  return (
    <>
      <NumberInput
        label={t('field.latitude')}
        description={hint}
        min={-90}
        max={90}
        decimalScale={6}
        {...form.getInputProps('latitude')}
      />
      <NumberInput
        label={t('field.longitude')}
        min={-180}
        max={180}
        decimalScale={6}
        {...form.getInputProps('longitude')}
      />
    </>
  );
}
