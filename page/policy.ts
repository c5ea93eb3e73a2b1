import { reportStyleHash } from '../src/interchange/report/html/reportStyleHash.ts'

const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  // The one style element that react-aria-components 1.22.1 inserts (usePress), and that of reports,
  // whose preview keeps to this policy as well.
  'style-src': `'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=' '${reportStyleHash}'`,
  'frame-src': 'blob:',
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'corral#script-url',
}

const written = Object.entries(directives).map((directive) => directive.join(' '))

/** What a page may do when it can only say so itself: browsers ignore frame-ancestors there. */
export const metaPolicy = written.join('; ')

export const headerPolicy = `${metaPolicy}; frame-ancestors 'none'`
