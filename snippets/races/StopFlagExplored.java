///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//EXPLORE sc, tso, pso
//LIMIT 1s
//BREAK stop = true; =>

/// The barest form: one looks, the other writes.

boolean stop = false;

void work() {
    while (!stop) { }
}

void main() throws InterruptedException {
    var worker = Thread.ofPlatform().name("worker").start(this::work);
    stop = true;
    worker.join();
    IO.println("ended");
}

// Outcomes of 10 runs:
//   ended        | acceptable       | the flag was seen
//   , Never ends | interesting weak | no order of the steps explains it
// Schedules:
//   ended | 2
// Schedules under tso:
//   ended | 3
// Schedules under pso:
//   ended | 3
// Races:
//   stop: 12, 17
