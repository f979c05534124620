///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Green.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//BREAK threads.start(this::a); => Thread.ofPlatform().start(new FutureTask<>(() -> { a(); return 0; }));
//TIMELINE

/// A and B are green threads on the thread `main`. A asks a server and reads its answer; B ticks. The server
/// answers as soon as B has ticked a hundred times, and after two seconds at the latest.

// fold fields
import java.nio.channels.Pipe;

final CountDownLatch asked = new CountDownLatch(1);
final CountDownLatch ticks = new CountDownLatch(100);
// endfold

void a() throws IOException {
    asked.countDown();
    int answer = System.in.read();
    IO.println("A got the answer " + (char) answer);
    IO.println("B ticked meanwhile: " + (100 - ticks.getCount()));
}

void b() {
    while (ticks.getCount() > 0) {
        ticks.countDown();
        Green.yield();                       // your turn
    }
}

// fold serve
int serve(Pipe.SinkChannel answers) throws Exception {
    asked.await();
    if (!ticks.await(2, TimeUnit.SECONDS))
        IO.println("the server has waited long enough");
    return answers.write(ByteBuffer.wrap(new byte[] {'x'}));
}
// endfold

void main() throws IOException {
    var pipe = Pipe.open();
    System.setIn(Channels.newInputStream(pipe.source()));
    // fold server
    var server = new FutureTask<>(() -> serve(pipe.sink()));
    Thread.ofPlatform().name("server").start(server);
    // endfold
    // fold run
    var threads = new Green();
    threads.start(this::a);
    threads.start(this::b);
    threads.run();
    // endfold
    IO.println("B ticked in all: " + (100 - ticks.getCount()));
}

// Output:
//   the server has waited long enough
//   A got the answer x
//   B ticked meanwhile: 0
//   B ticked in all: 100
