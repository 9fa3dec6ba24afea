const address = /(https?:\/\/[^\s<>"]+)/;

type Props = { text: string };

/** Plain text whose addresses can be followed; never markup. */
export function LinkedText({ text }: Props) {
  return text.split(address).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text does not change its order
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
