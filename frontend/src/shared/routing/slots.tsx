import i18next from 'i18next';
import { type ComponentType, createContext, lazy, Suspense, useContext } from 'react';
import type { TextNamespace } from './page';
import type { ThingKind } from './thingPage';

/**
 * Places on a feature's page that other features fill: features never import features, so a page says where
 * (`<Slot name="need.matches" needId={id} />`), another one says what (its `slots.ts`), and `app/slots.ts` brings both
 * together.
 */
export type SlotProps = {
  /** Right of a need: who fits. */
  'need.matches': { needId: string };
  /** The button "We want this" on an offer. */
  'offer.actions': { offerId: string };
  /** What one can do on a doctor's page: invite. */
  'doctor.actions': { doctorId: string };
  /** The doctor's offers on the public profile. */
  'doctor.offers': { doctorId: string };
  /** Below a doctor's profile: whom else one may look at. */
  'doctor.more': { doctorId: string };
  /** What one can do with the search on the screen: keep it. Doctors have a search of their own. */
  'search.actions': { kind: ThingKind; query: string; title: string };
  /** Sections of the doctor's home, what waits for an answer first. */
  'me.home': object;
  /** Sections of an institution's home. */
  'institution.home': { institutionId: string };
  /** Sections of the ministry's home. */
  'ministry.home': object;
  /** Below words that people wrote: report patient data in them; for the owner, what is hidden of them. */
  'page.words': { kind: 'doctor' | 'need' | 'offer' | 'event'; subjectId: string; own: boolean };
  /** Sections of the public home, below the search box. */
  'public.home': object;
};

export type SlotName = keyof SlotProps;

type Part<Name extends SlotName> = {
  /** Smaller first. */
  order: number;
  Content: ComponentType<SlotProps[Name]>;
};

export type FeatureSlots = { [Name in SlotName]?: Part<Name> };

/** A part that is loaded, with its feature's texts, when its page is shown. */
export function part<Props extends object>(
  order: number,
  texts: TextNamespace,
  load: () => Promise<{ default: ComponentType<Props> }>,
): { order: number; Content: ComponentType<Props> } {
  const Content = lazy(async () => {
    const [module] = await Promise.all([load(), i18next.loadNamespaces(texts)]);
    return module;
  });
  return { order, Content: Content };
}

const Filled = createContext<FeatureSlots[]>([]);

export const SlotsProvider = Filled.Provider;

type Props<Name extends SlotName> = { name: Name } & SlotProps[Name];

/** All parts that features have for this place; nothing when none has. */
export function Slot<Name extends SlotName>({ name, ...props }: Props<Name>) {
  const parts = useContext(Filled)
    .map((slots) => slots[name])
    .filter((one) => one !== undefined)
    .sort((a, b) => a.order - b.order);
  return parts.map(({ order, Content }) => {
    const Given = Content as ComponentType<object>;
    return (
      <Suspense key={order} fallback={null}>
        <Given {...props} />
      </Suspense>
    );
  });
}
