import { occasionFor } from '../../../survey-definitions/language/occasion.ts';
import type { KnownRespondent, LocalizedText, Occasion } from '../../../survey-definitions/language/occasion.ts';
import type { Members } from '../../platform/members.ts';
import { alike } from '../../../survey-definitions/reference/languages.ts';
import { placeNames, type Place } from '../../../survey-definitions/reference/places.ts';
import { committeeEntries } from '../../../survey-definitions/reference/committees.ts';
import { occasionDates } from './occasion-dates.ts';
import words from './occasion-words.json' with { type: 'json' };
import type {
  ActivityRecord,
  Format,
  OccasionRecord,
  SessionRecord,
  Survey,
  WaveRecord,
} from '../../../survey-definitions/surveys/survey.ts';

/**
 * What the definition may know of a survey: exactly the facts, names and lists of `occasionVocabulary`. `known`: what a personal code
 * says of the respondent, so that the questionnaire need not ask for the delegation.
 */
export function occasionOf(
  survey: Pick<Survey, 'record' | 'confidentiality'>,
  members: Members,
  known: KnownRespondent | null,
): Occasion {
  const { record, confidentiality } = survey;
  const own = occasionOfRecord(record, members);
  return occasionFor({ ...own, facts: { kind: record.kind, confidentiality, ...own.facts } }, known);
}

function occasionOfRecord(record: OccasionRecord, members: Members): Occasion {
  switch (record.kind) {
    case 'session':
      return ofSession(record);
    case 'activity':
      return ofActivity(record, members);
    case 'wave':
      return ofWave(record);
    default:
      return record satisfies never;
  }
}

function ofSession(record: SessionRecord): Occasion {
  const { name, short } = committeeEntries[record.committee];
  return {
    facts: meetingFacts(record),
    names: {
      committee: name,
      committeeShort: short,
      session: alike(record.numbers),
      place: placeOf(record.place, record.format),
      dates: occasionDates(record.startsOn, record.endsOn),
    },
    lists: { agendaItems: record.agendaItems },
  };
}

function ofActivity(record: ActivityRecord, members: Members): Occasion {
  const host = record.host === null ? undefined : members.get(record.host)?.name;
  return {
    facts: { ...meetingFacts(record), type: record.type, topics: record.topics },
    names: {
      title: record.title,
      place: placeOf(record.place, record.format),
      dates: occasionDates(record.startsOn, record.endsOn),
      host: host ?? words.theOrganization,
    },
    lists: {},
  };
}

/** `year` is the one in which the meeting began. */
const meetingFacts = ({ format, languages, startsOn }: SessionRecord | ActivityRecord) => ({
  format,
  languages,
  year: Number(startsOn.slice(0, 4)),
});

const ofWave = ({ year, focusAreas = [] }: WaveRecord): Occasion => ({
  facts: { year },
  names: { year: alike(String(year)) },
  lists: { focusAreas },
});

/** Where nobody met, the form stands in for the place. */
const placeOf = (place: Place, format: Format): LocalizedText =>
  place !== '' ? placeNames(place) : format === 'document-based' ? words.byDocuments : words.online;
