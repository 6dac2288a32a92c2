import { useTranslations } from 'next-intl'
import { PressForm } from '@/ui/press-form'
import { RadioCards } from '@/ui/radio-cards'
import { SaveForm } from '@/ui/save-form'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { bringCategoryBack, keepCategory, putCategoryAway } from '../actions'
import type { Category } from '../categories'
import { IconChoice } from './icon-choice'

type Props = { tenant: string; category?: Category; teams: { id: string; name: string }[] }

/** A new kind of question, or all of one that can be changed. */
export function CategoryForm({ tenant, category, teams }: Props) {
  const t = useTranslations('settings.catalogue')
  return (
    <div className="grid gap-5">
      <SaveForm action={keepCategory.bind(null, tenant)} submit={category ? t('save') : t('add')} look="primary">
        <input type="hidden" name="categoryId" value={category?.id ?? ''} />
        <TextField name="name" label={t('name')} size={32} defaultValue={category?.name} autoComplete="off" required />
        <TextField
          name="description"
          label={t('description')}
          hint={t('description_hint')}
          size={32}
          defaultValue={category?.description}
        />
        <IconChoice label={t('icon')} chosen={category?.icon ?? 'circle-help'} />
        <div>
          <RadioCards
            name="scope"
            label={t('scope')}
            options={[
              { value: 'in', label: t('in'), hint: t('in_hint') },
              { value: 'out', label: t('out'), hint: t('out_hint') },
            ]}
            defaultValue={category?.outOfScope ? 'out' : 'in'}
          />
        </div>
        <SelectField
          name="teamId"
          label={t('team')}
          hint={t('team_hint')}
          size={32}
          placeholder={t('no_team')}
          options={teams.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={category?.teamId ?? ''}
        />
      </SaveForm>
      {category && (
        <div className="grid gap-2 border-line border-t pt-4">
          <p className="text-12 text-fg3">{category.archived ? t('archived_hint') : t('archive_hint')}</p>
          <PressForm
            key={String(category.archived)}
            action={(category.archived ? bringCategoryBack : putCategoryAway).bind(null, tenant)}
            values={{ categoryId: category.id }}
          >
            {category.archived ? t('restore') : t('archive')}
          </PressForm>
        </div>
      )}
    </div>
  )
}
