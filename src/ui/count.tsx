/** A number beside a title or a tab. `due` is what waits for the reader; else it is only told. */
export function Count({ children, due = false }: { children: number; due?: boolean }) {
  return due ? (
    <span className="inline-flex h-[18px] min-w-[18px] items-center justify-center rounded-inner bg-ac-soft px-1 font-strong text-12 text-ac">
      {children}
    </span>
  ) : (
    <span className="font-regular text-fg3">{children}</span>
  )
}
