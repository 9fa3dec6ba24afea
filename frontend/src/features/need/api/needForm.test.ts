import type { NeedTemplate } from './needApi';
import { emptyNeed, endOfMonth, fromTemplate, monthsAhead, toRequest } from './needForm';

const template: NeedTemplate = {
  code: 'bronchoscopy',
  title: { original: 'ru', texts: { ru: 'Обучение бронхоскопии', ky: 'Бронхоскопия', en: 'Bronchoscopy' } },
  specialty: 'sp-pulmonology',
  skills: ['sk-bronchoscopy'],
  audience: 'Пульмонологи',
  people: 6,
  kind: 'MASTER_CLASS',
  months: 4,
  languages: ['ky', 'ru'],
  goal: { original: 'ru', texts: { ru: 'Делают сами', ky: 'Өздөрү жасайт', en: 'They do it' } },
};
const today = new Date(2026, 10, 22);

describe('a need that is being written', () => {
  it('takes all five answers from a template, in the reader’s language', () => {
    const draft = fromTemplate(template, 'ky', today);

    expect(draft.title).toBe('Бронхоскопия');
    expect(draft.until).toBe('2027-03-31');
    expect(draft.people).toBe(6);
  });

  it('keeps the template’s other languages as long as nobody changes its words', () => {
    const draft = fromTemplate(template, 'ru', today);

    expect(toRequest(draft, 'ru').title.texts).toHaveProperty('en');
    const changed = toRequest({ ...draft, title: 'Бронхоскопия для детей' }, 'ru');
    expect(changed.title).toEqual({ original: 'ru', texts: { ru: 'Бронхоскопия для детей' } });
    expect(changed.goal?.texts).toHaveProperty('ky');
  });

  it('sends nothing for what nobody has answered, so that the server names the fields', () => {
    const request = toRequest(emptyNeed, 'ru');

    expect(request).not.toHaveProperty('title');
    expect(request).not.toHaveProperty('people');
    expect(request).not.toHaveProperty('from');
  });

  it('counts months to their last day', () => {
    expect(monthsAhead(1, today)).toBe('2026-12-31');
    expect(monthsAhead(3, today)).toBe('2027-02-28');
    expect(endOfMonth('2028-02-01')).toBe('2028-02-29');
  });
});
