import { useTranslations } from 'next-intl'
import { ArrowDown, ArrowUp } from '@/ui/icons'
import { NamedIcon } from '@/ui/named-icon'
import { PressForm } from '@/ui/press-form'
import { TextLink } from '@/ui/text-link'
import { shiftCategory } from '../actions'
import type { Category } from '../categories'

type Props = { tenant: string; label: string; categories: Category[]; selectedId?: string; mayWrite: boolean; mayMove?: boolean }

/** Kinds of question in their order; each opens, and moves by its arrows. */
export function CategoryList({ tenant, label, categories, selectedId, mayWrite, mayMove = mayWrite }: Props) {
  const t = useTranslations('settings.catalogue')
  return (
    <ol aria-label={label} className="divide-y divide-line rounded-box border border-line">
      {categories.map(({ id, name, description, icon, outOfScope, teamName }, index) => (
        <li key={id} className={`flex items-center gap-3 px-3 py-2 ${id === selectedId ? 'bg-ac-soft' : ''}`}>
          <span className="flex text-fg3">
            <NamedIcon name={icon} />
          </span>
          <div className="min-w-0 flex-1">
            <p className="flex flex-wrap items-baseline gap-x-2 wrap-anywhere">
              {mayWrite ? (
                <TextLink href={`/${tenant}/admin/catalogue?category=${id}`} className="font-strong text-fg!">
                  {name}
                </TextLink>
              ) : (
                <span className="font-strong">{name}</span>
              )}
              {outOfScope && <span className="text-12 text-warning">{t('out')}</span>}
              {teamName && <span className="text-12 text-fg3">{teamName}</span>}
            </p>
            {description && <p className="text-12 text-fg3 wrap-anywhere">{description}</p>}
          </div>
          {mayMove && (
            <div className="flex">
              <PressForm
                action={shiftCategory.bind(null, tenant)}
                values={{ categoryId: id, way: 'up' }}
                icon={<ArrowUp />}
                iconOnly
                disabled={index === 0}
              >
                {t('up', { name })}
              </PressForm>
              <PressForm
                action={shiftCategory.bind(null, tenant)}
                values={{ categoryId: id, way: 'down' }}
                icon={<ArrowDown />}
                iconOnly
                disabled={index === categories.length - 1}
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
