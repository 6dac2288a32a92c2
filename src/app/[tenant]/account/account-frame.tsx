import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { isStaff } from '@/domain/permission'
import { type AccountSection, AccountSections } from '@/features/account/ui/account-sections'
import { deskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { portalFrame } from '@/features/portal/frame'
import { Portal } from '@/features/portal/ui/portal'
import type { Context } from '@/server/context'
import { Card } from '@/ui/card'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { PageTitle } from '@/ui/page-title'
import { PersonMenu } from '../person-menu'

/** What stands round the pages about oneself: the desk for staff, the portal for a client's people. */
export const accountFrame = async (ctx: Context) =>
  isStaff(ctx.actor.role) ? { desk: await deskFrame(ctx), portal: null } : { desk: null, portal: await portalFrame(ctx) }

type Props = { frame: Awaited<ReturnType<typeof accountFrame>>; here: AccountSection; children: ReactNode }

export async function AccountFrame({ frame: { desk, portal }, here, children }: Props) {
  const title = (await getTranslations('account.sections'))(here)
  if (desk)
    return (
      <Desk frame={desk} here={null} personMenu={<PersonMenu tenant={desk.tenant} hasOtherPlaces={desk.hasOtherPlaces} />}>
        <DeskTop title={title} />
        <DeskBody>
          <div className="px-5 py-5 max-md:px-4">
            <AccountSections tenant={desk.tenant} here={here}>
              {children}
            </AccountSections>
          </div>
        </DeskBody>
      </Desk>
    )
  const menu = <PersonMenu tenant={portal.tenant} hasOtherPlaces={portal.hasOtherPlaces} />
  return (
    <Portal frame={portal} here={null} title={title} personMenu={menu}>
      <PageTitle title={title} />
      <Card>
        <AccountSections tenant={portal.tenant} here={here}>
          {children}
        </AccountSections>
      </Card>
    </Portal>
  )
}
