import { Button, Select, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showFieldErrors } from '@/shared/api/formErrors';
import { Problem } from '@/shared/api/problem';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import { A, useGo } from '@/shared/routing/links';
import { notifyDone } from '@/shared/ui/notify';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { institutionApi, type Kind, kinds, type Level, levels } from '../api/institutionApi';
import { InThreeLanguages, languages } from '../components/InThreeLanguages';
import classes from '../components/institution.module.css';
import { MapPoint } from '../components/MapPoint';

const inThree = { ky: '', ru: '', en: '' };
const initialValues = {
  name: inThree,
  kind: 'HOSPITAL' as Kind,
  level: 'OBLAST' as Level,
  region: '',
  place: inThree,
  latitude: '' as number | string,
  longitude: '' as number | string,
};
type Values = typeof initialValues;
const fields = [
  ...languages.map((language) => `name.${language}`),
  ...languages.map((language) => `place.${language}`),
  'kind',
  'level',
  'region',
  'latitude',
  'longitude',
];

/** An officer adds an institution that the list of real ones lacks. */
export default function AddInstitution() {
  const { t } = useTranslation('institution');
  const go = useGo();
  const client = useQueryClient();
  const [others, setOthers] = useState<string[]>([]);
  const form = useForm<Values>({ initialValues });
  const add = institutionApi.useMutation('post', '/api/ministry/institutions', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      notifyDone(t('add.done'));
      await client.invalidateQueries({ queryKey: ['get', '/api/ministry/institutions'] });
      go(`/ministry/institutions?q=${encodeURIComponent(form.values.name.en.trim())}`);
    },
    onError: (error) => setOthers(showFieldErrors(form, Problem.from(error), fields)),
  });
  const send = ({ latitude, longitude, ...rest }: Values) =>
    add.mutate({
      body: {
        ...rest,
        ...(typeof latitude === 'number' ? { latitude } : {}),
        ...(typeof longitude === 'number' ? { longitude } : {}),
      },
    });
  return (
    <>
      <PageHeader
        title={t('add.title')}
        lead={t('add.lead')}
        above={<A to="/ministry/institutions">{t('ministry.title')}</A>}
      />
      <form className={classes.narrow} onSubmit={form.onSubmit(send)}>
        <Stack gap="md">
          <ProblemAlert error={add.error} messages={others} />
          <InThreeLanguages form={form} part="name" />
          <Select
            required
            allowDeselect={false}
            label={t('fact.kind')}
            data={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            {...form.getInputProps('kind')}
          />
          <Select
            required
            allowDeselect={false}
            label={t('add.level')}
            data={levels.map((value) => ({ value, label: t(`level.${value}`) }))}
            {...form.getInputProps('level')}
          />
          <CodeSelect
            required
            list="regions"
            label={t('filter.region')}
            value={form.values.region || null}
            onChange={(region) => form.setFieldValue('region', region ?? '')}
            error={form.errors.region}
          />
          <InThreeLanguages form={form} part="place" />
          <MapPoint form={form} hint={t('add.mapHint')} />
          <div>
            <Button type="submit" loading={add.isPending}>
              {t('add.send')}
            </Button>
          </div>
        </Stack>
      </form>
    </>
  );
}
