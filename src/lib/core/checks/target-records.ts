import type { Target } from '../model/target';

/** The ids that make a finding about a target that finding and no other. */
export function targetRecords(target: Target): string[] {
	switch (target.kind) {
		case 'chain':
			return target.links.map(({ link }) => link);
		case 'occurrence':
			return [target.configuration, target.occurrence];
		case 'link':
			return [target.configuration, target.link];
		case 'configuration':
			return [target.configuration];
		case 'theory':
			return [target.theory];
		case 'element':
			return [target.element];
	}
}
