"use strict";
exports.id = 610;
exports.ids = [610];
exports.modules = {

/***/ 18063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ refuseUnlessDeployer)
});

// EXTERNAL MODULE: ./.build/convention/load.js + 12 modules
var load = __webpack_require__(1450);
// EXTERNAL MODULE: ./.build/convention/paths.js
var paths = __webpack_require__(10547);
// EXTERNAL MODULE: ./.build/deployed/state.js + 1 modules
var state = __webpack_require__(8572);
// EXTERNAL MODULE: ./.build/report/findings.js + 2 modules
var report_findings = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(63198);
// EXTERNAL MODULE: ./.build/rules/approvals/approvers.js
var approvers = __webpack_require__(80274);
// EXTERNAL MODULE: ./.build/rules/approvals/deployers.js
var deployers = __webpack_require__(16241);
// EXTERNAL MODULE: ./.build/commands/command.js
var command = __webpack_require__(82383);
// EXTERNAL MODULE: ./.build/commands/commit-source.js
var commit_source = __webpack_require__(17519);
// EXTERNAL MODULE: ./.build/apply/attempts.js
var attempts = __webpack_require__(99808);
// EXTERNAL MODULE: ./.build/deployed/message.js
var deployed_message = __webpack_require__(92849);
// EXTERNAL MODULE: ./.build/deployed/paths.js
var deployed_paths = __webpack_require__(21818);
// EXTERNAL MODULE: ./.build/commands/recorded.js
var recorded = __webpack_require__(63168);
// EXTERNAL MODULE: ./.build/commands/runner.js + 1 modules
var runner = __webpack_require__(22736);
;// CONCATENATED MODULE: ./.build/commands/refusal.js





/**
 * Notes on `deployed` that somebody was refused a command: once for a workflow run and a
 * deployment, however often it is repeated.
 * A refusal stands whether or not it can be noted.
 */
async function recordRefusal(workspace, world, asked, findings, isWritable) {
    const { store, host, repository } = workspace;
    const { command, server, reason } = asked;
    if (!isWritable)
        return;
    try {
        const cause = await host.cause(repository, { command, ...(reason === undefined ? {} : { reason }) });
        const environment = environmentOf(asked);
        if (await (0,recorded/* isRecorded */.TN)(workspace, cause, "refused", environment, server))
            return;
        const why = findings.map(({ message }) => message).join("; ");
        const event = {
            event: "refused",
            environment,
            command,
            reason: why,
            ...(server === undefined ? {} : { server }),
        };
        const { actor, run } = cause;
        const refusal = {
            headgate: 1,
            actor,
            run,
            command,
            environment,
            server: server ?? null,
            reason: why,
            at: world.now().toISOString(),
        };
        const where = [environment ?? "everything", server].filter(Boolean).join("/");
        const message = (0,deployed_message/* composeMessage */.SB)({
            subject: `${where}: ${command} refused`,
            body: [why, ...(reason ? ["", `Reason: ${reason}`] : [])],
            cause,
            events: [event],
        });
        const changes = new Map([[deployed_paths/* refusedPath */.wP, `${JSON.stringify(refusal, null, 2)}\n`]]);
        await (0,attempts/* untilWon */.$)((0,runner/* pauses */.yz)(world), async () => {
            const expected = await store.head();
            if (expected === null)
                return "gone";
            const published = await store.publish({ expected, changes, message });
            return published.kind === "published" ? "recorded" : null;
        });
    }
    catch (error) {
        world.progress(`the refusal could not be recorded: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function environmentOf({ environments }) {
    const [only, ...others] = typeof environments === "string" ? [] : environments;
    return others.length === 0 ? (only ?? null) : null;
}

// EXTERNAL MODULE: ./.build/commands/workspace.js + 2 modules
var commands_workspace = __webpack_require__(45349);
;// CONCATENATED MODULE: ./.build/commands/deployer.js











/**
 * Refuses a command before anything is written where who asked is not one of the deployers that the policy in
 * force names, with the teams as they were when it was noted; the refusal is recorded on `deployed`. An environment
 * that is not in force yet is judged by its desired policy. Undefined: it may go on, also where nobody knows who asks (a plain clone).
 */
async function refuseUnlessDeployer(workspace, world, asked) {
    const { host, store } = workspace;
    const { requester } = host;
    if (requester === null)
        return undefined;
    const reading = await (0,state/* readDeployed */.B)(store, { kind: "deployments", ids: [], servers: [] });
    // Without a branch there is nothing to act on, and the command says so.
    if (reading.kind === "absent")
        return undefined;
    const desired = await desiredPolicies(workspace);
    const inForce = reading.state.environments;
    const policies = concerned(asked, inForce, desired.environments);
    const { project } = desired;
    const names = [...new Set(policies.flatMap((policy) => (0,approvers/* deployersOf */.n)(policy).unresolved))];
    const memberships = names.length === 0
        ? new Map()
        : await host.memberships(names, requester.people);
    const unknownGroups = new Map(names.flatMap((name) => {
        const why = host.whyUnknown?.(name);
        return why ? [[name.toLowerCase(), why]] : [];
    }));
    const asker = { people: requester.people, memberships, unknownGroups };
    const findings = policies.map((policy) => (0,deployers/* checkDeployer */.tT)(policy, project, asker));
    const allowed = asked.environments === "any"
        ? policies.length === 0 || findings.some((found) => found.length === 0)
        : findings.every((found) => found.length === 0);
    if (allowed)
        return undefined;
    const told = findings.flat().map((finding) => ({ ...finding, ...about(asked) }));
    await recordRefusal(workspace, world, asked, told, reading.writable);
    const refused = (0,command/* result */.Ke)("refused", (0,report_findings.formatFindings)(told, new Map(), (0,command/* textOptions */.aW)(world)), {
        findings: (0,json.findingsJson)(told),
    });
    return { ...refused, report: { findings: told } };
}
function about({ server }) {
    return server === undefined ? {} : { server };
}
/** The policies that name deployers, of the environments that are acted on. */
function concerned({ environments }, inForce, desired) {
    const ids = typeof environments === "string" ? [...inForce.keys()] : [...new Set(environments)];
    const policies = ids.flatMap((id) => inForce.get(id) ?? desired.get(id) ?? []);
    return policies.filter(({ deployers }) => deployers.length > 0);
}
/** What main says of environments and teams; nothing where it cannot be read, which allows nobody by a team. */
async function desiredPolicies(workspace) {
    try {
        const { commit } = await (0,commands_workspace/* desiredHead */.$w)(workspace);
        const source = (0,commit_source.commitSource)(workspace, commit);
        const { desired } = await (0,load/* loadDesired */.fv)(source, { kind: "touched", servers: new Set(), files: new Set() });
        return desired;
    }
    catch {
        return { project: unreadable, environments: new Map() };
    }
}
const unreadable = { headgate: 1, file: paths/* projectFile */.g7, variables: {}, teams: {}, overrides: [] };


/***/ }),

/***/ 1460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fileText),
/* harmony export */   o: () => (/* binding */ withFiles)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path_posix__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _convention_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35289);
/* harmony import */ var _convention_modeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22794);
/* harmony import */ var _convention_overlay_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22807);
/* harmony import */ var _init_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10594);





/**
 * The text of a deployment file once it says what is wished: the old one with its comments and its order, or a
 * new one, with the line that tells editors its schema where the repository keeps the schemas.
 */
async function fileText(head, path, now, to) {
    const { variables = {} } = to;
    const schema = `${_init_files_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaFolder */ .Wl}/${_convention_modeline_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaFiles */ .rx.deployment}`;
    const found = await head.read([path, schema]);
    const bytes = found.get(path);
    if (bytes === undefined || now === null) {
        const line = found.has(schema)
            ? `${(0,_convention_modeline_js__WEBPACK_IMPORTED_MODULE_2__/* .modeline */ .OC)("deployment", (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), _init_files_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaFolder */ .Wl))}\n`
            : "";
        const fresh = await (0,_convention_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .editDeployment */ .i)(`${line}blue: ${to.blue}\n`, { variables }, path);
        return "text" in fresh ? { ...fresh, changed: true } : fresh;
    }
    const green = {};
    for (const [version, share] of Object.entries(to.green)) {
        if (!Object.hasOwn(now.green, version) || now.green[version] !== share)
            green[version] = share;
    }
    for (const version of Object.keys(now.green))
        if (!Object.hasOwn(to.green, version))
            green[version] = null;
    const edits = { ...(now.blue === to.blue ? {} : { blue: to.blue }), green, variables };
    const text = Buffer.from(bytes).toString("utf8");
    const edited = await (0,_convention_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .editDeployment */ .i)(text, edits, path);
    return "text" in edited ? { ...edited, changed: edited.text !== text } : edited;
}
/** A commit's tree with some files as they would be. */
function withFiles(head, files) {
    const paths = [...files.keys()];
    const top = {
        commit: null,
        list: async (prefix) => paths.filter(isIn(prefix)).map((path) => ({ path, kind: "file" })),
        names: async (folder) => paths.filter((path) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(path) === folder.replace(/\/$/, "")).map((path) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path)),
        read: async (wanted) => new Map(wanted.flatMap((path) => {
            const text = files.get(path);
            return text === undefined ? [] : [[path, Buffer.from(text)]];
        })),
    };
    return (0,_convention_overlay_js__WEBPACK_IMPORTED_MODULE_4__/* .overlay */ .L)(top, head, new Set(paths));
}
function isIn(prefix) {
    const folder = prefix === "" || prefix.endsWith("/") ? prefix : `${prefix}/`;
    return (path) => path === prefix || path.startsWith(folder);
}


/***/ }),

/***/ 97991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ desiredMessage),
/* harmony export */   IO: () => (/* binding */ requestBody),
/* harmony export */   RX: () => (/* binding */ editSubject),
/* harmony export */   hD: () => (/* binding */ sayWish),
/* harmony export */   x4: () => (/* binding */ sayVersions)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34694);
/* harmony import */ var _model_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88576);
/* harmony import */ var _report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45455);
/* harmony import */ var _rules_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61340);




/** `1.1.5 at 20 %`; `1.1.5 as blue` where it takes all that there is; `1.1.5 at 20 % with LOG_LEVEL`. */
function sayWish({ version, blue, green, variables = {} }) {
    const share = version === blue ? (0,_model_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .blueShare */ .UJ)(green) : green[version];
    const names = Object.keys(variables);
    const settings = names.length === 0 ? "" : ` with ${(0,_rules_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(names, "and")}`;
    return `${version} ${version === blue && share === 100 ? "as blue" : `at ${share} %`}${settings}`;
}
/** `Promote production/weather: 1.1.5 as blue`; of several: `Promote production: weather 1.1.5, radar 2.0.0`. */
function editSubject(command, [first, ...others]) {
    const verb = `${command.slice(0, 1).toUpperCase()}${command.slice(1)}`;
    const { id, environment } = first.subject;
    return others.length === 0
        ? `${verb} ${id}: ${sayWish(first.wish)}`
        : `${verb} ${environment}: ${sayVersions([first, ...others])}`;
}
/** `weather 1.1.5, radar 2.0.0`; of many only the first ones are named. */
function sayVersions(edits) {
    const named = edits.slice(0, 5).map(({ subject, wish }) => `${subject.server} ${wish.version}`);
    return `${named.join(", ")}${edits.length > 5 ? `, and ${edits.length - 5} more` : ""}`;
}
/**
 * The message of a commit on the desired branch: whatever the texts hold, they stay one line each, and the
 * trailers are the last paragraph and ours alone. A re-run of the same run finds the commit by them.
 */
function desiredMessage(subject, cause) {
    const why = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(cause.reason ?? "", 500);
    const trailers = [
        `Headgate-Run: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(cause.run, 300)}`,
        // Whoever had the run repeated asked for it as well, and approves it no more than who began it.
        ...[cause.actor, cause.triggeredBy ?? []].flat().map((name) => `Headgate-Actor: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name, 300)}`),
        `Headgate-Command: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(cause.command ?? "", 100)}`,
        ...(cause.question === undefined ? [] : [`Headgate-Question: ${(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(cause.question, 100)}`]),
    ];
    const paragraphs = [(0,_model_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(subject, 200), why === "" ? "" : `Reason: ${why}`, trailers.join("\n")];
    return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}
/** What a pull request says that asks people for it, as Markdown. */
function requestBody(cause, why, after) {
    return [
        `${(0,_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cause.actor)} asked for it by \`headgate ${cause.command ?? ""}\`${cause.reason ? `: ${(0,_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(cause.reason)}` : "."}`,
        ...(why === undefined ? [] : [`${(0,_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(why)}.`]),
        after,
    ].join("\n\n");
}


/***/ }),

/***/ 10594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ schemaFolder),
/* harmony export */   ll: () => (/* binding */ sayWritten),
/* harmony export */   uY: () => (/* binding */ writeStart)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _convention_modeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22794);
/* harmony import */ var _convention_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10547);




/** Schemas lie in the repository, so that editors need no network and no trust. */
const schemaFolder = ".headgate/schemas";
/**
 * Writes what a repository needs to begin with, and returns the paths that it wrote, from the convention's
 * folder. Files that are there stay as they are; environments are written only where there are none.
 */
async function writeStart(workspace, world) {
    const written = [];
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace.root, _convention_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentsFolder */ .fC)).catch(() => []);
    const files = { [_convention_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .projectFile */ .g7]: project, ...(existing.length > 0 ? {} : starter) };
    for (const [path, text] of Object.entries(files)) {
        const toSchemas = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), schemaFolder).replaceAll("\\", "/");
        const kind = path === _convention_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .projectFile */ .g7 ? "headgate" : "environment";
        await writeNew(workspace, path, `${(0,_convention_modeline_js__WEBPACK_IMPORTED_MODULE_2__/* .modeline */ .OC)(kind, toSchemas)}\n${text}`, written);
    }
    await writeNew(workspace, ".gitattributes", gitAttributes, written);
    const schemas = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(world.assets, "schemas");
    for (const name of Object.values(_convention_modeline_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaFiles */ .rx).sort()) {
        await writeNew(workspace, `${schemaFolder}/${name}`, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(schemas, name), "utf8"), written);
    }
    return written;
}
/** The schemas are many and for editors only: one line for all of them. */
function sayWritten(written) {
    const schemas = written.filter((path) => path.startsWith(`${schemaFolder}/`)).length;
    const others = written.filter((path) => !path.startsWith(`${schemaFolder}/`));
    const all = schemas === 0 ? others : [...others, `${schemaFolder}/  (${schemas} schemas for editors)`];
    return all.map((what) => `wrote ${what}`);
}
async function writeNew(workspace, path, text, written) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace.root, path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text, { flag: "wx" });
        written.push(path);
    }
    catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "EEXIST"))
            throw error;
    }
}
/** Carriage returns in the convention's files are refused: a checkout must not make them. */
const gitAttributes = "*.yaml text eol=lf\n*.json text eol=lf\n";
const project = `headgate: 1
# variables: { LOG_LEVEL: info }      # for every server that declares them
`;
const starter = {
    "environments/development/environment.yaml": `stage: development
versions: { unpackaged: true }
targets:
  - { type: mcp, scope: project, path: clients/development/.mcp.json }
`,
    "environments/staging/environment.yaml": `stage: staging
upstream: [development]
versions: { unpackaged: true }
targets:
  - { type: mcp, scope: project, path: clients/staging/.mcp.json }
`,
    "environments/production/environment.yaml": `stage: production
upstream: [staging]
soak: 24h
versions: { prerelease: false, downgrade: false }
strategy: { type: canary, steps: [5, 25, 50], interval: 15m, analysis: [probe] }
rollback: { automatic: true, maxAge: 7d }
targets:
  - { type: mcp, scope: project, path: .mcp.json }
`,
};


/***/ }),

/***/ 63168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ alreadyDone),
/* harmony export */   Pc: () => (/* binding */ recordedStep),
/* harmony export */   Q0: () => (/* binding */ rollbackAskedBy),
/* harmony export */   TN: () => (/* binding */ isRecorded),
/* harmony export */   lW: () => (/* binding */ recordedEdit)
/* harmony export */ });
/* harmony import */ var _deployed_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92849);
/* harmony import */ var _deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21818);
/* harmony import */ var _deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63610);
/* harmony import */ var _deployed_status_codec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47025);
/* harmony import */ var _git_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12769);
/* harmony import */ var _model_deployment_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63798);
/* harmony import */ var _report_phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47048);
/* harmony import */ var _apply_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93562);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82383);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45349);










/** How many of the newest commits are looked at: a run is repeated soon, or its inputs mean something else. */
const commitsAtMost = 200;
/**
 * What this workflow run did to a deployment for the same question before: then a repetition only tells. Null where
 * it did nothing, where runs cannot be repeated (on a clone), and where what it began is still to be completed.
 */
async function recordedStep(workspace, asking, id) {
    const path = (0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .statusPath */ .k9)(id);
    const found = await recordedCommit(workspace, asking, ({ paths }) => paths.includes(path));
    if (!found)
        return null;
    const then = await statusAt(workspace, found.commit, id);
    if (!then)
        return null;
    if (then.outcome !== "applying")
        return { status: then, commit: found.commit };
    const now = await statusAt(workspace, found.head, id);
    if (!now || (now.revision === then.revision && now.outcome === "applying"))
        return null;
    return { status: now, commit: found.head };
}
/** The commit by which somebody rolled a deployment back to where it is, for the same question; null: another did. */
async function rollbackAskedBy({ store }, question, status) {
    const id = (0,_model_deployment_js__WEBPACK_IMPORTED_MODULE_9__/* .deploymentId */ .d)(status);
    const path = (0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .statusPath */ .k9)(id);
    const head = await store.head();
    if (head === null)
        return null;
    for await (const { commit, message, paths } of store.log({ from: head, limit: commitsAtMost })) {
        if (!paths.includes(path))
            continue;
        const trailers = (0,_deployed_message_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMessage */ .vY)(message);
        if (trailers?.command !== "rollback" || trailers.question !== question)
            continue;
        const then = await statusAt({ store }, commit, id);
        return then?.event === status.event && then.restored?.commit === status.restored?.commit ? commit : null;
    }
    return null;
}
/** Whether this workflow run recorded such an event of the branch by the same command before. */
async function isRecorded(workspace, asking, event, environment, server) {
    const found = await recordedCommit(workspace, asking, ({ message }) => ((0,_deployed_message_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMessage */ .vY)(message)?.events ?? []).some((known) => known.event === event && known.environment === environment && known.server === server));
    return found !== null;
}
async function recordedCommit({ store }, { run, command, question }, matches) {
    const own = (0,_deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .repeatableRun */ .xn)(run);
    if (own === null || command === undefined)
        return null;
    const head = await store.head();
    if (head === null)
        return null;
    for await (const commit of store.log({ from: head, limit: commitsAtMost })) {
        const trailers = (0,_deployed_message_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMessage */ .vY)(commit.message);
        if (trailers === null || (0,_deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .repeatableRun */ .xn)(trailers.run) !== own || trailers.command !== command)
            continue;
        if (trailers.question === question && matches(commit))
            return { commit: commit.commit, head };
    }
    return null;
}
async function statusAt({ store }, commit, id) {
    const path = (0,_deployed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .statusPath */ .k9)(id);
    const text = (await store.read(commit, [path])).get(path);
    const decoded = text === undefined ? undefined : (0,_deployed_status_codec_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeStatus */ .p)(path, text);
    return decoded?.kind === "status" ? decoded.status : undefined;
}
/** What is told of a step that was taken before: the outcome that it had, unless the command has a word of its own. */
async function alreadyDone(workspace, { status, commit }, outcome, by = "this run") {
    const { environment, server, revision, event, traffic, probes } = status;
    const id = `${environment}/${server}`;
    const desired = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .desiredHead */ .$w)(workspace);
    const report = {
        reports: [{ id, kind: "concluded", status, probes, lines: [] }],
        policies: [],
        plan: { deployments: [], policies: [], findings: [], needs: [], hash: "" },
        findings: [],
        head: commit,
        commit: desired.commit,
    };
    const text = `already done by ${by}: revision ${revision}\n${id}  ${event}, ${(0,_report_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .sayTraffic */ .Fs)(traffic)}\nnothing was done now`;
    const told = (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .result */ .Ke)(outcome ?? (0,_apply_result_js__WEBPACK_IMPORTED_MODULE_6__/* .applyOutcome */ .Ry)(report), text, (0,_apply_result_js__WEBPACK_IMPORTED_MODULE_6__/* .reportsJson */ .qn)(report));
    return { ...told, report: { findings: [], run: report } };
}
/**
 * The commit on the desired branch, or on one that was set aside (`headgate/…`), whose trailers say that this
 * workflow run made it for the same question, and that changed a file (from the convention's folder): the jobs of
 * a matrix and the steps of a job are one run. Null where there is none, and where runs cannot be repeated.
 */
async function recordedEdit(workspace, { run, command, question = "" }, path) {
    const own = (0,_deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .repeatableRun */ .xn)(run);
    if (own === null || command === undefined)
        return null;
    const { repository, directory } = workspace;
    const { commit: head } = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .desiredHead */ .$w)(workspace);
    const isOwn = (message) => (0,_deployed_run_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .repeatableRun */ .xn)(trailer(message, "Headgate-Run")) === own &&
        trailer(message, "Headgate-Command") === command &&
        trailer(message, "Headgate-Question") === question;
    const first = async (...from) => {
        const args = ["log", "-z", `--max-count=${commitsAtMost}`, "--format=%H%n%D%n%B", "--decorate=full"];
        const text = (await repository.git([...args, ...from, "--"])).toString("utf8");
        for (const entry of text.split("\0")) {
            const [commit = "", names = "", ...message] = entry.split("\n");
            if (!isOwn(message.join("\n")))
                continue;
            const changed = ["diff-tree", "-r", "--no-commit-id", "--name-only", commit, "--"];
            const touching = await repository.git([...changed, (0,_git_path_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPath */ .uJ)(directory, path)]);
            if (touching.length > 0)
                return { commit, names };
        }
        return undefined;
    };
    const landed = await first(head);
    if (landed)
        return { commit: landed.commit, kept: null };
    const aside = await first("--no-walk=sorted", "--branches=headgate/*", "--remotes=*/headgate/*");
    if (!aside)
        return null;
    const kept = /(?:^|[/ ])(headgate\/[^,\s]+)/.exec(aside.names)?.[1] ?? null;
    return { commit: aside.commit, kept };
}
function trailer(message, key) {
    return new RegExp(`^${key}: (.*)$`, "m").exec(message)?.[1] ?? "";
}


/***/ }),

/***/ 22794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ modeline),
/* harmony export */   rx: () => (/* binding */ schemaFiles)
/* harmony export */ });
/* unused harmony export publishedSchemas */
/** Every kind of file that has a schema, and the schema's file name. */
const schemaFiles = {
    headgate: "headgate.schema.json",
    environment: "environment.schema.json",
    server: "server.schema.json",
    deployment: "deployment.schema.json",
    release: "release.schema.json",
    acknowledgement: "acknowledgement.schema.json",
    status: "status.schema.json",
    pending: "pending.schema.json",
    stop: "stop.schema.json",
};
/** Where the schemas of this version of the convention are published. */
const publishedSchemas = "https://headgate.dev/schemas/1/";
/** The first line of a YAML file that tells an editor its schema; `base` is a folder's path or address. */
function modeline(kind, base = publishedSchemas) {
    return `# yaml-language-server: $schema=${base.endsWith("/") ? base : `${base}/`}${schemaFiles[kind]}`;
}


/***/ }),

/***/ 22807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ overlay)
/* harmony export */ });
/**
 * One source on top of another: the paths in `changed` are what `top` says of them (absent means removed),
 * everything else is what `bottom` says. What a branch would be once it is merged.
 */
function overlay(top, bottom, changed) {
    async function list(prefix) {
        const folder = prefix === "" || prefix.endsWith("/") ? prefix : `${prefix}/`;
        const isBelow = (path) => path.startsWith(folder) || path === prefix;
        const below = (await bottom.list(prefix)).filter(({ path }) => !changed.has(path));
        if (![...changed].some(isBelow))
            return below;
        const above = (await top.list(prefix)).filter(({ path }) => changed.has(path));
        return [...below, ...above];
    }
    async function names(folder) {
        const prefix = folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
        const known = new Set(await bottom.names(folder));
        const touched = new Set();
        for (const path of changed) {
            if (!path.startsWith(prefix))
                continue;
            const [name = "", ...rest] = path.slice(prefix.length).split("/");
            touched.add(rest.length > 0 ? `${name}/` : name);
        }
        if (touched.size === 0)
            return [...known];
        const present = new Set(await top.names(folder));
        for (const name of touched) {
            const kept = name.endsWith("/")
                ? (await list(prefix + name)).length > 0
                : present.has(name) && changed.has(prefix + name);
            if (kept)
                known.add(name);
            else
                known.delete(name);
        }
        return [...known].sort();
    }
    return {
        commit: null,
        list,
        names,
        read: async (paths) => {
            const above = paths.filter((path) => changed.has(path));
            const below = paths.filter((path) => !changed.has(path));
            const [upper, lower] = await Promise.all([
                above.length > 0 ? top.read(above) : new Map(),
                below.length > 0 ? bottom.read(below) : new Map(),
            ]);
            return new Map([...lower, ...upper]);
        },
    };
}


/***/ })

};
;