import { Count } from '@/ui/count'

/** The 30-px line above a group of rows: «Просрочено 2». */
export function GroupHeader({ title, count, id }: { title: string; count?: number; id?: string }) {
  return (
    <h2 id={id} className="flex h-[30px] items-center gap-2 border-line border-b bg-canvas pr-3.5 pl-[38px] text-12 text-fg2 max-md:pl-4">
      {title}
      {count !== undefined && <Count>{count}</Count>}
    </h2>
  )
}
