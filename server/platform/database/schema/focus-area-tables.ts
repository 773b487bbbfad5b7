export interface FocusAreaTables {
  focus_area: {
    readonly id: string;
    readonly code: string;
    name_en: string;
    name_fr: string;
    first_year: number;
    last_year: number | null;
    revision: number;
    updated_at: string;
  };
}
