import type { NewMargin } from '../../plan/targets/margin-contract.ts';
import type { NewTarget } from '../../plan/targets/target-contract.ts';

/** Aims beside those that the plan prints: one was raised, as policy bodies do. */
export const demoTargets: readonly NewTarget[] = [
  {
    series: 'SP3.external-experts',
    operator: '>=',
    value: 200,
    validFrom: '2022-07-01',
    source: 'Capacity Building Committee, 12th Session (invented)',
  },
  {
    series: 'SP3.external-experts',
    operator: '>=',
    value: 230,
    validFrom: '2025-07-01',
    source: 'Capacity Building Committee, 15th Session (invented)',
  },
  {
    series: 'SP3.accredited-delivery',
    operator: '>=',
    value: 70,
    validFrom: '2023-07-01',
    source: 'Policy Commission, 88th Session (invented)',
  },
  {
    series: 'RES.satisfaction-overall',
    operator: '>=',
    value: 75,
    validFrom: '2023-07-01',
    source: 'Policy Commission, 88th Session (invented)',
  },
];

/** Decided for the waves to come: those of the past were opened with the default of 5 points. */
export const demoMargin: NewMargin = {
  series: 'RES.satisfaction-overall',
  points: 4,
  validFrom: '2027-01-01',
  source: 'Audit Committee, 20th Session (invented)',
};
