import { getTranslations } from 'next-intl/server'
import { signOut } from '@/features/account/actions'
import { SecondFactor } from '@/features/account/ui/second-factor'
import { AuthFrame } from '@/ui/auth-frame'
import type { Brand } from '@/ui/brand'
import { Button } from '@/ui/button'

type Props = { tenant: string; brand: Omit<Brand, 'href'>; enabled: boolean; codesLeft: number }

/** The agency asks for a second factor: setting it up, or leaving, is all there is until then. */
export async function RequiredFactor({ tenant, brand, enabled, codesLeft }: Props) {
  const t = await getTranslations('account.second')
  const leave = (
    <form action={signOut}>
      <Button type="submit" look="ghost">
        {t('sign_out')}
      </Button>
    </form>
  )
  return (
    <AuthFrame brand={brand} title={t('required_title')} lead={t('required_lead', { tenant: brand.name })} foot={leave}>
      <SecondFactor enabled={enabled} codesLeft={codesLeft} onward={`/${tenant}/desk`} />
    </AuthFrame>
  )
}
