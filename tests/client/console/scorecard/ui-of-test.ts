import { uiIn } from '../../../../client/console/blocks/ui.ts';

export const english = uiIn('en');
export const french = uiIn('fr');
