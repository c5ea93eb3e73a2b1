/** Something that people should know about what was read: where in their model, and what. */
export interface ReportEntry {
  readonly where: string
  readonly message: string
}

/** How many of something were read. */
export interface ReportCount {
  readonly what: 'diagrams' | 'elements' | 'flows' | 'boundaries' | 'threats' | 'assets'
  readonly count: number
}

/** What one of them is called. */
export const singular: { readonly [What in ReportCount['what']]: string } = {
  diagrams: 'diagram',
  elements: 'element',
  flows: 'flow',
  boundaries: 'boundary',
  threats: 'threat',
  assets: 'asset',
}

/** What became of a file of another tool, or of an earlier Corral. */
export interface ImportReport {
  readonly read: readonly ReportCount[]
  /** What Corral had to decide, since the file does not say it: worth a look. */
  readonly decisions: readonly ReportEntry[]
  /** What has no place in Corral. It is kept with the record it belongs to, and not shown. */
  readonly keptAside: readonly ReportEntry[]
}

/** The report on a file that says everything in Corral's own words. */
export const nothingToReport: ImportReport = { read: [], decisions: [], keptAside: [] }
