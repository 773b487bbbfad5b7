export interface HistoryImportTables {
  /** One per wave that was not answered here but brought in from a file. */
  history_import: {
    readonly survey_id: string;
    /** Unique: of two imports of one year only one is stored. */
    readonly year: number;
    /** SHA-256 of the file as it was read, hexadecimal */
    readonly file_digest: string;
    /** JSON text of the mapping */
    readonly mapping: string;
    readonly responses: number;
    /** id of a staff member, or `command-line` */
    readonly imported_by: string;
    readonly imported_at: string;
  };
}
