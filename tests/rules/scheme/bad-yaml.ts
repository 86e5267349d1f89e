/** What the schemes of fixtures/schemes/bad that are no YAML are wrong in: one problem for one cause, at the line where it stands. */
export const badYaml = {
  'yaml-blank-full-width': [['scheme-not-yaml', '4', '']],
  'yaml-bracket-full-width': [['scheme-not-yaml', '6', '']],
  'yaml-bracket-open': [['scheme-not-yaml', '4', '']],
  'yaml-comma-missing': [
    ['scheme-not-yaml', '3', ''],
    ['scheme-not-yaml', '5', ''],
    ['scheme-not-yaml', '5', ''],
  ],
  'yaml-indent': [['scheme-not-yaml', '6', '']],
  'yaml-quote-full-width': [['scheme-not-yaml', '3', '']],
  'yaml-quote-open': [['scheme-not-yaml', '3', '']],
  'yaml-several': [
    ['scheme-not-yaml', '3', ''],
    ['scheme-not-yaml', '6', ''],
    ['scheme-not-yaml', '8', ''],
  ],
  'yaml-tab': [['scheme-not-yaml', '4', '']],
} as const;
