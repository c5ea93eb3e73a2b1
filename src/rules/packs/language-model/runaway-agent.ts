import { money, spawns } from '../../catalogue/adjusters/deeds'
import { actsByItself } from '../../catalogue/circumstances/deeds'
import { all, any, exists, has, lacks, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Agents plan in steps by nature; another bot only if it has tools or agents to call again and again. */
const worksInSteps = any(
  oneOf('self.$kind', 'agent', 'orchestrator'),
  exists('out', oneOf('peer.$kind', 'tool', 'mcp-server', 'code-sandbox')),
  has('self.$multiAgent'),
)

/** Nobody has to agree between two steps, as far as is known. */
const goesOnAlone = any(
  sure(actsByItself),
  sure(overlaps('self.$effectiveActions', 'spawn-agents')),
  has('self.$multiAgent'),
  sure(lacks('self.boundsExecution')),
)

/** A script by itself that pays, or follows the pages of others, as long as nobody stops it. */
const repeatsDearDeeds = all(
  oneOf('self.$kind', 'automation-bot'),
  sure(actsByItself),
  sure(overlaps('self.$effectiveActions', 'move-money', 'browse-web')),
)

export const runawayAgent: Rule = {
  id: 'BOT-D-202',
  version: 1,
  title: '{self} runs on without end: loops, retries and tasks that it gives itself',
  stride: ['D'],
  applies: { to: 'element', kinds: ['agent', 'orchestrator', 'automation-bot'] },
  when: any(all(sure(has('self.$llmDriven')), worksInSteps, goesOnAlone), repeatsDearDeeds),
  gap: lacks('self.boundsExecution'),
  why: 'A planner that misreads a result tries again and again, and a script with a fault trades or follows links until somebody notices. An attacker only has to give it a goal that cannot be reached, or pages without end.',
  check:
    'Give it a task that can never succeed, such as a tool that always answers “try again”, and let it run over night in a test. It must stop by itself after a known number of steps.',
  exception: 'The platform that runs it ends each run after a fixed time and starts no other.',
  likelihood: 3,
  impact: 3,
  impactOn: [],
  adjust: [spawns, money],
  skill: 1,
  actors: [
    'rogue-agent',
    'abusive-user',
    'malicious-publisher',
    'careless-insider',
    'script-kiddie',
  ],
  mitigations: [
    { control: 'CTL-BOUNDS', likelihood: 2, impact: 1 },
    { control: 'CTL-SPEND', likelihood: 0, impact: 1, at: ['self', 'out'] },
    { control: 'CTL-KILL', likelihood: 0, impact: 1 },
  ],
  references: [
    'LLM06:2026',
    'LLM10:2025',
    'ASI08:2026',
    'T4:1.1',
    'AML.T0034.002',
    'NISTAML.017:2025',
    'CWE-674',
    'CWE-834',
    'CWE-835',
    'AISVS-v1.0-C9.1.1',
    'AISVS-v1.0-C9.1.2',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'an agent goes on until it is done': {
      elements: { bot: ['agent', { autonomy: 'fully-autonomous', boundsExecution: 'no' }] },
    },
    'agents hand tasks to each other': {
      elements: { bot: ['orchestrator', { boundsExecution: 'no' }], helper: 'agent' },
      flows: { task: 'bot -> helper' },
    },
    'a bot with a model calls its tools as often as it likes': {
      elements: {
        bot: ['automation-bot', { usesLlm: 'yes', boundsExecution: 'no' }],
        search: 'tool',
      },
      flows: { call: 'bot -> search' },
    },
    'a script trades on until somebody notices': {
      elements: {
        bot: [
          'automation-bot',
          {
            usesLlm: 'no',
            actions: ['move-money'],
            autonomy: 'fully-autonomous',
            boundsExecution: 'no',
          },
        ],
      },
    },
  },
  clears: {
    'steps, time and retries are limited': {
      elements: { bot: ['agent', { autonomy: 'fully-autonomous', boundsExecution: 'yes' }] },
    },
    'a bot asks a model once for each message': {
      elements: {
        bot: ['automation-bot', { usesLlm: 'yes', boundsExecution: 'no' }],
        model: 'llm',
      },
      flows: { classify: 'bot -> model' },
    },
    'it follows a script': {
      elements: {
        bot: ['automation-bot', { usesLlm: 'no', boundsExecution: 'no' }],
        search: 'tool',
      },
      flows: { call: 'bot -> search' },
    },
    'nobody has said that it acts alone, so that nobody is asked': {
      elements: { customer: 'user', bot: 'agent' },
      flows: { message: 'customer -> bot' },
    },
  },
  asks: {
    'it acts alone, and nobody has said when it stops': {
      elements: { bot: ['agent', { autonomy: 'acts-within-limits' }] },
    },
  },
}
