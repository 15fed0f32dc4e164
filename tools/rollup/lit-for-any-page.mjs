/**
 * Lit, changed where a stranger's page would break it. Each change names what it is for; if a new version of Lit no longer
 * has the code that a change is for, the build fails, and somebody looks.
 *
 * - Trusted Types: Lit makes its policy when it loads, and where the page's policy forbids that, dies. Ours has its own name
 *   and does without where it must: `setHTML` is not a sink (where an engine lacks it, such a page keeps the fallback).
 * - XHTML: `innerHTML` is parsed as XML there, which Lit's markers are not. `text/html` is parsed as it is meant.
 * - Clobbering: an element with the id `litHtmlVersions` is that global. Nothing is read from such globals, or put there.
 */
const CHANGES = [
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: 'the policy',
    find: /(\w+)=(\w+)\?\2\.createPolicy\("lit-html",\{createHTML:(\w+)=>\3\}\):void 0/,
    put: (all, policy, types) =>
      `${policy}=(()=>{try{return ${types}.createPolicy("trace-elements",{createHTML:t=>t})}catch{}})(),` +
      `noPolicy=${types}&&!${policy}`,
  },
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: 'how templates are parsed',
    find: /return (\w+)\.innerHTML=(\w+),\1\}/,
    put: (all, template, html) =>
      `try{if(noPolicy&&${template}.setHTML)throw 0;` +
      `if(document.contentType==="text/html")${template}.innerHTML=${html};else{` +
      `const e=new DOMParser().parseFromString("<template>"+${html}+"</template>","text/html").querySelector("template");` +
      `${template}.content.append(document.importNode(e.content,!0))}}` +
      `catch{${template}.setHTML(${html},{sanitizer:{comments:!0,removeElements:[],removeAttributes:[]}})}return ${template}}`,
  },
  // Pages have an old `remove` for all elements, which knows no parent but an element.
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: 'how nodes are removed',
    find: /(\w+\(\w+\))\.remove\(\)/,
    put: (all, node) => `${node}.parentNode.removeChild(${node})`,
  },
  {file: /\/lit-html\/lit-html\.js$/, what: 'a hook', find: /(\w+)\.litHtmlPolyfillSupport/, put: () => 'void 0'},
  {file: /\/lit-html\/lit-html\.js$/, what: 'a list', find: /\((\w+)\.litHtmlVersions\?\?=\[\]\)/, put: () => '[]'},
  {file: /\/reactive-element\.js$/, what: 'a hook', find: /(\w+)\.reactiveElementPolyfillSupport/, put: () => 'void 0'},
  {
    file: /\/reactive-element\.js$/,
    what: 'a list',
    find: /\((\w+)\.reactiveElementVersions\?\?=\[\]\)/,
    put: () => '[]',
  },
  // For decorators, of which we have none.
  {
    file: /\/reactive-element\.js$/,
    what: 'a map',
    find: /(\w+)\.litPropertyMetadata\?\?=new WeakMap/,
    put: () => 'void 0',
  },
  {
    file: /\/reactive-element\.js$/,
    what: 'what is read of a map',
    find: /litPropertyMetadata\.get\((\w+)\)/,
    put: () => 'void 0',
  },
  {file: /\/lit-element\.js$/, what: 'a hook', find: /(\w+)\.litElementHydrateSupport/, put: () => '(void 0)'},
  {file: /\/lit-element\.js$/, what: 'a hook', find: /(\w+)\.litElementPolyfillSupport/, put: () => 'void 0'},
  {file: /\/lit-element\.js$/, what: 'a list', find: /\((\w+)\.litElementVersions\?\?=\[\]\)/, put: () => '[]'},
];

export const litForAnyPage = () => ({
  name: 'lit-for-any-page',
  transform(code, id) {
    const file = id.replaceAll('\\', '/');
    let result = code;
    for (const {find, put, what} of CHANGES.filter((change) => change.file.test(file))) {
      if (!find.test(result)) this.error(`${file}: ${what} is not where it was. Has Lit changed?`);
      result = result.replace(find, put);
    }
    return result === code ? null : {code: result, map: null};
  },
});
