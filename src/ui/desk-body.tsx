import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  /** A column of facts (316) or a panel with an opened thing (432). */
  side?: ReactNode
  sideLabel?: string
  sideKind?: 'facts' | 'panel'
  /** Under the list: key hints. Not on touch. */
  foot?: ReactNode
}

/** What is under DeskTop; list and side scroll apart. Narrow: facts go below, a panel takes the place of the list. */
export function DeskBody({ children, side, sideLabel, sideKind = 'facts', foot }: Props) {
  const panel = side && sideKind === 'panel'
  return (
    <div className={`flex min-h-0 flex-1 print:block ${sideKind === 'facts' ? 'max-lg:flex-col max-lg:overflow-y-auto' : ''}`}>
      <div
        className={`flex min-w-0 flex-1 flex-col print:block ${panel ? 'max-xl:hidden' : ''} ${sideKind === 'facts' && side ? 'max-lg:flex-none' : 'min-h-0'}`}
      >
        <div
          className={`min-h-0 flex-1 ${sideKind === 'facts' && side ? 'lg:overflow-y-auto' : 'md:overflow-y-auto'} print:overflow-visible`}
        >
          {children}
        </div>
        {foot && (
          <div className="flex h-9 shrink-0 items-center gap-4 border-line border-t px-5 text-12 text-fg3 max-md:hidden pointer-coarse:hidden print:hidden">
            {foot}
          </div>
        )}
      </div>
      {side && (
        <aside aria-label={sideLabel} className={panel ? panelSkin : factsSkin}>
          {side}
        </aside>
      )}
    </div>
  )
}

const panelSkin =
  'flex min-h-0 min-w-0 flex-col overflow-y-auto bg-surface print:block print:w-auto print:overflow-visible print:border-0 max-xl:flex-1 xl:w-[432px] xl:shrink-0 xl:border-line xl:border-l'
const factsSkin =
  'shrink-0 bg-canvas px-5 print:w-auto print:overflow-visible print:border-0 py-4 max-lg:border-line max-lg:border-t max-md:px-4 lg:w-[316px] lg:overflow-y-auto lg:border-line lg:border-l'
