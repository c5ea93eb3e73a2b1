import { sketch } from '@/rules/sketch'
import { slackWorkflowBotDrawing } from './drawings/slack-workflow-bot'
import type { Opinion } from './opinion'

/** A bot in Slack that grants leave and access once a manager has pressed a button. */
export const slackWorkflowBot: Opinion = {
  title: 'Slack workflow bot',
  model: () => sketch(slackWorkflowBotDrawing),
  raises: [
    {
      says: 'Anyone who sees the button, or forges its payload, approves',
      at: ['bot'],
      band: 'high',
      rules: ['BOT-T-005'],
    },
    {
      says: 'A privileged command is obeyed whoever gives it',
      at: ['bot'],
      band: 'high',
      rules: ['BOT-S-005'],
    },
    {
      says: 'A chat account is taken for the employee whose name it shows',
      at: ['bot'],
      band: 'medium',
      rules: ['BOT-S-003'],
    },
    {
      says: 'The manager approves a summary, not what will be done',
      at: ['manager'],
      band: 'high',
      rules: ['BOT-T-701'],
    },
    {
      says: 'One approval can be used again, or for another request',
      at: ['manager'],
      band: 'medium',
      rules: ['BOT-S-702'],
    },
    {
      says: 'Anyone can post invented ticket events',
      at: ['ticketHook', 'ticketEvent'],
      band: 'high',
      rules: ['BOT-S-001'],
    },
    {
      says: 'The token of ticket events stands in their address',
      at: ['ticketEvent'],
      band: 'medium',
      rules: ['BOT-I-004'],
    },
    {
      says: 'An event captured or delivered twice is carried out twice',
      at: ['slackHook', 'worker', 'ticketHook'],
      band: 'medium',
      rules: ['BOT-T-001', 'BOT-T-002'],
    },
    {
      says: 'The text of a ticket tells the summariser what the manager should believe',
      at: ['bot', 'summariser'],
      band: 'high',
      rules: ['BOT-T-202'],
    },
    {
      says: 'HR answers appear in a channel that others read',
      at: ['bot'],
      band: 'medium',
      rules: ['BOT-I-005'],
    },
    {
      says: 'The bot asks HR with its own rights, so anyone can have it look up or change anyone',
      at: ['bot', 'worker'],
      band: 'high',
      rules: ['BOT-E-203'],
    },
    {
      says: 'One HR administrator account does everything; a stolen one is the whole staff file',
      at: ['worker'],
      band: 'high',
      rules: ['BOT-E-101', 'BOT-E-302'],
    },
    {
      says: 'The bot is an administrator of the workspace though it only needs to post',
      at: ['bot'],
      band: 'high',
      rules: ['BOT-E-001'],
    },
    {
      says: 'It receives every message of every channel',
      at: ['bot'],
      band: 'medium',
      rules: ['BOT-I-006'],
    },
    {
      says: 'Its tokens never expire and are never changed',
      at: ['bot', 'worker', 'model'],
      band: 'medium',
      rules: ['BOT-I-002'],
    },
    {
      says: 'Data of employees goes to a vendor that trains on it',
      at: ['summariser', 'prompt', 'bot'],
      band: 'high',
      rules: ['BOT-I-207', 'BOT-I-206'],
    },
    {
      says: 'A link in an answer is previewed by Slack and carries data out',
      at: ['slack', 'bot', 'answer'],
      band: 'medium',
      rules: ['BOT-I-007'],
    },
    {
      says: 'Personal data of employees stands in the logs',
      at: ['logs'],
      band: 'medium',
      rules: ['BOT-I-407'],
    },
    {
      says: 'Who changed an approval in the database cannot be shown',
      at: ['approvals'],
      band: 'medium',
      rules: ['BOT-R-402'],
    },
    {
      says: 'Tokens of bots and of people who left go on working',
      at: ['model'],
      band: 'medium',
      rules: ['BOT-S-651'],
    },
    {
      says: 'When a token leaks, nobody knows how to switch the bot off quickly',
      at: ['model'],
      band: 'medium',
      rules: ['BOT-D-651'],
    },
  ],
  noise: [
    {
      rule: 'BOT-S-001',
      at: ['slackHook'],
      because: 'forged events of Slack: signatures are checked',
    },
    { rule: 'BOT-D-201', because: 'a bill run up by abuse: there are caps and limits' },
    { rule: 'BOT-I-104', because: 'server-side request forgery: it opens no addresses of others' },
    { rule: 'BOT-I-205', because: 'customers see each other: there is one firm' },
    { rule: 'BOT-I-202', because: 'a secret in the prompt: it was said that there is none' },
    {
      rule: 'BOT-I-406',
      at: ['vault'],
      because: 'the vault is open: it is restricted and proves callers',
    },
    {
      rule: 'BOT-S-401',
      at: ['jobs'],
      because: 'forged jobs: the queue proves callers and is restricted',
    },
    { rule: 'BOT-T-206', because: 'model output run as code or queries: only people read it' },
    { rule: 'BOT-T-406', because: 'the log can be changed: it is append-only and elsewhere' },
    { rule: 'BOT-E-003', because: 'it is installed by anyone: installing is restricted' },
  ],
}
