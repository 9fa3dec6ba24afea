import { showFieldErrors } from './formErrors';
import { Problem } from './problem';

it('puts messages beside the fields that the form has and returns the others', () => {
  const setErrors = vi.fn();
  const problem = new Problem(422, {
    errors: { title: ['too short', 'no digits'], 'languages[1].level': ['unknown'], slots: ['in the past'] },
  });
  const others = showFieldErrors({ setErrors, getInputProps: () => null }, problem, ['title', 'languages']);
  expect(setErrors).toHaveBeenCalledWith({ title: 'too short no digits', 'languages.1.level': 'unknown' });
  expect(others).toEqual(['in the past']);
});
