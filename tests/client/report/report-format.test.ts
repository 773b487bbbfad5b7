import { describe, expect, it } from 'vitest';
import { createReportFormat } from '../../../client/report/content/report-format.ts';

describe('the figures of the annex', () => {
  it.each([
    { language: 'en', p: 0.0004, said: '<\u00a00.001' },
    { language: 'en', p: 0.8366, said: '0.837' },
    { language: 'en', p: 1, said: '1.000' },
    { language: 'fr', p: 0.0004, said: '<\u00a00,001' },
    { language: 'fr', p: 0.05, said: '0,050' },
  ] as const)('p $p is written $said in $language', ({ language, p, said }) => {
    expect(createReportFormat(language).p(p)).toBe(said);
  });

  it('limits of a change have their signs', () => {
    expect(createReportFormat('en').pointsInterval({ lower: -0.051, upper: 0.072 })).toBe('[−5.1; +7.2]');
    expect(createReportFormat('fr').pointsInterval({ lower: -0.051, upper: 0.072 })).toBe('[−5,1\u202f; +7,2]');
  });

  it('an instant stands on the clocks of Brussels', () => {
    expect(createReportFormat('en').brussels('2026-07-01T22:30:00.000Z')).toBe('2 July 2026, 00:30');
  });
});
