///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=taskset
//LIMIT 60s
//BREAK switches(1000) => switches(1)

/// Ten thousand numbers go from a producer to a consumer on the same core, through a queue that has room for one, then
/// through one that has room for a thousand. How often did the producer leave the core?

// fold switches
int status(String field) throws IOException {
    return Integer.parseInt(Files.readString(
        Path.of("/proc/thread-self/status"))
        .replaceAll("(?s).*\n" + field + ":\\s*(\\d+).*", "$1"));
}

int waits() throws IOException {
    return status("voluntary_ctxt_switches");
}

int forced() throws IOException {
    return status("nonvoluntary_ctxt_switches");
}
// endfold

String produce(BlockingQueue<Integer> queue) throws Exception {
    int waits = waits(), forced = forced();
    for (int n = 0; n < 10_000; n++) queue.put(n);
    return "waited " + (waits() - waits) + " times, taken off "
        + (forced() - forced);
}

int consume(BlockingQueue<Integer> queue) throws Exception {
    for (int n = 0; n < 10_000; n++) queue.take();
    return 0;
}

String switches(int room) throws Exception {
    var queue = new ArrayBlockingQueue<Integer>(room);
    // fold start
    var producer = new FutureTask<>(() -> produce(queue));
    var consumer = new FutureTask<>(() -> consume(queue));
    Thread.ofPlatform().start(consumer);
    Thread.ofPlatform().start(producer);
    consumer.get();
    // endfold
    return producer.get();
}

void main() throws Exception {           // threads begun here stay here
    // fold one-core
    new ProcessBuilder("taskset", "-cp",
        Files.readString(Path.of("/proc/thread-self/status"))
        .replaceAll("(?s).*\nCpus_allowed_list:\\s*(\\d+).*", "$1"),
        "" + status("Pid")).start().waitFor();
    // endfold
    IO.println("room for one: " + switches(1));
    IO.println("room for a thousand: " + switches(1000));
}

// Output:
//   room for one: waited {one:int} times, taken off {oneForced:int}
//   room for a thousand: waited {thousand:int} times, taken off {thousandForced:int}
// where one + oneForced >= 4000
// where thousand + thousandForced < 3000
