// A Babel configuration for dependency-cruiser: what comes out of a TypeScript file is one plain import for each module
// that it names, by import, export … from, import() or a type's import('…'). Type-only imports count like the others.
const named = (node) =>
  node.type === 'ImportExpression' || (node.type === 'CallExpression' && node.callee.type === 'Import')
    ? (node.source ?? node.arguments[0])
    : node.type === 'TSImportType'
      ? (node.argument.literal ?? node.argument)
      : node.source;

function collect(node, found) {
  if (Array.isArray(node)) for (const child of node) collect(child, found);
  else if (node && typeof node.type === 'string') {
    const source = named(node);
    if (source?.type === 'StringLiteral') found.add(source.value);
    for (const child of Object.values(node)) if (child && typeof child === 'object') collect(child, found);
  }
  return found;
}

const importsOnly = () => ({
  parserOverride: (code, options, parse) =>
    parse(code, { ...options, sourceType: 'module', createImportExpressions: true, plugins: [...(options.plugins ?? []), 'typescript'] }),
  generatorOverride: (file) => ({ code: [...collect(file.program.body, new Set())].map((name) => `import ${JSON.stringify(name)};`).join('\n') }),
});

module.exports = { babelrc: false, configFile: false, plugins: [importsOnly] };
