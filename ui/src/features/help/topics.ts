// Which questions the help answers on each screen.

const TOPICS: Record<string, number> = {
  today: 4,
  customers: 6,
  calendar: 3,
  reminders: 4,
  cases: 5,
  ratings: 4,
  templates: 2,
  rules: 4,
  messages: 4,
  import: 6,
  duplicates: 3,
  history: 2,
  settings: 4,
};
const ANYWHERE = 2;

const keys = (screen: string, count: number): string[] =>
  Array.from({ length: count }, (_, place) => `help-${screen}-${place + 1}`);

/** The questions about one screen, then those about the whole program. */
export const topicsOf = (screen: string): { here: string[]; anywhere: string[] } => ({
  here: keys(screen, TOPICS[screen] ?? 0),
  anywhere: keys('anywhere', ANYWHERE),
});
