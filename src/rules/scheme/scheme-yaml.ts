import { Document, isCollection, visit } from 'yaml';
import { asText } from './scheme-json.ts';

/** As long as this, in characters, a mapping or list stands on one line. */
const SHORT = 90;

/** A resolved scheme, or a part of one, as YAML that a person reads and that reads back as the same: short parts on one line, no quotation marks that nothing needs. */
export function schemeYaml(part: unknown): string {
  const document = new Document(asText(part), { schema: 'failsafe' });
  visit(document, {
    Collection(_, node, path) {
      if (path.length > 1 && isCollection(node) && JSON.stringify(node).length <= SHORT) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
