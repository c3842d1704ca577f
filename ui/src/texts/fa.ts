// The Persian messages, as one chunk that is fetched when the language is chosen.
export const files = import.meta.glob<string>('../../../assets/locales/fa/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
