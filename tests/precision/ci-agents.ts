import type { Opinion } from './opinion'
import { templateModel } from './templateModel'

export const ciAgents: Opinion = {
  title: 'Coding agents in a pipeline',
  model: templateModel('ci-agents'),
  raises: [
    {
      says: 'Anybody on the internet writes an issue that the coder obeys.',
      at: ['coder', 'orch', 'f21'],
      band: 'critical',
      rules: ['BOT-T-202'],
    },
    {
      says: 'What the model writes goes straight to a shell on the runner, with no sandbox and no check.',
      at: ['coder'],
      band: 'critical',
      rules: ['BOT-E-204'],
    },
    {
      says: 'A stranger’s issue or pull request starts a workflow that holds deploy credentials.',
      at: ['runner', 'f2'],
      band: 'critical',
      rules: ['BOT-E-601'],
    },
    {
      says: 'Cloud keys that live for years are plain environment variables on the machine where the agents run.',
      at: ['runner', 'coder'],
      band: 'high',
      rules: ['BOT-I-003', 'BOT-I-002'],
    },
    {
      says: 'Proprietary code, strangers’ text and an open network meet in one agent.',
      at: ['coder'],
      band: 'critical',
      rules: ['BOT-I-209', 'BOT-I-304'],
    },
    {
      says: 'An agent approves what an agent wrote: one poisoned issue goes to production with no person on the way.',
      at: ['rev', 'repo', 'f16'],
      band: 'high',
      rules: ['BOT-E-308'],
    },
    {
      says: 'Any token with push rights changes the main branch, for it is not protected.',
      at: ['repo'],
      band: 'high',
      rules: ['BOT-T-409'],
    },
    {
      says: 'Rules files come with the checkout, so a pull request rewrites the instructions of the agents that judge it.',
      at: ['coder', 'repo', 'runner', 'f23'],
      band: 'high',
      rules: ['BOT-T-410', 'BOT-E-206'],
    },
    {
      says: 'Anybody on the runner puts a task on the bus, unsigned, and the agents carry it out.',
      at: ['bus', 'f4', 'f5', 'f6'],
      band: 'high',
      rules: ['BOT-T-304', 'BOT-S-401'],
    },
    {
      says: 'Agents believe whoever says that he is the orchestrator.',
      at: ['coder', 'rev', 'orch', 'f5', 'f6'],
      band: 'medium',
      rules: ['BOT-S-305', 'BOT-T-304'],
    },
    {
      says: 'Packages are taken as they come, invented names included, and run with the secrets of the runner.',
      at: ['coder', 'runner', 'pkg', 'f11'],
      band: 'high',
      rules: ['BOT-T-603'],
    },
    {
      says: 'What is deployed is not proved to be what was built: artefacts are neither signed nor verified.',
      at: ['artst', 'runner', 'prod', 'f18'],
      band: 'high',
      rules: ['BOT-T-411', 'BOT-T-602'],
    },
    {
      says: 'The key of the runner may deploy anything to production, with no second person.',
      at: ['prod', 'runner'],
      band: 'high',
      rules: ['BOT-E-101', 'BOT-E-602', 'BOT-E-103'],
    },
    {
      says: 'The git server writes and deletes for whoever calls, outside of any sandbox, with one shared account.',
      at: ['fs'],
      band: 'high',
      rules: ['BOT-E-304', 'BOT-E-302', 'BOT-E-303'],
    },
    {
      says: 'A note planted in the shared scratchpad steers the next agent and the next run.',
      at: ['scratch'],
      band: 'high',
      rules: ['BOT-T-401', 'BOT-T-402'],
    },
    {
      says: 'Tests written by strangers reach the network from the sandbox, and what they leave there meets the next run.',
      at: ['box'],
      band: 'high',
      rules: ['BOT-I-304', 'BOT-T-305'],
    },
    {
      says: 'Deploy keys end up in logs that everybody can read.',
      at: ['logs'],
      band: 'high',
      rules: ['BOT-I-407'],
    },
    {
      says: 'Every job reads every secret of the store.',
      at: ['vault'],
      band: 'high',
      rules: ['BOT-I-406'],
    },
    {
      says: 'The runner is not thrown away: whoever got in once stays for the next build.',
      at: ['runner'],
      band: 'high',
      rules: ['BOT-T-601'],
    },
    {
      says: 'Nothing stops a loop of agents that delegate to each other until the budget is gone.',
      at: ['orch', 'coder', 'llm'],
      band: 'medium',
      rules: ['BOT-D-202', 'BOT-D-201'],
    },
    {
      says: 'No switch stops the agents.',
      at: ['orch', 'coder', 'rev'],
      band: 'medium',
      rules: ['BOT-E-207'],
    },
    {
      says: 'All agents act as one shared account: afterwards nobody can say who did it.',
      at: ['coder', 'rev', 'orch', 'fs'],
      band: 'medium',
      rules: ['BOT-R-203'],
    },
    {
      says: 'Whoever takes over the runner also removes its traces.',
      at: ['logs'],
      band: 'medium',
      rules: ['BOT-T-406'],
    },
  ],
  noise: [
    {
      rule: 'BOT-S-301',
      at: ['fs'],
      because: 'A local server over standard input has no network peer to authenticate.',
    },
    {
      rule: 'BOT-S-502',
      at: ['f12'],
      because: 'A local server over standard input has no network peer to authenticate.',
    },
    {
      rule: 'BOT-S-502',
      at: ['f2'],
      because: 'The trigger is authenticated and signed; what is wrong is who may cause it.',
    },
    {
      rule: 'BOT-T-501',
      at: ['f2'],
      because: 'The trigger is authenticated and signed; what is wrong is who may cause it.',
    },
    {
      rule: 'BOT-I-501',
      at: ['f3', 'f14', 'f15'],
      because: 'Calls within one process cannot be listened to on a wire.',
    },
    {
      rule: 'BOT-T-501',
      at: ['f3', 'f14', 'f15'],
      because: 'Calls within one process cannot be listened to on a wire.',
    },
    { rule: 'BOT-I-403', because: 'No personal data is in the drawing.' },
    { rule: 'BOT-I-207', at: ['llm'], because: 'The contract excludes training on our code.' },
    {
      rule: 'BOT-I-102',
      at: ['prod'],
      because: 'The deploy API hides its errors and authenticates its callers.',
    },
    {
      rule: 'BOT-S-101',
      at: ['prod'],
      because: 'The deploy API hides its errors and authenticates its callers.',
    },
    { rule: 'BOT-T-701', at: ['maint'], because: 'The maintainer sees exactly what is asked.' },
    {
      rule: 'BOT-S-007',
      because: 'Nobody chats with these agents who could take them for people.',
    },
  ],
}
