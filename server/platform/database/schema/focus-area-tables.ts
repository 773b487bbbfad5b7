import type { NameColumns } from './name-columns.ts';

export interface FocusAreaTables {
  focus_area: NameColumns & {
    readonly id: string;
    readonly code: string;
    first_year: number;
    last_year: number | null;
    revision: number;
    updated_at: string;
  };
}
