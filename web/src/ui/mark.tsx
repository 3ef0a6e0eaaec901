/** The mark: a small boat whose keel line runs on to both sides. */
export const Mark = ({ size = 26 }: { size?: number }) => (
  <svg
    aria-hidden="true"
    width={size}
    height={size}
    viewBox="0 0 32 32"
    fill="none"
    stroke="var(--sea)"
    strokeWidth="2.2"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d="M3 20h26" />
    <path d="M7.5 20c1.2 4.8 4.6 7.5 8.5 7.5s7.3-2.7 8.5-7.5" />
    <path d="M16 20V4.500c4.8 2.6 7.4 6 8 10.500H16" />
  </svg>
);
