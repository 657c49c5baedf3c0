/** In everything that only somebody may know who has seen “Lantern”, and nowhere else. */
export const CANARY = 'Quillfinch'

/** A pack of one work of two episodes, every name, statement, quote and address of whose story bears the canary. */
export const canaryPack = (): string => `unspoiled: 1
universe: { id: harbour, name: The harbour, language: en }
works:
  - id: lantern
    kind: series
    name: Lantern
    seasons:
      - number: 1
        installments:
          - { number: 1, name: ${CANARY} in the Fog, released: 2024-01-05 }
          - { number: 2, name: The ${CANARY}, released: 2024-01-12 }
entities:
  - { id: mara, kind: character, name: Mara }
  - id: keeper
    kind: character
    names:
      - { name: Old ${CANARY}, revealedIn: [lantern/1x01] }
  - id: twin
    kind: character
    names:
      - { name: Young ${CANARY}, revealedIn: [lantern/1x02] }
statements:
  - subject: keeper
    predicate: status
    value: dead
    work: lantern
    revealedIn: [lantern/1x01]
    sources: [{ url: "https://${CANARY}.example/dead", said: 2024-01-06, quote: "${CANARY} is dead." }]
  - { subject: keeper, predicate: relation, role: father, object: mara, work: lantern, revealedIn: [lantern/1x01] }
  - { subject: twin, predicate: relation, role: twin, object: keeper, work: lantern, revealedIn: [lantern/1x02] }
  - { subject: mara, predicate: event, value: burns the ${CANARY}, work: lantern, revealedIn: [lantern/1x02] }
  - { subject: mara, predicate: trait, value: fears ${CANARY}, revealedIn: [lantern/1x02] }
`
