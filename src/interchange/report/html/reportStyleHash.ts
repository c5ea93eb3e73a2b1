/** The hash by which the page policies of the report and of the app know its style sheet. A test holds it. */
export const reportStyleHash = 'sha256-NVEd5c9IYBhVOv44Cp/rIQXSeqYAoJ4anan7uA7WBQw='
