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
      at: ['assistant', 'speak', 'speaker'],
      band: 'high',
      rules: [],
    },
    {
      says: 'A door opens at a word, with no PIN or confirmation',
      at: ['assistant', 'homeControl'],
      band: 'high',
      rules: [],
    },
    {
      says: 'Commands hidden in sound that people do not hear or understand are obeyed',
      at: ['speech', 'assistant', 'speaker'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'A skill changes what it does after it was reviewed',
      at: ['assistant'],
      band: 'high',
      rules: [],
    },
    {
      says: 'A skill with a name that sounds like another is found and used in its place',
      at: ['assistant', 'skillStore', 'skills'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'The answer of a skill tells the model what to do next, and the model may unlock doors',
      at: ['assistant'],
      band: 'high',
      rules: [],
    },
    {
      says: 'It has private talk, listens to strangers and can send data out: a leak waits to happen',
      at: ['assistant'],
      band: 'high',
      rules: [],
    },
    {
      says: 'Calendars and messages are read out to whoever is in the room',
      at: ['assistant'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Recordings are kept for ever',
      at: ['recordings'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Far too many people can listen to recordings of homes',
      at: ['recordings', 'listen'],
      band: 'high',
      rules: [],
    },
    {
      says: 'Nobody can tell which reviewer listened to what',
      at: ['recordings'],
      band: 'medium',
      rules: [],
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
      rules: [],
    },
    {
      says: 'Grants to the lock vendor never expire; who steals one opens doors for years',
      at: ['homeControl'],
      band: 'high',
      rules: [],
    },
    {
      says: 'One account of the assistant may drive every device of every household',
      at: ['homeControl', 'assistant'],
      band: 'high',
      rules: [],
    },
    {
      says: 'Home control never asks whether this person of the household may open this lock',
      at: ['homeControl'],
      band: 'high',
      rules: [],
    },
    {
      says: 'Who opened the door cannot be shown when it is disputed',
      at: ['assistant'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Nobody has attacked the assistant on purpose before release',
      at: ['model'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Doors that open at odd hours are noticed by nobody',
      at: ['model', 'assistant', 'homeControl'],
      band: 'medium',
      rules: [],
    },
  ],
  noise: [
    { rule: '', because: 'cross-site forgery: the companion app is not a page in a browser' },
    { rule: '', at: ['speak', 'tap'], because: 'speech in a room and taps cannot be encrypted' },
    { rule: '', because: 'a secret in the prompt: it was said that there is none' },
    { rule: '', because: 'households see each other: isolation is enforced' },
    { rule: '', because: 'strangers call the cloud: every device proves itself' },
    { rule: '', because: 'a bill run up by abuse: there are caps and limits' },
    { rule: '', because: 'server-side request forgery: it opens no addresses of others' },
    { rule: '', because: 'a script in the app: output is encoded' },
    { rule: '', because: 'poisoned training: it does not learn from talk' },
    { rule: '', because: 'people take it for a human: it says what it is' },
  ],
}
