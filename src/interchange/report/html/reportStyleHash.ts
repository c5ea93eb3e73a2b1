/** The hash by which the page policies of the report and of the app know its style sheet. A test holds it. */
export const reportStyleHash = 'sha256-BRnRs+XfYLFDNwy4in0Tv384tuGZ8jAK1t2bpmDjGnY='
