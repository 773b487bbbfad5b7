import { z } from 'zod';
import { operationIn } from '../../platform/contract/operation.ts';

const operation = operationIn('Access');

export const description = {
  forMachines: operation({
    summary: 'This description for machines',
    answer: z.looseObject({ openapi: z.string() }),
  }),
  forPeople: operation({ summary: 'This description for people', answer: 'text/html' }),
};
