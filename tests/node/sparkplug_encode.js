// An encoder of Sparkplug B that knows nothing of Titer. Lines in, lines out:
//   encode {"timestamp": …, "metrics": […], "seq": …}  ->  hex 08…
//   decode 08…                                         ->  json {…}
'use strict';
const readline = require('readline');
const sparkplug = require('sparkplug-payload').get('spBv1.0');

const plain = (key, value) =>
    value !== null && typeof value === 'object' && typeof value.toNumber === 'function' ? value.toNumber() : value;

console.log('ready 0');
readline.createInterface({input: process.stdin})
    .on('line', (line) => {
        const space = line.indexOf(' ');
        const text = line.slice(space + 1);
        try {
            if (line.slice(0, space) === 'encode')
                console.log('hex ' + Buffer.from(sparkplug.encodePayload(JSON.parse(text))).toString('hex'));
            else
                console.log('json ' + JSON.stringify(sparkplug.decodePayload(Buffer.from(text, 'hex')), plain));
        } catch (trouble) {
            console.log('failed ' + trouble.message);
        }
    })
    .on('close', () => process.exit(0));
