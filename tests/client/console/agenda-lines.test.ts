import { describe, expect, it } from 'vitest';
import { agendaItems, agendaLines, agendaText } from '../../../client/console/surveys/form/agenda-lines.ts';

describe('agenda items pasted as lines', () => {
  it.each([
    ['1. Opening of the session', 'Opening of the session'],
    ['1) Opening', 'Opening'],
    ['  2.1. Revised Kyoto Convention', 'Revised Kyoto Convention'],
    ['2.1 Revised Kyoto Convention', 'Revised Kyoto Convention'],
    ['(iii) Data Model', 'Data Model'],
    ['IV. E-commerce', 'E-commerce'],
    ['a) Green Customs', 'Green Customs'],
    ['• Waste', 'Waste'],
    ['– Waste', 'Waste'],
    ['Item 3: Risk management', 'Risk management'],
    ['Agenda item 12 – Risk management', 'Risk management'],
    ['Point 3 - Gestion des risques', 'Gestion des risques'],
    ['1.\tTabbed', 'Tabbed'],
    ['SAFE Framework of Standards', 'SAFE Framework of Standards'],
    ['E-commerce', 'E-commerce'],
    ['I am not a number', 'I am not a number'],
    ['2030 vision of Customs', '2030 vision of Customs'],
    ['Civil society', 'Civil society'],
  ])('%j is %j', (line, title) => {
    expect(agendaLines(line)).toEqual([title]);
  });

  it('leaves empty lines out and keeps the order', () => {
    expect(agendaLines('1. One\n\n  \r\n2. Two\r\n')).toEqual(['One', 'Two']);
  });

  it('pairs the languages by place and leaves out what one of them lacks', () => {
    expect(agendaItems({ en: 'One\nTwo', fr: 'Un' })).toEqual([
      { code: 'A1', label: { en: 'One', fr: 'Un' } },
      { code: 'A2', label: { en: 'Two' } },
    ]);
  });

  it('shows a stored list as it was pasted', () => {
    const items = agendaItems({ en: 'One\nTwo', fr: '' });
    expect([agendaText(items, 'en'), agendaText(items, 'fr')]).toEqual(['One\nTwo', '']);
  });
});
