import java.util.List;

/// The wrong engines: what is wrong with each, and where.
final class Mutants {
  private static final String MODEL = "explore.model.";
  private static final String CALLS = "explore.calls.";
  private static final String JDK = "explore.jdk.";
  private static final String SCHEDULE = "explore.schedule.";

  private Mutants() {}

  static List<Mutant> all() {
    return List.of(
        Mutant.unless(
            "reads of fields are not seen", MODEL + "Accesses", "read", 2, "isStatic", false),
        Mutant.unless(
            "writes of fields are not seen", MODEL + "Accesses", "write", 3, "isStatic", false),
        Mutant.unless(
            "reads of static fields are not seen", MODEL + "Accesses", "read", 2, "isStatic", true),
        Mutant.unless(
            "writes of static fields are not seen",
            MODEL + "Accesses",
            "write",
            3,
            "isStatic",
            true),
        Mutant.unless(
            "reads of volatile fields are not seen",
            MODEL + "Accesses",
            "read",
            2,
            "isVolatile",
            true),
        Mutant.unless(
            "writes of volatile fields are not seen",
            MODEL + "Accesses",
            "write",
            3,
            "isVolatile",
            true),
        Mutant.gives("reads of elements are not seen", MODEL + "Accesses", "arrayRead", 0),
        Mutant.gives("writes of elements are not seen", MODEL + "Accesses", "arrayWrite", 0),
        Mutant.gives("accesses by VarHandle are not seen", CALLS + "VarHandles", "access", 0),
        Mutant.gives("calls of atomics and collections are not seen", CALLS + "Calls", "enter", 0),
        Mutant.gives("arguments of calls are not seen", CALLS + "JdkCall", "ofArgument", 0),
        Mutant.gives("views are not followed", CALLS + "Reach", "followFields", 0),
        Mutant.gives("monitors are not entered", JDK + "Hooks", "monitor(Enter|Exit)", 0),
        Mutant.ignores("printing is no step", MODEL + "Out", "perform"),
        Mutant.ignores("a monitor admits two", MODEL + "Monitor", "when")
            .and(Mutant.gives("", MODEL + "Monitor", "checkOwner", 0)),
        Mutant.ignores("a ReentrantLock admits two", JDK + "ReentrantLock", "when"),
        Mutant.ignores("nothing that can be interrupted waits", MODEL + "Steps", "when"),
        Mutant.gives("tryLock always succeeds", JDK + "ReentrantLock", "free", 1),
        Mutant.gives("unlocking is never a step", SCHEDULE + "SharedKinds", "unlocksAreSteps", 0),
        Mutant.gives("notify wakes nobody", JDK + "Monitors", "notify", 0),
        Mutant.gives("notifyAll wakes nobody", JDK + "Monitors", "notifyAll", 0),
        Mutant.gives("signal wakes nobody", JDK + "LockCondition", "signal", 0),
        Mutant.ignores("notify wakes who came first", MODEL + "Monitor", "alternatives"),
        Mutant.gives("interrupts are lost", JDK + "Threads", "interrupt", 0),
        Mutant.gives("nothing times out", MODEL + "Steps", "endless", 1),
        Mutant.gives(
            "a waiting writer keeps nobody out", JDK + "QueuedSynchronizer", "firstIsExclusive", 0),
        Mutant.gives("nobody is ahead in a queue", JDK + "QueuedSynchronizer", "isFirst", 1),
        Mutant.gives("nothing breaks a barrier", JDK + "CyclicBarrier", "breakIt", 0),
        Mutant.gives("a worker that died is missed by nobody", JDK + "Workers", "leave", 0),
        Mutant.gives("what was cancelled is done all the same", JDK + "FutureTask", "cancel", 0),
        Mutant.ignores(
            "a weak compare-and-set fails for a reason only", CALLS + "JdkCall", "alternatives"),
        Mutant.gives("an interrupt ends no wait", MODEL + "Steps", "checkInterrupt", 0),
        Mutant.gives("an interrupt stays", MODEL + "Steps", "clearInterrupt", 0),
        Mutant.gives("a queue is never full", JDK + "BlockingQueue", "hasRoom", 1),
        Mutant.gives("a queue is not changed", JDK + "BlockingQueue", "changed", 0),
        Mutant.gives("a latch doesn't count", JDK + "CountDownLatch", "countDown", 0),
        Mutant.gives("a barrier serves once", JDK + "CyclicBarrier", "next", 0),
        Mutant.gives("every pool has one worker", JDK + "Executors", "positive", 1),
        Mutant.gives("a pool is never shut down", JDK + "Pool", "shutdown", 0),
        Mutant.gives(
            "nothing asked for first is due first", JDK + "ScheduledTask$Due", "before", 0),
        Mutant.gives("who asks later is never late", JDK + "ScheduledTask$Due", "before", 1),
        Mutant.gives("a pool has ended before its tasks", JDK + "Workers", "isEmptied", 1),
        Mutant.gives("a worker keeps its task's interrupt", JDK + "WorkerInterrupts", "forget", 0),
        Mutant.gives(
            "a stopped worker is not interrupted twice", JDK + "WorkerInterrupts", "look", 0),
        Mutant.gives("who is next is always the first", MODEL + "Steps", "chosen", 0),
        Mutant.gives("who is one too many never leaves", JDK + "Workers", "mayLeave", 0),
        Mutant.gives(
            "there are no workers but the core", JDK + "ThreadPoolExecutor", "addToMost", 0),
        Mutant.gives(
            "what is done is told to nobody",
            JDK + "ExecutorCompletionService$Queueing",
            "done",
            0),
        Mutant.gives("a forked task is not waited for", JDK + "JoinedTask", "await", 0),
        Mutant.gives("a forked task is never cancelled", JDK + "JoinedTask", "cancels", 0),
        Mutant.gives("no exception of a forked task is copied", JDK + "Copied", "differs", 0),
        Mutant.gives(
            "all forked tasks run where they are joined", SCHEDULE + "Forks", "hasMoved", 0),
        Mutant.gives("a task is never done", JDK + "FutureTask", "complete", 0),
        Mutant.gives("nothing follows a future", JDK + "Completable", "postComplete", 0),
        Mutant.gives("no future is ever done", JDK + "Completable", "settle", 1),
        Mutant.gives("no future fails", JDK + "Outcome", "fails", 0),
        Mutant.gives("what is to follow does nothing", JDK + "Completion$Reacting", "fire", 0),
        Mutant.gives("there is always another worker", JDK + "CommonPool", "mayBeAll", 0),
        Mutant.gives("nobody waits at a rendezvous", JDK + "Rendezvous", "meet", 1),
        Mutant.gives("the last of a deque is never there", JDK + "BlockingDeque", "last", 0),
        Mutant.gives("all are equally urgent", JDK + "PriorityBlockingQueue", "compare", 0),
        Mutant.gives("who arrives at a phaser is not waited for", JDK + "Phaser", "awaitPhase", 0),
        Mutant.gives(
            "whatever was read optimistically is valid", JDK + "StampedLock", "validate", 1),
        Mutant.gives("no permit comes back", JDK + "Semaphore", "release", 0),
        Mutant.gives(
            "a read lock is never free again", JDK + "ReentrantReadWriteLock", "readUnlock", 0),
        Mutant.gives("nobody is unparked", JDK + "LockSupport", "unpark", 0),
        Mutant.gives("join doesn't wait", JDK + "Threads", "joinUntimed", 0),
        Mutant.gives("nobody was interrupted", JDK + "Threads", "isInterrupted|interrupted", 0),
        Mutant.gives("a ThreadLocal keeps nothing", JDK + "ThreadLocal", "set", 0),
        Mutant.gives("nothing exits", JDK + "Systems", "exit", 0),
        Mutant.gives("whose lock it is doesn't matter", JDK + "LockCondition", "checkOwner", 0),
        Mutant.gives("who waits is not told", JDK + "LockCondition", "changed", 0),
        Mutant.gives("no two accesses are concurrent", SCHEDULE + "Location", "concurrent", 0),
        Mutant.gives("all accesses are concurrent", SCHEDULE + "Location", "concurrent", 1),
        Mutant.gives("states merge whatever threads saw", SCHEDULE + "ModelThread", "observe", 0),
        Mutant.gives("states merge whatever is in memory", SCHEDULE + "Execution", "wrote", 0),
        Mutant.gives(
            "states merge whatever a thread keeps to itself", SCHEDULE + "ModelThread", "own", 0),
        Mutant.gives(
            "states merge whatever a loop's locals are", SCHEDULE + "LoopHeads", "local", 0),
        Mutant.gives("states merge whoever accessed what", SCHEDULE + "AccessLog", "hash", 0),
        Mutant.gives("accesses that are no steps are not noted", SCHEDULE + "Location", "mark", 0),
        Mutant.gives(
            "whatever a step asks, it is foreseen", SCHEDULE + "StepTaken", "unforeseen", 0),
        Mutant.gives(
            "a write foreseen wakes nobody who spins", SCHEDULE + "Foresight", "anybodySpins", 0),
        Mutant.gives(
            "nothing waits until stores are in memory", SCHEDULE + "LateStores", "await", 0),
        Mutant.gives("unlocking waits for no store", SCHEDULE + "LateStores", "fenceFor", 0),
        Mutant.gives(
            "a volatile access waits for no store", SCHEDULE + "StoreBuffer", "hasTotal", 0),
        Mutant.becomes(
            "tso stores leave in another order", SCHEDULE + "StoreBuffer", "ready", 1, 0),
        Mutant.gives("any store overtakes any other", SCHEDULE + "StoreBuffer", "overtakesAll", 1),
        Mutant.gives("a released store is overtaken", SCHEDULE + "Delay", "ordered", 0),
        Mutant.gives("a release fence keeps no store back", SCHEDULE + "StoreBuffer", "fence", 0),
        Mutant.gives("a thread doesn't see its own stores", SCHEDULE + "StoreBuffer", "enter", 0),
        Mutant.gives("states merge whatever waits in buffers", SCHEDULE + "StoreBuffer", "hash", 0),
        Mutant.gives("all steps are independent", "explore.search.OneByOne", "independent", 1),
        Mutant.ignores("paths are not added up", "explore.graph.Counts", "add"));
  }
}
