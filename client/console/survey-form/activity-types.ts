import type { ActivityType } from '../../shared/api-types.ts';

export const activityTypes = [
  'national-workshop',
  'regional-workshop',
  'sub-regional-workshop',
  'diagnostic-mission',
  'strategic-support-mission',
  'accreditation-workshop',
  'train-the-trainer',
  'virtual-workshop',
  'study-visit',
  'e-learning-course',
  'peer-review',
  'contact-points-meeting',
] as const satisfies readonly ActivityType[];

/** Strategic objectives and focus areas that an activity may be about; the plan's own codes. */
export const activityTopics = ['SO1', 'SO2', 'SO3', 'SO4', 'FA1', 'FA2', 'FA3'] as const;
