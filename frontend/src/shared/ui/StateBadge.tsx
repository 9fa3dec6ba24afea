import { CircleCheck, CircleDot, Clock, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import classes from './ui.module.css';

/** good: verified, held · waits: somebody must answer · urgent · info: goes its way · neutral: past or draft */
export type Tone = 'good' | 'waits' | 'urgent' | 'info' | 'neutral';

const icons: Record<Tone, LucideIcon> = {
  good: CircleCheck,
  waits: Clock,
  urgent: TriangleAlert,
  info: Info,
  neutral: CircleDot,
};

type Props = { tone: Tone; label: string; icon?: LucideIcon };

/** A state in three ways at once: icon, word, colour. */
export function StateBadge({ tone, label, icon }: Props) {
  const Icon = icon ?? icons[tone];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={14} aria-hidden />
      {label}
    </span>
  );
}
