/** A tenant's tile with its first letter. */
export function BrandMark({ name }: { name: string }) {
  return (
    <span
      aria-hidden="true"
      className="inline-flex size-[22px] shrink-0 select-none items-center justify-center rounded-box bg-ac-fill font-strong text-12 text-on-fill leading-none"
    >
      {[...name][0]?.toUpperCase()}
    </span>
  )
}
