import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SiteFrame } from '@/ui/site-frame'

export default async function InboxLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('common')
  return <SiteFrame brand={{ name: t('product'), href: '/' }}>{children}</SiteFrame>
}
