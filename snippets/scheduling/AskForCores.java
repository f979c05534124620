///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, cores>=2
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//BREAK all.set(0, 1024) => all.set(0)

/// A thread asks for cores three times: for the first that it has, for 1,024, and for number 1,023 alone.

// fold imports-and-system-call
import static java.lang.foreign.ValueLayout.*;

int set(BitSet cores) throws Throwable {     // 0, or -1 if refused
    var linker = Linker.nativeLinker();
    var call = linker.downcallHandle(
        linker.defaultLookup().findOrThrow("sched_setaffinity"),
        FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, ADDRESS));
    try (var arena = Arena.ofConfined()) {
        var bits = arena.allocate(128);      // one for each core
        MemorySegment.copy(cores.toByteArray(), 0, bits, JAVA_BYTE, 0,
            cores.toByteArray().length);
        return (int) call.invokeExact(0, 128L, bits);
    }
}

List<String> granted() throws IOException {
    var status = Files.readString(Path.of("/proc/thread-self/status"));
    var cores = new ArrayList<String>();
    var list = status.replaceAll(
        "(?s).*\nCpus_allowed_list:\\s*(\\S+).*", "$1");
    for (var part : list.split(",")) {
        var ends = part.split("-");
        int last = Integer.parseInt(ends[ends.length - 1]);
        for (int core = Integer.parseInt(ends[0]); core <= last; core++)
            cores.add("" + core);
    }
    return cores;
}
// endfold

void ask(String what, BitSet cores) throws Throwable {
    IO.println(what + ": " + (set(cores) == 0 ? "granted" : "refused")
        + ", it may use " + granted().size());
}

void main() throws Throwable {
    IO.println("before: it may use " + granted().size());
    BitSet first = new BitSet(), all = new BitSet();
    var last = new BitSet();
    first.set(Integer.parseInt(granted().getFirst()));
    all.set(0, 1024);
    last.set(1023);
    ask("the first", first);
    ask("a thousand and 24", all);
    ask("number 1,023", last);
}

// Output:
//   before: it may use {before:int}
//   the first: granted, it may use 1
//   a thousand and 24: granted, it may use {all:int}
//   number 1,023: refused, it may use {all:int}
// where all >= before
