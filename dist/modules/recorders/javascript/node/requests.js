import { own, OwnSet, realNow } from '../runtime/safe.js';
/** What Node calls the work that it does for a program, and will call it back for. A server may wait for ever: it is none. */
const REQUESTS = new OwnSet([
    'CloseReq',
    'FSReqCallback',
    'FSReqPromise',
    'GetAddrInfoReqWrap',
    'GetNameInfoReqWrap',
    'QueryReqWrap',
    'ConnectWrap',
    'TCPConnectWrap',
    'PipeConnectWrap',
    'TCPSocketWrap',
    'WriteWrap',
    'ShutdownWrap',
    'SimpleShutdownWrap',
    'SendWrap',
    'ProcessWrap',
]);
/** A timer of so many ms comes before a request that began with it, as a rule in Node. */
const QUICK = 1;
/** At least so long, in real ms, a later timer waits for a request. */
const PATIENCE = 100;
const resources = process.getActiveResourcesInfo.bind(process);
const isBusy = () => {
    const all = own(resources());
    for (let i = 0; i < all.length; i++)
        if (REQUESTS.has(all[i]))
            return true;
    return false;
};
/** The real work that is done meanwhile: virtual time must not run away from it. */
export class Requests {
    #since;
    /** Whether a timer has to wait for what would have come before it. It waits no longer than it would have in Node. */
    holdUp(now, due) {
        if (!isBusy()) {
            this.#since = undefined;
            return false;
        }
        this.#since ??= { now, real: realNow() };
        const ahead = due - this.#since.now;
        const waited = realNow() - this.#since.real;
        return ahead > QUICK && (waited < ahead || waited < PATIENCE);
    }
}
