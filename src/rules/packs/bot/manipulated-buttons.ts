import { group, highImpact } from '../../catalogue/adjusters'
import { onChatPlatform } from '../../catalogue/circumstances'
import { lacks } from '../../condition'
import type { Rule } from '../../rule'

export const manipulatedButtons: Rule = {
  id: 'BOT-T-005',
  version: 1,
  title: 'Button payloads and deep links of {self} are manipulated',
  stride: ['T'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot'] },
  when: onChatPlatform,
  gap: lacks('self.validatesCallbacks'),
  why: 'Callback data travels through the client and in groups anybody may press the button; ids and amounts in it are input, not facts.',
  check: '',
  exception: '',
  likelihood: 2,
  impact: 3,
  impactOn: [],
  adjust: [group, highImpact],
  skill: 2,
  actors: ['troll', 'fraudster', 'abusive-user'],
  mitigations: [
    { control: 'CTL-CALLBACK', likelihood: 2, impact: 0 },
    { control: 'CTL-COMMAND-AUTH', likelihood: 1, impact: 0 },
  ],
  references: [
    'API1:2023',
    'CWE-472',
    'CWE-639',
    'CAPEC-39',
    'ASVS-v5.0.0-2.2.2',
    'ASVS-v5.0.0-8.2.2',
  ],
}
