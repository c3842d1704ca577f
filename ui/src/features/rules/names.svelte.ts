// What rules speak of: templates and kinds of cases by number, and whoever saw to something before.
import { call } from '../../engine/call';
import type { Deed, Template } from '../../engine/contract';
import type { Assignee } from '../../engine/types/Assignee';
import type { CaseKind } from '../../engine/types/CaseKind';

export class Names {
  templates = $state.raw<Template[]>([]);
  kinds = $state.raw<CaseKind[]>([]);
  assignees = $state.raw<string[]>([]);

  async read(): Promise<void> {
    const [templates, kinds, assignees] = await Promise.all([
      call<Template[]>('list_templates'),
      call<CaseKind[]>('list_case_kinds'),
      call<Assignee[]>('list_assignees'),
    ]);
    [this.templates, this.kinds] = [templates, kinds];
    this.assignees = assignees.map(({ name }) => name);
  }

  /** What the template of a message is called; of one that is gone, what it was called. */
  template({ template_id, template }: Extract<Deed, { kind: 'message' }>): string {
    return this.templates.find(({ id }) => id === template_id)?.name ?? template;
  }

  /** A kind of case; without one, or once it is gone, the first. */
  caseKind(id: number | null): string {
    return (this.kinds.find((kind) => kind.id === id) ?? this.kinds[0])?.name ?? '';
  }
}
