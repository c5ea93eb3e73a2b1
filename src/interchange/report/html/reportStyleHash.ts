/** The hash by which the page policies of the report and of the app know its style sheet. A test holds it. */
export const reportStyleHash = 'sha256-5pMI9okRSxUGTN5Xvw2++2ejAQr7KKQp00XGPVRSk7E='
