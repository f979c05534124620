import java.util.ArrayList;
import java.util.List;

/// A toy program as a snippet: what it declares is what it uses.
final class ToyText {
  private static final String IMPORTS =
      """
      import java.lang.invoke.MethodHandles;
      import java.lang.invoke.VarHandle;
      import java.util.concurrent.Semaphore;
      import java.util.concurrent.atomic.AtomicInteger;
      import java.util.concurrent.locks.Condition;
      import java.util.concurrent.locks.ReentrantLock;

      """;
  private static final List<String> FIELDS =
      List.of(
          "int x;",
          "int y;",
          "int z;",
          "volatile int v;",
          "static int s;",
          "long w;",
          "int h;",
          "final VarHandle handle = handle();",
          "AtomicInteger a0 = new AtomicInteger();",
          "AtomicInteger a1 = new AtomicInteger();",
          "int[] array = new int[2];",
          "Box box0 = new Box();",
          "Box box1 = new Box();",
          "Box pointer = box0;",
          "final Object m0 = new Object();",
          "final Object m1 = new Object();",
          "final ReentrantLock k0 = new ReentrantLock();",
          "final ReentrantLock k1 = new ReentrantLock();",
          "final Condition c0 = k0.newCondition();",
          "final Condition c1 = k1.newCondition();",
          "final Semaphore permits = new Semaphore(1);");
  private static final String HANDLE =
      """
      VarHandle handle() {
        try {
          var lookup = MethodHandles.lookup();
          return lookup.findVarHandle(lookup.lookupClass(), "h", int.class);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }

      """;

  private final StringBuilder text = new StringBuilder();
  private int indent;
  private int depth;
  private int body;

  static String of(Toy.Program program) {
    var bodies = new ToyText();
    for (int t = 0; t < program.bodies().size(); t++) bodies.body(t, program.bodies().get(t));
    var code = bodies.text.toString();
    var head = new StringBuilder(IMPORTS);
    var used = new ArrayList<String>();
    for (var field : FIELDS) {
      var name = field.replaceAll(" =.*|;", "").replaceAll(".* ", "");
      if (code.matches("(?s).*\\b" + name + "\\b.*")) used.add(field);
    }
    close(used);
    for (var field : FIELDS) if (used.contains(field)) head.append(field).append('\n');
    if (used.stream().anyMatch(field -> field.contains("new Box")))
      head.append("static class Box {\n  int f;\n}\n");
    return head.append('\n')
        .append(used.contains(FIELDS.get(7)) ? HANDLE : "")
        .append(code)
        .toString();
  }

  /// Adds what fields need.
  private static void close(List<String> used) {
    for (int i = 0; i < 2; i++) if (used.contains(FIELDS.get(18 + i))) used.add(FIELDS.get(16 + i));
    if (used.contains(FIELDS.get(13))) used.add(FIELDS.get(11));
    if (used.contains(FIELDS.get(7))) used.add(FIELDS.get(6));
  }

  private void line(String line) {
    text.append("  ".repeat(indent)).append(line).append('\n');
  }

  private void body(int number, List<Toy.Statement> statements) {
    body = number;
    depth = 0;
    if (number == 0) line("void main() throws InterruptedException {");
    else {
      line("void run" + number + "() {");
      line("  try {");
      line("    body" + number + "();");
      line("  } catch (InterruptedException e) {");
      line("    IO.println(e);");
      line("  }");
      line("}\n");
      line("void body" + number + "() throws InterruptedException {");
    }
    indent++;
    starts(statements)
        .forEach(t -> line("Thread t" + t + " = new Thread(this::run" + t + ", \"t" + t + "\");"));
    for (int i = 0; i < Toy.REGISTERS; i++) line("int r" + i + " = 0;");
    block(statements);
    indent--;
    line("}\n");
  }

  private static List<Integer> starts(List<Toy.Statement> statements) {
    return statements.stream()
        .filter(Toy.Statement.Start.class::isInstance)
        .map(start -> ((Toy.Statement.Start) start).thread())
        .toList();
  }

  private void block(List<Toy.Statement> statements) {
    statements.forEach(this::statement);
  }

  private void braces(String head, List<Toy.Statement> statements) {
    line(head + " {");
    indent++;
    block(statements);
    indent--;
    line("}");
  }

  private static String value(Toy.Value value) {
    return switch (value) {
      case Toy.Value.Constant(int n) -> "" + n;
      case Toy.Value.Register(int n) -> "r" + n;
      case Toy.Value.Read(var place) when place.atomic() -> place.java + ".get()";
      case Toy.Value.Read(var place) when place == Toy.Place.LONG -> "(int) w";
      case Toy.Value.Read(var place) when place == Toy.Place.BY_HANDLE ->
          "(int) handle.getVolatile(this)";
      case Toy.Value.Read(var place) -> place.java;
      case Toy.Value.Sum(var left, var right) -> value(left) + " + " + value(right);
      case Toy.Value.Change(var place, var update, int n) -> {
        boolean handled = !place.atomic();
        var self = handled ? "this" : "";
        var comma = handled ? ", " : "";
        yield (handled ? "(int) handle" : place.java)
            + switch (update) {
              case INCREMENT_AND_GET -> ".incrementAndGet()";
              case GET_AND_ADD -> ".getAndAdd(" + self + comma + n + ")";
              case GET_AND_SET -> ".getAndSet(" + self + comma + n + ")";
            };
      }
    };
  }

  private static String condition(Toy.Condition condition) {
    return switch (condition) {
      case Toy.Condition.Is(var value, int n) -> value(value) + " == " + n;
      case Toy.Condition.Less(var value, int n) -> value(value) + " < " + n;
      case Toy.Condition.Both(var left, var right) -> both(left, "&&", right);
      case Toy.Condition.Either(var left, var right) -> both(left, "||", right);
      case Toy.Condition.Not(var of) -> "!(" + condition(of) + ")";
      case Toy.Condition.Swap(var place, int expected, int replacement) ->
          place.atomic()
              ? place.java + ".compareAndSet(" + expected + ", " + replacement + ")"
              : "handle.compareAndSet(this, " + expected + ", " + replacement + ")";
    };
  }

  private static String both(Toy.Condition left, String sign, Toy.Condition right) {
    return "(" + condition(left) + " " + sign + " " + condition(right) + ")";
  }

  private void statement(Toy.Statement statement) {
    switch (statement) {
      case Toy.Statement.Assign(var place, var value) -> line(assign(place, value));
      case Toy.Statement.Increment(var place) ->
          line(place.atomic() ? place.java + ".incrementAndGet();" : place.java + "++;");
      case Toy.Statement.Keep(int to, var value) -> line("r" + to + " = " + value(value) + ";");
      case Toy.Statement.If(var condition, var then, var otherwise) -> {
        braces("if (" + condition(condition) + ")", then);
        if (!otherwise.isEmpty()) braces("else", otherwise);
      }
      case Toy.Statement.Repeat(int times, var meanwhile, var inner) -> {
        var i = "i" + depth++;
        braces(
            "for (int "
                + i
                + " = 0; "
                + i
                + " < "
                + times
                + (meanwhile == null ? "" : " && " + condition(meanwhile))
                + "; "
                + i
                + "++)",
            inner);
        depth--;
      }
      case Toy.Statement.Synchronized(int monitor, var inner) ->
          braces("synchronized (m" + monitor + ")", inner);
      case Toy.Statement.Wait(int monitor, var condition, boolean loop) ->
          line((loop ? "while (" : "if (") + condition(condition) + ") m" + monitor + ".wait();");
      case Toy.Statement.Notify(int monitor, boolean all) ->
          line("m" + monitor + (all ? ".notifyAll();" : ".notify();"));
      case Toy.Statement.Locked(int lock, boolean safely, var inner) -> {
        line("k" + (lock - 2) + ".lock();");
        if (safely) {
          braces("try", inner);
          line("finally { k" + (lock - 2) + ".unlock(); }");
        } else {
          block(inner);
          line("k" + (lock - 2) + ".unlock();");
        }
      }
      case Toy.Statement.Tried(int lock, var inner, var otherwise) -> {
        line("if (k" + (lock - 2) + ".tryLock()) {");
        braces("try", inner);
        line("finally { k" + (lock - 2) + ".unlock(); }");
        line("}");
        if (!otherwise.isEmpty()) braces("else", otherwise);
      }
      case Toy.Statement.Await(int lock, var condition, boolean loop) ->
          line(
              (loop ? "while (" : "if (")
                  + condition(condition)
                  + ") c"
                  + (lock - 2)
                  + ".await();");
      case Toy.Statement.Signal(int lock, boolean all) ->
          line("c" + (lock - 2) + (all ? ".signalAll();" : ".signal();"));
      case Toy.Statement.Permitted(var inner) -> {
        line("permits.acquire();");
        block(inner);
        line("permits.release();");
      }
      case Toy.Statement.Throw(var condition) ->
          line("if (" + condition(condition) + ") throw new IllegalStateException();");
      case Toy.Statement.Try(var inner, boolean any, var handler, var cleanup) -> {
        braces("try", inner);
        var exception = any ? "RuntimeException" : "IllegalStateException";
        if (handler != null) braces("catch (" + exception + " e" + depth++ + ")", handler);
        if (handler != null) depth--;
        if (cleanup != null) braces("finally", cleanup);
      }
      case Toy.Statement.Start(int thread) -> line("t" + thread + ".start();");
      case Toy.Statement.Join(int thread) -> line("t" + thread + ".join();");
      case Toy.Statement.Print(var value) -> line("IO.println(" + value(value) + ");");
    }
  }

  private static String assign(Toy.Place place, Toy.Value value) {
    if (place.atomic()) return place.java + ".set(" + value(value) + ");";
    return switch (place) {
      case BY_HANDLE -> "handle.setVolatile(this, " + value(value) + ");";
      case POINTER -> "pointer = box" + value(value) + ";";
      default -> place.java + " = " + value(value) + ";";
    };
  }
}
