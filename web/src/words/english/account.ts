export const account = {
  copy: 'Copy',
  copied: 'Copied.',
}
