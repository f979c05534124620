///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//BREAK ask("an empty file", file) => ask("an empty file", ends.get(JAVA_INT, 0))

/// Linux is asked about a pipe and a file, both empty: may one read without waiting (`poll`), and will it say when
/// that changes (`epoll`)?

// fold call
import static java.lang.foreign.ValueLayout.*;

final Linker linker = Linker.nativeLinker();
final Arena arena = Arena.global();

int call(String name, Object... with) throws Throwable {
    var layouts = Stream.of(with).map(x -> (MemoryLayout)
        (x instanceof Integer ? JAVA_INT : ADDRESS))
        .toArray(MemoryLayout[]::new);
    var errno = Linker.Option.captureCallState("errno");
    var state = arena.allocate(Linker.Option.captureStateLayout());
    var function = linker.downcallHandle(
        linker.defaultLookup().findOrThrow(name),
        FunctionDescriptor.of(JAVA_INT, layouts), errno);
    var all = new ArrayList<Object>(List.of(state));
    all.addAll(List.of(with));
    int result = (int) function.invokeWithArguments(all);
    return result < 0 ? -state.get(JAVA_INT, 0) : result;
}
// endfold

void ask(String what, int fd) throws Throwable {
    // fold what-is-passed
    var toPoll = arena.allocate(8, 4);   // the file, what, the answer
    toPoll.set(JAVA_INT, 0, fd);
    toPoll.set(JAVA_SHORT, 4, (short) 1);
    var event = arena.allocate(16, 8);
    event.set(JAVA_INT, 0, 1);           // EPOLLIN
    // endfold
    int ready = call("poll", toPoll, 1, 0);
    int queue = call("epoll_create1", 0);
    int added = call("epoll_ctl", queue, 1, fd, event);
    IO.println(what + ": ready " + ready + ", "
        + (added == 0 ? "will tell" : "error " + -added));
}

void main() throws Throwable {
    // fold open
    Files.createFile(Path.of("empty"));
    var ends = arena.allocate(8, 4);
    call("pipe", ends);
    int file = call("open", arena.allocateFrom("empty"), 0);
    // endfold
    ask("an empty pipe", ends.get(JAVA_INT, 0));
    ask("an empty file", file);
}

// Output:
//   an empty pipe: ready 0, will tell
//   an empty file: ready 1, error 1
