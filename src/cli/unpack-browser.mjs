// Unpacks the packaged Chromium, with the libraries and fonts that a bare machine lacks, into TMPDIR and prints where things are.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'

const path = await chromium.executablePath()
const fonts = process.env.FONTCONFIG_PATH
if (fonts) nameFonts(join(fonts, 'fonts.conf'))
console.log(JSON.stringify({ path, libraries: process.env.LD_LIBRARY_PATH, fonts }))

/** The package's own list knows only /tmp: with another TMPDIR the browser finds no font at all and dies where a page lacks one. */
function nameFonts(list) {
  if (!existsSync(list)) return
  writeFileSync(list, readFileSync(list, 'utf8').replaceAll('>/tmp/fonts', `>${tmpdir()}/fonts`))
}
