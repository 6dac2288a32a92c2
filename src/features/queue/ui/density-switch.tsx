import { useTranslations } from 'next-intl'
import { IconButton } from '@/ui/icon-button'
import { Rows3 } from '@/ui/icons'
import { chooseDensity } from '../actions'

/** Rows of 36 or 44 px, kept in a cookie. */
export function DensitySwitch({ roomy }: { roomy: boolean }) {
  const t = useTranslations('desk.density')
  return (
    <form action={chooseDensity} className="flex max-md:hidden">
      <input type="hidden" name="density" value={roomy ? 'dense' : 'roomy'} />
      <IconButton type="submit" label={t('label')} icon={<Rows3 />} pressed={roomy} />
    </form>
  )
}
