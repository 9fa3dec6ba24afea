import { plainText, writtenText } from './writtenText';

const both = { original: 'ru', texts: { ru: 'Лекция', ky: 'Лекция (ky)' } };

it('shows the own language, else the original', () => {
  expect(plainText(both, 'ky')).toBe('Лекция (ky)');
  expect(plainText(both, 'en')).toBe('Лекция');
  expect(plainText(undefined, 'en')).toBe('');
});

it('keeps all languages as long as nobody changes the text', () => {
  expect(writtenText(' Лекция ', both, 'en')).toBe(both);
  expect(writtenText('', both, 'en')).toBeUndefined();
});

it('changes one translation, and begins anew when the original changes', () => {
  expect(writtenText('Башка', both, 'ky')).toEqual({ original: 'ru', texts: { ru: 'Лекция', ky: 'Башка' } });
  expect(writtenText('Другое', both, 'ru')).toEqual({ original: 'ru', texts: { ru: 'Другое' } });
  expect(writtenText('Talk', both, 'en')).toEqual({ original: 'en', texts: { en: 'Talk' } });
});
