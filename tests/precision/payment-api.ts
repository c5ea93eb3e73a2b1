import { sketch } from '@/rules/sketch'
import { paymentApiDrawing } from './drawings/payment-api'
import type { Opinion } from './opinion'

export const paymentApi: Opinion = {
  title: 'Payment API behind bot management',
  model: () => sketch(paymentApiDrawing),
  raises: [
    {
      says: 'The gateway stands on the internet and takes requests from anybody, so bots go round the bot management.',
      at: ['gateway', 'forward'],
      band: 'high',
      rules: ['BOT-E-104', 'BOT-S-502'],
    },
    {
      says: 'Stolen cards are tried by the thousand: nothing limits attempts where the cards are known.',
      at: ['payments', 'gateway'],
      band: 'high',
      rules: ['BOT-D-103', 'BOT-D-101'],
    },
    {
      says: 'Leaked passwords open the accounts of customers: no second factor.',
      at: ['idp', 'web-login', 'app-login'],
      band: 'high',
      rules: ['BOT-S-102'],
    },
    {
      says: 'The key in the app is taken out in an afternoon, and then anybody is the app.',
      at: ['mobile'],
      band: 'high',
      rules: ['BOT-I-105'],
    },
    {
      says: 'Bots take the way of the mobile app, where nobody tells a script from a phone.',
      at: ['mobile', 'app-pay'],
      band: 'medium',
      rules: ['BOT-D-103'],
    },
    {
      says: 'Bot management lets everything pass when it breaks.',
      at: ['waf'],
      band: 'medium',
      rules: ['BOT-E-208'],
    },
    {
      says: 'Payments go through unscored when fraud scoring is down.',
      at: ['fraud', 'score'],
      band: 'high',
      rules: ['BOT-E-208'],
    },
    {
      says: 'The scoring was never attacked, and nobody acts on what it reports: fraudsters learn its thresholds.',
      at: ['fraud'],
      band: 'medium',
      rules: ['BOT-T-204', 'BOT-R-601'],
    },
    {
      says: 'CAPTCHAs are solved by people or models for next to nothing.',
      at: ['captcha', 'waf', 'verify', 'challenge'],
      band: 'medium',
      rules: ['BOT-S-109'],
    },
    {
      says: 'Change the number in the request and see the payment of somebody else.',
      at: ['payments'],
      band: 'high',
      rules: ['BOT-E-102'],
    },
    {
      says: 'Answers carry more of a card or a customer than is needed, and more can be set than is meant.',
      at: ['payments'],
      band: 'medium',
      rules: ['BOT-I-101'],
    },
    {
      says: 'A retry charges twice.',
      at: ['payments'],
      band: 'medium',
      rules: ['BOT-T-103'],
    },
    {
      says: 'An event of the acquirer, sent once more, settles or refunds once more.',
      at: ['events', 'notify'],
      band: 'medium',
      rules: ['BOT-T-001', 'BOT-T-002'],
    },
    {
      says: 'Whoever steals the key of a partner pays as the partner: no certificate, no signature.',
      at: ['partner-pay', 'partner'],
      band: 'medium',
      rules: ['BOT-R-302', 'BOT-S-502'],
    },
    {
      says: 'Large payments ask for nothing more than small ones.',
      at: ['payments'],
      band: 'high',
      rules: ['BOT-S-004'],
    },
    {
      says: 'The gateway takes tokens that were made for others, and passes them on.',
      at: ['gateway', 'route'],
      band: 'medium',
      rules: ['BOT-S-104'],
    },
    {
      says: 'A script of somebody else on the checkout page reads card numbers.',
      at: ['web', 'challenge'],
      band: 'medium',
      rules: ['BOT-I-108'],
    },
    {
      says: 'A page elsewhere sends a payment with the cookie of the shopper.',
      at: ['web'],
      band: 'medium',
      rules: ['BOT-T-104'],
    },
    {
      says: 'Payment data lies unencrypted in the ledger.',
      at: ['ledger'],
      band: 'medium',
      rules: ['BOT-I-404'],
    },
    {
      says: 'Card data ends up in the log.',
      at: ['logs', 'trace'],
      band: 'medium',
      rules: ['BOT-I-407'],
    },
    {
      says: 'A customer disputes a payment, and there is nothing to show.',
      at: ['payments'],
      band: 'medium',
      rules: ['BOT-R-002'],
    },
  ],
  noise: [
    {
      rule: 'BOT-T-201',
      because: 'No language model is in here: nothing to inject, jailbreak or extract.',
    },
    {
      rule: 'BOT-T-202',
      because: 'No language model is in here: nothing to inject, jailbreak or extract.',
    },
    {
      rule: 'BOT-E-205',
      because: 'No language model is in here: nothing to inject, jailbreak or extract.',
    },
    {
      rule: 'BOT-I-208',
      because: 'No language model is in here: nothing to inject, jailbreak or extract.',
    },
    {
      rule: 'BOT-T-652',
      because: 'No language model is in here: nothing to inject, jailbreak or extract.',
    },
    {
      rule: 'BOT-S-007',
      because: 'Nobody talks to a bot here, so nobody can take it for a person.',
    },
    {
      rule: 'BOT-S-201',
      because: 'Nobody talks to a bot here, so nobody can take it for a person.',
    },
    { rule: 'BOT-S-001', at: ['events'], because: 'Signatures are checked.' },
    { rule: 'BOT-T-102', at: ['payments'], because: 'Queries are parameterised.' },
    { rule: 'BOT-T-105', at: ['web'], because: 'Output is encoded.' },
    { rule: 'BOT-S-101', at: ['waf'], because: 'It stands in front of the login on purpose.' },
    { rule: 'BOT-D-101', at: ['waf'], because: 'Requests are limited there.' },
    { rule: 'BOT-I-406', at: ['vault'], because: 'The vault is kept well.' },
    { rule: 'BOT-S-401', at: ['vault'], because: 'The vault is kept well.' },
    { rule: 'BOT-R-401', at: ['vault'], because: 'The vault is kept well.' },
    { rule: 'BOT-T-406', at: ['logs'], because: 'Logs are only appended to, elsewhere.' },
    { rule: 'BOT-R-403', at: ['logs'], because: 'Logs are only appended to, elsewhere.' },
    { rule: 'BOT-I-501', at: ['buys', 'taps'], because: 'A person touches a screen.' },
    { rule: 'BOT-S-501', at: ['buys', 'taps'], because: 'A person touches a screen.' },
    { rule: 'BOT-S-502', at: ['buys', 'taps'], because: 'A person touches a screen.' },
    {
      rule: 'BOT-I-501',
      at: ['charge', 'checkout', 'partner-pay'],
      because: 'Encrypted and verified.',
    },
    {
      rule: 'BOT-S-501',
      at: ['charge', 'checkout', 'partner-pay'],
      because: 'Encrypted and verified.',
    },
    { rule: 'BOT-S-701', at: ['shopper'], because: 'People are not to be hardened.' },
  ],
}
