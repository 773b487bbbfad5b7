import type { Cover } from '../../../server/wave/cover/cover.ts';

/** For tests of forms whose cover nobody looks at. */
export const noCover: Cover = {
  from: '',
  to: '',
  duration: { minutes: 1, questions: 0, sections: [] },
  promise: { title: '', text: '' },
  contact: '',
  contactAddress: null,
};
