import { changeLogo } from '@/features/settings/change-logo'
import { saveTenant } from '@/features/settings/save-tenant'
import { actingAs } from '@/server/acting-as'
import type { Context } from '@/server/context'

/** The agency has set up how it looks: a star of the north on the colour of its sea, and how its letters end. */
export async function dressNord(administrator: { tenantId: string; memberId: string }, now: Date): Promise<void> {
  const door = <T>(work: (ctx: Context) => Promise<T>) => actingAs(administrator, 'settings.write', now, work)
  const signature = 'Норд Веб, служба поддержки\nПо рабочим дням с\u00a009:00 до 18:00'
  await door((ctx) =>
    saveTenant(ctx, { version: 1, accent: '#0f6e8c', senderName: 'Поддержка «Норд Веб»', replyTo: 'help@nord.demo', signature }),
  )
  await changeLogo(door, { version: 2, picture: new File([Buffer.from(star, 'base64')], 'nord.png') })
}

const star = [
  'iVBORw0KGgoAAAANSUhEUgAAAGAAAABgCAYAAADimHc4AAADqElEQVR42u2dsYrVUBCG/ze4L5DC1tIutfgGktrKVriNsM12YuOKhcIWopWspHBhLYW1slBhS9nK',
  'Imhr4QvEHMiVcMlJTk5OMvPvnQPTLVkyX/LNOTcDA0SuzaNneRPbJsomqibqA4uqvXeXgxxrrOYfZU2cHGjCQ4C43GRLJt4SHRbpQDQXKuyJj34jirnJLy2Rs6O0',
  '5LNBsOQLQrDkC0JoC64latkohraatttZZ3eU9QGwff6K54S+p98Ss25k9vRreQvM/TK1oPurJuVN3D4+rW8dvWKGkKP9OZXyBo4+fK7vv75gBrClPnh9/fm7fnp5',
  'xX0wY/W/049b5Y+KWUMVmPWzA8CsITDrZweAWUNg1s8OALOGwKyfLgBWDYFZP10ArBoCs366AFg1RAfgwZsLL4C7L94bgKXj/OraC+Dxxy8GYOnYX10ALgzAivrp',
  'A8CmITDrpw8Am4bArJ8+AGwaArN+fACYNARm/fgAMGkIzPrxAWDSEJj1MwSARUNg1s8QABYNUQD49efvZACn364NQIq49/xdPbR8AFzcefLWAMyNl5ffowE8PPtk',
  'AJbUzxgABg2BWT9jABg0BGb9hADQriEw6ycEgHYNgVk/IQC0awjM+gkFoFlDYNZPKADNGlIJYL/zYS4AzR0TKgF0G69SAdDauKUSQLfxKhUArY1bYNbPFABaNQRm',
  '/UwFoFFDYNbPVAAaNQRm/UwFoFFDYNZPDABtGgKzfmIAaNMQmPUTA0CbhtQAGOp8SA1AU8eEGgBDnQ+pAWjqmFADIHbFANDUuAVm/cwBoEVDYNbPHABaNARm/bg3',
  'xz3JzBoCo37cxxr3yXJ3DffJ0X10YdQQ2PTjDmvuzLB/Hbe3d4csNg2BST8O1tj1XFKZNAQW/bi/Db3ulLogrSFo18++70MjtC5Ia0gUwFjng8/3oRFSF6Q7JsQA',
  'jDVehfg+NMbqgmTjlhiAocarKb5PURckG7egST+xvp9bFyQ1BC36mev7uXVBSkPQoJ+Uvo+tC1IagrR+lvB9TF2Q0hCk9LO072PqgoSGIKGftXw/tS5IaEgEgNZW',
  '8YMAYGEA1AGw4Q1yUdncMNkoqQc43IDYUo8wuQGR2xAfSf/bGCvROLFBbrKR2ShDDU+/DfNc3/0b37z5jY2zXSMKG+gsefCyqdrKk28QFCTfIChI/l5htt1R3G6n',
  'QIrVblHtnDBhn+/daiYCYW9E/xO/TOI9MPL2p+zyQIFU7b1v//+qGbH+AeMqiLfdX00bAAAAAElFTkSuQmCC',
].join('')
