/** What a frame tells of itself. */
window.result = new Promise((resolve) => addEventListener('message', ({data}) => resolve(data as string)));
