import { sketch } from '@/rules/sketch'
import { invoiceRobotDrawing } from './drawings/invoice-robot'
import type { Opinion } from './opinion'

/** A robot that clicks invoices from a mailbox into the books; no language model anywhere. */
export const invoiceRobot: Opinion = {
  title: 'Invoice robot',
  model: () => sketch(invoiceRobotDrawing),
  raises: [
    {
      says: 'Anyone can send an invoice in the name of a supplier',
      at: ['send', 'mailbox', 'robot'],
      band: 'high',
      rules: ['BOT-S-801', 'BOT-T-108'],
    },
    {
      says: 'What the text recognition read is booked as it came, wrong account and all',
      at: ['robot', 'ocr', 'read'],
      band: 'high',
      rules: ['BOT-T-108', 'BOT-T-101'],
    },
    {
      says: 'An attachment takes over the machine that holds the logins of finance',
      at: ['robot'],
      band: 'high',
      rules: ['BOT-T-003'],
    },
    {
      says: 'The robot may also change bank details and release payments',
      at: ['robot'],
      band: 'high',
      rules: ['BOT-E-002'],
    },
    {
      says: 'One and the same account enters an invoice and releases it',
      at: ['erp'],
      band: 'high',
      rules: ['BOT-E-106', 'BOT-E-602'],
    },
    {
      says: 'It works under the account of a clerk, so nobody can tell who booked what',
      at: ['robot', 'post'],
      band: 'medium',
      rules: ['BOT-R-001', 'BOT-R-203'],
    },
    {
      says: 'One invoice that comes twice is paid twice',
      at: ['erp'],
      band: 'medium',
      rules: ['BOT-T-103'],
    },
    {
      says: 'Half of finance can change the bank account of a supplier',
      at: ['vendors'],
      band: 'high',
      rules: ['BOT-I-405'],
    },
    {
      says: 'Nobody sees who changed the bank account of a supplier',
      at: ['vendors'],
      band: 'medium',
      rules: ['BOT-R-402'],
    },
    {
      says: 'With hundreds of requests a day the approver clicks them all away',
      at: ['approver'],
      band: 'medium',
      rules: ['BOT-E-701'],
    },
    {
      says: 'The approver sees what the robot says, not the invoice and where the money goes',
      at: ['approver'],
      band: 'high',
      rules: ['BOT-T-701'],
    },
    {
      says: 'Any machine on the office network can start the robot',
      at: ['trigger', 'robot', 'scheduler'],
      band: 'medium',
      rules: ['BOT-S-502', 'BOT-I-501'],
    },
    {
      says: 'The logins of the robot are never changed',
      at: ['robot', 'model'],
      band: 'medium',
      rules: ['BOT-I-002'],
    },
    {
      says: 'Everyone can read the archive of invoices',
      at: ['archive'],
      band: 'high',
      rules: ['BOT-I-405'],
    },
    {
      says: 'Invoices go to the archive in the clear, over the office network',
      at: ['file'],
      band: 'medium',
      rules: ['BOT-I-501'],
    },
    {
      says: 'A stolen password is enough for the control room, and so for every robot',
      at: ['controlRoom', 'manage'],
      band: 'high',
      rules: ['BOT-S-105'],
    },
    {
      says: 'What a robot does is changed live, by one person, seen by none',
      at: ['controlRoom'],
      band: 'high',
      rules: ['BOT-T-107', 'BOT-E-106'],
    },
    {
      says: 'Screenshots in the log show bank accounts',
      at: ['logs'],
      band: 'medium',
      rules: ['BOT-I-407'],
    },
    {
      says: 'Whoever defrauds the firm can also tidy the log',
      at: ['logs'],
      band: 'medium',
      rules: ['BOT-T-406'],
    },
    {
      says: 'Invoices go to a vendor with all that stands on them',
      at: ['read', 'ocr', 'robot'],
      band: 'medium',
      rules: ['BOT-I-303'],
    },
  ],
  noise: [
    { rule: 'BOT-T-201', because: 'prompt injection: there is no language model' },
    { rule: 'BOT-T-202', because: 'prompt injection: there is no language model' },
    { rule: 'BOT-T-652', because: 'AI red-teaming: there is no AI' },
    { rule: 'BOT-T-203', because: 'invented answers: it answers nobody' },
    { rule: 'BOT-R-002', because: 'a customer who denies an order: nobody orders anything here' },
    { rule: 'BOT-S-007', because: 'a bot that passes for a person in a chat: there is no chat' },
    { rule: 'BOT-T-005', because: 'forged buttons and deep links of a chat: there is no chat' },
    { rule: 'BOT-I-104', because: 'server-side request forgery: it opens no addresses of others' },
    { rule: 'BOT-T-102', at: ['erp'], because: 'injection into queries: they have parameters' },
    {
      rule: 'BOT-I-406',
      at: ['vault'],
      because: 'the vault is open: it is restricted and proves callers',
    },
    {
      rule: 'BOT-T-501',
      at: ['pay'],
      because: 'forged payments on the line: signed, both sides proven',
    },
    {
      rule: 'BOT-T-104',
      at: ['controlRoom'],
      because: 'cross-site forgery: it is protected against',
    },
  ],
}
