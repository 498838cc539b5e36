// Runs in the browser, as it stands: GraphiQL over this hub's own doors.
import { createClient } from './graphql-ws/client.js';

const EXAMPLE = `# Everything here is asked as nobody until you show a key. Open "Headers" below and write:
#   { "authorization": "Bearer fanar_…" }
# It is kept in this page only, and goes with what you ask next, subscriptions too.

query Newest {
  viewer { name organisation { name } roles }
  alerts(first: 5) {
    edges { node { reference title severity country { code } publishedAt } }
  }
}

subscription Live {
  alertEvents { cursor kind occurredAt reference alert { title severity } }
}
`;

const endpoint = new URL('../graphql', import.meta.url);
const live = new URL(endpoint);
live.protocol = live.protocol.replace('http', 'ws');

const authorizationOf = (headers) => Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'authorization')?.[1];

// One socket for a credential: connection_init says who asks, once.
let socket = null;
function socketFor(authorization) {
  if (socket?.authorization !== authorization) {
    socket?.client.dispose();
    socket = { authorization, client: createClient({ url: live.href, connectionParams: authorization === undefined ? undefined : { authorization } }) };
  }
  return socket.client;
}

function isSubscription({ operationName }, document) {
  const operations = document?.definitions.filter(({ kind }) => kind === 'OperationDefinition') ?? [];
  const asked = operations.find(({ name }) => name?.value === operationName) ?? operations[0];
  return asked?.operation === 'subscription';
}

async function ask(question, { headers, documentAST } = {}) {
  // The schema is for anyone, where introspection is for credentials.
  if (question.operationName === 'IntrospectionQuery') return (await fetch(new URL('schema.json', import.meta.url))).json();
  if (isSubscription(question, documentAST)) return socketFor(authorizationOf(headers)).iterate(question);
  const response = await fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(question) });
  return response.json();
}

window.YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
  title: 'Fanar', logo: '<span></span>', defaultQuery: EXAMPLE, fetcher: ask, shouldPersistHeaders: false,
});
