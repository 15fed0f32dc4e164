/**
 * `node stepping.mjs PROGRAM STEPS`: steps through an endless program by `node:inspector`, asks at each step for the variables
 * of the innermost function, and prints the CPU time of all of them in microseconds.
 */
import {once} from 'node:events';
import {writeSync} from 'node:fs';
import {Session} from 'node:inspector/promises';
import vm from 'node:vm';
import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads';

const run = async (text) => {
  await once(new Worker(new URL(import.meta.url), {workerData: Number(process.argv[3])}), 'message');
  new vm.Script(`{debugger; ${text}}`, {filename: 'program.js'}).runInThisContext();
};

const SCOPES = new Set(['local', 'block', 'script']);

const step = async (steps) => {
  const session = new Session();
  session.connectToMainThread();
  let count = 0;
  let before;
  session.on('Debugger.paused', async ({params: {callFrames}}) => {
    before ??= process.cpuUsage();
    const scopes = callFrames[0].scopeChain.filter(({type}) => SCOPES.has(type));
    for (const {object} of scopes)
      await session.post('Runtime.getProperties', {objectId: object.objectId, ownProperties: true});
    if (++count < steps) return session.post('Debugger.stepInto');
    const {user, system} = process.cpuUsage(before);
    writeSync(1, String(user + system));
    // The program would go on for ever.
    process.kill(process.pid, 'SIGKILL');
  });
  // Waiting for the session alone keeps no thread alive.
  parentPort.on('message', () => {});
  await session.post('Debugger.enable');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort.postMessage('ready');
};

await (isMainThread ? run(process.argv[2]) : step(workerData));
