import { PersonMenuItems } from '@/features/account/ui/person-menu-items'
import { pinnedTheme } from '@/server/preferences'

type Props = { tenant: string; hasOtherPlaces: boolean }

/** The menu under one's own name, for the frames of portal, desk and settings. */
export async function PersonMenu({ tenant, hasOtherPlaces }: Props) {
  return <PersonMenuItems tenant={tenant} theme={(await pinnedTheme()) ?? 'system'} hasOtherPlaces={hasOtherPlaces} />
}
