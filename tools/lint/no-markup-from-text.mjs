/**
 * Lessons are hostile: no text of theirs may become markup, and no style attribute may break a page's policy. Markup is what
 * Lit's templates are, which are constants; everything that makes markup of a string, or styles of an attribute, is an error.
 */

const MAKES_MARKUP = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'setHTML',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'parseFromString',
  'srcdoc',
  'write',
  'writeln',
]);

const message = 'Makes markup of text. Use a template of Lit, or `textContent`.';

const rule = {
  meta: {type: 'problem'},
  create: (context) => ({
    MemberExpression(node) {
      if (!node.computed && MAKES_MARKUP.has(node.property.name)) context.report({node, message});
    },
    CallExpression({callee, arguments: [name]}) {
      if (callee.property?.name === 'setAttribute' && name?.value === 'style') {
        context.report({node: callee, message: 'A style attribute breaks a strict policy: use `style.setProperty`.'});
      }
    },
    TemplateElement(node) {
      if (/\sstyle\s*=/.test(node.value.raw)) {
        context.report({
          node,
          message: 'A style attribute breaks a strict policy: use a class, or `style.setProperty`.',
        });
      }
      if (/[\s<]\.(innerHTML|outerHTML|srcdoc)\s*=\s*$/.test(node.value.raw)) context.report({node, message});
    },
  }),
};

export default {meta: {name: 'no-markup-from-text'}, rules: {'no-markup': rule}};
