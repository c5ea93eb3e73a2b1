/** The sign of the app: a length of fence with its gate open. */
export function CorralMark() {
  return (
    <svg
      viewBox="0 0 24 24"
      width={24}
      height={24}
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      <path d="M3 5v14M9 5v14M21 5v14M3 9h6M3 15h6" />
      <path d="m9 9 7-3v10l-7 3" />
    </svg>
  )
}
