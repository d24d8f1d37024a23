/** The workbench's own pictures, 32 by 32, in its two greens. */
function picture(content: React.ReactNode): React.ReactNode {
  return (
    <svg
      width={32}
      height={32}
      viewBox="0 0 32 32"
      aria-hidden
      fill="none"
      stroke="#3b5a50"
      strokeWidth={1.6}
    >
      {content}
    </svg>
  );
}

const sheet = <path d="M8 4h11l6 6v18H8z" fill="#fff" strokeLinejoin="round" />;

export const newIcon = picture(
  <>
    {sheet}
    <path d="M19 4v6h6" strokeLinejoin="round" />
    <path d="M16.5 15v9M12 19.5h9" stroke="#0f7b5f" strokeWidth={2} />
  </>,
);

export const openIcon = picture(
  <>
    <path d="M4 26V8h8l3 3h11v4" strokeLinejoin="round" fill="#fff" />
    <path d="M4 26l5-11h20l-5 11z" fill="#d9efe6" stroke="#0f7b5f" strokeLinejoin="round" />
  </>,
);

export const saveIcon = picture(
  <>
    <path d="M16 5v14M10.5 13.5L16 19l5.5-5.5" stroke="#0f7b5f" strokeWidth={2} strokeLinejoin="round" />
    <path d="M6 20v7h20v-7" strokeLinejoin="round" />
  </>,
);

export const energyIcon = picture(
  <>
    {sheet}
    <path d="M17.5 10l-5 8h4l-1.5 6 6-8.500h-4z" fill="#57b947" stroke="#0f7b5f" strokeLinejoin="round" />
  </>,
);

export const offsetIcon = picture(
  <>
    {sheet}
    <path
      d="M12 22c-1-6 2-9 9-9 0 6-3 10-9 9zM12 22l4-4"
      fill="#d9efe6"
      stroke="#0f7b5f"
      strokeLinejoin="round"
    />
  </>,
);
