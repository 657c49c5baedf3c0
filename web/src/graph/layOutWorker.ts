/** Lays out beside the page, which goes on answering whoever scrolls meanwhile. */
import { layOut, type Web } from './layOut.js'

addEventListener('message', ({ data }: MessageEvent<Web>) => postMessage(layOut(data)))
