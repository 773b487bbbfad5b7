import type { NewColleague } from '../../../server/wave/member-form/colleague-contract.ts';

type Fields = { get(name: string): unknown; getAll(name: string): readonly unknown[] };

/** Reads the form for a new colleague; null: something is lacking. Whether the address is one, the server decides. */
export function newColleague(fields: Fields): NewColleague | null {
  const text = (name: string): string => String(fields.get(name) ?? '').trim();
  const sections = fields.getAll('sections').map(String);
  const [name, email] = [text('name'), text('email')];
  if (name === '' || !/^\S+@\S+$/.test(email) || sections.length === 0) return null;
  return { name, email, language: text('language'), sections, rest: text('rest') === 'hidden' ? 'hidden' : 'read' };
}
