///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//RUNTIME_OPTIONS -XX:+UseSerialGC
//LIMIT 60s
//BREAK System.gc(); => Arrays.fill(live, null);

/// `main` asks for ten collections. Who was on a core meanwhile?

// fold ticks
Map<String, Integer> ticks() throws IOException {    // by name
    var used = new TreeMap<String, Integer>();
    try (var tasks = Files.list(Path.of("/proc/self/task"))) {
        for (var task : tasks.toList()) {
            var stat = Files.readString(task.resolve("stat"));
            var field = stat.replaceAll("(?s).*\\) ", "").split(" ");
            String name = stat.replaceAll("(?s).*\\((.*)\\).*", "$1");
            int user = Integer.parseInt(field[11]);
            int system = Integer.parseInt(field[12]);
            used.merge(name, user + system, Integer::sum);
        }
    }
    return used;
}
// endfold

void main() throws IOException {
    var live = new int[2_000_000][1];
    var before = ticks();
    for (int i = 0; i < 10; i++) System.gc();
    var after = ticks();
    for (String name : List.of("java", "VM Thread"))
        IO.println(name + ": " + (after.get(name) - before.get(name))
            + " ticks on a core");
    IO.println("alive: " + live.length);
}

// Output:
//   java: {main:int} ticks on a core
//   VM Thread: {vm:int} ticks on a core
//   alive: 2000000
// where vm >= main + 5
