import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/// A litmus program as Java.
final class LitmusText {
  private final Litmus program;
  private final StringBuilder text = new StringBuilder();

  private LitmusText(Litmus program) {
    this.program = program;
  }

  static String of(String name, Litmus program) {
    return new LitmusText(program).write(name);
  }

  private String write(String name) {
    line("import java.lang.invoke.*;", "import java.util.concurrent.atomic.*;");
    line("public class " + name + " {");
    for (int v = 0; v < program.kinds().size(); v++) declare(v);
    line("int[] cells = new int[8];", "final Object l0 = new Object(), l1 = new Object();");
    line("static final VarHandle CELLS = MethodHandles.arrayElementVarHandle(int[].class);");
    for (int v = 0; v < program.kinds().size(); v++) handle(name, v);
    var found = new ArrayList<String>();
    for (int t = 0; t < program.threads().size(); t++) thread(t, found);
    line("public static void main(String[] args) throws Exception {");
    line("var p = new " + name + "();");
    for (var how : List.of("var t%d = new Thread(p::run%d);", "t%d.start();", "t%d.join();"))
      for (int t = 0; t < program.threads().size(); t++) line(how.replace("%d", "" + t));
    var all = new StringJoiner(" + \" \" + ");
    found.forEach(register -> all.add("p." + register));
    for (int v = 0; v < program.kinds().size(); v++) all.add("p." + read(v));
    line("System.out.println(\"\" + " + all + ");", "}", "}");
    return text.toString();
  }

  private void line(String... lines) {
    for (var line : lines) text.append(line).append('\n');
  }

  private void declare(int v) {
    switch (program.kinds().get(v)) {
      case FIELD -> line("int v" + v + ";");
      case VOLATILE_FIELD -> line("volatile int v" + v + ";");
      case ATOMIC -> line("final AtomicInteger v" + v + " = new AtomicInteger();");
      case ELEMENT -> {}
    }
  }

  private void handle(String name, int v) {
    if (program.kinds().get(v) != Litmus.Kind.FIELD) return;
    line("static final VarHandle H" + v + ";", "static { try {");
    line(
        "H%d = MethodHandles.lookup().findVarHandle(%s.class, \"v%d\", int.class);"
            .formatted(v, name, v));
    line("} catch (ReflectiveOperationException e) { throw new AssertionError(e); } }");
  }

  private String read(int v) {
    return switch (program.kinds().get(v)) {
      case FIELD, VOLATILE_FIELD -> "v" + v;
      case ATOMIC -> "v" + v + ".get()";
      case ELEMENT -> "cells[" + v + "]";
    };
  }

  private void thread(int t, List<String> found) {
    var registers = new ArrayList<String>();
    var body = new ArrayList<String>();
    for (var op : program.threads().get(t)) {
      var register = "r" + t + registers.size();
      boolean finds = op instanceof Litmus.Op.Load || op instanceof Litmus.Op.Add;
      if (finds) registers.add(register);
      body.add(finds ? register + " = (int) " + words(op) + ";" : words(op));
    }
    if (!registers.isEmpty()) line("int " + String.join(", ", registers) + ";");
    line("void run" + t + "() {");
    body.forEach(this::line);
    line("}");
    found.addAll(registers);
  }

  private String words(Litmus.Op op) {
    return switch (op) {
      case Litmus.Op.Store(var v, var mode, var value) -> store(v, mode, value) + ";";
      case Litmus.Op.Load(var v, var mode) -> load(v, mode);
      case Litmus.Op.Add(var v, var value) -> call(v, "getAndAdd", ", " + value);
      case Litmus.Op.FullFence() -> "VarHandle.fullFence();";
      case Litmus.Op.ReleaseFence() -> "VarHandle.releaseFence();";
      case Litmus.Op.Lock(var lock) -> "synchronized (l" + lock + ") {";
      case Litmus.Op.Unlock _ -> "}";
    };
  }

  private String store(int v, Litmus.Mode mode, int value) {
    var kind = program.kinds().get(v);
    boolean direct = kind == Litmus.Kind.VOLATILE_FIELD || mode == Litmus.Mode.PLAIN;
    if (direct && kind != Litmus.Kind.ATOMIC) return read(v) + " = " + value;
    var method =
        switch (mode) {
          case PLAIN -> "setPlain";
          case OPAQUE -> "setOpaque";
          case RELEASE -> "setRelease";
          case VOLATILE -> kind == Litmus.Kind.ATOMIC ? "set" : "setVolatile";
        };
    return call(v, method, ", " + value);
  }

  private String load(int v, Litmus.Mode mode) {
    var kind = program.kinds().get(v);
    boolean direct = kind == Litmus.Kind.VOLATILE_FIELD || mode == Litmus.Mode.PLAIN;
    if (direct && kind != Litmus.Kind.ATOMIC) return read(v);
    var method =
        switch (mode) {
          case PLAIN -> "getPlain";
          case OPAQUE -> "getOpaque";
          case RELEASE -> "getAcquire";
          case VOLATILE -> kind == Litmus.Kind.ATOMIC ? "get" : "getVolatile";
        };
    return call(v, method, "");
  }

  private String call(int v, String method, String more) {
    return switch (program.kinds().get(v)) {
      case ATOMIC -> "v%d.%s(%s)".formatted(v, method, more.replaceFirst(", ", ""));
      case ELEMENT -> "CELLS.%s(cells, %d%s)".formatted(method, v, more);
      default -> "H%d.%s(this%s)".formatted(v, method, more);
    };
  }
}
