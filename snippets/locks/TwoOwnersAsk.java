///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK part(other) => part(this)

/// Two owners: A has 10, B has 20. Who is asked for the total asks the other for its part, and waits for the answer. Both are
/// asked for the total.

// fold messages
sealed interface Message { }
record Total(BlockingQueue<Integer> to) implements Message { }
record Part(BlockingQueue<Integer> to) implements Message { }
// endfold

static class Owner {
    final BlockingQueue<Message> mailbox = new LinkedBlockingQueue<>();

    Object own(int mine, Owner other) throws InterruptedException {
        for (int i = 0; i < 2; i++) switch (mailbox.take()) {
            case Total total -> total.to.put(mine + part(other));
            case Part part -> part.to.put(mine);
        }
        return null;
    }
}

static int part(Owner other) throws InterruptedException {
    var answers = new LinkedBlockingQueue<Integer>();
    other.mailbox.put(new Part(answers));
    return answers.take();
}

void main() throws InterruptedException {
    // fold start
    Owner a = new Owner(), b = new Owner();
    var fromA = new LinkedBlockingQueue<Integer>();
    var fromB = new LinkedBlockingQueue<Integer>();
    Thread.ofPlatform().name("A")
        .start(new FutureTask<>(() -> a.own(10, b)));
    Thread.ofPlatform().name("B")
        .start(new FutureTask<>(() -> b.own(20, a)));
    // endfold
    a.mailbox.put(new Total(fromA));
    b.mailbox.put(new Total(fromB));
    IO.println(fromA.take() + " " + fromB.take());
}

// Schedules:
//   30 30        | 127 | one has its answer before the other is asked for the total
//   , Never ends | 9   | each waits, and doesn't read the other's question
