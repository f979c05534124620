///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK name + 2 => name + 3

/// A sends A1, then A2. B sends B1, then B2. When both have ended, main reads what is in the mailbox.

final BlockingQueue<String> mailbox = new LinkedBlockingQueue<>();

Object send(String name) throws InterruptedException {
    mailbox.put(name + 1);
    mailbox.put(name + 2);
    return null;
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A")
        .start(new FutureTask<>(() -> send("A")));
    var b = Thread.ofPlatform().name("B")
        .start(new FutureTask<>(() -> send("B")));
    // fold print
    a.join();
    b.join();
    IO.println(String.join(" ", mailbox));
    // endfold
}

// Schedules:
//   A1 A2 B1 B2 | 1
//   A1 B1 A2 B2 | 1
//   A1 B1 B2 A2 | 1
//   B1 A1 A2 B2 | 1
//   B1 A1 B2 A2 | 1
//   B1 B2 A1 A2 | 1
