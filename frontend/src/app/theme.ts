import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from '@mantine/core';
import type { TFunction } from 'i18next';

const teal: MantineColorsTuple = [
  '#e8f5f4',
  '#d0e9e7',
  '#a5d5d1',
  '#78bfba',
  '#52aaa5',
  '#349690',
  '#1f827d',
  '#0f6f6a',
  '#085f5b',
  '#044846',
];
const red: MantineColorsTuple = [
  '#fdecec',
  '#f9d6d6',
  '#f0abab',
  '#e77d7f',
  '#df575b',
  '#d53b43',
  '#c8202f',
  '#b01726',
  '#95111f',
  '#740b17',
];
const gray: MantineColorsTuple = [
  '#f6f8f9',
  '#eef2f3',
  '#e3e8ea',
  '#d2d9dd',
  '#b7c1c7',
  '#939fa7',
  '#6f7c85',
  '#55616a',
  '#3a454d',
  '#222b31',
];
const dark: MantineColorsTuple = [
  '#d5dcdf',
  '#b4bec4',
  '#8f9ba3',
  '#65727b',
  '#414d55',
  '#333e45',
  '#273137',
  '#1b2328',
  '#141b1f',
  '#0e1417',
];

const base: MantineThemeOverride = {
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  colors: { teal, red, gray, dark },
  fontFamily: 'Onest, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  headings: {
    fontFamily: 'Onest, "Segoe UI", Roboto, "Noto Sans", sans-serif',
    fontWeight: '650',
    // One scale with base.css: a section never shouts louder than its page.
    sizes: {
      h1: { fontSize: '1.875rem' },
      h2: { fontSize: '1.25rem' },
      h3: { fontSize: '1.0625rem' },
    },
  },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
};

const dateParts = [
  'Calendar',
  'MiniCalendar',
  'DatePicker',
  'DatePickerInput',
  'DateInput',
  'DateTimePicker',
  'MonthPicker',
  'MonthPickerInput',
  'YearPicker',
  'YearPickerInput',
];
const dayFormats: Record<string, string> = { ky: 'DD.MM.YYYY', ru: 'DD.MM.YYYY', en: 'D MMM YYYY' };

/** The theme in the reader's language: the words that Mantine's parts lack, and how dates are written. */
export function themeFor(language: string, t: TFunction<'common'>): MantineThemeOverride {
  const dates = {
    defaultProps: {
      locale: language,
      firstDayOfWeek: 1,
      ariaLabels: {
        monthLevelControl: t('calendar.toMonths'),
        yearLevelControl: t('calendar.toYears'),
        nextMonth: t('calendar.nextMonth'),
        previousMonth: t('calendar.previousMonth'),
        nextYear: t('calendar.nextYear'),
        previousYear: t('calendar.previousYear'),
        nextDecade: t('calendar.nextDecade'),
        previousDecade: t('calendar.previousDecade'),
      },
    },
  };
  const day = dayFormats[language] ?? 'YYYY-MM-DD';
  const formats: Record<string, string> = {
    DatePickerInput: day,
    DateInput: day,
    DateTimePicker: `${day}, HH:mm`,
    MonthPickerInput: 'MMMM YYYY',
  };
  return createTheme({
    ...base,
    components: {
      ...Object.fromEntries(
        dateParts.map((name) => [
          name,
          formats[name] ? { defaultProps: { ...dates.defaultProps, valueFormat: formats[name] } } : dates,
        ]),
      ),
      Badge: { styles: { root: { textTransform: 'none' } } },
      CloseButton: { defaultProps: { 'aria-label': t('action.close') } },
      PasswordInput: {
        defaultProps: {
          visibilityToggleButtonProps: { 'aria-label': t('action.showPassword'), tabIndex: 0 },
        },
      },
    },
  });
}

/** Mantine's own greys miss AA for secondary text; these keep 4.5 : 1 on every ground that we use (as in tokens.css). */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#55616a',
    '--mantine-color-placeholder': '#66727b',
    '--mantine-color-error': '#b01726',
  },
  dark: {
    '--mantine-color-dimmed': '#a9b4bb',
    '--mantine-color-placeholder': '#98a4ac',
    '--mantine-color-error': '#f4989b',
    '--mantine-color-anchor': '#78bfba',
  },
});
