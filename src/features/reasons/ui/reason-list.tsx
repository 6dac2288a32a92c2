import { useTranslations } from 'next-intl'
import { ArrowDown, ArrowUp } from '@/ui/icons'
import { PressForm } from '@/ui/press-form'
import { TextLink } from '@/ui/text-link'
import { shiftReason } from '../actions'
import type { Reason } from '../reasons'

type Props = { tenant: string; label: string; reasons: Reason[]; selectedId?: string; mayWrite: boolean; mayMove?: boolean }

/** Reasons in their order with what the author of a ticket reads. */
export function ReasonList({ tenant, label, reasons, selectedId, mayWrite, mayMove = mayWrite }: Props) {
  const t = useTranslations('settings.reasons')
  return (
    <ol aria-label={label} className="divide-y divide-line rounded-box border border-line">
      {reasons.map(({ id, name, text }, index) => (
        <li key={id} className={`flex items-center gap-3 px-3 py-2 ${id === selectedId ? 'bg-ac-soft' : ''}`}>
          <div className="min-w-0 flex-1">
            {mayWrite ? (
              <TextLink href={`/${tenant}/admin/reasons?reason=${id}`} className="font-strong text-fg! wrap-anywhere">
                {name}
              </TextLink>
            ) : (
              <p className="font-strong wrap-anywhere">{name}</p>
            )}
            {text && <p className="text-12 text-fg3 wrap-anywhere">{text}</p>}
          </div>
          {mayMove && (
            <div className="flex">
              <PressForm
                action={shiftReason.bind(null, tenant)}
                values={{ reasonId: id, way: 'up' }}
                icon={<ArrowUp />}
                iconOnly
                disabled={index === 0}
              >
                {t('up', { name })}
              </PressForm>
              <PressForm
                action={shiftReason.bind(null, tenant)}
                values={{ reasonId: id, way: 'down' }}
                icon={<ArrowDown />}
                iconOnly
                disabled={index === reasons.length - 1}
              >
                {t('down', { name })}
              </PressForm>
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
