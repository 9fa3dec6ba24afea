import { dayjs } from '@/shared/time/dayjs';

/** Zones where the network's doctors live; an account may have any other, which is then added to the list. */
const common = [
  'Asia/Bishkek',
  'Asia/Almaty',
  'Asia/Tashkent',
  'Europe/Moscow',
  'Asia/Yekaterinburg',
  'Asia/Novosibirsk',
  'Asia/Vladivostok',
  'Europe/Istanbul',
  'Asia/Dubai',
  'Europe/Berlin',
  'Europe/Vienna',
  'Europe/Zurich',
  'Europe/Paris',
  'Europe/Madrid',
  'Europe/Rome',
  'Europe/Warsaw',
  'Europe/Prague',
  'Europe/Stockholm',
  'Europe/Helsinki',
  'Europe/London',
  'Asia/Jerusalem',
  'Asia/Riyadh',
  'Asia/Kolkata',
  'Asia/Shanghai',
  'Asia/Seoul',
  'Asia/Tokyo',
  'Asia/Kuala_Lumpur',
  'Asia/Singapore',
  'Australia/Sydney',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Toronto',
];

/** Options for a select: the zone's city and what the clock shows there now. */
export function zoneOptions(...others: string[]): { value: string; label: string }[] {
  const all = [...new Set([...others.filter((zone) => zone !== ''), ...common])];
  return all.map((zone) => ({
    value: zone,
    label: `${zone.replaceAll('_', ' ')} · ${dayjs().tz(zone).format('HH:mm')}`,
  }));
}
