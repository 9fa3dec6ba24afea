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
      <circle cx="16" cy="16" r="13" strokeWidth="3" />
      <path
        strokeWidth="1.8"
        d="M6.6 10.4Q16 5.6 25.4 10.4M4.4 16h23.2M6.6 21.6Q16 26.4 25.4 21.6M10.4 6.6Q5.6 16 10.4 25.4M16 4.4v23.2M21.6 6.6Q26.4 16 21.6 25.4"
      />
    </svg>
  );
}
