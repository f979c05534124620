///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, arch=x86_64, command=sleep
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//BREAK ask(i, child.pid()) => ask(i, thread)
//BREAK ask(i, thread) => ask(i, child.pid())

/// The kernel is asked four times of two threads, then of a process and its child: is it the same one, or one each?

static final List<String> THINGS = List.of(
    "memory", "open files", "folder", "signal handlers");

void main() throws Throwable {
    long thread = threadThatWaits();
    var child = new ProcessBuilder("sleep", "60").start();
    for (int i = 0; i < THINGS.size(); i++)
        IO.println(THINGS.get(i) + ": two threads " + ask(i, thread)
            + ", two processes " + ask(i, child.pid()));
    child.destroy();
}

// fold system-call
static final int SYS_KCMP = 312;               // on x86-64
static final int KCMP_VM = 1;                  // the other three follow

static final Linker LINKER = Linker.nativeLinker();
static final MethodHandle SYSCALL = LINKER.downcallHandle(
    LINKER.defaultLookup().findOrThrow("syscall"),
    FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG,
        ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG,
        ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG,
        ValueLayout.JAVA_LONG), Linker.Option.firstVariadicArg(1));

String ask(int thing, long other) throws Throwable {
    long me = ProcessHandle.current().pid();
    long answer = (long) SYSCALL.invokeExact(
        (long) SYS_KCMP, me, other, (long) KCMP_VM + thing, 0L, 0L);
    if (answer < 0) throw new IOException("kcmp was refused");
    return answer == 0 ? "one" : "one each";
}
// endfold

// fold thread
long threadThatWaits() throws Exception {      // the kernel's number
    var number = new CompletableFuture<Long>();
    Thread.ofPlatform().daemon().start(() -> {
        try {
            var me = Path.of("/proc/thread-self").toRealPath();
            number.complete(Long.valueOf("" + me.getFileName()));
        } catch (IOException failed) {
            number.completeExceptionally(failed);
        }
        while (true) LockSupport.park();
    });
    return number.get();
}
// endfold

// Output:
//   memory: two threads one, two processes one each
//   open files: two threads one, two processes one each
//   folder: two threads one, two processes one each
//   signal handlers: two threads one, two processes one each
