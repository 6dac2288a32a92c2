import type { Situation } from '@/domain/ticket'

/** Classes inside the form (`group/filing`) that follow the chosen situation. */
export const shownUntilChosen = 'group-has-[[name=situation]:checked]/filing:hidden'

export const shownFor: Record<Situation, string> = {
  broken: 'group-has-[[value=broken]:checked]/filing:block',
  hindered: 'group-has-[[value=hindered]:checked]/filing:block',
  planned: 'group-has-[[value=planned]:checked]/filing:block',
}

export const shownFlexFor: Record<Situation, string> = {
  broken: 'group-has-[[value=broken]:checked]/filing:flex',
  hindered: 'group-has-[[value=hindered]:checked]/filing:flex',
  planned: 'group-has-[[value=planned]:checked]/filing:flex',
}
