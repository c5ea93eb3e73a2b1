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
      rules: ['BOT-D-202', 'BOT-D-101', 'BOT-E-201'],
    },
    {
      says: 'Stopping it goes through the bot itself, so a broken bot cannot be stopped',
      at: ['strategy'],
      band: 'high',
      rules: ['BOT-E-207'],
    },
    {
      says: 'It moves money with nobody to release large or unusual orders',
      at: ['strategy'],
      band: 'high',
      rules: ['BOT-E-201'],
    },
    {
      says: 'Whatever runs in the segment can put an order on the queue',
      at: ['orders', 'intent', 'take', 'execution'],
      band: 'high',
      rules: ['BOT-S-401', 'BOT-T-501'],
    },
    {
      says: 'An order delivered twice is bought twice',
      at: ['execution'],
      band: 'high',
      rules: ['BOT-T-103'],
    },
    {
      says: 'The key for the broker may do more than trade: it may withdraw',
      at: ['execution'],
      band: 'high',
      rules: ['BOT-E-101'],
    },
    {
      says: 'The key for the broker is never changed',
      at: ['execution', 'model'],
      band: 'medium',
      rules: ['BOT-I-002'],
    },
    {
      says: 'The key of the market data stands in the address and so in every log',
      at: ['quotes'],
      band: 'medium',
      rules: ['BOT-I-004'],
    },
    {
      says: 'A wrong or forged price is believed and traded on',
      at: ['feed', 'strategy', 'quotes'],
      band: 'high',
      rules: ['BOT-T-108'],
    },
    {
      says: 'Prices inside are neither encrypted nor from a proven sender',
      at: ['prices'],
      band: 'medium',
      rules: ['BOT-I-501', 'BOT-T-501'],
    },
    {
      says: 'Anyone who reaches the bot can start it, stop it and set its limits',
      at: ['startAndStop', 'strategy'],
      band: 'high',
      rules: ['BOT-S-502', 'BOT-S-005'],
    },
    {
      says: 'A stolen password is enough for the trading desk',
      at: ['desk', 'control'],
      band: 'high',
      rules: ['BOT-S-105'],
    },
    {
      says: 'Every trader may raise every limit, alone',
      at: ['desk'],
      band: 'high',
      rules: ['BOT-E-103', 'BOT-E-106', 'BOT-T-107'],
    },
    {
      says: 'A strategy goes live that nobody but its author has seen',
      at: ['repository'],
      band: 'high',
      rules: ['BOT-T-409'],
    },
    {
      says: 'A poisoned package runs with the power to trade',
      at: ['deploy', 'feed'],
      band: 'high',
      rules: ['BOT-T-603', 'BOT-T-602'],
    },
    {
      says: 'A key is committed with the code and stays in its history',
      at: ['repository'],
      band: 'medium',
      rules: ['BOT-I-409'],
    },
    {
      says: 'Orders can be wiped from the log by whoever placed them',
      at: ['audit'],
      band: 'medium',
      rules: ['BOT-T-406'],
    },
    {
      says: 'At night an alarm rings for nobody',
      at: ['watch'],
      band: 'medium',
      rules: ['BOT-R-601'],
    },
    {
      says: 'When prices lag or stop it goes on trading on old ones',
      at: ['strategy', 'feed'],
      band: 'medium',
      rules: ['BOT-D-003', 'BOT-D-803'],
    },
    {
      says: 'When the key of the broker leaks, nobody has practised what to do',
      at: ['model'],
      band: 'medium',
      rules: ['BOT-D-651'],
    },
  ],
  noise: [
    { rule: 'BOT-T-201', because: 'prompt injection: there is no language model' },
    { rule: 'BOT-T-202', because: 'prompt injection: there is no language model' },
    { rule: 'BOT-T-652', because: 'AI red-teaming: there is no AI' },
    { rule: 'BOT-S-007', because: 'a bot that passes for a person: it talks to nobody' },
    { rule: 'BOT-S-002', because: 'a look-alike of the bot deceives users: it has no users' },
    {
      rule: 'BOT-T-105',
      at: ['desk'],
      because: 'a script in what the desk shows: it renders no rich text',
    },
    {
      rule: 'BOT-I-406',
      at: ['vault'],
      because: 'the vault is open: it is restricted and proves callers',
    },
    { rule: 'BOT-E-601', because: 'outsiders start jobs: none can' },
    { rule: 'BOT-I-205', because: 'users see data of others: it serves one firm' },
    { rule: 'BOT-R-002', because: 'a customer who denies an order: the firm trades for itself' },
    { rule: 'BOT-S-004', because: 'a session of a customer: no customer acts through it' },
    {
      rule: 'BOT-S-701',
      because: 'people do not know how the bot behaves: not applicable was answered',
    },
  ],
}
