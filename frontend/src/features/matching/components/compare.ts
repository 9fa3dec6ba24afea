import { dayjs } from '@/shared/time/dayjs';
import type { DoctorMatch } from '../api/matchingApi';

type Doctor = DoctorMatch['doctor'];

/** More columns than this nobody compares. */
export const mostCompared = 4;

const home = 'Asia/Bishkek';
const opens = 9 * 60;
const closes = 18 * 60;
const day = 24 * 60;

export type SharedHours = { hours: number; here: string; there: string };

/** When it is working time (9 to 18) on both clocks on a day; hours 0 when it never is. */
export function sharedHours(zone: string, on = dayjs()): SharedHours {
  const ahead = dayjs(on).tz(home).utcOffset() - dayjs(on).tz(zone).utcOffset();
  const apart = ((((ahead + day / 2) % day) + day) % day) - day / 2;
  const from = Math.max(opens, opens + apart);
  const to = Math.min(closes, closes + apart);
  if (from >= to) return { hours: 0, here: '', there: '' };
  const span = (shift: number) => `${clock(from - shift)}–${clock(to - shift)}`;
  return { hours: (to - from) / 60, here: span(0), there: span(apart) };
}

function clock(minutes: number): string {
  const part = (number: number) => String(number).padStart(2, '0');
  return `${part(Math.floor(minutes / 60))}:${part(minutes % 60)}`;
}

/** The next month (2027-03) with a painted day or a journey, or this one where there are weekly hours; null: not said. */
export function nextFreeMonth(times: Doctor['times'], today = dayjs().format('YYYY-MM-DD')): string | null {
  if (!times) return null;
  if (times.weekly.length > 0) return today.slice(0, 7);
  const journeys = times.travel
    .filter(({ to }) => to >= today)
    .map(({ from }) => (from > today ? from : today));
  const [next] = [...times.days.filter((one) => one >= today), ...journeys].sort();
  return next?.slice(0, 7) ?? null;
}

/** "2027-03" as a month in the reader's language. */
export function monthName(month: string): string {
  const name = dayjs(`${month}-01`).format('MMMM YYYY');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const partNames = ['field', 'skills', 'language', 'dates', 'offer', 'answers'] as const;
export type PartName = (typeof partNames)[number];
type Part = DoctorMatch['why']['parts'][number];

/** The parts of a score beside each other: all scores have the same ones, by how their codes begin. */
export function partsOf(
  matches: DoctorMatch[],
): { name: PartName; of: (match: DoctorMatch) => Part | undefined }[] {
  return partNames
    .map((name) => ({
      name,
      of: ({ why }: DoctorMatch) => why.parts.find(({ code }) => code.split('-')[0] === name),
    }))
    .filter(({ of }) => matches.some(of));
}

export type Says = 'for' | 'neither' | 'against';

/** Two thirds of what a part can give speak for somebody, nothing of it against; in between nothing is said yet, or little. */
export function saysOf({ points, most }: Part): Says {
  if (points * 3 >= most * 2) return 'for';
  return points === 0 ? 'against' : 'neither';
}
