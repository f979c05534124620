///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Green.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//BREAK (reader, writer) => (writer, reader)

/// One green thread reads what the other is going to write.

import java.nio.channels.Pipe;

void main() throws IOException {
    var pipe = Pipe.open();
    Green.Task reader = () -> {
        pipe.source().read(ByteBuffer.allocate(1));
        IO.println("read");
    };
    Green.Task writer = () -> {
        pipe.sink().write(ByteBuffer.allocate(1));
        IO.println("written");
    };
    var threads = new Green();
    for (var task : List.of(reader, writer)) threads.start(task);
    threads.run();
}

// Never ends:
//   main RUNNABLE
