// The English messages, as one chunk that is fetched when the language is chosen.
export const files = import.meta.glob<string>('../../../assets/locales/en/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
