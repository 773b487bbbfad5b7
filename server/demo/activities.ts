import type { LocalizedText } from '../../survey-definitions/language/occasion.ts';
import type { ActivityType } from '../surveys/survey.ts';

export type DemoActivity = {
  readonly title: LocalizedText;
  readonly type: ActivityType;
  readonly topics: readonly string[];
  readonly host: string;
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly languages: readonly string[];
  readonly partners: readonly string[];
  readonly otherParticipants: string;
  readonly expectedOutput: string;
  readonly outputDelivered: 'yes' | 'partly' | 'no' | null;
  readonly participants: number | null;
  readonly experts: number | null;
  readonly answering: number;
};

/**
 * Modelled on a strategic planning workshop in Astana: five days in Russian, a partner organisation, participants from other services,
 * numbers that were never recorded and stay empty.
 */
const astana: DemoActivity = {
  title: { en: 'National workshop on strategic planning', fr: 'Atelier national sur la planification stratégique' },
  type: 'national-workshop',
  topics: ['CBSTRAT'],
  host: 'KZ',
  place: 'Astana',
  startsOn: '2026-01-19',
  endsOn: '2026-01-23',
  languages: ['ru'],
  partners: ['OSCE'],
  otherParticipants: 'Other public services, business, donor organisations, consultants',
  expectedOutput: 'Draft strategic plan for the next five years',
  outputDelivered: 'yes',
  participants: null,
  experts: null,
  answering: 21,
};

type Row = readonly [
  en: string,
  fr: string,
  type: ActivityType,
  topic: string,
  host: string,
  place: string,
  startsOn: string,
  endsOn: string,
  language: string,
  participants: number,
  answering: number,
];

const rows: readonly Row[] = [
  [
    'Regional workshop on risk management',
    'Atelier régional sur la gestion des risques',
    'regional-workshop',
    'RM',
    'KE',
    'Nairobi',
    '2024-02-05',
    '2024-02-09',
    'en',
    28,
    19,
  ],
  [
    'National workshop on Customs valuation',
    'Atelier national sur l’évaluation en douane',
    'national-workshop',
    'VAL',
    'SN',
    'Dakar',
    '2024-05-13',
    '2024-05-17',
    'fr',
    31,
    22,
  ],
  [
    'Accreditation workshop for advisors',
    'Atelier d’accréditation de conseillers',
    'accreditation-workshop',
    'EXPERTS',
    'BE',
    'Brussels',
    '2024-09-02',
    '2024-09-06',
    'en',
    18,
    15,
  ],
  [
    'Diagnostic mission on integrity',
    'Mission de diagnostic sur l’éthique',
    'diagnostic-mission',
    'INT',
    'GT',
    'Guatemala',
    '2024-11-18',
    '2024-11-22',
    'es',
    14,
    9,
  ],
  [
    'Sub-regional workshop on rules of origin',
    'Atelier sous-régional sur les règles d’origine',
    'sub-regional-workshop',
    'ORI',
    'FJ',
    'Suva',
    '2025-02-10',
    '2025-02-14',
    'en',
    24,
    16,
  ],
  [
    'Train-the-trainer course on the Harmonized System',
    'Formation de formateurs au Système harmonisé',
    'train-the-trainer',
    'HS',
    'MA',
    'Casablanca',
    '2025-05-19',
    '2025-05-23',
    'fr',
    20,
    17,
  ],
  [
    'Virtual workshop on cross-border e-commerce',
    'Atelier virtuel sur le commerce électronique transfrontalier',
    'virtual-workshop',
    'ECOM',
    'KR',
    'Seoul',
    '2025-06-16',
    '2025-06-18',
    'en',
    64,
    31,
  ],
  [
    'Strategic support mission on human resources',
    'Mission d’appui stratégique aux ressources humaines',
    'strategic-support-mission',
    'HRM',
    'UZ',
    'Tashkent',
    '2025-09-08',
    '2025-09-12',
    'ru',
    12,
    8,
  ],
  [
    'Regional workshop on gender equality and diversity',
    'Atelier régional sur l’égalité de genre et la diversité',
    'regional-workshop',
    'GED',
    'ZM',
    'Lusaka',
    '2025-11-03',
    '2025-11-06',
    'en',
    33,
    24,
  ],
  [
    'National workshop on authorized economic operators',
    'Atelier national sur les opérateurs économiques agréés',
    'national-workshop',
    'SAFEAEO',
    'TN',
    'Tunis',
    '2026-03-23',
    '2026-03-26',
    'fr',
    27,
    18,
  ],
  [
    'Regional workshop on passenger controls',
    'Atelier régional sur le contrôle des passagers',
    'regional-workshop',
    'PAX',
    'BR',
    'Brasília',
    '2026-06-08',
    '2026-06-12',
    'pt',
    30,
    20,
  ],
];

const fromRow = ([
  en,
  fr,
  type,
  topic,
  host,
  place,
  startsOn,
  endsOn,
  language,
  participants,
  answering,
]: Row): DemoActivity => ({
  ...astana,
  title: { en, fr },
  type,
  topics: [topic],
  host,
  place,
  startsOn,
  endsOn,
  languages: [language],
  partners: [],
  otherParticipants: '',
  expectedOutput: '',
  outputDelivered: null,
  participants,
  experts: 2,
  answering,
});

export const closedActivities: readonly DemoActivity[] = [...rows.map(fromRow), astana];

export const openActivity: DemoActivity = fromRow([
  'Regional workshop on performance measurement',
  'Atelier régional sur la mesure de la performance',
  'regional-workshop',
  'PMM',
  'TH',
  'Bangkok',
  '2026-11-16',
  '2026-11-20',
  'en',
  29,
  6,
]);
