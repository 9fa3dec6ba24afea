import { readdirSync } from 'node:fs';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const features = readdirSync(new URL('./src/features', import.meta.url));
const noFeature = {
  regex: '(^|/)features/',
  message: 'Only src/app composes features. Features meet in src/shared, by links and by the API.',
};
const noApp = { regex: '^@/app/', message: 'src/app stands above features and shared.' };

export default tseslint.config(
  {
    ignores: [
      'dist',
      'node_modules',
      'src/api/*.d.ts',
      'scripts',
      'public',
      '*.mjs',
      'playwright-report',
      'test-results',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  reactHooks.configs.flat['recommended-latest'] ?? reactHooks.configs.flat.recommended,
  jsxA11y.flatConfigs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      'jsx-a11y/no-autofocus': 'off',
      // A scrolling table must be reachable by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['section'], roles: ['tabpanel'] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.object.name='Intl']:not([callee.property.name='PluralRules'])",
          message: 'Chromium knows no Kyrgyz in Intl: use shared/time and shared/i18n/number.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]',
          message: 'Chromium knows no Kyrgyz in Intl: use shared/time and shared/i18n/number.',
        },
      ],
    },
  },
  { files: ['src/**/*.tsx'], rules: { 'max-lines': ['error', 220] } },
  {
    files: ['src/shared/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noFeature, noApp] }] },
  },
  ...features.map((feature) => ({
    files: [`src/features/${feature}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            noFeature,
            noApp,
            {
              regex: `^(\\.\\./)+(${features.filter((other) => other !== feature).join('|')})(/|$)`,
              message: noFeature.message,
            },
          ],
        },
      ],
    },
  })),
  {
    files: ['**/*.test.{ts,tsx}', 'src/shared/testing/**', 'e2e/**'],
    rules: { '@typescript-eslint/unbound-method': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  { files: ['src/shared/i18n/number.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
