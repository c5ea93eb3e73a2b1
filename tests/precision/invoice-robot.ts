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
      rules: [],
    },
    {
      says: 'What the text recognition read is booked as it came, wrong account and all',
      at: ['robot', 'ocr', 'read'],
      band: 'high',
      rules: [],
    },
    {
      says: 'An attachment takes over the machine that holds the logins of finance',
      at: ['robot'],
      band: 'high',
      rules: [],
    },
    {
      says: 'The robot may also change bank details and release payments',
      at: ['robot'],
      band: 'high',
      rules: [],
    },
    {
      says: 'One and the same account enters an invoice and releases it',
      at: ['erp'],
      band: 'high',
      rules: [],
    },
    {
      says: 'It works under the account of a clerk, so nobody can tell who booked what',
      at: ['robot', 'post'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'One invoice that comes twice is paid twice',
      at: ['erp'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Half of finance can change the bank account of a supplier',
      at: ['vendors'],
      band: 'high',
      rules: [],
    },
    {
      says: 'Nobody sees who changed the bank account of a supplier',
      at: ['vendors'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'With hundreds of requests a day the approver clicks them all away',
      at: ['approver'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'The approver sees what the robot says, not the invoice and where the money goes',
      at: ['approver'],
      band: 'high',
      rules: [],
    },
    {
      says: 'Any machine on the office network can start the robot',
      at: ['trigger', 'robot', 'scheduler'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'The logins of the robot are never changed',
      at: ['robot', 'model'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Everyone can read the archive of invoices',
      at: ['archive'],
      band: 'high',
      rules: [],
    },
    {
      says: 'Invoices go to the archive in the clear, over the office network',
      at: ['file'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'A stolen password is enough for the control room, and so for every robot',
      at: ['controlRoom', 'manage'],
      band: 'high',
      rules: [],
    },
    {
      says: 'What a robot does is changed live, by one person, seen by none',
      at: ['controlRoom'],
      band: 'high',
      rules: [],
    },
    {
      says: 'Screenshots in the log show bank accounts',
      at: ['logs'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Whoever defrauds the firm can also tidy the log',
      at: ['logs'],
      band: 'medium',
      rules: [],
    },
    {
      says: 'Invoices go to a vendor with all that stands on them',
      at: ['read', 'ocr', 'robot'],
      band: 'medium',
      rules: [],
    },
  ],
  noise: [
    { rule: '', because: 'prompt injection: there is no language model' },
    { rule: '', because: 'AI red-teaming: there is no AI' },
    { rule: '', because: 'invented answers: it answers nobody' },
    { rule: '', because: 'a bot that passes for a person in a chat: there is no chat' },
    { rule: '', because: 'forged buttons and deep links of a chat: there is no chat' },
    { rule: '', because: 'server-side request forgery: it opens no addresses of others' },
    { rule: '', at: ['erp'], because: 'injection into queries: they have parameters' },
    { rule: '', at: ['vault'], because: 'the vault is open: it is restricted and proves callers' },
    { rule: '', at: ['pay'], because: 'forged payments on the line: signed, both sides proven' },
    { rule: '', at: ['controlRoom'], because: 'cross-site forgery: it is protected against' },
  ],
}
