import {transform} from 'esbuild';

/** Minifies the style sheets: the text of css`...` in our own modules, which has no holes. */
export const minifyStyles = () => ({
  name: 'minify-styles',
  async transform(code, id) {
    if (!id.endsWith('.styles.js')) return null;
    const [all, sheet] = /css\s*`([^`]*)`/.exec(code) ?? this.error(`${id}: no style sheet found`);
    const {code: small} = await transform(sheet.replaceAll('\\\\', '\\'), {loader: 'css', minify: true});
    return {code: code.replace(all, () => `css\`${small.trim().replaceAll('\\', '\\\\')}\``), map: null};
  },
});
