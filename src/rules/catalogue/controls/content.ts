import type { Control } from '../../control'

/** What is let in and what is let out. */
export const contentControls: readonly Control[] = [
  {
    id: 'CTL-INPUT-VALID',
    name: 'Validate and size-limit input',
    kind: 'prevent',
    effort: 1,
    description:
      'Strict schema, type and size limits at the trusted side; reject rather than truncate.',
    effects: [
      { on: 'element', property: 'validatesInput', value: 'yes' },
      { on: 'element', property: 'limitsInputSize', value: 'yes' },
    ],
    references: [
      'ASVS-v5.0.0-2.2.1',
      'ASVS-v5.0.0-2.2.2',
      'AISVS-v1.0-C2.1.4',
      'AISVS-v1.0-C10.4.3',
      'AISVS-v1.0-C10.4.4',
    ],
  },
  {
    id: 'CTL-PROMPT-SCREEN',
    name: 'Screen and normalise prompts',
    kind: 'detect',
    effort: 2,
    description:
      'Normalise Unicode and encodings, then screen everything that can steer the model for injection; expect it to be bypassed sometimes.',
    effects: [
      { on: 'element', property: 'screensPrompts', value: 'yes' },
      { on: 'element', property: 'normalisesText', value: 'yes' },
    ],
    references: [
      'AML.M0015',
      'AML.M0020',
      'AISVS-v1.0-C2.1.1',
      'AISVS-v1.0-C2.1.2',
      'AISVS-v1.0-C2.1.3',
      'AISVS-v1.0-C10.4.2',
    ],
  },
  {
    id: 'CTL-CONTENT-ISO',
    name: 'Keep outside content apart',
    kind: 'prevent',
    effort: 3,
    description:
      'Mark provenance, read untrusted content with a model that has no tools, and drop privileges once it has been read.',
    effects: [{ on: 'element', property: 'isolatesUntrustedContent', value: 'yes' }],
    references: ['AML.M0030', 'AISVS-v1.0-C2.1.6', 'AISVS-v1.0-C9.3.5', 'AISVS-v1.0-C9.3.6'],
  },
  {
    id: 'CTL-OUTPUT-FILTER',
    name: 'Filter answers',
    kind: 'detect',
    effort: 2,
    description:
      "Block secrets, other people's data, prompt text, hidden characters, suspicious links and harmful content in answers.",
    effects: [{ on: 'element', property: 'filtersOutput', value: 'yes' }],
    references: [
      'AML.M0020',
      'AISVS-v1.0-C7.3.1',
      'AISVS-v1.0-C7.3.2',
      'AISVS-v1.0-C7.3.4',
      'AISVS-v1.0-C5.2.4',
    ],
  },
  {
    id: 'CTL-PRIVATE-REPLY',
    name: 'Answer in private',
    kind: 'prevent',
    effort: 1,
    description: 'Move personal answers to a direct, authenticated channel.',
    effects: [{ on: 'element', property: 'repliesPrivately', value: 'yes' }],
    references: ['ASVS-v5.0.0-14.2.3'],
  },
  {
    id: 'CTL-REMOTE-CONTENT',
    name: 'Block remote images and previews',
    kind: 'prevent',
    effort: 1,
    description:
      'No automatic loading of remote content; allow-list link targets; switch off previews for bot messages.',
    effects: [
      { on: 'element', property: 'restrictsRemoteContent', value: 'yes' },
      { on: 'element', property: 'fetchesRemoteContent', value: 'no' },
    ],
    references: ['ASVS-v5.0.0-3.4.3', 'AISVS-v1.0-C7.3.3'],
  },
  {
    id: 'CTL-FILE-SCAN',
    name: 'Check files and media',
    kind: 'prevent',
    effort: 2,
    description:
      'Type and size allow-list, malware scan, metadata and hidden-text removal, safe parsers.',
    effects: [{ on: 'element', property: 'scansFiles', value: 'yes' }],
    references: [
      'ASVS-v5.0.0-5.2.1',
      'ASVS-v5.0.0-5.2.2',
      'ASVS-v5.0.0-5.4.3',
      'AISVS-v1.0-C2.2.3',
    ],
  },
  {
    id: 'CTL-GROUND',
    name: 'Ground and verify answers',
    kind: 'prevent',
    effort: 2,
    description:
      'Tie answers to sources or tests, check citations, fall back to "I do not know" or a person, verify generated code.',
    effects: [{ on: 'element', property: 'groundsAnswers', value: 'yes' }],
    references: [
      'AISVS-v1.0-C7.2.1',
      'AISVS-v1.0-C7.2.2',
      'AISVS-v1.0-C7.2.3',
      'AISVS-v1.0-C7.4.2',
    ],
  },
  {
    id: 'CTL-ERRORS',
    name: 'Plain errors',
    kind: 'prevent',
    effort: 1,
    description: 'Say outside that it failed and how to go on; keep the details in the log.',
    effects: [{ on: 'element', property: 'hidesErrors', value: 'yes' }],
    references: ['ASVS-v5.0.0-16.5.1'],
  },
  {
    id: 'CTL-FIELD-FILTER',
    name: 'Return and accept only needed fields',
    kind: 'prevent',
    effort: 1,
    description: 'Explicit response and request models per operation.',
    effects: [{ on: 'element', property: 'fieldFiltering', value: 'yes' }],
    references: ['ASVS-v5.0.0-8.2.3', 'ASVS-v5.0.0-15.3.1', 'ASVS-v5.0.0-15.3.3'],
  },
  {
    id: 'CTL-OUTPUT-VALID',
    name: 'Check output before acting',
    kind: 'prevent',
    effort: 2,
    description:
      'Validate model output against a schema and policy and encode it for its sink; never pass it raw to SQL, shell, HTML or APIs.',
    effects: [{ on: 'element', property: 'validatesModelOutput', value: 'yes' }],
    references: [
      'ASVS-v5.0.0-1.3.2',
      'ASVS-v5.0.0-1.3.3',
      'AISVS-v1.0-C7.1.1',
      'AISVS-v1.0-C9.3.2',
      'AML.M0033',
    ],
  },
  {
    id: 'CTL-ENCODE',
    name: 'Encode what you render',
    kind: 'prevent',
    effort: 1,
    description: 'Render bot text as text; sanitise Markdown and HTML, forbid scripts.',
    effects: [{ on: 'element', property: 'encodesOutput', value: 'yes' }],
    references: ['ASVS-v5.0.0-1.2.1', 'ASVS-v5.0.0-1.3.5', 'ASVS-v5.0.0-3.2.2'],
  },
  {
    id: 'CTL-PARAM-QUERY',
    name: 'Parameterise queries and commands',
    kind: 'prevent',
    effort: 1,
    description: 'Bind parameters; never build statements from text, also when a model wrote it.',
    effects: [{ on: 'element', property: 'parameterisedQueries', value: 'yes' }],
    references: ['ASVS-v5.0.0-1.2.4', 'ASVS-v5.0.0-1.2.5'],
  },
  {
    id: 'CTL-UPSTREAM',
    name: 'Distrust third-party data',
    kind: 'prevent',
    effort: 1,
    description:
      'Validate, size-limit and time-out responses from partners as if a user had sent them.',
    effects: [{ on: 'element', property: 'validatesUpstream', value: 'yes' }],
    references: ['ASVS-v5.0.0-15.3.2', 'ASVS-v5.0.0-2.2.1'],
  },
  {
    id: 'CTL-DETECTOR-TEST',
    name: 'Test the detectors',
    kind: 'detect',
    effort: 2,
    description: 'Attack filters and detectors with obfuscated, multilingual and adaptive samples.',
    effects: [{ on: 'element', property: 'detectorTested', value: 'yes' }],
    references: ['AISVS-v1.0-C11.1.3', 'AISVS-v1.0-C2.2.2'],
  },
]
