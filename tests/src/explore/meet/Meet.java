import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// A second toy language: programs whose threads meet at objects of the JDK.
///
/// A call carries its text, which the explorer is given, and its meaning: what JDK 25's code does,
/// step by step, as a `MeetCode`. So each class of the JDK is one class here.
final class Meet {
  private Meet() {}

  /// What a call gives; numbers may be null.
  enum Gives {
    NOTHING,
    BOOLEAN,
    NUMBER
  }

  record Call(String java, Gives gives, Consumer<MeetCode> code) {
    static Call of(String java, Consumer<MeetCode> code) {
      return new Call(java, Gives.NOTHING, code);
    }

    static Call tells(String java, Consumer<MeetCode> code) {
      return new Call(java, Gives.BOOLEAN, code);
    }

    static Call gives(String java, Consumer<MeetCode> code) {
      return new Call(java, Gives.NUMBER, code);
    }
  }

  /// An object of the JDK, or a field.
  interface Thing {
    /// What declares it.
    List<String> fields();

    /// What can be called at any time.
    List<Call> calls();
  }

  sealed interface Statement {
    record Does(Call call) implements Statement {}

    record Shows(Call call) implements Statement {}

    record If(Call condition, List<Statement> then, List<Statement> otherwise)
        implements Statement {}

    record While(Call condition, Call body) implements Statement {}

    record Synchronized(MeetMonitor monitor, List<Statement> body) implements Statement {}

    record Finally(List<Statement> body, Call last) implements Statement {}

    record Locked(Call lock, List<Statement> body, Call unlock) implements Statement {}

    /// Prints which exception it was.
    record Catch(List<Statement> body, List<Statement> handler) implements Statement {}

    record Throw() implements Statement {}
  }

  /// Body 0 is main's, the next ones those of threads, the rest tasks of the pool, if there is one.
  record Program(
      MeetShape shape,
      List<Thing> things,
      List<List<Statement>> bodies,
      int threads,
      Set<Integer> daemons,
      MeetPool pool) {}
}
