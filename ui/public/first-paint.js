// Gives the empty page last time's language, direction and theme, so that it never flashes in another one.
(() => {
  const [language, theme] = (localStorage.getItem('daftar-first-paint') ?? '').split(' ');
  const root = document.documentElement;
  if (language) root.lang = language;
  root.dir = language === 'fa' ? 'rtl' : 'ltr';
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
})();
