'use server'

import { redirect } from 'next/navigation'
import { formAction } from '@/server/action'
import { archiveCategory, restoreCategory } from './archive-category'
import { moveCategory } from './move-category'
import { refreshCatalogue } from './refresh'
import { saveCategory } from './save-category'
import { MoveCategory, OneCategory, SaveCategory } from './schema'

export const keepCategory = formAction(SaveCategory, 'settings.write', saveCategory, (tenant, input) => {
  refreshCatalogue(tenant)
  if (input.categoryId === null) redirect(`/${tenant}/admin/catalogue`)
})
export const putCategoryAway = formAction(OneCategory, 'settings.write', archiveCategory, refreshCatalogue)
export const bringCategoryBack = formAction(OneCategory, 'settings.write', restoreCategory, refreshCatalogue)
export const shiftCategory = formAction(MoveCategory, 'settings.write', moveCategory, refreshCatalogue)
