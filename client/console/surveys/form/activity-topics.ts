/** Strategic objectives and focus areas that an activity may be about; the plan's own codes. */
export const activityTopics = ['SO1', 'SO2', 'SO3', 'SO4', 'FA1', 'FA2', 'FA3'] as const;
