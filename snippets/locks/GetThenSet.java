///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK set.n; => n + 1;

/// The owner of `n` understands two messages: `Get` it answers with `n`, `Set` is the new `n`. A and B each ask for `n`, and
/// then send it back with one more.

// fold fields
sealed interface Message { }
record Get(BlockingQueue<Integer> answers) implements Message { }
record Set(int n) implements Message { }
final BlockingQueue<Message> mailbox = new LinkedBlockingQueue<>();
// endfold

Object own() throws InterruptedException {
    int n = 0;                               // nobody else has it
    for (int i = 0; i < 4; i++) switch (mailbox.take()) {
        case Get get -> get.answers.put(n);
        case Set set -> n = set.n;
    }
    IO.println(n);
    return null;
}

Object addOne() throws InterruptedException {
    var answers = new LinkedBlockingQueue<Integer>();
    mailbox.put(new Get(answers));
    mailbox.put(new Set(answers.take() + 1));
    return null;
}

// fold main
void main() {
    Thread.ofPlatform().name("owner")
        .start(new FutureTask<>(this::own));
    Thread.ofPlatform().name("A").start(new FutureTask<>(this::addOne));
    Thread.ofPlatform().name("B").start(new FutureTask<>(this::addOne));
}
// endfold

// Schedules:
//   1 | 248 | each asks before the other's answer is back
//   2 | 4   | one is through before the other asks
// Races:
