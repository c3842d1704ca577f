// Logical properties only: the same sheet serves left-to-right and right-to-left.
export default {
  plugins: ['stylelint-use-logical'],
  overrides: [
    { files: ['**/*.svelte'], customSyntax: 'postcss-html' },
    { files: ['src/styles/tokens.css'], rules: { 'color-no-hex': null } },
  ],
  rules: {
    'csstools/use-logical': ['always', { except: [] }],
    'declaration-property-value-disallowed-list': {
      'text-align': ['left', 'right'],
      float: ['left', 'right'],
      clear: ['left', 'right'],
      '/^letter-spacing$/': [/-/],
    },
    'color-named': ['never', { ignore: ['inside-function'] }],
    'color-no-hex': true,
    'declaration-no-important': true,
    'block-no-empty': true,
    'no-duplicate-selectors': true,
    'property-no-unknown': true,
    'unit-no-unknown': true,
  },
};
