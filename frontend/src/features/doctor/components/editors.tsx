import { Divider } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { messageOf } from '../api/doctorApi';
import { AboutFields } from './AboutFields';
import { AvailabilityFields } from './AvailabilityFields';
import { CareerFields } from './CareerFields';
import { HelpFields, LanguageFields, SkillFields, SpecialtyFields } from './ExpertiseFields';
import { NameFields } from './NameFields';
import { PartEditor } from './PartEditor';
import { PlaceFields } from './PlaceFields';
import { TravelFields } from './TravelFields';

export function EditPerson() {
  const { t } = useTranslation('doctor');
  return (
    <PartEditor part="profile" begin={({ name, details }) => ({ name, details })}>
      {({ value, read, errors, onChange }) => {
        const details = {
          details: value.details,
          errors,
          onChange: (next: typeof value.details) => onChange({ ...value, details: next }),
        };
        return (
          <>
            <NameFields
              name={value.name}
              birthYear={value.details.birthYear}
              errors={errors}
              onName={(name) => onChange({ ...value, name })}
              onBirthYear={(year) => {
                const { birthYear: _, ...rest } = value.details;
                onChange({ ...value, details: year === undefined ? rest : { ...rest, birthYear: year } });
              }}
            />
            <Divider label={t('registration.place')} />
            <PlaceFields {...details} zone={read.zone} />
            <Divider label={t('registration.career')} />
            <CareerFields {...details} />
            <Divider label={t('registration.about')} />
            <AboutFields {...details} />
          </>
        );
      }}
    </PartEditor>
  );
}

export function EditExpertise() {
  const { t } = useTranslation('doctor');
  return (
    <PartEditor part="expertise" begin={(read) => read}>
      {({ value, errors, onChange }) => {
        const shared = { expertise: value, errors, onChange };
        return (
          <>
            <SpecialtyFields {...shared} />
            <Divider label={t('registration.skills')} />
            <SkillFields {...shared} />
            <Divider label={t('registration.languages')} />
            <LanguageFields {...shared} />
            <Divider label={t('registration.help')} />
            <HelpFields {...shared} />
          </>
        );
      }}
    </PartEditor>
  );
}

export function EditAvailability() {
  const { t } = useTranslation('doctor');
  return (
    <PartEditor part="availability" begin={(read) => read}>
      {({ value, errors, onChange }) => (
        <>
          <AvailabilityFields availability={value} errors={errors} onChange={onChange} />
          <Divider label={t('travel.title')} />
          <TravelFields
            travel={value.travel}
            error={messageOf(errors, 'travel')}
            onChange={(travel) => onChange({ ...value, travel })}
          />
        </>
      )}
    </PartEditor>
  );
}
