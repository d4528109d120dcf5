'use strict';
const tseslint = require('typescript-eslint');

const SYSTEMS = ['uccx', 'mtcti3', 'devlink3', 'telphin'];

const noNodeRed = {
  group: ['**/nodes/**', 'node-red', '@node-red/*'],
  message: 'lib knows no Node-RED.',
};
const noSockets = {
  group: ['node:net', 'node:tls', 'node:http', 'node:https', 'ws'],
  message: 'codecs and mappers are pure.',
};
const otherSystems = (system) => ({
  group: SYSTEMS.filter((other) => other !== system).map((other) => `**/${other}/**`),
  message: 'systems do not know each other.',
});

/** What the files of a layer must not import; the last entry that fits a file counts. */
const layers = [
  { files: ['lib/**/*.ts'], patterns: [noNodeRed] },
  {
    files: ['lib/core/**/*.ts'],
    patterns: [
      noNodeRed,
      { group: ['**/systems/**', '**/wire/**'], message: 'core knows no system and no bytes.' },
    ],
  },
  {
    files: ['lib/wire/**/*.ts'],
    patterns: [noNodeRed, noSockets, { group: ['**/systems/**'], message: 'wire knows no system.' }],
  },
  ...SYSTEMS.flatMap((system) => [
    { files: [`lib/systems/${system}/**/*.ts`], patterns: [noNodeRed, otherSystems(system)] },
    {
      files: [`lib/systems/${system}/{messages,codec,enums,mapper,calls}*.ts`],
      patterns: [noNodeRed, noSockets, otherSystems(system)],
    },
  ]),
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
    files: ['test/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: __dirname } },
    rules: {
      'no-restricted-properties': [
        'error',
        ...['it', 'test', 'describe'].flatMap((object) =>
          ['only', 'skip', 'todo'].map((property) => ({ object, property })),
        ),
      ],
    },
  },
  ...layers.map(({ files, patterns }) => ({
    files,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  })),
);
