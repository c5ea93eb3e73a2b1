import { sketch } from '@/rules/sketch'
import { voiceAssistantDrawing } from './drawings/voice-assistant'
import type { Opinion } from './opinion'

/** Smart speakers whose assistant opens doors and calls skills of others. */
export const voiceAssistant: Opinion = {
  title: 'Voice assistant',
  model: () => sketch(voiceAssistantDrawing),
  raises: [
    {
      says: 'Whoever is in earshot, a television or a cloned voice commands it like the resident',
      at: ['assistant', 'speak', 'speaker', 'resident'],
      band: 'high',
      rules: ['BOT-S-005', 'BOT-S-003', 'BOT-S-801'],
    },
    {
      says: 'A door opens at a word, with no PIN or confirmation',
      at: ['assistant', 'homeControl'],
      band: 'high',
      rules: ['BOT-E-201', 'BOT-S-004'],
    },
    {
      says: 'Commands hidden in sound that people do not hear or understand are obeyed',
      at: ['speech', 'assistant', 'speaker'],
      band: 'medium',
      rules: ['BOT-T-003', 'BOT-T-207'],
    },
    {
      says: 'A skill changes what it does after it was reviewed',
      at: ['assistant'],
      band: 'high',
      rules: ['BOT-T-301'],
    },
    {
      says: 'A skill with a name that sounds like another is found and used in its place',
      at: ['assistant', 'skillStore', 'skills'],
      band: 'medium',
      rules: ['BOT-T-302', 'BOT-S-302'],
    },
    {
      says: 'The answer of a skill tells the model what to do next, and the model may unlock doors',
      at: ['assistant'],
      band: 'high',
      rules: ['BOT-T-202'],
    },
    {
      says: 'It has private talk, listens to strangers and can send data out: a leak waits to happen',
      at: ['assistant'],
      band: 'high',
      rules: ['BOT-I-209'],
    },
    {
      says: 'Calendars and messages are read out to whoever is in the room',
      at: ['assistant'],
      band: 'medium',
      rules: ['BOT-I-005'],
    },
    {
      says: 'Recordings are kept for ever',
      at: ['recordings'],
      band: 'medium',
      rules: ['BOT-I-403'],
    },
    {
      says: 'Far too many people can listen to recordings of homes',
      at: ['recordings', 'listen'],
      band: 'high',
      rules: ['BOT-I-405'],
    },
    {
      says: 'Nobody can tell which reviewer listened to what',
      at: ['recordings'],
      band: 'medium',
      rules: ['BOT-R-402', 'BOT-I-107'],
    },
    {
      says: 'Sound recorded by mistake goes to the cloud whole',
      at: ['speech', 'audio', 'speaker', 'stream'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Skills of strangers receive more of what was said than they need',
      at: ['askSkill', 'assistant', 'skills'],
      band: 'medium',
      rules: ['BOT-I-303'],
    },
    {
      says: 'Grants to the lock vendor never expire; who steals one opens doors for years',
      at: ['homeControl'],
      band: 'high',
      rules: ['BOT-I-002'],
    },
    {
      says: 'One account of the assistant may drive every device of every household',
      at: ['homeControl', 'assistant'],
      band: 'high',
      rules: ['BOT-E-302', 'BOT-E-002'],
    },
    {
      says: 'Home control never asks whether this person of the household may open this lock',
      at: ['homeControl'],
      band: 'high',
      rules: ['BOT-E-303', 'BOT-S-004', 'BOT-S-003'],
    },
    {
      says: 'Who opened the door cannot be shown when it is disputed',
      at: ['assistant'],
      band: 'medium',
      rules: ['BOT-R-002'],
    },
    {
      says: 'Nobody has attacked the assistant on purpose before release',
      at: ['model'],
      band: 'medium',
      rules: ['BOT-T-652'],
    },
    {
      says: 'Doors that open at odd hours are noticed by nobody',
      at: ['model', 'assistant', 'homeControl'],
      band: 'medium',
      rules: ['BOT-R-651'],
    },
  ],
  noise: [
    {
      rule: 'BOT-T-104',
      because: 'cross-site forgery: the companion app is not a page in a browser',
    },
    {
      rule: 'BOT-I-501',
      at: ['speak', 'tap'],
      because: 'speech in a room and taps cannot be encrypted',
    },
    { rule: 'BOT-I-202', because: 'a secret in the prompt: it was said that there is none' },
    { rule: 'BOT-I-205', because: 'households see each other: isolation is enforced' },
    { rule: 'BOT-S-101', because: 'strangers call the cloud: every device proves itself' },
    { rule: 'BOT-D-201', because: 'a bill run up by abuse: there are caps and limits' },
    { rule: 'BOT-I-104', because: 'server-side request forgery: it opens no addresses of others' },
    { rule: 'BOT-T-105', because: 'a script in the app: output is encoded' },
    { rule: 'BOT-T-004', because: 'poisoned training: it does not learn from talk' },
    { rule: 'BOT-S-007', because: 'people take it for a human: it says what it is' },
  ],
}
