import type { ReactNode } from 'react'
import { classes } from '@/ui/classes'

export function DefinitionList({ children, className }: { children: ReactNode; className?: string }) {
  return <dl className={classes('grid gap-y-1.5', className)}>{children}</dl>
}
