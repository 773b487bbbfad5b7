export const targetOperators = ['>=', '<=', '='] as const;
export type TargetOperator = (typeof targetOperators)[number];

/** A decided aim, in the unit of its series: percent (0 to 100, satisfaction rates too) or a count. */
export type Target = { readonly operator: TargetOperator; readonly value: number };

/** Whether a value, in the same unit as the target, has reached it. */
export function attains(value: number, target: Target): boolean {
  switch (target.operator) {
    case '>=':
      return value >= target.value;
    case '<=':
      return value <= target.value;
    case '=':
      return value === target.value;
  }
}
