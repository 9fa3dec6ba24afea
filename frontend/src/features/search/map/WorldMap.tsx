import { Minus, Plus, RotateCcw } from 'lucide-react';
import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/i18n/number';
import type { PlaceCount } from '../api/types';
import landUrl from '../assets/world.svg?url';
import {
  type Bubble,
  bubblesOf,
  closeUp,
  onScreen,
  type Viewport,
  viewBoxOf,
  whole,
  within,
} from './bubbles';
import classes from './map.module.css';
import { project, world } from './projection';
import { useWidth } from './useWidth';

/** More names than these would lie on each other. */
const mostNamed = 12;
const roomForName = 480;
const bishkek = project({ latitude: 42.87, longitude: 74.59 });

type Props = {
  places: PlaceCount[];
  chosen: readonly string[];
  /** A bubble with one place. Bubbles of several open up first. */
  onChoose: (place: PlaceCount) => void;
  label: string;
};

/** Counts on an outline of the earth, without tiles: closer with the buttons, a bubble or by dragging. */
export default function WorldMap({ places, chosen, onChoose, label }: Props) {
  const { t } = useTranslation('search');
  const { ref, width } = useWidth<HTMLDivElement>();
  const [view, setView] = useState(whole);
  const drag = useDrag(view, setView, width);
  const bubbles = width > 0 ? bubblesOf(places, view, width) : [];
  const home = onScreen(bishkek, view, width);
  const covered = bubbles.some(
    ({ left, top, radius }) => Math.hypot(left - home.left, top - home.top) < radius + 8,
  );
  const zoom = (times: number) => setView(within({ ...view, zoom: view.zoom * times }));
  return (
    <section className={classes.map} aria-label={label}>
      <div
        ref={ref}
        className={classes.earth}
        data-moved={view.zoom > 1 || undefined}
        style={{ aspectRatio: `${world.width} / ${world.height}` }}
        {...drag}
      >
        <svg viewBox={viewBoxOf(view)} className={classes.land} aria-hidden="true" focusable="false">
          <use href={`${landUrl}#land`} />
        </svg>
        {width > 0 && !covered && (
          <span className={classes.home} style={{ left: home.left, top: home.top }}>
            {width > roomForName && <span>{t('map.bishkek')}</span>}
          </span>
        )}
        {bubbles.map((bubble) => (
          <BubbleButton
            key={bubble.main.code}
            bubble={bubble}
            named={view.zoom > 1 && bubbles.length <= mostNamed}
            chosen={bubble.places.some(({ code }) => chosen.includes(code))}
            onPress={() =>
              bubble.places.length === 1 ? onChoose(bubble.main) : setView(closeUp(bubble, view))
            }
          />
        ))}
      </div>
      <div className={classes.tools}>
        <button type="button" aria-label={t('map.closer')} title={t('map.closer')} onClick={() => zoom(2)}>
          <Plus size={18} aria-hidden />
        </button>
        <button
          type="button"
          aria-label={t('map.farther')}
          title={t('map.farther')}
          disabled={view.zoom === 1}
          onClick={() => zoom(0.5)}
        >
          <Minus size={18} aria-hidden />
        </button>
        <button
          type="button"
          aria-label={t('map.world')}
          title={t('map.world')}
          disabled={view.zoom === 1}
          onClick={() => setView(whole)}
        >
          <RotateCcw size={18} aria-hidden />
        </button>
      </div>
    </section>
  );
}

type BubbleProps = { bubble: Bubble; chosen: boolean; named: boolean; onPress: () => void };

function BubbleButton({ bubble, chosen, named, onPress }: BubbleProps) {
  const { t } = useTranslation('search');
  const { main, places, count, left, top, radius } = bubble;
  const name =
    places.length === 1 ? main.label : t('map.andMore', { place: main.label, count: places.length - 1 });
  const size = radius * 2;
  return (
    <button
      type="button"
      className={classes.bubble}
      data-several={places.length > 1 || undefined}
      data-named={named || undefined}
      aria-pressed={chosen}
      aria-label={t('map.bubble', { place: name, count })}
      style={{ left, top, width: size, height: size }}
      onClick={onPress}
    >
      {formatNumber(count)}
      <span className={classes.name} aria-hidden="true">
        {name}
      </span>
    </button>
  );
}

/** Moves a map that is larger than its frame; a press without a move stays a press. */
function useDrag(view: Viewport, setView: (view: Viewport) => void, width: number) {
  const from = useRef<{ x: number; y: number; view: Viewport }>(undefined);
  const moved = useRef(false);
  const end = () => {
    from.current = undefined;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      moved.current = false;
      if (view.zoom > 1) from.current = { x: event.clientX, y: event.clientY, view };
    },
    onPointerMove: (event: PointerEvent) => {
      const start = from.current;
      if (!start || event.buttons === 0) return;
      const [right, down] = [event.clientX - start.x, event.clientY - start.y];
      moved.current ||= Math.hypot(right, down) > 5;
      if (!moved.current) return;
      const unit = world.width / (width * start.view.zoom);
      setView(within({ ...start.view, x: start.view.x - right * unit, y: start.view.y - down * unit }));
    },
    onPointerUp: end,
    onPointerLeave: end,
    onClickCapture: (event: MouseEvent) => {
      if (moved.current) event.stopPropagation();
    },
  };
}
