///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES GetThenSet

/// The owner of `n` understands one more message: `Add`. It carries what is to be done, not what comes out.

// fold fields
sealed interface Message { }
record Get(BlockingQueue<Integer> answers) implements Message { }
record Set(int n) implements Message { }
record Add(int more) implements Message { }
final BlockingQueue<Message> mailbox = new LinkedBlockingQueue<>();
// endfold

Object own() throws InterruptedException {
    int n = 0;                               // nobody else has it
    for (int i = 0; i < 2; i++) switch (mailbox.take()) {
        case Get get -> get.answers.put(n);
        case Set set -> n = set.n;
        case Add add -> n += add.more;
    }
    IO.println(n);
    return null;
}

Object addOne() throws InterruptedException {
    mailbox.put(new Add(1));
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
//   2 | 4
// Races:
