const begun = true;
await Promise.reject(new Error('too late'));
