import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import { DraftStatus } from '@/shared/drafts/DraftStatus';
import type { Draft } from '@/shared/drafts/useDraft';
import { useGo } from '@/shared/routing/links';
import { useSession } from '@/shared/session/session';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Step, Steps } from '@/shared/ui/Steps';
import {
  type Availability,
  type Details,
  doctorApi,
  type Errors,
  type Expertise,
  type Name,
} from '../api/doctorApi';
import { AboutFields } from './AboutFields';
import { AvailabilityFields } from './AvailabilityFields';
import { CareerFields } from './CareerFields';
import { HelpFields, LanguageFields, SkillFields, SpecialtyFields } from './ExpertiseFields';
import { NameFields } from './NameFields';
import { PlaceFields } from './PlaceFields';

export type RegistrationDraft = {
  name: Name;
  details: Details;
  expertise: Expertise;
  availability: Availability;
  /** Where the person was. */
  step: number;
};

type Props = { draft: Draft<RegistrationDraft> & { start: RegistrationDraft } };

/** One question group a screen. What a profile needs to be published is asked at once, the rest may stay empty. */
export function RegistrationSteps({ draft }: Props) {
  const { t } = useTranslation('doctor');
  const [values, setValues] = useState(draft.start);
  const [errors, setErrors] = useState<Errors>({});
  const { refresh } = useSession();
  const go = useGo();
  const register = doctorApi.useMutation('post', '/api/doctors', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      await draft.clear();
      await refresh();
      go('/me/profile/publication');
    },
    onError: (error) => setErrors(Problem.from(error).errors),
  });

  const put = (part: Partial<RegistrationDraft>) => {
    const next = { ...values, ...part };
    setValues(next);
    setErrors({});
    draft.save(next);
  };
  const needs = (field: string, present: boolean) => {
    setErrors(present ? {} : { [field]: [t(`required.${field as 'country'}`)] });
    return present;
  };
  const { name, details, expertise, availability } = values;
  const shared = { errors, onChange: (next: Expertise) => put({ expertise: next }), expertise };
  const ofDetails = { errors, onChange: (next: Details) => put({ details: next }), details };

  const steps: [Step, ...Step[]] = [
    {
      id: 'name',
      title: t('registration.name'),
      validate: () => needs('cyrillic', Boolean(name.cyrillic?.trim() || name.latin?.trim())),
      content: (
        <NameFields
          name={name}
          birthYear={details.birthYear}
          errors={errors}
          onName={(next) => put({ name: next })}
          onBirthYear={(year) => {
            const { birthYear: _, ...rest } = details;
            put({ details: year === undefined ? rest : { ...rest, birthYear: year } });
          }}
        />
      ),
    },
    {
      id: 'place',
      title: t('registration.place'),
      validate: () => needs('country', Boolean(details.country)),
      content: <PlaceFields {...ofDetails} />,
    },
    {
      id: 'specialty',
      title: t('registration.specialty'),
      validate: () => needs('main', Boolean(expertise.main)),
      content: <SpecialtyFields {...shared} />,
    },
    { id: 'skills', title: t('registration.skills'), content: <SkillFields {...shared} /> },
    {
      id: 'languages',
      title: t('registration.languages'),
      validate: () => needs('languages', expertise.languages.length > 0),
      content: <LanguageFields {...shared} />,
    },
    {
      id: 'help',
      title: t('registration.help'),
      validate: () => needs('help', expertise.help.length > 0),
      content: <HelpFields {...shared} />,
    },
    { id: 'career', title: t('registration.career'), content: <CareerFields {...ofDetails} /> },
    {
      id: 'availability',
      title: t('registration.availability'),
      content: (
        <AvailabilityFields
          availability={availability}
          errors={errors}
          onChange={(next) => put({ availability: next })}
        />
      ),
    },
    { id: 'about', title: t('registration.about'), content: <AboutFields {...ofDetails} /> },
  ];

  return (
    <>
      <ProblemAlert error={register.error} messages={Object.values(errors).flat()} />
      <Text size="sm" c="dimmed" mb="sm">
        {t('registration.nobodySees')}
      </Text>
      <Steps
        steps={steps}
        startAt={values.step}
        onStep={(step) => {
          setErrors({});
          const next = { ...values, step };
          setValues(next);
          draft.save(next);
        }}
        note={<DraftStatus draft={draft} />}
        finishing={register.isPending}
        finishLabel={t('registration.finish')}
        onFinish={() => register.mutate({ body: { name, details, expertise, availability } })}
      />
    </>
  );
}
