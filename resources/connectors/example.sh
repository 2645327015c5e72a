#!/bin/sh
# A source of samples for Titer: the load of this computer, a line of JSON every two seconds. Copy it and put your instrument in.
# What Titer writes comes on standard input; this example takes nothing, so that it only looks whether its input has ended.
exec 3<&0
(while read -r order <&3; do :; done; kill $$) 2>/dev/null &
while :; do
    read -r load rest < /proc/loadavg
    printf '{"tag": "load", "value": %s, "unit": "1", "time": "%s"}\n' "$load" "$(date -u +%Y-%m-%dT%H:%M:%SZ)"
    sleep 2
done
