///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK new SynchronousQueue<>() => new LinkedBlockingQueue<>()

/// main puts a letter, and says so. The receiver says that it is here, and takes the letter.

final BlockingQueue<String> hands = new SynchronousQueue<>();

Object receive() throws InterruptedException {
    IO.println("receiver is here");
    return hands.take();
}

void main() throws InterruptedException {
    Thread.ofPlatform().name("receiver")
        .start(new FutureTask<>(this::receive));
    hands.put("letter");
    IO.println("letter is put");
}

// Output:
//   receiver is here
//   letter is put
// Schedules:
//   receiver is here\nletter is put | 3
