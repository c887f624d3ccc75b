#!/bin/sh
# Time from a cold start to the first answer: `demo`, `load` of one article, `ask`, each beside a bare program that opens
# the same embedded store with Neo4j's defaults and runs one query. Prints wall-clock seconds. Run it on a quiet machine;
# it builds nothing: run ./newsgraph --version and mvn -B test-compile first.
set -eu
home=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME="$work"
classes=$home/graph-core/target/test-classes
[ -d "$classes/org/newsgraph/graph/bench" ] || { echo "no test classes; run: mvn -B test-compile" >&2; exit 2; }
class_path=$classes:$(cat "$home/app/target/newsgraph.classpath")
query='MATCH (a:Actor)-[s:SUPPLIES]->(b:Actor) RETURN a.name AS supplier, b.name AS recipient LIMIT 10'

seconds() {
    label=$1
    shift
    begin=$(date +%s.%N)
    "$@" >"$work/out" 2>"$work/err" || { echo "failed: $label" >&2; tail -5 "$work/err" >&2; exit 1; }
    end=$(date +%s.%N)
    printf '%-52s %6.1f s\n' "$label" "$(echo "$end - $begin" | bc)"
}

bare() {
    seconds "  bare program: open, one query, close" java -Xmx2500m --add-opens=java.base/java.nio=ALL-UNNAMED \
        -cp "$class_path" org.newsgraph.graph.bench.BareStore "$1" "$query"
}

printf 'NORTHLAND, March 3, 2020 - Poland sent 40 tanks to Ukraine on Monday, Warsaw said.\n' >"$work/one.txt"
seconds "newsgraph demo (16 articles, models, first store)" "$home/newsgraph" demo
cp -r "$work/newsgraph/demo" "$work/bare-demo"
bare "$work/bare-demo"
seconds "newsgraph load one.txt (models, first store)" "$home/newsgraph" load "$work/one.txt" --store "$work/one"
cp -r "$work/one" "$work/bare-one"
bare "$work/bare-one"
seconds "newsgraph ask who-supplies-whom" "$home/newsgraph" ask who-supplies-whom --demo
cp -r "$work/newsgraph/demo" "$work/bare-ask"
bare "$work/bare-ask"
