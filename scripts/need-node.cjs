// Refuses a Node.js that cannot build Retroduce. Written so that even a very old one can read it.
'use strict';

/** Whether this version of Node.js is one that the build tools run on: 20.19 and later 20s, or 22.12 and later. */
function isNewEnough(version) {
	var numbers = version.split('.').map(Number);
	var major = numbers[0];
	var minor = numbers[1];
	if (major === 20) return minor >= 19;
	if (major === 22) return minor >= 12;
	return major > 22;
}

exports.isNewEnough = isNewEnough;

if (require.main === module && !isNewEnough(process.versions.node)) {
	console.error(
		'Retroduce needs Node.js 20.19 (or a later 20), or 22.12 or newer, and this is ' +
			process.versions.node +
			': install a newer one from nodejs.org and run the command again.'
	);
	process.exit(1);
}
