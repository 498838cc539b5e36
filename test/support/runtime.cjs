// How Jest loads modules here: the hub's own and the tests' anew for each file, as ever; packages once in a process, by Node
// itself. Loading and warming them up for each file took longer than most files' tests.
const { isBuiltin } = require('node:module');
const { types } = require('node:util');
const { SyntheticModule, compileFunction } = require('node:vm');
const { default: JestRuntime } = require('jest-runtime');

const packages = new Map();
const isPackage = (specifier) => /^[@\w]/.test(specifier) && !/^(node|data|file):/.test(specifier) && specifier !== '@jest/globals' && !isBuiltin(specifier);

/** What Node loads from there, as a module that others can be linked to. */
function loaded(path) {
  const required = require(path);
  const exported = types.isModuleNamespaceObject(required) ? required : { ...required, default: required };
  const module = new SyntheticModule(Object.keys(exported), () => {
    for (const [name, value] of Object.entries(exported)) module.setExport(name, value);
  }, { identifier: path });
  void module.evaluate();
  return module;
}

module.exports = class Runtime extends JestRuntime {
  constructor(...given) {
    super(...given);
    const { esmLoader, executor } = this;
    // Jest takes no realm for one that was torn down.
    esmLoader.getContext = () => undefined;
    executor.compile = (source, filename) => compileFunction(source, executor.injectedModuleParameters, { filename });
    const { resolveSpecifierForSyncGraph: ofGraph, resolveModule: ofImport } = esmLoader;
    esmLoader.resolveSpecifierForSyncGraph = (from, specifier, context, scratch, registry, ...more) => {
      if (!isPackage(specifier)) return ofGraph.call(esmLoader, from, specifier, context, scratch, registry, ...more);
      const cacheKey = `package ${specifier}`;
      esmLoader.tryCommitSynthetic(cacheKey, registry, scratch, () => this.packageFor(from, specifier));
      return { cacheKey, enqueue: null, modulePath: specifier };
    };
    esmLoader.resolveModule = async (specifier, from, context) => (isPackage(specifier) ? this.packageFor(from, specifier) : ofImport.call(esmLoader, specifier, from, context));
  }

  packageFor(from, specifier) {
    if (!packages.has(specifier)) packages.set(specifier, loaded(this.esmLoader.resolution.resolveEsm(from, specifier)));
    return packages.get(specifier);
  }
};
