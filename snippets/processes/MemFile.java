///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//BREAK memory.write(7); => memory.read();

/// A parent tries to open its child's memory as a file.

// fold imports
import java.lang.foreign.*;
// endfold

void main(String... args) throws Exception {
    if (args.length > 0) {                     // we are the child
        var number = Arena.global().allocate(1);
        number.set(ValueLayout.JAVA_BYTE, 0, (byte) 42);
        IO.println(number.address());
        IO.readln();
        IO.println(number.get(ValueLayout.JAVA_BYTE, 0));
        return;
    }
    var child = again("child");
    // fold address
    var said = child.inputReader();
    long address = Long.parseLong(said.readLine());
    var file = "/proc/" + child.pid() + "/mem";
    // endfold
    try (var memory = new RandomAccessFile(file, "rw")) {
        memory.seek(address);
        IO.println("parent reads " + memory.read());
        memory.seek(address);
        memory.write(7);
    }
    child.outputWriter().append("look again\n").flush();
    IO.println("child has " + said.readLine());
}

// fold again
// This program once more, as a process of its own.
Process again(String who) throws IOException {
    return new ProcessBuilder(
        ProcessHandle.current().info().command().orElseThrow(),
        "-cp", System.getProperty("java.class.path"),
        System.getProperty("jdk.launcher.sourcefile",
            getClass().getName()), who)
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
}
// endfold

// Output:
//   parent reads 42
//   child has 7
