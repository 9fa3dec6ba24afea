import 'i18next';
import type agenda from '../features/agenda/locales/en.json';
import type credential from '../features/credential/locales/en.json';
import type demo from '../features/demo/locales/en.json';
import type doctor from '../features/doctor/locales/en.json';
import type identity from '../features/identity/locales/en.json';
import type institution from '../features/institution/locales/en.json';
import type legal from '../features/legal/locales/en.json';
import type matching from '../features/matching/locales/en.json';
import type moderation from '../features/moderation/locales/en.json';
import type need from '../features/need/locales/en.json';
import type notification from '../features/notification/locales/en.json';
import type offer from '../features/offer/locales/en.json';
import type report from '../features/report/locales/en.json';
import type saved from '../features/saved/locales/en.json';
import type search from '../features/search/locales/en.json';
import type taxonomy from '../features/taxonomy/locales/en.json';
import type common from '../shared/locales/en.json';
import type app from './locales/en.json';

/** English is the list of keys; a test holds the other languages to it. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      app: typeof app;
      common: typeof common;
      agenda: typeof agenda;
      credential: typeof credential;
      demo: typeof demo;
      doctor: typeof doctor;
      identity: typeof identity;
      institution: typeof institution;
      legal: typeof legal;
      matching: typeof matching;
      moderation: typeof moderation;
      need: typeof need;
      notification: typeof notification;
      offer: typeof offer;
      report: typeof report;
      saved: typeof saved;
      search: typeof search;
      taxonomy: typeof taxonomy;
    };
  }
}
