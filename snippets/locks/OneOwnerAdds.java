///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK orders.put(1); => n++;

/// `n` has no lock, and isn't `volatile`. Only its owner touches it. A and B put orders into the owner's mailbox, a queue that
/// grows as it needs.

int n = 0;
final BlockingQueue<Integer> orders = new LinkedBlockingQueue<>();

Object own() throws InterruptedException {
    for (int i = 0; i < 2; i++) n += orders.take();
    IO.println(n);
    return null;
}

Object add() throws InterruptedException {
    orders.put(1);
    return null;
}

// fold main
void main() {
    Thread.ofPlatform().name("owner")
        .start(new FutureTask<>(this::own));
    Thread.ofPlatform().name("A").start(new FutureTask<>(this::add));
    Thread.ofPlatform().name("B").start(new FutureTask<>(this::add));
}
// endfold

// Schedules:
//   2 | 4
// Races:
