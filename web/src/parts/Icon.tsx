/** Pictures of 24 by 24 that stand beside words; those who listen are told the words alone. */
const ICONS = {
  today:
    'M4 11.5 12 5l8 6.500V19a1.500 1.500 0 0 1-1.500 1.500h-13A1.500 1.500 0 0 1 4 19Zm5.500 9V14h5v6.500',
  works: 'M4 6.500h16M4 12h16M4 17.500h10',
  calendar:
    'M5 6h14a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1Zm-1 4.500h16M8 3.500V8m8-4.500V8',
  search: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13Zm4.800-1.700L20 20',
  me: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.500 8.500c.600-3.600 3.600-5.500 7.500-5.500s6.900 1.900 7.500 5.500',
  tick: 'm5 12.500 4.500 4.500L19 7.500',
  down: 'm7 10 5 5 5-5',
  right: 'm10 7 5 5-5 5',
  left: 'm14 7-5 5 5 5',
  close: 'm6 6 12 12M18 6 6 18',
  offline:
    'M4 4l16 16M4.500 11.500a12 12 0 0 1 4.200-2.600m5-.400a12 12 0 0 1 5.800 3M8 15.500a6 6 0 0 1 5-1.600M12 19h.010',
  hidden:
    'M4 4l16 16M9.900 6.300A8.500 8.500 0 0 1 12 6c4 0 7 2.500 9 6a15 15 0 0 1-2.700 3.300M6.300 8A14 14 0 0 0 3 12c2 3.500 5 6 9 6 1.300 0 2.500-.300 3.600-.700',
} as const

export type IconName = keyof typeof ICONS

export function Icon({ name, size = 22 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <path
        d={ICONS[name]}
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
