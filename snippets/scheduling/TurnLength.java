///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=taskset
//LIMIT 60s
//BREAK now - last > => now - begun >

/// Two threads compute on one core. How long is a turn?

// fold status
String status(String field) throws IOException {
    return Files.readString(Path.of("/proc/thread-self/status"))
        .replaceAll("(?s).*\n" + field + ":\\s*(\\d+).*", "$1");
}
// endfold

void other() {
    while (true) Thread.onSpinWait();
}

void main() throws Exception {           // threads begun here stay here
    // fold one-core
    new ProcessBuilder("taskset", "-cp", status("Cpus_allowed_list"),
        status("Pid")).start().waitFor();
    // endfold
    Thread.ofPlatform().daemon().start(this::other);
    var turns = new ArrayList<Long>();
    long begun = System.nanoTime(), last = begun;
    while (turns.size() < 51) {
        long now = System.nanoTime();
        if (now - last > 500_000) {      // a gap: away
            turns.add(last - begun);
            begun = now;
        }
        last = now;
    }
    // fold print
    Collections.sort(turns);
    IO.println("turns of main: " + turns.size());
    IO.println("the middle one: " + turns.get(25) / 1e6 + " ms");
    // endfold
}

// Output:
//   turns of main: {turns:int}
//   the middle one: {turnMillis:number} ms
// where turns == 51
// where turnMillis >= 0.55 && turnMillis < 200
