import { createRequire } from 'node:module';

const sax = createRequire(import.meta.url)('sax') as any;

/** An element of a document, its text without that of its children. */
export interface Element { name: string; attributes: Record<string, string>; text: string; children: Element[] }

/** The root of a document; throws where it is not well-formed XML, or names an entity or a document type of its own. */
export function xml(text: string): Element {
  const parser = sax.parser(true, { xmlns: false, strictEntities: true });
  const top: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [top];
  parser.onerror = (fault: Error) => { throw fault; };
  parser.ondoctype = () => { throw new Error('A document type.'); };
  parser.onopentag = ({ name, attributes }: any) => {
    const element = { name, attributes, text: '', children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  };
  parser.onclosetag = () => { open.pop(); };
  parser.ontext = parser.oncdata = (part: string) => { open.at(-1)!.text += part; };
  parser.write(text).close();
  return top.children[0]!;
}

export const child = (element: Element, name: string): Element[] => element.children.filter((one) => one.name === name);
export const textOf = (element: Element, name: string): string => child(element, name)[0]?.text ?? '';
