import { uiIn } from '../../../../client/console/shell/ui.ts';

export const english = uiIn('en');
export const french = uiIn('fr');
