import java.util.List;

/// A program as a snippet.
final class MeetText {
  private static final String IMPORTS =
      """
      import java.util.concurrent.*;
      import java.util.concurrent.locks.*;

      """;

  private final StringBuilder text = new StringBuilder(IMPORTS);
  private int indent;
  private int exceptions;

  private MeetText() {}

  static String of(Meet.Program program) {
    var made = new MeetText();
    for (var thing : program.things()) thing.fields().forEach(made::line);
    for (int i = 0; i < program.bodies().size(); i++) made.body(program, i);
    return made.text.toString();
  }

  private void line(String line) {
    text.append("  ".repeat(indent)).append(line).append('\n');
  }

  private void open(String line) {
    line(line + " {");
    indent++;
  }

  private void close(String... more) {
    indent--;
    line("}" + String.join("", more));
  }

  private void body(Meet.Program program, int number) {
    line("");
    if (number == 0) {
      open("void main() throws Exception");
      for (int daemon : program.daemons()) line("t" + daemon + ".setDaemon(true);");
      if (program.pool() != null) program.pool().prelude().forEach(call -> line(call.java() + ";"));
      block(program.bodies().getFirst());
      close();
      return;
    }
    open("void run" + number + "()");
    open("try");
    line("body" + number + "();");
    indent--;
    open("} catch (RuntimeException e)");
    line("throw e;");
    indent--;
    open("} catch (Exception e)");
    line("throw new IllegalStateException(e);");
    close();
    close();
    line("");
    open("int body" + number + "() throws Exception");
    block(program.bodies().get(number));
    line("return " + number + ";");
    close();
  }

  private void block(List<Meet.Statement> statements) {
    statements.forEach(this::statement);
  }

  private void statement(Meet.Statement statement) {
    switch (statement) {
      case Meet.Statement.Does(var call) -> line(call.java() + ";");
      case Meet.Statement.Shows(var call) -> line("IO.println(" + call.java() + ");");
      case Meet.Statement.If(var condition, var then, var otherwise) -> {
        open("if (" + condition.java() + ")");
        block(then);
        if (!otherwise.isEmpty()) {
          indent--;
          open("} else");
          block(otherwise);
        }
        close();
      }
      case Meet.Statement.While(var condition, var body) ->
          line("while (" + condition.java() + ") " + body.java() + ";");
      case Meet.Statement.Synchronized(var monitor, var body) -> {
        open("synchronized (" + monitor.name() + ")");
        block(body);
        close();
      }
      case Meet.Statement.Finally(var body, var last) -> tries(body, last);
      case Meet.Statement.Locked(var lock, var body, var unlock) -> {
        line(lock.java() + ";");
        tries(body, unlock);
      }
      case Meet.Statement.Catch(var body, var handler) -> {
        var e = "e" + exceptions++;
        open("try");
        block(body);
        indent--;
        open("} catch (Exception " + e + ")");
        line("IO.println(" + e + ".getClass().getSimpleName());");
        block(handler);
        close();
      }
      case Meet.Statement.Throw() -> line("if (true) throw new IllegalStateException();");
    }
  }

  private void tries(List<Meet.Statement> body, Meet.Call last) {
    open("try");
    block(body);
    indent--;
    open("} finally");
    line(last.java() + ";");
    close();
  }
}
