/** The hash by which the page policies of the report and of the app know its style sheet. A test holds it. */
export const reportStyleHash = 'sha256-pAuXQN7Jpad8fGdNqBcHl0IugIZhd/+vuqRdh30Ojyg='
