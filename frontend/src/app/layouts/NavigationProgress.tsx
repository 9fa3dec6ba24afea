import { useNavigation } from 'react-router';
import classes from './frame.module.css';

/** A thin line while the next page is on its way; the old page stays until then. */
export function NavigationProgress() {
  const { state } = useNavigation();
  return state === 'idle' ? null : <div className={classes.progress} />;
}
