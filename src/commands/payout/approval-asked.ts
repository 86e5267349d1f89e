import { officesApproving } from '../../io/ledger/read/offices-approving.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';

/**
 * Tells of an office whether its claims have to be approved by somebody else before they are paid here: where the workspace's own policy asks for it, and of claims of another office where
 * that office asks, whoever pays them.
 */
export async function approvalAsked({ ledger, workspace }: OpenWorkspace): Promise<(office: string) => boolean> {
  const { office: own, policy } = workspace.settings;
  if (policy?.approve === 'another-actor') return () => true;
  const others = await officesApproving(ledger);
  return (office) => office !== own && others.has(office);
}
