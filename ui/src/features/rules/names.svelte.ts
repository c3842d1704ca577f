// What rules speak of by number: templates and kinds of cases.
import { call } from '../../engine/call';
import type { Deed, Template } from '../../engine/contract';
import type { CaseKind } from '../../engine/types/CaseKind';

export class Names {
  templates = $state.raw<Template[]>([]);
  kinds = $state.raw<CaseKind[]>([]);

  async read(): Promise<void> {
    [this.templates, this.kinds] = await Promise.all([call<Template[]>('list_templates'), call<CaseKind[]>('list_case_kinds')]);
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
