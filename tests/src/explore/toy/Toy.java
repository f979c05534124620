import java.util.List;

/// A toy language of concurrent programs, small enough to be explored in two independent ways:
/// `ToyText` prints one as Java for the explorer, `ToyWalk` knows all its schedules by itself.
final class Toy {
  static final int REGISTERS = 2;

  private Toy() {}

  /// What is in memory: fields of several types, elements of an array, atomics, fields of two
  /// objects.
  enum Place {
    X("x", "x"),
    Y("y", "y"),
    Z("z", "z"),
    VOLATILE("v", "v"),
    STATIC("s", "s"),
    LONG("w", "w"),
    HANDLED("h", "h"),
    BY_HANDLE("h", "h"),
    ATOMIC_0("a0", "AtomicInteger"),
    ATOMIC_1("a1", "AtomicInteger"),
    ELEMENT_0("array[0]", "int[]"),
    ELEMENT_1("array[1]", "int[]"),
    BOX_0("box0.f", "Box.f"),
    BOX_1("box1.f", "Box.f"),
    POINTED("pointer.f", "Box.f"),
    POINTER("pointer", "pointer");

    final String java;

    /// The name under which the engine decides whether threads share it.
    final String kind;

    Place(String java, String kind) {
      this.java = java;
      this.kind = kind;
    }

    /// Where it is in memory; what `pointer` was is in this register.
    int cell(int[] registers, int pointer) {
      return switch (this) {
        case BY_HANDLE -> HANDLED.ordinal();
        case POINTED -> BOX_0.ordinal() + registers[pointer];
        default -> ordinal();
      };
    }

    boolean atomic() {
      return this == ATOMIC_0 || this == ATOMIC_1;
    }
  }

  enum Update {
    INCREMENT_AND_GET,
    GET_AND_ADD,
    GET_AND_SET;

    int makes(int old, int operand) {
      return switch (this) {
        case INCREMENT_AND_GET -> old + 1;
        case GET_AND_ADD -> old + operand;
        case GET_AND_SET -> operand;
      };
    }
  }

  /// Of an int, evaluated from left to right.
  sealed interface Value {
    record Constant(int value) implements Value {}

    record Register(int number) implements Value {}

    record Read(Place place) implements Value {}

    record Sum(Value left, Value right) implements Value {}

    /// One atomic step that reads and writes; of an atomic, or of `h` by its handle.
    record Change(Place place, Update update, int operand) implements Value {}
  }

  sealed interface Condition {
    record Is(Value value, int wanted) implements Condition {}

    record Less(Value value, int bound) implements Condition {}

    record Both(Condition left, Condition right) implements Condition {}

    record Either(Condition left, Condition right) implements Condition {}

    record Not(Condition of) implements Condition {}

    /// `compareAndSet`.
    record Swap(Place place, int expected, int replacement) implements Condition {}
  }

  sealed interface Statement {
    record Assign(Place place, Value value) implements Statement {}

    record Increment(Place place) implements Statement {}

    record Keep(int register, Value value) implements Statement {}

    record If(Condition condition, List<Statement> then, List<Statement> otherwise)
        implements Statement {}

    /// At most so often; `meanwhile` may be null.
    record Repeat(int times, Condition meanwhile, List<Statement> body) implements Statement {}

    record Synchronized(int monitor, List<Statement> body) implements Statement {}

    /// `if` or `while` this holds, waits; also on a monitor that isn't held.
    record Wait(int monitor, Condition condition, boolean loop) implements Statement {}

    record Notify(int monitor, boolean all) implements Statement {}

    /// Unlocked in `finally`, or only if nothing is thrown.
    record Locked(int lock, boolean safely, List<Statement> body) implements Statement {}

    record Tried(int lock, List<Statement> body, List<Statement> otherwise) implements Statement {}

    record Await(int lock, Condition condition, boolean loop) implements Statement {}

    record Signal(int lock, boolean all) implements Statement {}

    record Permitted(List<Statement> body) implements Statement {}

    record Throw(Condition condition) implements Statement {}

    /// `handler` or `cleanup` may be null; the handler takes an IllegalStateException, or any.
    record Try(List<Statement> body, boolean any, List<Statement> handler, List<Statement> cleanup)
        implements Statement {}

    record Start(int thread) implements Statement {}

    record Join(int thread) implements Statement {}

    record Print(Value value) implements Statement {}
  }

  /// Body 0 is main's, body n that of thread n; whoever contains its `Start` creates it.
  record Program(List<List<Statement>> bodies) {}
}
