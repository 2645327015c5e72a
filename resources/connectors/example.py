#!/usr/bin/env python3
# A source of samples for Titer: a line of JSON per second, and a set-point that can be written. Copy it and put your instrument in.
import json, math, select, sys, time

def tell(**line):
    print(json.dumps(line), flush=True)  # without flush the lines come late, many at once

setpoint = 7.0
tell(tags=[{"tag": "pH", "unit": "1"}, {"tag": "setpoint", "unit": "1", "writable": True}])
while True:
    tell(tag="pH", value=round(setpoint + 0.05 * math.sin(time.time()), 3), unit="1", status="good")
    if select.select([sys.stdin], [], [], 1.0)[0]:
        line = sys.stdin.readline()
        if not line: break  # Titer has gone
        order = json.loads(line)
        setpoint = order["value"]
        tell(written=order["id"])
