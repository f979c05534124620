import static java.lang.constant.ConstantDescs.CD_boolean;

import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// An engine in which one thing is wrong: a class of it is changed while it is loaded.
///
/// @param wrong  what is wrong with it
/// @param type   the class
/// @param change of its class file
record Mutant(String wrong, String type, UnaryOperator<byte[]> change) {
  private static final String MODEL = "explore.model.";
  private static final String CALLS = "explore.calls.";
  private static final String JDK = "explore.jdk.";
  private static final String SCHEDULE = "explore.schedule.";
  private static final ClassDesc SITE = ClassDesc.of(MODEL + "CodeSite");

  /// Nothing is wrong with it: it must pass.
  static final Mutant NONE = new Mutant("nothing", "", bytes -> bytes);

  static List<Mutant> all() {
    return List.of(
        unless("reads of fields are not seen", MODEL + "Accesses", "read", 2, "isStatic", false),
        unless("writes of fields are not seen", MODEL + "Accesses", "write", 3, "isStatic", false),
        unless(
            "reads of static fields are not seen", MODEL + "Accesses", "read", 2, "isStatic", true),
        unless(
            "writes of static fields are not seen",
            MODEL + "Accesses",
            "write",
            3,
            "isStatic",
            true),
        unless(
            "reads of volatile fields are not seen",
            MODEL + "Accesses",
            "read",
            2,
            "isVolatile",
            true),
        unless(
            "writes of volatile fields are not seen",
            MODEL + "Accesses",
            "write",
            3,
            "isVolatile",
            true),
        gives("reads of elements are not seen", MODEL + "Accesses", "arrayRead", 0),
        gives("writes of elements are not seen", MODEL + "Accesses", "arrayWrite", 0),
        gives("accesses by VarHandle are not seen", CALLS + "VarHandles", "access", 0),
        gives("calls of atomics and collections are not seen", CALLS + "Calls", "enter", 0),
        gives("arguments of calls are not seen", CALLS + "JdkCall", "ofArgument", 0),
        gives("views are not followed", CALLS + "Reach", "followFields", 0),
        gives("monitors are not entered", JDK + "Hooks", "monitor(Enter|Exit)", 0),
        ignores("printing is no step", MODEL + "Out", "perform"),
        ignores("a monitor admits two", MODEL + "Monitor", "when")
            .and(gives("", MODEL + "Monitor", "checkOwner", 0)),
        ignores("a ReentrantLock admits two", JDK + "ReentrantLock", "when"),
        ignores("nothing that can be interrupted waits", MODEL + "Steps", "when"),
        gives("tryLock always succeeds", JDK + "ReentrantLock", "free", 1),
        gives("unlocking is never a step", SCHEDULE + "SharedKinds", "unlocksAreSteps", 0),
        gives("notify wakes nobody", JDK + "Monitors", "notify", 0),
        gives("notifyAll wakes nobody", JDK + "Monitors", "notifyAll", 0),
        gives("signal wakes nobody", JDK + "LockCondition", "signal", 0),
        ignores("notify wakes who came first", MODEL + "Monitor", "alternatives"),
        gives("interrupts are lost", JDK + "Threads", "interrupt", 0),
        gives("nothing times out", MODEL + "Steps", "endless", 1),
        gives(
            "a waiting writer keeps nobody out", JDK + "QueuedSynchronizer", "firstIsExclusive", 0),
        gives("nobody is ahead in a queue", JDK + "QueuedSynchronizer", "isFirst", 1),
        gives("nothing breaks a barrier", JDK + "CyclicBarrier", "breakIt", 0),
        gives("a worker that died is missed by nobody", JDK + "Workers", "leave", 0),
        gives("what was cancelled is done all the same", JDK + "FutureTask", "cancel", 0),
        ignores(
            "a weak compare-and-set fails for a reason only", CALLS + "JdkCall", "alternatives"),
        gives("an interrupt ends no wait", MODEL + "Steps", "checkInterrupt", 0),
        gives("an interrupt stays", MODEL + "Steps", "clearInterrupt", 0),
        gives("a queue is never full", JDK + "BlockingQueue", "hasRoom", 1),
        gives("a queue is not changed", JDK + "BlockingQueue", "changed", 0),
        gives("a latch doesn't count", JDK + "CountDownLatch", "countDown", 0),
        gives("a barrier serves once", JDK + "CyclicBarrier", "next", 0),
        gives("every pool has one worker", JDK + "Executors", "positive", 1),
        gives("a pool is never shut down", JDK + "Pool", "shutdown", 0),
        gives("nothing asked for first is due first", JDK + "ScheduledTask$Due", "before", 0),
        gives("who asks later is never late", JDK + "ScheduledTask$Due", "before", 1),
        gives("a pool has ended before its tasks", JDK + "Workers", "isEmptied", 1),
        gives("a worker keeps its task's interrupt", JDK + "WorkerInterrupts", "forget", 0),
        gives("a stopped worker is not interrupted twice", JDK + "WorkerInterrupts", "before", 0),
        gives("a heap is a list", JDK + "ScheduledThreadPoolExecutor", "chosen", 0),
        gives("who is one too many never leaves", JDK + "Workers", "mayLeave", 0),
        gives("there are no workers but the core", JDK + "ThreadPoolExecutor", "addToMost", 0),
        gives(
            "what is done is told to nobody",
            JDK + "ExecutorCompletionService$Queueing",
            "done",
            0),
        gives("a forked task is not waited for", JDK + "JoinedTask", "await", 0),
        gives("a forked task is never cancelled", JDK + "JoinedTask", "cancels", 0),
        gives("no exception of a forked task is copied", JDK + "Copied", "differs", 0),
        gives("all forked tasks run where they are joined", SCHEDULE + "Forks", "hasMoved", 0),
        gives("a task is never done", JDK + "FutureTask", "complete", 0),
        gives("nothing follows a future", JDK + "Completable", "postComplete", 0),
        gives("no future is ever done", JDK + "Completable", "settle", 1),
        gives("no future fails", JDK + "Outcome", "fails", 0),
        gives("what is to follow does nothing", JDK + "Completion$Reacting", "fire", 0),
        gives("there is always another worker", JDK + "CommonPool", "mayBeAll", 0),
        gives("nobody waits at a rendezvous", JDK + "Rendezvous", "meet", 1),
        gives("the last of a deque is never there", JDK + "BlockingDeque", "last", 0),
        gives("all are equally urgent", JDK + "PriorityBlockingQueue", "compare", 0),
        gives("who arrives at a phaser is not waited for", JDK + "Phaser", "awaitPhase", 0),
        gives("whatever was read optimistically is valid", JDK + "StampedLock", "validate", 1),
        gives("no permit comes back", JDK + "Semaphore", "release", 0),
        gives("a read lock is never free again", JDK + "ReentrantReadWriteLock", "readUnlock", 0),
        gives("nobody is unparked", JDK + "LockSupport", "unpark", 0),
        gives("join doesn't wait", JDK + "Threads", "joinUntimed", 0),
        gives("nobody was interrupted", JDK + "Threads", "isInterrupted|interrupted", 0),
        gives("a ThreadLocal keeps nothing", JDK + "ThreadLocal", "set", 0),
        gives("nothing exits", JDK + "Systems", "exit", 0),
        gives("whose lock it is doesn't matter", JDK + "LockCondition", "checkOwner", 0),
        gives("who waits is not told", JDK + "LockCondition", "changed", 0),
        gives("no two accesses are concurrent", SCHEDULE + "Location", "concurrent", 0),
        gives("all accesses are concurrent", SCHEDULE + "Location", "concurrent", 1),
        gives("states merge whatever threads saw", SCHEDULE + "ModelThread", "observe", 0),
        gives("states merge whatever is in memory", SCHEDULE + "Execution", "wrote", 0),
        gives("states merge whatever a thread keeps to itself", SCHEDULE + "ModelThread", "own", 0),
        gives("states merge whatever a loop's locals are", SCHEDULE + "LoopHeads", "local", 0),
        gives("states merge whoever accessed what", SCHEDULE + "AccessLog", "hash", 0),
        gives("accesses that are no steps are not noted", SCHEDULE + "Location", "mark", 0),
        gives("whatever a step asks, it is foreseen", SCHEDULE + "StepTaken", "unforeseen", 0),
        gives("a write foreseen wakes nobody who spins", SCHEDULE + "Foresight", "anybodySpins", 0),
        gives("nothing waits until stores are in memory", SCHEDULE + "LateStores", "await", 0),
        gives("unlocking waits for no store", SCHEDULE + "LateStores", "fenceFor", 0),
        gives("a volatile access waits for no store", SCHEDULE + "StoreBuffer", "hasTotal", 0),
        becomes("tso stores leave in another order", SCHEDULE + "StoreBuffer", "ready", 1, 0),
        gives("any store overtakes any other", SCHEDULE + "StoreBuffer", "overtakesAll", 1),
        gives("a released store is overtaken", SCHEDULE + "Delay", "ordered", 0),
        gives("a release fence keeps no store back", SCHEDULE + "StoreBuffer", "fence", 0),
        gives("a thread doesn't see its own stores", SCHEDULE + "StoreBuffer", "enter", 0),
        gives("states merge whatever waits in buffers", SCHEDULE + "StoreBuffer", "hash", 0),
        gives("all steps are independent", "explore.search.OneByOne", "independent", 1),
        ignores("paths are not added up", "explore.graph.Counts", "add"));
  }

  /// Methods whose name matches do nothing, and give this.
  private static Mutant gives(String wrong, String type, String method, int value) {
    return of(
        wrong,
        type,
        method,
        (builder, model) ->
            builder.withMethodBody(
                model.methodName(),
                model.methodType(),
                model.flags().flagsMask(),
                code -> {
                  var kind = TypeKind.from(model.methodTypeSymbol().returnType()).asLoadable();
                  if (kind == TypeKind.INT) code.loadConstant(value);
                  else if (kind == TypeKind.LONG) code.loadConstant((long) value);
                  else if (kind == TypeKind.REFERENCE) code.aconst_null();
                  code.return_(kind);
                }));
  }

  /// Methods of this name have this value in the parameter of this slot, whatever they were given.
  private static Mutant becomes(String wrong, String type, String method, int slot, int value) {
    return of(
        wrong,
        type,
        method,
        (builder, model) ->
            builder.transformMethod(model, atStart(code -> code.loadConstant(value).istore(slot))));
  }

  private static MethodTransform atStart(Consumer<CodeBuilder> first) {
    return MethodTransform.transformingCode(
        CodeTransform.ofStateful(
            () ->
                new CodeTransform() {
                  @Override
                  public void atStart(CodeBuilder code) {
                    first.accept(code);
                  }

                  @Override
                  public void accept(CodeBuilder code, CodeElement element) {
                    code.with(element);
                  }
                }));
  }

  /// Methods of this name, with a `CodeSite` in this slot, do nothing where the site is so.
  private static Mutant unless(
      String wrong, String type, String method, int slot, String is, boolean so) {
    return of(
        wrong,
        type,
        method,
        (builder, model) -> {
          boolean fits =
              model.methodTypeSymbol().parameterCount() == slot + 1
                  && model.methodTypeSymbol().parameterType(slot).equals(SITE);
          if (!fits) builder.with(model);
          else
            builder.transformMethod(
                model,
                atStart(
                    code -> {
                      var on = code.newLabel();
                      code.aload(slot).invokevirtual(SITE, is, MethodTypeDesc.of(CD_boolean));
                      if (so) code.ifeq(on);
                      else code.ifne(on);
                      code.return_().labelBinding(on);
                    }));
        });
  }

  /// Calls of this method, which has one parameter and gives what it was called on, are left out.
  private static Mutant ignores(String wrong, String type, String callee) {
    return new Mutant(
        wrong,
        type,
        bytes -> {
          int[] found = {0};
          var transform =
              ClassTransform.transformingMethodBodies(
                  (code, element) -> {
                    if (element instanceof InvokeInstruction call
                        && call.name().equalsString(callee)
                        && call.typeSymbol().parameterCount() == 1) {
                      found[0]++;
                      code.pop();
                    } else code.with(element);
                  });
          var made = ClassFile.of().transformClass(ClassFile.of().parse(bytes), transform);
          if (found[0] == 0) throw new IllegalStateException("no call of " + callee);
          return made;
        });
  }

  private interface Change {
    void of(ClassBuilder builder, MethodModel method);
  }

  /// All methods of a class whose name matches are changed.
  private static Mutant of(String wrong, String type, String method, Change change) {
    return new Mutant(wrong, type, bytes -> changed(bytes, change, method));
  }

  private static byte[] changed(byte[] bytes, Change change, String name) {
    var file = ClassFile.of();
    int[] found = {0};
    var made =
        file.transformClass(
            file.parse(bytes),
            (builder, element) -> {
              if (element instanceof MethodModel method
                  && method.methodName().stringValue().matches(name)
                  && method.code().isPresent()) {
                found[0]++;
                change.of(builder, method);
              } else builder.with(element);
            });
    if (found[0] == 0) throw new IllegalStateException("no method " + name + " to make wrong");
    return made;
  }

  private Mutant and(Mutant also) {
    return new Mutant(wrong, type, bytes -> also.change.apply(change.apply(bytes)));
  }

  /// Loads everything anew, the wrong class among it, which is made and verified here: what can't
  /// be made is no wrong engine.
  ClassLoader loader() throws IOException, ClassNotFoundException {
    var parent = Mutant.class.getClassLoader();
    var changed = type.isEmpty() ? null : change.apply(bytes(parent, type));
    var loader =
        new ClassLoader(parent) {
          @Override
          protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("java.") || name.startsWith("jdk."))
              return super.loadClass(name, resolve);
            var loaded = findLoadedClass(name);
            if (loaded != null) return loaded;
            try {
              var bytes = name.equals(type) ? changed : bytes(parent, name);
              if (bytes == null) return super.loadClass(name, resolve);
              return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
              throw new ClassNotFoundException(name, e);
            }
          }
        };
    if (changed != null) Class.forName(type, true, loader);
    return loader;
  }

  /// Null if there is no such class.
  private static byte[] bytes(ClassLoader parent, String name) throws IOException {
    try (var file = parent.getResourceAsStream(name.replace('.', '/') + ".class")) {
      return file == null ? null : file.readAllBytes();
    }
  }
}
