/** The id of a control of the catalogue. A test holds that every one named by a rule exists. */
export type ControlId = `CTL-${string}`
