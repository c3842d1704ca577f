// Answers every breach of WCAG 2.2 A and AA that axe-core finds on the page: rule, help and place.
const done = arguments[arguments.length - 1];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
axe.run(document, { runOnly: tags, resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }).then(
  ({ violations }) =>
    done(
      violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${node.html.slice(0, 160)}: ${node.failureSummary ?? ''}`),
      ),
    ),
  (problem) => done([`axe failed: ${problem}`]),
);
