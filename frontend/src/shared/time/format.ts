import { dayjs } from './dayjs';

/** A local wall clock without zone, as the server sends it: 2027-03-08T18:00. */
export type LocalTime = string;
/** An instant in UTC, as the server sends it: 2027-03-08T12:00:00Z. */
export type Instant = string;

type DayStyle = 'long' | 'withWeekday' | 'short';
type DayFormats = Record<DayStyle | 'withWeekdayAndYear', string>;

const english: DayFormats = {
  long: 'D MMMM YYYY',
  withWeekday: 'dddd, D MMMM',
  withWeekdayAndYear: 'dddd, D MMMM YYYY',
  short: 'D MMM YYYY',
};
const dayFormats: Record<string, DayFormats> = {
  ky: {
    long: 'YYYY-[ж.], D-MMMM',
    withWeekday: 'D-MMMM, dddd',
    withWeekdayAndYear: 'YYYY-[ж.], D-MMMM, dddd',
    short: 'DD.MM.YYYY',
  },
  ru: { ...english, short: 'DD.MM.YYYY' },
  en: english,
};

/** What the clock on the wall shows in a zone at an instant. */
export function wallClock(instant: Instant, zone: string): LocalTime {
  return dayjs(instant).tz(zone).format('YYYY-MM-DDTHH:mm');
}

/** The calendar day of a date (2027-03-08) or of a local wall clock; another year than this one is always named. */
export function formatDay(local: LocalTime, style: DayStyle = 'long'): string {
  const day = dayjs(local.slice(0, 10));
  const formats = dayFormats[dayjs.locale()] ?? english;
  const otherYear = style === 'withWeekday' && day.year() !== dayjs().year();
  return day.format(formats[otherYear ? 'withWeekdayAndYear' : style]);
}

export function formatClock(local: LocalTime): string {
  return local.slice(11, 16);
}

export function formatInstantDay(instant: Instant, zone: string, style: DayStyle = 'long'): string {
  return formatDay(wallClock(instant, zone), style);
}

export function formatInstant(instant: Instant, zone: string): string {
  const local = wallClock(instant, zone);
  return `${formatDay(local, 'short')}, ${formatClock(local)}`;
}

/** By how many calendar days the second wall clock is ahead of the first. */
export function daysBetween(first: LocalTime, second: LocalTime): number {
  return dayjs(second.slice(0, 10)).diff(dayjs(first.slice(0, 10)), 'day');
}

/** The browser's zone, for people who have not told theirs. */
export function browserZone(): string {
  return dayjs.tz.guess() || 'Asia/Bishkek';
}
