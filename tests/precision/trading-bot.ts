import { sketch } from '@/rules/sketch'
import { tradingBotDrawing } from './drawings/trading-bot'
import type { Opinion } from './opinion'

/** A bot that trades by itself on a rule of its makers. */
export const tradingBot: Opinion = {
  title: 'Trading bot',
  model: () => sketch(tradingBotDrawing),
  raises: [
    {
      says: 'A fault lets it trade without end: nothing limits orders, size or loss',
      at: ['strategy', 'execution'],
      band: 'high',
      rules: [],
    },
    {
      says: 'Stopping it goes through the bot itself, so a broken bot cannot be stopped',
      at: ['strategy'],
      band: 'high',
      rules: [],
    },
    {
      says: 'It moves money with nobody to release large or unusual orders',
      at: ['strategy'],
      band: 'high',
      rules: [],
    },
    {
      says: 'Whatever runs in the segment can put an order on the queue',
      at: ['orders', 'intent', 'take', 'execution'],
      band: 'high',
      rules: [],
    },
    {
      says: 'An order delivered twice is bought twice',
      at: ['execution'],
      band: 'high',
      rules: [],
    },
    {
      says: 'The key for the broker may do more than trade: it may withdraw',
      at: ['execution'],
      band: 'high',
      rules: [],
    },
    {
      says: 'The key for the broker is never changed',
      at: ['execution', 'model'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'The key of the market data stands in the address and so in every log',
      at: ['quotes'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'A wrong or forged price is believed and traded on',
      at: ['feed', 'strategy', 'quotes'],
      band: 'high',
      rules: [],
    },
    {
      says: 'Prices inside are neither encrypted nor from a proven sender',
      at: ['prices'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Anyone who reaches the bot can start it, stop it and set its limits',
      at: ['startAndStop', 'strategy'],
      band: 'high',
      rules: [],
    },
    {
      says: 'A stolen password is enough for the trading desk',
      at: ['desk', 'control'],
      band: 'high',
      rules: [],
    },
    {
      says: 'Every trader may raise every limit, alone',
      at: ['desk'],
      band: 'high',
      rules: [],
    },
    {
      says: 'A strategy goes live that nobody but its author has seen',
      at: ['repository'],
      band: 'high',
      rules: [],
    },
    {
      says: 'A poisoned package runs with the power to trade',
      at: ['deploy', 'feed'],
      band: 'high',
      rules: [],
    },
    {
      says: 'A key is committed with the code and stays in its history',
      at: ['repository'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Orders can be wiped from the log by whoever placed them',
      at: ['audit'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'At night an alarm rings for nobody',
      at: ['watch'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'When prices lag or stop it goes on trading on old ones',
      at: ['strategy', 'feed'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'When the key of the broker leaks, nobody has practised what to do',
      at: ['model'],
      band: 'medium',
      rules: [],
    },
  ],
  noise: [
    { rule: '', because: 'prompt injection: there is no language model' },
    { rule: '', because: 'AI red-teaming: there is no AI' },
    { rule: '', because: 'a bot that passes for a person: it talks to nobody' },
    { rule: '', because: 'a look-alike of the bot deceives users: it has no users' },
    { rule: '', at: ['desk'], because: 'a script in what the desk shows: it renders no rich text' },
    { rule: '', at: ['vault'], because: 'the vault is open: it is restricted and proves callers' },
    { rule: '', because: 'outsiders start jobs: none can' },
    { rule: '', because: 'users see data of others: it serves one firm' },
    { rule: '', because: 'people do not know how the bot behaves: not applicable was answered' },
  ],
}
