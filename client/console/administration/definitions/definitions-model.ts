import type { Definitions } from '../../../../server/surveys/questionnaires/definition-contract.ts';
import type { Api } from '../../../shared/api.ts';
import { createLoaded } from '../../blocks/loaded.ts';
import type { Loaded } from '../../blocks/loaded.ts';

export type DefinitionsModel = Loaded<Definitions>;

export const createDefinitionsModel = (api: Api): DefinitionsModel => createLoaded(api.definitions);
