export interface DefinitionTables {
  definition_version: {
    readonly name: string;
    readonly version: number;
    /** JSON text of a PublishedDefinition's definition and texts, keys sorted */
    readonly compiled: string;
    readonly published_at: string;
  };
}
