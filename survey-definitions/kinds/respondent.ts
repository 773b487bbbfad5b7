/** Somebody who answers in a demonstration or a test. Chance comes in from outside: the same sequence gives the same answers. */
export type Respondent = {
  /** A latent mood: 0 neutral, about ±1. */
  readonly satisfaction: number;
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  readonly chance: (probability: number) => boolean;
  /** Normal with mean 0 and standard deviation 1. */
  readonly normal: () => number;
  /** A sentence about an item, in the respondent's language. */
  readonly remark: (item: string) => string;
};
