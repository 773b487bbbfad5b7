/** Percentage points within which a change counts as none, unless a policy body fixed another (methodology.md section 8). */
export const defaultMarginPoints = 5;
