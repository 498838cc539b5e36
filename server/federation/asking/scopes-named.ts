import { Kind, parse, valueFromASTUntyped, visit } from 'graphql';

const DIRECTIVES = ['requiresScopes', 'federation__requiresScopes'];

/** The scopes that an SDL asks for anywhere by `@requiresScopes`. */
export function scopesNamed(sdl: string): Set<string> {
  const named = new Set<string>();
  visit(parse(sdl, { noLocation: true }), {
    Directive: ({ name, arguments: given }) => {
      if (!DIRECTIVES.includes(name.value)) return;
      for (const argument of given ?? []) for (const scope of [valueFromASTUntyped(argument.value)].flat(3)) if (typeof scope === 'string') named.add(scope);
    },
    [Kind.DIRECTIVE_DEFINITION]: () => false,
  });
  return named;
}
