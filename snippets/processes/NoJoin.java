///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK canary.start(); => canary.start(); canary.join();

/// The same message, but nobody waits for the canary.

String sender = "nobody";

void sing() {
    sender = Thread.currentThread().getName();
}

void main() throws InterruptedException {
    var canary = Thread.ofPlatform().name("canary")
        .unstarted(this::sing);
    canary.start();
    IO.println(sender);
}

// Outcomes of 200 runs:
//   nobody | required    | main looked before the canary sang
//   canary | interesting | the canary was quicker
//   main   | forbidden   | main never sings
