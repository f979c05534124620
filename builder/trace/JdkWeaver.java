package trace;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Weaves calls of {@link Tracer} into the JDK's own classes, those in which threads start, wait
/// and go on (tried on 25; names are the JDK's internals). Done by the builder, once for a JDK.
public final class JdkWeaver {
  private static final ClassDesc THREAD = ClassDesc.of("java.lang.Thread");
  private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(CD_void);
  private static final MethodTypeDesc OF_OBJECT = MethodTypeDesc.of(CD_void, CD_Object);
  private static final MethodTypeDesc OF_KIND = MethodTypeDesc.of(CD_void, CD_int);
  private static final MethodTypeDesc OF_THREAD = MethodTypeDesc.of(CD_void, THREAD);
  private static final MethodTypeDesc OF_THREAD_AND_KIND =
      MethodTypeDesc.of(CD_void, THREAD, CD_int);
  /// Which JDK classes are woven as a program's are: their monitors are ones that programs know.
  private static final List<String> AS_PROGRAMS =
      List.of(
          "java/io/PipedInputStream",
          "java/io/PipedOutputStream",
          "java/util/Collections$SynchronizedCollection",
          "java/util/Collections$SynchronizedList",
          "java/util/Collections$SynchronizedMap",
          "java/util/Timer",
          "java/util/TimerThread");

  private final ProgramWeaver weaver = new ProgramWeaver(ClassHierarchyResolver.defaultResolver());
  private final TreeMap<String, byte[]> woven = new TreeMap<>();

  private JdkWeaver() {}

  /// What a class's method gets; null for nothing.
  private interface Plan {
    CodeTransform of(String name, String type);
  }

  /// The woven classes in the form that {@link Agent} reads.
  public static byte[] weave() throws IOException {
    var jdk = new JdkWeaver();
    jdk.all();
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(jdk.woven.size());
    for (var one : jdk.woven.entrySet()) {
      out.writeUTF(one.getKey());
      out.writeInt(one.getValue().length);
      out.write(one.getValue());
    }
    return bytes.toByteArray();
  }

  private void all() throws IOException {
    weave("java/lang/VirtualThread", JdkWeaver::virtualThread);
    weave("java/lang/Thread", JdkWeaver::thread);
    weave("java/util/concurrent/ForkJoinWorkerThread", JdkWeaver::worker);
    weave("java/util/concurrent/locks/LockSupport", JdkWeaver::lockSupport);
    weave(
        "java/lang/Object",
        (name, type) ->
            (name + type).equals("wait(J)V")
                ? around(code -> ProgramWeaver.at(code.aload(0), EventLog.WAIT))
                : null);
    weave("java/lang/Shutdown", JdkWeaver::shutdown);
    weave("java/io/FileInputStream", (name, _) -> name.equals("read") ? around(EventLog.IO) : null);
    weave(
        "java/lang/ProcessImpl", (name, _) -> name.equals("waitFor") ? around(EventLog.IO) : null);
    weave(
        "sun/nio/ch/NioSocketImpl",
        (name, type) ->
            (name + type).equals("read([BII)I")
                    || (name + type).equals("write([BII)V")
                    || name.equals("accept")
                    || (name + type).equals("connect(Ljava/net/SocketAddress;I)V")
                ? around(EventLog.IO)
                : null);
    weave("sun/nio/ch/SocketChannelImpl", JdkWeaver::channel);
    weave("sun/nio/ch/ServerSocketChannelImpl", JdkWeaver::channel);
    weave("sun/nio/ch/DatagramChannelImpl", JdkWeaver::channel);
    weave("sun/nio/ch/SourceChannelImpl", JdkWeaver::channel);
    weave(
        "sun/nio/ch/SelectorImpl",
        (name, _) -> name.equals("lockAndDoSelect") ? around(EventLog.IO) : null);
    weave("jdk/internal/loader/Resource", JdkWeaver::loading);
    for (var name : AS_PROGRAMS) woven.put(name, weaver.weave(original(name)));
  }

  private static CodeTransform virtualThread(String name, String type) {
    return switch (name) {
      case "runContinuation" -> Edges.start(code -> call(code, "mount"));
      case "afterYield" -> fate(EventLog.UNMOUNT);
      case "lazySubmitRunContinuation", "externalSubmitRunContinuation" -> fate(EventLog.READY);
      case "submitRunContinuation" -> type.equals("()V") ? fate(EventLog.READY) : null;
      case "externalSubmitRunContinuationOrThrow" ->
          fate(EventLog.READY).andThen(Edges.start(code -> lets(code.aload(0), EventLog.START)));
      case "interrupt" -> Edges.start(code -> lets(code.aload(0), EventLog.INTERRUPT));
      case "afterDone" -> type.equals("(Z)V") ? fate(EventLog.GONE) : null;
      default -> null;
    };
  }

  private static CodeTransform thread(String name, String type) {
    return switch (name) {
      case "sleepNanos" -> around(EventLog.SLEEP);
      case "exit" -> fate(EventLog.GONE);
      case "run" -> ProgramWeaver.begin();
      case "join" ->
          type.equals("(J)V") || type.contains("Duration") ? until("join", OF_THREAD) : null;
      case "setName" -> Edges.end(code -> call(code, "named"));
      case "start" -> JdkWeaver::beforeStart0;
      case "interrupt" -> Edges.start(code -> lets(code.aload(0), EventLog.INTERRUPT));
      default -> null;
    };
  }

  private static void call(CodeBuilder code, String name) {
    code.aload(0).invokestatic(ProgramWeaver.TRACER, name, OF_THREAD);
  }

  private static void lets(CodeBuilder code, int kind) {
    code.loadConstant(kind).invokestatic(ProgramWeaver.TRACER, "lets", OF_THREAD_AND_KIND);
  }

  private static void tell(CodeBuilder code, int kind) {
    code.loadConstant(kind).invokestatic(ProgramWeaver.TRACER, "at", OF_KIND);
  }

  private static void beforeStart0(CodeBuilder code, CodeElement element) {
    if (element instanceof InvokeInstruction call && call.name().equalsString("start0"))
      lets(code.dup(), EventLog.START);
    code.with(element);
  }

  private static CodeTransform worker(String name, String type) {
    return name.equals("run") ? ProgramWeaver.begin() : null;
  }

  private static CodeTransform lockSupport(String name, String type) {
    if (name.equals("unpark")) return Edges.start(code -> lets(code.aload(0), EventLog.UNPARK));
    if (!name.startsWith("park")) return null;
    return type.startsWith("(Ljava/lang/Object;")
        ? until("park", OF_OBJECT)
        : around(code -> code.invokestatic(ProgramWeaver.TRACER, "park", NOTHING));
  }

  private static CodeTransform shutdown(String name, String type) {
    return switch (name) {
      case "shutdown" -> Edges.end(JdkWeaver::over);
      case "halt" -> Edges.start(JdkWeaver::over);
      default -> null;
    };
  }

  /// The run is over; then there is time to ask where its objects are.
  private static void over(CodeBuilder code) {
    tell(code, EventLog.HALT);
    code.invokestatic(ProgramWeaver.TRACER, "places", NOTHING);
  }

  private static CodeTransform channel(String name, String type) {
    return List.of("read", "write", "connect", "accept", "receive").contains(name)
        ? around(EventLog.IO)
        : null;
  }

  private static CodeTransform loading(String name, String type) {
    boolean reads = name.equals("getBytes") || name.equals("getByteBuffer");
    return reads
        ? around(EventLog.LOAD)
        : null; // what it waits for meanwhile is no program's waiting
  }

  /// Records at the beginning what becomes of `this`.
  private static CodeTransform fate(int kind) {
    return Edges.start(
        code ->
            code.aload(0)
                .loadConstant(kind)
                .invokestatic(ProgramWeaver.TRACER, "fate", OF_THREAD_AND_KIND));
  }

  /// A call with `this` (of a static method, its first argument), and one when it is left.
  private static CodeTransform until(String name, MethodTypeDesc type) {
    return around(code -> code.aload(0).invokestatic(ProgramWeaver.TRACER, name, type));
  }

  private static CodeTransform around(int kind) {
    return around(code -> tell(code, kind));
  }

  private static CodeTransform around(Consumer<CodeBuilder> before) {
    return new Around(before, code -> tell(code, EventLog.END));
  }

  private void weave(String name, Plan plan) throws IOException {
    var model = weaver.file().parse(original(name));
    var bytes =
        weaver
            .file()
            .transformClass(
                model,
                (builder, element) -> {
                  var code =
                      element instanceof MethodModel method && method.code().isPresent()
                          ? plan.of(
                              method.methodName().stringValue(), method.methodType().stringValue())
                          : null;
                  if (code == null) builder.with(element);
                  else
                    builder.transformMethod(
                        (MethodModel) element, MethodTransform.transformingCode(code));
                });
    woven.put(name, bytes);
  }

  private static byte[] original(String name) throws IOException {
    try (var in = Object.class.getResourceAsStream("/" + name + ".class")) {
      if (in == null) throw new IOException("this JDK has no class " + name);
      return in.readAllBytes();
    }
  }
}
