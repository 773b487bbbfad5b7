import { officialLanguages } from '../../survey-definitions/reference/languages.ts';
import names from './example-names.json' with { type: 'json' };
import type { Definition } from '../../survey-definitions/questionnaire/definition.ts';
import type { OccasionEntry } from '../../survey-definitions/language/occasion.ts';
import { committeeEntries, committees } from '../../survey-definitions/reference/committees.ts';
import type { OccasionRecord, SurveyPlan } from '../../survey-definitions/surveys/survey.ts';

/** What a survey by this definition could be about, so that the definition can be seen before there is one. */
export function examplePlan(definition: Definition, now: Date): SurveyPlan {
  const { name, languages } = definition;
  return {
    definition: name,
    record: exampleRecord(definition, now.toISOString().slice(0, 10)),
    confidentiality: definition.occasion === 'wave' ? 'attributed' : 'confidential',
    languages,
    population: null,
    closesAt: null,
  };
}

/** A definition for the sessions of any committee is shown with the first one. */
function exampleRecord({ occasion, committee: ofDefinition }: Definition, today: string): OccasionRecord {
  const committee = committees.reduce((shown, known) => (known === ofDefinition ? known : shown));
  const { firstSession: numbers } = committeeEntries[committee];
  const meeting = {
    startsOn: today,
    endsOn: today,
    place: 'Brussels',
    format: 'hybrid',
    languages: officialLanguages,
  } as const;
  switch (occasion) {
    case 'wave':
      return { kind: 'wave', year: Number(today.slice(0, 4)) };
    case 'session':
      return { kind: 'session', committee, numbers, agendaItems, ...meeting };
    case 'activity':
      return {
        kind: 'activity',
        title: names.activity,
        type: 'national-workshop',
        topics: [],
        alignedWithPlan: null,
        host: null,
        beneficiaries: [],
        programme: '',
        donor: '',
        partners: [],
        experts: null,
        accreditedExperts: null,
        participants: null,
        otherParticipants: '',
        expectedOutput: '',
        outputDelivered: null,
        ...meeting,
      };
    default:
      return occasion satisfies never;
  }
}

const agendaItems: readonly OccasionEntry[] = names.agendaItems.map((label, index) => ({
  code: `a${index + 1}`,
  label,
}));
