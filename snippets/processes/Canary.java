///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK canary.start(); => canary.run();
//BREAK canary.start(); =>

/// A message from another thread. Two small mistakes would change it.

String sender = "nobody";

void sing() {
    sender = Thread.currentThread().getName();
}

void main() throws InterruptedException {
    var canary = Thread.ofPlatform().name("canary")
        .unstarted(this::sing);
    canary.start();
    canary.join();
    IO.println("the message came from " + sender);
}

// Output:
//   the message came from canary
