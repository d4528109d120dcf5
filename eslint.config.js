'use strict';
const tseslint = require('typescript-eslint');

/** Layers, lowest first: a file may import from its own layer and from those below it. */
const boundaries = [
  {
    files: ['lib/**/*.ts'],
    patterns: [{ group: ['**/nodes/**', 'node-red', '@node-red/*'], message: 'lib knows no Node-RED.' }],
  },
  {
    files: ['lib/core/**/*.ts'],
    patterns: [{ group: ['**/systems/**', '**/wire/**'], message: 'core knows no system and no bytes.' }],
  },
  {
    files: ['lib/wire/**/*.ts', 'lib/systems/*/codec*.ts', 'lib/systems/*/messages*.ts', 'lib/systems/*/mapper*.ts'],
    patterns: [
      {
        group: ['node:net', 'node:tls', 'node:http', 'node:https', 'ws', '**/systems/**'],
        message: 'codecs and mappers are pure: no sockets, no timers.',
      },
    ],
  },
  ...['uccx', 'mtcti3', 'devlink3', 'telphin'].map((system) => ({
    files: [`lib/systems/${system}/**/*.ts`],
    patterns: [
      { group: ['**/nodes/**', 'node-red', '@node-red/*'], message: 'lib knows no Node-RED.' },
      {
        group: ['uccx', 'mtcti3', 'devlink3', 'telphin']
          .filter((other) => other !== system)
          .map((other) => `**/${other}/**`),
        message: 'systems do not know each other.',
      },
    ],
  })),
];

module.exports = tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'test-output/', '**/*.generated.*', '.node-red-demo/'] },
  {
    files: ['lib/**/*.ts', 'nodes/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, allowDefaultCaseForExhaustiveSwitch: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 450, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  { files: ['lib/systems/*/messages*.ts', 'lib/systems/*/enums*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['test/**/*.ts', '*.config.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: __dirname } },
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'it', property: 'only' },
        { object: 'it', property: 'skip' },
        { object: 'describe', property: 'only' },
        { object: 'describe', property: 'skip' },
      ],
    },
  },
  ...boundaries.map(({ files, patterns }) => ({
    files,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  })),
);
