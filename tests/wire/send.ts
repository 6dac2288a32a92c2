import type { Fields } from '@tests/matrix/line'

export type Answer = { status: number; location: string; body: string }

/** As a browser asks for a page. */
export async function ask(url: string, method: string, path: string, cookie: string, body?: unknown): Promise<Answer> {
  const { form, json } =
    method === 'GET' || method === 'DELETE' || body ? { form: undefined, json: body } : { form: aForm(), json: undefined }
  return answered(
    await fetch(url + path, {
      method,
      redirect: 'manual',
      headers: { cookie, origin: url, ...(json ? { 'content-type': 'application/json' } : {}) },
      body: json ? JSON.stringify(json) : form,
    }),
  )
}

/** As React calls a server action: its arguments, the last of them the form. */
export async function call(url: string, path: string, id: string, cookie: string, args: unknown[], fields: Fields): Promise<Answer> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) body.append(`_1_${name}`, one)
  body.append('_1_sent', '1')
  body.append('0', JSON.stringify([...args, '$K1']))
  const headers = { cookie, origin: url, 'next-action': id, accept: 'text/x-component' }
  return answered(await fetch(url + path, { method: 'POST', redirect: 'manual', headers, body }))
}

async function answered(response: Response): Promise<Answer> {
  const location = response.headers.get('x-action-redirect') ?? response.headers.get('location') ?? ''
  return { status: response.status, location, body: await response.text() }
}

function aForm(): FormData {
  const form = new FormData()
  form.append('file', new File(['x'], 'a.png'))
  return form
}

/** There is nothing of it for them: 404, or first they would have to sign in. */
export const isHidden = ({ status, location }: Answer) =>
  status === 404 || status === 401 || /^(https?:\/\/[^/]+)?\/sign-in(\?|;|$)/.test(location)
