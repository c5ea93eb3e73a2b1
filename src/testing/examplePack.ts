/** A pack with something of everything, as somebody would write it. */
export const examplePack = `format: corral-pack/1
id: acme/payments
version: "1.0.0"
name: Payments at Acme
description: What our payment team looks at.

kinds:
  - id: acme/payments:card-vault
    specialises: secrets-vault
    label: Card vault
    hint: Keeps card numbers and hands out tokens.

properties:
  - id: acme/payments:usesHsm
    type: yesNo
    role: control
    on: element
    kinds: [acme/payments:card-vault]
    label: Keys in hardware
    question: Are the keys kept in a hardware security module?
    says: keep keys in hardware
  - id: acme/payments:cardScope
    type: oneOf
    role: feature
    on: flow
    label: Card data
    question: What does it carry of a card?
    choices: [none, token, number]
    says:
      none: carry nothing of a card
      token: carry a card token
      number: carry a card number

controls:
  - id: acme/payments:hsm
    name: Keep keys in a hardware module
    kind: prevent
    effort: 3
    description: Keys are made in the module and never leave it.
    effects:
      - { on: element, property: acme/payments:usesHsm, value: yes }

rules:
  - id: acme/payments:keys-in-software
    title: Keys can be copied from {self}
    stride: [I]
    applies: { to: element, kinds: [acme/payments:card-vault] }
    gap: { lacks: self.acme/payments:usesHsm }
    why: Whoever runs code on the machine can copy keys that are kept in software.
    check: Ask where the keys are made, and try to export one.
    likelihood: 3
    impact: 5
    mitigations:
      - { control: acme/payments:hsm, likelihood: 3 }
    references: [CWE-522]
  - id: acme/payments:open-card-number
    title: Card numbers can be read between {source} and {target}
    stride: [I]
    applies: { to: flow }
    when: { fact: self.acme/payments:cardScope, oneOf: [number] }
    gap: { lacks: self.encrypted }
    why: A card number on an open connection can be read by anyone on the way.
    likelihood: 3
    impact: 4
    adjust:
      - when: { crosses: [internet] }
        likelihood: 1
        reason: it crosses the internet
    mitigations:
      - { control: CTL-TLS, likelihood: 3 }
`
