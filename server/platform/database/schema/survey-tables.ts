import type { Committee } from '../../../../survey-definitions/reference/committees.ts';
import type { OccasionRecord, Confidentiality, SurveyState } from '../../../../survey-definitions/surveys/survey.ts';

export interface SurveyTables {
  survey: {
    readonly id: string;
    readonly address: string;
    definition: string;
    version: number;
    occasion_kind: OccasionRecord['kind'];
    /** '' where the occasion is no session */
    committee: Committee | '';
    /** JSON text of the OccasionRecord */
    record: string;
    confidentiality: Confidentiality;
    /** JSON text */
    languages: string;
    population: number | null;
    delegates: number | null;
    state: SurveyState;
    closes_at: string | null;
    readonly created_at: string;
    /** id of a staff member */
    readonly created_by: string;
    opened_at: string | null;
    closed_at: string | null;
  };
  survey_count: {
    readonly survey_id: string;
    responses: number;
  };
}
