/** A tenant's picture on a light plate, so that a dark one is seen at night too; else a tile with its first letter. */
export function BrandMark({ name, logo }: { name: string; logo?: string | null }) {
  // biome-ignore lint/performance/noImgElement: small as it is, and kept by the browser under the address of its version
  if (logo) return <img src={logo} alt="" className="h-[22px] max-w-[66px] shrink-0 rounded-inner bg-[#fff] object-contain p-px" />
  return (
    <span
      aria-hidden="true"
      className="inline-flex size-[22px] shrink-0 select-none items-center justify-center rounded-box bg-ac-fill font-strong text-12 text-on-fill leading-none"
    >
      {[...name][0]?.toUpperCase()}
    </span>
  )
}
