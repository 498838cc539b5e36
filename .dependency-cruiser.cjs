// Who may import whom: the table of server/README.md, checked by `npm run check` and by test/house.
// dependency-cruiser can't read TypeScript through TypeScript 7 (it wants the programming interface that 7 no longer
// has), so .ci/imports-only.cjs tells it the imports of a file by way of Babel's parser, which it does understand.
const path = require('node:path');

/** For each room the rooms that it may enter. `compose` joins every door, so it isn't in the table. */
const ROOMS = {
  request: ['access', 'database', 'kernel', 'generated'],
  domains: ['delivery', 'anonymisation', 'access', 'database', 'kernel', 'generated'],
  federation: ['anonymisation', 'access', 'delivery', 'database', 'kernel', 'generated'],
  operation: ['delivery', 'database', 'kernel'],
  delivery: ['access', 'database', 'kernel'],
  access: ['database', 'kernel'],
  anonymisation: ['kernel'],
  database: ['kernel'],
  kernel: [],
};

const table = Object.entries(ROOMS).map(([room, others]) => ({
  name: `table-${room}`,
  severity: 'error',
  comment: `${room}/ may import ${others.length === 0 ? 'no other room' : `only ${others.join(', ')}`}.`,
  from: { path: `^server/${room}/` },
  to: { path: '^server/', pathNot: `^server/(${[room, ...others].join('|')})/` },
}));

const start = [
  {
    name: 'table-main',
    severity: 'error',
    comment: 'main.ts starts what compose.ts joins, with what config.ts read; it knows no room.',
    from: { path: '^server/main\\.ts$' },
    to: { path: '^(server|migrations)/', pathNot: '^server/(compose|config)\\.ts$' },
  },
  {
    name: 'table-config',
    severity: 'error',
    comment: 'config.ts reads the environment and knows no more than kernel/.',
    from: { path: '^server/config\\.ts$' },
    to: { path: '^(server|migrations)/', pathNot: '^server/kernel/' },
  },
  {
    name: 'table-compose',
    severity: 'error',
    comment: 'compose.ts joins doors; it is not for main.ts to be joined.',
    from: { path: '^server/compose\\.ts$' },
    to: { path: '^server/(main\\.ts$|generated/)' },
  },
  {
    name: 'known-room',
    severity: 'error',
    comment: 'A file directly in server/, or a room, that the table does not name: give it a line in the table first.',
    from: { path: '^server/', pathNot: `^server/(main\\.ts|compose\\.ts|config\\.ts|generated/|(${Object.keys(ROOMS).join('|')})/)` },
    to: {},
  },
];

const doors = [
  {
    name: 'through-the-door',
    severity: 'error',
    comment: 'A room is entered through its index.ts.',
    from: { path: '^server/([^/]+)' },
    to: {
      path: '^server/[^/]+/.',
      pathNot: ['^server/$1/', '^server/[^/]+/index\\.ts$', '^server/domains/[^/]+/index\\.ts$', '^server/generated/'],
    },
  },
  {
    name: 'other-domain',
    severity: 'error',
    comment: 'A domain sees another one only if that is directory/, by its door; else it listens to events.',
    from: { path: '^server/domains/([^/]+)/' },
    to: { path: '^server/domains/', pathNot: ['^server/domains/$1/', '^server/domains/directory/index\\.ts$'] },
  },
  {
    name: 'graphql-stays-out',
    severity: 'error',
    comment: 'GraphQL stops at *.resolvers.ts, request/ and federation/, whose subject it is: the rest of the hub would work the same without it.',
    from: { path: '^server/', pathNot: ['\\.resolvers\\.ts$', '^server/(request|federation)/', '^server/generated/'] },
    to: { path: ['^server/generated/', 'node_modules/(graphql|graphql-ws|graphql-sse|@apollo|@graphql-tools|@as-integrations)/'] },
  },
];

const circles = [
  {
    name: 'no-circle',
    severity: 'error',
    comment: 'Exempt: a circle of *.entity.ts alone, the two sides of a relation. generated/ holds types only and is not followed.',
    from: {},
    to: { circular: true, via: { pathNot: '\\.entity\\.ts$' } },
  },
];

const outside = [
  {
    name: 'server-stands-alone',
    severity: 'error',
    comment: 'What runs at an operator imports neither its clients nor what tests, measures or builds it.',
    from: { path: '^(server|migrations)/' },
    to: { path: '^(clients|test|bench|\\.ci)/' },
  },
  {
    name: 'migrations-are-handed-in',
    severity: 'error',
    comment: 'compose.ts hands the list of migrations to database/.',
    from: { path: '^server/', pathNot: '^server/compose\\.ts$' },
    to: { path: '^migrations/' },
  },
  {
    name: 'migrations-stand-alone',
    severity: 'error',
    comment: 'A migration says what it meant on its day, whatever became of the code since; only index.ts lists them.',
    from: { path: '^migrations/', pathNot: '^migrations/index\\.ts$' },
    to: { path: '^(server|migrations|schema)/' },
  },
  {
    name: 'migrations-list-stands-alone',
    severity: 'error',
    from: { path: '^migrations/index\\.ts$' },
    to: { path: '^server/' },
  },
  {
    name: 'clients-know-the-schema',
    severity: 'error',
    comment: 'A client knows the public promise and nothing of how it is kept.',
    from: { path: '^clients/' },
    to: { path: '^(server|migrations|test|bench|\\.ci)/' },
  },
  {
    name: 'anonymisation-does-no-io',
    severity: 'error',
    comment: 'Pure functions: what they are told of a child they can hand to nobody. Exempt: the one reading of the tables, and the threads.',
    from: { path: '^server/anonymisation/', pathNot: '^server/anonymisation/(tables\\.ts|judging/judges?\\.ts)$' },
    to: { dependencyTypes: ['core'], path: '^(fs|net|tls|dns|dgram|http|https|http2|child_process|cluster|worker_threads|inspector|process)(/|$)' },
  },
  {
    name: 'declared-for-operators',
    severity: 'error',
    comment: 'An import that is no dependency of its own in package.json is missing, or another version, at the operator.',
    from: { path: '^(server|migrations)/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
  },
];

module.exports = {
  forbidden: [...table, ...start, ...doors, ...circles, ...outside],
  options: {
    babelConfig: { fileName: path.join(__dirname, '.ci', 'imports-only.cjs') },
    moduleSystems: ['es6'],
    doNotFollow: { path: ['node_modules', '^server/generated/'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'import', 'types', 'default'] },
  },
};
