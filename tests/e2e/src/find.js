// Answers the elements that a screen reader would name so: arguments are a list of roles, a name, and
// whether the name must be whole. Roles and names are those that axe-core computes.
const [roles, wanted, whole] = arguments;
const plain = (text) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/\s+/g, ' ').trim();
axe.teardown();
axe.setup(document.documentElement);
try {
  const found = [];
  for (const element of document.body.querySelectorAll('*')) {
    const node = axe.utils.getNodeFromTree(element);
    if (!node || !roles.includes(axe.commons.aria.getRole(node))) continue;
    if (!axe.commons.dom.isVisibleToScreenReaders(node)) continue;
    const name = plain(axe.commons.text.accessibleTextVirtual(node));
    if (whole ? name === plain(wanted) : name.includes(plain(wanted))) found.push(element);
  }
  return found;
} finally {
  axe.teardown();
}
