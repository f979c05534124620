///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 1s

/// One thread, one lock that lets one in at a time, taken twice.

final Semaphore door = new Semaphore(1);

void outer() throws InterruptedException {
    door.acquire();
    inner();
    door.release();
}

void inner() throws InterruptedException {
    door.acquire();
    IO.println("inside, twice");
    door.release();
}

void main() throws InterruptedException {
    outer();
}

// Never ends:
//   main WAITING
