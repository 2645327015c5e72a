// An OPC UA server, independent of the library that Titer uses: 500 tags that move, some with history, and faults on command.
// Commands on standard input: listen [WORD...] (the first) with what it is:
//   --port N       0: any
//   --pki FOLDER   its certificate, made there at first use
//   --limit N      operations in one call, at most
//   --every MS     how often the tags move; 0: never
//   --past S       seconds of history that it has at the start
//   --spaces A,B   namespaces by their URI, in this order; each has a variable Level, whose value is the length of the URI
// then drop (cuts every connection), garble (sends rubbish), give [[NAME, VALUE,
// MILLISECONDS]...] (0: now), value NAME, vanish NAME, sessions, subscriptions, and die: nobody listens and every
// connection is closed, as where a process ends, until the next listen makes a server that knows nothing of the one before. A
// process of its own for each would spend seconds on loading the library.
const crypto = require("crypto");
const net = require("net");
const opcua = require("node-opcua");

let options = {};
function take(words) {
    options = {port: "0", pki: "", every: "50", past: "0", limit: "0", spaces: ""};
    for (let i = 0; i + 1 < words.length; i += 2) options[words[i].slice(2)] = words[i + 1];
}

// Every connection of every server in this process, and whatever listens.
const sockets = new Set();
const listening = new Set();
let kept = []; // times of Reactor.pH [ms]
let moves = null; // the timer of the tags that move
const emit = net.Server.prototype.emit;
net.Server.prototype.emit = function (event, socket, ...more) {
    if (event === "connection") {
        sockets.add(socket);
        socket.on("close", () => sockets.delete(socket));
    } else if (event === "listening") {
        listening.add(this);
    } else if (event === "close") {
        listening.delete(this);
    }
    return emit.call(this, event, socket, ...more);
};

const {DataType, StatusCodes, Variant, VariantArrayType} = opcua;
const tagCount = 500;

// What the tag Reactor.pH is at a time; tests know it too.
const known = (milliseconds) => Math.floor(milliseconds / 100) % 100000;

function makeServer() {
    const limit = Number(options.limit);
    const limits = limit > 0 ? {maxNodesPerRead: limit, maxMonitoredItemsPerCall: limit,
                                maxNodesPerTranslateBrowsePathsToNodeIds: limit} : {};
    return new opcua.OPCUAServer({
        port: Number(options.port),
        hostname: "127.0.0.1",
        allowAnonymous: true,
        securityPolicies: [opcua.SecurityPolicy.None, opcua.SecurityPolicy.Basic256Sha256,
                           opcua.SecurityPolicy.Aes256_Sha256_RsaPss],
        userManager: {isValidUser: (user, password) => user === "operator" && password === "tröpfchen"},
        serverCertificateManager: new opcua.OPCUACertificateManager(
            {rootFolder: options.pki, automaticallyAcceptUnknownCertificate: true}),
        buildInfo: {productName: "Test plant"},
        serverCapabilities: {operationLimits: limits},
    });
}

function fill(server) {
    const space = server.engine.addressSpace;
    const own = space.getOwnNamespace();
    const plant = own.addFolder("ObjectsFolder", {browseName: "Plant"});
    const variables = new Map();
    kept = [];
    const add = (name, dataType, value, more = {}) => {
        const variable = own.addVariable({componentOf: plant, browseName: name, nodeId: "s=" + name, dataType,
                                          minimumSamplingInterval: 0, ...more});
        variable.setValueFromSource(value);
        variables.set(name, variable);
        return variable;
    };
    const readOnly = {accessLevel: "CurrentRead", userAccessLevel: "CurrentRead"};
    const moving = [];
    for (let i = 0; i < tagCount; ++i)
        moving.push(add("Tag" + String(i).padStart(3, "0"), "Double", {dataType: DataType.Double, value: 0}));
    const acidity = own.addAnalogDataItem({componentOf: plant, browseName: "Reactor.pH", nodeId: "s=Reactor.pH",
        dataType: "Double", minimumSamplingInterval: 0, engineeringUnitsRange: {low: 0, high: 100000},
        engineeringUnits: opcua.standardUnits.degree_celsius});
    variables.set("Reactor.pH", acidity);
    const keep = (time) => {
        acidity.setValueFromSource({dataType: DataType.Double, value: known(time.getTime())}, StatusCodes.Good, time);
        kept.push(time.getTime());
    };
    const now = Date.now();
    for (let ago = Number(options.past) * 10; ago >= 0; --ago) {
        keep(new Date(now - ago * 100));
        // It keeps what it has at this time, and all that follows.
        if (!acidity.varHistorian) space.installHistoricalDataNode(acidity, {maxOnlineValues: 100000});
    }
    add("Temperatur µ/°C 温度", "Float", {dataType: DataType.Float, value: 37.1});
    add("given", "Double", {dataType: DataType.Double, value: 0});
    add("gegeben µ 温度", "Double", {dataType: DataType.Double, value: 0});
    add("Setpoint", "Double", {dataType: DataType.Double, value: 1.5});
    add("Count", "Int16", {dataType: DataType.Int16, value: 7});
    add("Running", "Boolean", {dataType: DataType.Boolean, value: true});
    add("State", "String", {dataType: DataType.String, value: "wächst, „gut“"});
    add("Locked", "Double", {dataType: DataType.Double, value: 2.5}, readOnly);
    add("Total", "Int64", {dataType: DataType.Int64, arrayType: VariantArrayType.Scalar, value: [0x00200000, 1]}, readOnly); // 2^53 + 1
    add("Spectrum", "Double", {dataType: DataType.Double, arrayType: VariantArrayType.Array,
                               value: new Float64Array([1, 2.5, 4])}, {valueRank: 1, ...readOnly});
    const doubtful = add("Doubtful", "Double", {dataType: DataType.Double, value: 9});
    doubtful.setValueFromSource({dataType: DataType.Double, value: 9}, StatusCodes.UncertainSensorNotAccurate);
    for (const uri of options.spaces.split(",").filter((one) => one)) {
        const level = space.registerNamespace(uri).addVariable({organizedBy: plant, browseName: "Level", nodeId: "s=Level",
                                                                dataType: "Double", minimumSamplingInterval: 0});
        level.setValueFromSource({dataType: DataType.Double, value: uri.length});
    }
    let step = 0;
    if (Number(options.every) > 0) moves = setInterval(() => {
        ++step;
        for (let i = 0; i < tagCount; ++i) moving[i].setValueFromSource({dataType: DataType.Double, value: step + i / 1000});
        keep(new Date());
    }, Number(options.every));
    return variables;
}

function obey(server, variables, line) {
    const space = line.indexOf(" ");
    const word = space < 0 ? line : line.slice(0, space), name = space < 0 ? "" : line.slice(space + 1);
    if (word === "drop") {
        console.log("dropped " + sockets.size);
        for (const socket of sockets) socket.destroy();
    } else if (word === "garble") {
        for (const socket of sockets) socket.write("HTTP/1.1 400 Bad Request\r\n\r\n".repeat(9));
        console.log("garbled " + sockets.size);
    } else if (word === "give") {
        for (const [tag, value, time] of JSON.parse(name))
            variables.get(tag).setValueFromSource({dataType: DataType.Double, value}, StatusCodes.Good,
                                                  time ? new Date(time) : new Date());
        console.log("given");
    } else if (word === "value") {
        console.log("value " + variables.get(name).readValue().value.value);
    } else if (word === "kept") {
        console.log("kept " + kept.filter((time) => time > Number(name)).join(" "));
    } else if (word === "vanish") {
        server.engine.addressSpace.deleteNode(variables.get(name).nodeId);
        console.log("vanished");
    } else if (word === "sessions") {
        console.log("sessions " + server.engine.currentSessionCount + " of " + server.engine.cumulatedSessionCount);
    } else if (word === "subscriptions") {
        console.log("subscriptions " + server.engine.currentSubscriptionCount + " of " +
                    server.engine.cumulatedSubscriptionCount);
    }
}

async function listen(line) {
    take(JSON.parse(line.slice("listen ".length)));
    const server = makeServer();
    await server.initialize();
    const variables = fill(server);
    await server.start();
    const certificate = server.getCertificate();
    console.log("fingerprint " + crypto.createHash("sha256").update(certificate).digest("hex"));
    console.log("ready " + server.endpoints[0].port);
    return {server, variables};
}

// What a client sees of it comes first, and at once.
async function die({server}) {
    clearInterval(moves);
    for (const one of listening) one.close();
    for (const socket of sockets) socket.destroy();
    console.log("dead");
    await server.shutdown(0);
}

(async () => {
    let serving = null;
    for await (const line of require("readline").createInterface({input: process.stdin})) {
        if (line.startsWith("listen")) {
            serving = await listen(line);
        } else if (line === "die") {
            if (serving) await die(serving).catch((error) => console.log(error.stack)); // it is dead all the same
            serving = null;
        } else if (serving) {
            obey(serving.server, serving.variables, line);
        }
    }
})().catch((error) => {
    console.log(error.stack);
    process.exit(1);
});
