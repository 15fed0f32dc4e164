/** Whether a specifier is the path of a file. */
export const isRelative = (specifier) => /^\.{0,2}\//.test(specifier);
/** Files that may be meant by a path: TypeScript is imported by the name of what it becomes. */
export const candidates = (path) => [
    path,
    path.replace(/\.([cm]?)js$/, '.$1ts'),
    `${path}.js`,
    `${path}.cjs`,
    `${path}.ts`,
];
