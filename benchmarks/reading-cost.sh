#!/bin/sh
# What reading costs, as ratios in one run: CPU ms a sentence and stage of our whole reading beside bare CoreNLP
# pipelines on the same articles and one core, then the speed-up of two threads over one and the peak heap.
# Usage: benchmarks/reading-cost.sh [PATH [ARTICLES [ROUNDS]]]; PATH is a file or folder of articles (default: the
# bundled ones). Run it on a quiet machine; it builds nothing: run mvn -B test-compile and ./newsgraph --version first.
set -eu
home=$(cd "$(dirname "$0")/.." && pwd)
path=${1:-$home/app/src/main/resources/org/newsgraph/app/demo/articles.jsonl}
articles=${2:-60}
rounds=${3:-3}
classes=$home/extractors/target/test-classes
[ -d "$classes/org/newsgraph/extractors/bench" ] || { echo "no test classes; run: mvn -B test-compile" >&2; exit 2; }
[ -r "$home/app/target/newsgraph.classpath" ] || { echo "not built; run: ./newsgraph --version" >&2; exit 2; }
class_path=$classes:$(cat "$home/app/target/newsgraph.classpath")

log=$(mktemp)
trap 'rm -f "$log"' EXIT

run() {
    "$@" 2>"$log" || { tail -5 "$log" >&2; exit 1; }
}

# One core for everything, the collector and the compiler included, where the system can pin a process.
pin=
command -v taskset >/dev/null 2>&1 && pin="taskset -c 0"

# CoreNLP's defaults need more heap than we may take.
# shellcheck disable=SC2086 # pin is a list of words
run $pin java -Xmx6g -XX:+UseSerialGC -cp "$class_path" org.newsgraph.extractors.bench.ReadingCost \
    "$path" "$articles" "$rounds"
echo
run java -Xmx2500m -XX:+UseSerialGC -cp "$class_path" org.newsgraph.extractors.bench.TwoThreads \
    "$path" "$articles" "$rounds"
