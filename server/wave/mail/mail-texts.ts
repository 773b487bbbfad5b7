import { officialTexts } from '../../platform/text/official-texts.ts';
import type en from './texts/en.json';

/** What mails say beside their templates, which the Secretariat may edit. */
export const mailTexts = officialTexts<typeof en>(new URL('texts/', import.meta.url));
