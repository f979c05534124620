///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK mailbox.put(list); => mailbox.put(list.clone());

/// A sends a list of one number, and then changes that number in its list. The owner adds up what it got.

final BlockingQueue<int[]> mailbox = new LinkedBlockingQueue<>();

Object send() throws InterruptedException {
    int[] list = {1};
    mailbox.put(list);
    list[0] = 2;                             // for the next letter
    return null;
}

void main() throws InterruptedException {
    Thread.ofPlatform().name("A").start(new FutureTask<>(this::send));
    IO.println(mailbox.take()[0]);
}

// Schedules:
//   1 | 1
//   2 | 2
// Races:
//   int[]: 12, 18
