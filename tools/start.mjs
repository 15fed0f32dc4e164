/** Installs, builds, and serves the demo. `PORT` chooses the port; else the first free one from 8000. */
import {createServer} from 'node:http';
import {installPackages, ROOT} from './setup.mjs';

installPackages();
console.log('Building …');
await import('./build.mjs');

const {default: sirv} = await import('sirv');
const files = sirv(ROOT, {dev: true});

const server = createServer((request, response) => {
  if (request.url === '/') {
    response.writeHead(302, {location: '/demo/'}).end();
    return;
  }
  files(request, response, () => response.writeHead(404, {'content-type': 'text/plain'}).end('There is no such file.'));
});

const listen = (port) => {
  server.once('error', ({code, message}) => {
    if (code === 'EADDRINUSE' && !process.env.PORT) return listen(port + 1);
    console.error(`The demo cannot be served on port ${port}: ${message}`);
    process.exit(1);
  });
  // For this machine only.
  server.listen(port, '127.0.0.1');
};

server.once('listening', () => {
  console.log(`\nThe demo is at http://localhost:${server.address().port}/\nStop it with Ctrl+C.`);
});
listen(Number(process.env.PORT ?? 8000));
