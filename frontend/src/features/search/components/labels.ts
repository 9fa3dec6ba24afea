import { type Code, useLabels } from '@/shared/codes/codes';
import type { DoctorHit } from '../api/types';

export type Labels = {
  specialty: (code: string) => string;
  skill: (code: string) => string;
  language: (code: string) => string;
  country: (code: string) => string;
  city: (code: string) => string;
};

/** The words of all codes on a page of results, asked once for each list. */
export function useHitLabels(doctors: DoctorHit[]): Labels {
  const specialties = useLabels(
    'specialties',
    doctors.flatMap((doctor) => doctor.specialties),
  );
  const skills = useLabels(
    'skills',
    doctors.flatMap((doctor) => doctor.skills.map(({ code }) => code)),
  );
  const languages = useLabels(
    'languages',
    doctors.flatMap((doctor) => doctor.languages.map(({ code }) => code)),
  );
  const countries = useLabels(
    'countries',
    doctors.flatMap(({ country, checked }) =>
      [country, ...checked.map((one) => one.country)].filter((code) => code !== undefined && code !== null),
    ),
  );
  const cities = useLabels(
    'cities',
    doctors.flatMap(({ city }) => (city ? [String(city)] : [])),
  );
  return {
    specialty: wordIn(specialties),
    skill: wordIn(skills),
    language: wordIn(languages),
    country: wordIn(countries),
    city: wordIn(cities),
  };
}

function wordIn(labels: Map<string, Code>): (code: string) => string {
  return (code) => labels.get(code)?.label ?? code;
}
