/** Of refs that nobody is told of. */
export const hiddenRefs = "refs/forks/";

/** The configuration of the repository behind the fake. */
export const configuration = `[core]
	repositoryformatversion = 0
	bare = true
	filesRefLockTimeout = 3000
	logAllRefUpdates = false
	fsync = none
[gc]
	auto = 0
[maintenance]
	auto = false
[receive]
	autogc = false
	hideRefs = refs/pull
[uploadpack]
	allowFilter = true
	allowAnySHA1InWant = true
[transfer]
	hideRefs = ${hiddenRefs.slice(0, -1)}
`;
