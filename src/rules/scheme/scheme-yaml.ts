import { Document, isCollection, visit } from 'yaml';
import type { Scheme } from './schema.ts';
import { asText } from './scheme-json.ts';

/** As long as this, in characters, a mapping or list stands on one line. */
const SHORT = 90;

/** A resolved scheme as YAML that a person reads and that reads back as the same scheme: short parts on one line, no quotation marks that nothing needs. */
export function schemeYaml(resolved: Scheme): string {
  const document = new Document(asText(resolved), { schema: 'failsafe' });
  visit(document, {
    Collection(_, node, path) {
      if (path.length > 1 && isCollection(node) && JSON.stringify(node).length <= SHORT) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
