///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//TIMELINE
//BREAK count = readByA + 1; => count++;

/// Two gates make one order certain.

int count = 0;
final Semaphore aHasRead = new Semaphore(0);
final Semaphore bHasWritten = new Semaphore(0);

void a() {
    int readByA = count;
    IO.println("A reads " + readByA);
    aHasRead.release();
    bHasWritten.acquireUninterruptibly();
    count = readByA + 1;
    IO.println("A writes " + count);
}

void b() {
    aHasRead.acquireUninterruptibly();
    int readByB = count;
    IO.println("B reads " + readByB);
    count = readByB + 1;
    IO.println("B writes " + count);
    bHasWritten.release();
}

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::a);
    var b = Thread.ofPlatform().name("B").start(this::b);
    a.join();
    b.join();
    IO.println("the count is " + count);
}
// endfold

// Output:
//   A reads 0
//   B reads 0
//   B writes 1
//   A writes 1
//   the count is 1
