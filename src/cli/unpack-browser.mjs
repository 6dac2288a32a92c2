// Unpacks the packaged Chromium, with the libraries and fonts that a bare machine lacks, into TMPDIR and prints where things are.
import chromium from '@sparticuz/chromium'

const path = await chromium.executablePath()
console.log(JSON.stringify({ path, libraries: process.env.LD_LIBRARY_PATH, fonts: process.env.FONTCONFIG_PATH }))
