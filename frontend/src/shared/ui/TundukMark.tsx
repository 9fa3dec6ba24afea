type Props = { size?: number };

/** The crown of the yurt: three by three laths crossing in a ring. Decoration; the name stands beside it. */
export function TundukMark({ size = 28 }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke="var(--dg-brand)"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="16" cy="16" r="13" strokeWidth="2.6" />
      <path
        strokeWidth="1.5"
        transform="rotate(45 16 16)"
        d="M2.9 11.4Q16 8.6 29.1 11.4M3 16h26M2.9 20.6Q16 23.4 29.1 20.6M11.4 2.9Q8.6 16 11.4 29.1M16 3v26M20.6 2.9Q23.4 16 20.6 29.1"
      />
    </svg>
  );
}
