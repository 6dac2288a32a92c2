import { type AccentScale, accentScale, isHex } from '@/domain/colour'

/** The stylesheet of a colour: what carries `data-accent` with it reads its accent from here. The same for ever. */
export async function GET(_request: Request, { params }: RouteContext<'/api/accent/[hex]'>): Promise<Response> {
  const { hex } = await params
  if (!isHex(`#${hex}`)) return new Response(null, { status: 404 })
  return new Response(sheet(hex), {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' },
  })
}

function sheet(hex: string): string {
  const [light, dark] = [accentScale(`#${hex}`, 'light'), accentScale(`#${hex}`, 'dark')]
  const lines = (Object.keys(tokens) as (keyof AccentScale)[]).map(
    (shade) => `--color-${tokens[shade]}:light-dark(${light[shade]},${dark[shade]})`,
  )
  return `[data-accent="${hex}"]{${lines.join(';')}}`
}

const tokens: Record<keyof AccentScale, string> = {
  text: 'ac',
  fill: 'ac-fill',
  fillHover: 'ac-fill-hover',
  onFill: 'on-fill',
  soft: 'ac-soft',
  line: 'ac-line',
  mid: 'ac-mid',
}
