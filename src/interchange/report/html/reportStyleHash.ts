/** The hash by which the page policies of the report and of the app know its style sheet. A test holds it. */
export const reportStyleHash = 'sha256-CfZ1QZ7Afu/51to6fdao27/yB/4v8Ql3OlFJJo5aFl0='
