/** Answers every request with the same 8 kB, and does nothing else. */
import { createServer } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'

const BODY = JSON.stringify({ words: 'x'.repeat(8000) })
const TYPE = { 'content-type': 'application/json' }
const bare = () => createServer((_, response) => response.writeHead(200, TYPE).end(BODY))
const hono = () =>
  createAdaptorServer({ fetch: new Hono().get('/', (context) => context.body(BODY, 200, TYPE)).fetch })

const server = process.argv[2] === 'hono' ? hono() : bare()
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`))
