import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { thingPage } from '@/shared/routing/thingPage';
import { useSession } from '@/shared/session/session';
import type { Thing } from '../api/savedApi';
import classes from './saved.module.css';

/** Who or what it is, in two lines, as far as the reader may see. */
export function ThingLine({ thing }: { thing: Thing }) {
  const { t } = useTranslation('saved');
  const { session } = useSession();
  const to = thingPage(thing.kind, thing.id, session);
  const what = thing.kind === 'doctor' ? '' : t(`one.${thing.kind}`);
  return (
    <div>
      {to ? (
        <A to={to}>
          <strong>{thing.title}</strong>
        </A>
      ) : (
        <strong>{thing.title}</strong>
      )}
      <p className={classes.quiet}>{[what, thing.line].filter(Boolean).join(' · ')}</p>
    </div>
  );
}
