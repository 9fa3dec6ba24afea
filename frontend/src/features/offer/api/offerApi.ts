import type { components, paths } from '@/api/offer';
import { apiFor } from '@/shared/api/client';

export const offerApi = apiFor<paths>();

export type Offer = components['schemas']['OfferResponse'];
export type OwnOffer = components['schemas']['OwnOfferResponse'];
export type OfferRequest = components['schemas']['OfferRequest'];
export type SeatState = components['schemas']['SeatRequestController.SeatRequestResponse']['state'];
export type SeatRequest = components['schemas']['AskingForSeat.Own'];
export type OfferState = OwnOffer['state'];
export type HelpKind = OwnOffer['kind'];
export type OfferMode = OwnOffer['mode'];

export const kinds: HelpKind[] = [
  'LECTURE',
  'MASTER_CLASS',
  'OPERATING_VISIT',
  'INTERNSHIP_HOST',
  'MENTORING',
  'TELE_CONSULTATION',
  'PROJECT',
  'CONFERENCE_TALK',
];
export const modes: OfferMode[] = ['ONLINE', 'ON_SITE', 'BOTH'];
export const states: OfferState[] = ['OPEN', 'DRAFT', 'EXHAUSTED', 'EXPIRED', 'WITHDRAWN'];
