///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Green.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//FIXES OneReads

/// The same A, the same B, the same server. Only what stands behind `System.in` is another.

// fold a-and-b
import java.nio.channels.Pipe;

final CountDownLatch asked = new CountDownLatch(1);
final CountDownLatch ticks = new CountDownLatch(100);

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
// endfold

/// Reads as ever, but never waits in the kernel.
class YieldingInput extends InputStream {
    final Pipe.SourceChannel source;

    YieldingInput(Pipe.SourceChannel source) throws IOException {
        this.source = source;
        source.configureBlocking(false);     // nothing there? return 0
    }

    @Override
    public int read() throws IOException {
        var one = ByteBuffer.allocate(1);
        while (source.read(one) == 0) Green.yield();
        return one.position() == 0 ? -1 : one.get(0) & 0xff;
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
    System.setIn(new YieldingInput(pipe.source()));
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
//   A got the answer x
//   B ticked meanwhile: 100
//   B ticked in all: 100
