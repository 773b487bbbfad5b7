import type { CoverWords } from '../../../client/collaborate/model/collaborate-data.ts';

/** For tests of forms whose cover nobody looks at. */
export const noCover: CoverWords = {
  lead: '',
  facts: [],
  promise: { heading: '', title: '', text: '' },
  contact: ['', null, ''],
  minutes: {},
};
