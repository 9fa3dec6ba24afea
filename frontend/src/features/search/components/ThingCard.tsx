import {
  Building2,
  CalendarDays,
  ClipboardList,
  Clock,
  Handshake,
  type LucideIcon,
  Stethoscope,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { thingPage } from '@/shared/routing/thingPage';
import { useSession } from '@/shared/session/session';
import { browserZone } from '@/shared/time/format';
import { TimeChip } from '@/shared/time/TimeChip';
import type { Kind, ThingHit } from '../api/types';
import { Fact } from './Fact';
import classes from './search.module.css';
import { WhyFound } from './WhyFound';

const icons: Record<Kind, LucideIcon> = {
  doctor: Stethoscope,
  offer: Handshake,
  need: ClipboardList,
  event: CalendarDays,
  institution: Building2,
};

/** Something that is no person: its own line, and the page that this reader may open. */
export function ThingCard({ hit }: { hit: ThingHit }) {
  const { t } = useTranslation('search');
  const { session } = useSession();
  const Icon = icons[hit.kind];
  const to = thingPage(hit.kind, hit.id, session);
  return (
    <article className={classes.card}>
      <h2>
        {to ? (
          <A to={to} data-hit>
            {hit.title}
          </A>
        ) : (
          hit.title
        )}
      </h2>
      <div className={classes.facts}>
        <Fact icon={<Icon size={16} aria-hidden />}>
          {[t(`one.${hit.kind}`), hit.line].filter(Boolean).join(' · ')}
        </Fact>
        {hit.at && <EventTime at={hit.at} />}
      </div>
      <WhyFound why={hit.why} />
    </article>
  );
}

/** Both clocks; the line above says the day. */
function EventTime({ at }: { at: string }) {
  const { t } = useTranslation('search');
  const { session } = useSession();
  const mine = session?.zone ?? browserZone();
  const bishkek = { place: t('map.bishkek'), zone: 'Asia/Bishkek' };
  return (
    <Fact icon={<Clock size={16} aria-hidden />}>
      <TimeChip
        instant={at}
        clocks={mine === bishkek.zone ? [bishkek] : [{ place: t('card.yourTime'), zone: mine }, bishkek]}
        hideDay
      />
    </Fact>
  );
}
