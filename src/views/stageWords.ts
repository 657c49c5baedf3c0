/** Model STAGES as they end the sentence “The Defenders is …”. */
export const STAGE_WORDS: Readonly<Record<string, string>> = {
  announced: 'announced',
  ordered: 'ordered',
  renewed: 'renewed',
  'in-development': 'in development',
  writing: 'being written',
  casting: 'being cast',
  'pre-production': 'in pre-production',
  filming: 'filming',
  wrapped: 'wrapped',
  'post-production': 'in post-production',
  'on-hold': 'on hold',
  delayed: 'delayed',
  cancelled: 'cancelled',
  ended: 'over',
}
