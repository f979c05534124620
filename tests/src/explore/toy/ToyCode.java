import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A body of the toy language as a list of instructions, the unit in which `ToyWalk` moves a
/// thread.
final class ToyCode {
  enum Do {
    CONSTANT,
    COPY,
    ADD,
    READ,
    WRITE,
    CHANGE,
    SWAP,
    PRINT,
    JUMP,
    IF_ZERO,
    EQUAL,
    LESS,
    ENTER,
    EXIT,
    WAIT,
    WAKE,
    NOTIFY,
    NOTIFY_ALL,
    LOCK,
    UNLOCK,
    TRY_LOCK,
    AWAIT,
    RELOCK,
    SIGNAL,
    SIGNAL_ALL,
    ACQUIRE,
    RELEASE,
    THROW,
    RETHROW,
    CAUGHT,
    START,
    JOIN,
    FORGET
  }

  /// Registers: `a`, `b`; the rest depends on what is done.
  record Instruction(Do what, int a, int b, int c, Toy.Place place, Toy.Update update) {
    /// What concerns registers alone.
    void compute(int[] r) {
      switch (what) {
        case CONSTANT -> r[a] = b;
        case COPY -> r[a] = r[b];
        case ADD -> r[a] += r[b];
        case EQUAL -> r[a] = r[a] == b ? 1 : 0;
        case LESS -> r[a] = r[a] < b ? 1 : 0;
        case FORGET -> Arrays.fill(r, a, r.length, 0);
        case CAUGHT -> r[a] = 0;
        default -> throw new IllegalStateException(what + " concerns more than registers");
      }
    }
  }

  /// Instructions `from` to `to`, not included, lead to `handler`, which keeps the exception in
  /// `register`.
  record Range(int from, int to, int handler, boolean any, int register) {}

  static final int ILLEGAL_STATE = 1;
  static final int NOT_LOCKED = 2;
  static final int NOT_OWNER = 3; // of a monitor: that has a message

  final List<Instruction> code = new ArrayList<>();
  final List<Range> ranges = new ArrayList<>(); // inner ones first
  int registers = Toy.REGISTERS;
  private int live = Toy.REGISTERS; // registers that loops and handlers in progress need

  static ToyCode of(List<Toy.Statement> body) {
    var made = new ToyCode();
    made.block(body);
    return made;
  }

  /// What takes an exception thrown here, or null.
  Range handler(int thrower, int exception) {
    for (var range : ranges)
      if (range.from <= thrower && thrower < range.to && (range.any || exception == ILLEGAL_STATE))
        return range;
    return null;
  }

  /// How main ends by an exception, or by none, as a table of outcomes writes it.
  static String ending(int exception) {
    return switch (exception) {
      case ILLEGAL_STATE -> ", Throws IllegalStateException";
      case NOT_LOCKED -> ", Throws IllegalMonitorStateException";
      case NOT_OWNER -> ", Throws IllegalMonitorStateException: current thread is not owner";
      default -> "";
    };
  }

  private int emit(Do what, int a, int b, int c) {
    code.add(new Instruction(what, a, b, c, null, null));
    return code.size() - 1;
  }

  private int emit(Do what, int a) {
    return emit(what, a, 0, 0);
  }

  private void access(Do what, Toy.Place place, int a, int b, int c, Toy.Update update) {
    code.add(new Instruction(what, a, b, c, place, update));
  }

  private int register(int number) {
    registers = Math.max(registers, number + 1);
    return number;
  }

  private void land(int jump) {
    var old = code.get(jump);
    code.set(jump, new Instruction(old.what, old.a, code.size(), old.c, null, null));
  }

  private void block(List<Toy.Statement> statements) {
    for (var statement : statements) {
      statement(statement);
      emit(Do.FORGET, live);
    }
  }

  /// Into register `to`, using no register below it.
  private void value(Toy.Value value, int to) {
    register(to);
    switch (value) {
      case Toy.Value.Constant(int n) -> emit(Do.CONSTANT, to, n, 0);
      case Toy.Value.Register(int n) -> emit(Do.COPY, to, n, 0);
      case Toy.Value.Read(var place) -> {
        pointer(place, to);
        access(Do.READ, place, to, to, 0, null);
      }
      case Toy.Value.Sum(var left, var right) -> {
        value(left, to);
        value(right, to + 1);
        emit(Do.ADD, to, to + 1, 0);
      }
      case Toy.Value.Change(var place, var update, int n) ->
          access(Do.CHANGE, place, to, to, n, update);
    }
  }

  /// Java reads the reference before anything to the right of it.
  private void pointer(Toy.Place place, int to) {
    if (place == Toy.Place.POINTED) access(Do.READ, Toy.Place.POINTER, register(to), to, 0, null);
  }

  /// 1 or 0 into register `to`.
  private void condition(Toy.Condition condition, int to) {
    register(to);
    switch (condition) {
      case Toy.Condition.Is(var value, int n) -> {
        value(value, to);
        emit(Do.EQUAL, to, n, 0);
      }
      case Toy.Condition.Less(var value, int n) -> {
        value(value, to);
        emit(Do.LESS, to, n, 0);
      }
      case Toy.Condition.Both(var left, var right) -> {
        condition(left, to);
        int out = emit(Do.IF_ZERO, to);
        condition(right, to);
        land(out);
      }
      case Toy.Condition.Either(var left, var right) -> {
        condition(left, to);
        int more = emit(Do.IF_ZERO, to);
        int out = emit(Do.JUMP, 0);
        land(more);
        condition(right, to);
        land(out);
      }
      case Toy.Condition.Not(var of) -> {
        condition(of, to);
        emit(Do.EQUAL, to, 0, 0);
      }
      case Toy.Condition.Swap(var place, int expected, int replacement) -> {
        access(Do.SWAP, place, to, expected, replacement, null);
      }
    }
  }

  private void statement(Toy.Statement statement) {
    int free = live;
    switch (statement) {
      case Toy.Statement.Assign(var place, var value) -> {
        pointer(place, free);
        value(value, free + 1);
        access(Do.WRITE, place, free + 1, free, 0, null);
      }
      case Toy.Statement.Increment(var place) when place.atomic() ->
          access(Do.CHANGE, place, register(free), free, 0, Toy.Update.INCREMENT_AND_GET);
      case Toy.Statement.Increment(var place) -> {
        pointer(place, free);
        access(Do.READ, place, register(free + 1), free, 0, null);
        emit(Do.CONSTANT, register(free + 2), 1, 0);
        emit(Do.ADD, free + 1, free + 2, 0);
        access(Do.WRITE, place, free + 1, free, 0, null);
      }
      case Toy.Statement.Keep(int to, var value) -> {
        value(value, free);
        emit(Do.COPY, to, free, 0);
      }
      case Toy.Statement.If(var condition, var then, var otherwise) -> {
        condition(condition, free);
        choice(free, () -> block(then), () -> block(otherwise));
      }
      case Toy.Statement.Repeat(int times, var meanwhile, var body) ->
          repeat(times, meanwhile, body);
      case Toy.Statement.Synchronized(int monitor, var body) -> {
        emit(Do.ENTER, monitor);
        guarded(body, () -> emit(Do.EXIT, monitor));
      }
      case Toy.Statement.Wait(int monitor, var condition, boolean loop) ->
          waiting(
              condition,
              loop,
              () -> {
                emit(Do.WAIT, monitor);
                emit(Do.WAKE, monitor);
              });
      case Toy.Statement.Notify(int monitor, boolean all) ->
          emit(all ? Do.NOTIFY_ALL : Do.NOTIFY, monitor);
      case Toy.Statement.Locked(int lock, boolean safely, var body) -> {
        emit(Do.LOCK, lock);
        if (safely) guarded(body, () -> emit(Do.UNLOCK, lock));
        else {
          block(body);
          emit(Do.UNLOCK, lock);
        }
      }
      case Toy.Statement.Tried(int lock, var body, var otherwise) -> {
        emit(Do.TRY_LOCK, lock, register(free), 0);
        choice(free, () -> guarded(body, () -> emit(Do.UNLOCK, lock)), () -> block(otherwise));
      }
      case Toy.Statement.Await(int lock, var condition, boolean loop) ->
          waiting(
              condition,
              loop,
              () -> {
                emit(Do.AWAIT, lock);
                emit(Do.RELOCK, lock);
              });
      case Toy.Statement.Signal(int lock, boolean all) ->
          emit(all ? Do.SIGNAL_ALL : Do.SIGNAL, lock);
      case Toy.Statement.Permitted(var body) -> {
        emit(Do.ACQUIRE, 0);
        block(body);
        emit(Do.RELEASE, 0);
      }
      case Toy.Statement.Throw(var condition) -> {
        condition(condition, free);
        choice(free, () -> emit(Do.THROW, ILLEGAL_STATE), () -> {});
      }
      case Toy.Statement.Try(var body, boolean any, var handler, var cleanup) -> {
        if (cleanup == null) handled(body, any, handler);
        else
          guarded(List.of(new Toy.Statement.Try(body, any, handler, null)), () -> block(cleanup));
      }
      case Toy.Statement.Start(int thread) -> emit(Do.START, thread);
      case Toy.Statement.Join(int thread) -> emit(Do.JOIN, thread);
      case Toy.Statement.Print(var value) -> {
        value(value, free);
        emit(Do.PRINT, free);
      }
    }
  }

  private void choice(int register, Runnable then, Runnable otherwise) {
    int to = emit(Do.IF_ZERO, register);
    then.run();
    int out = emit(Do.JUMP, 0);
    land(to);
    otherwise.run();
    land(out);
  }

  private void repeat(int times, Toy.Condition meanwhile, List<Toy.Statement> body) {
    int counter = register(live++);
    emit(Do.CONSTANT, counter, 0, 0);
    int head = code.size();
    emit(Do.COPY, register(live), counter, 0);
    emit(Do.LESS, live, times, 0);
    int end = emit(Do.IF_ZERO, live);
    int early = -1;
    if (meanwhile != null) {
      condition(meanwhile, live);
      early = emit(Do.IF_ZERO, live);
    }
    block(body);
    emit(Do.CONSTANT, register(live), 1, 0);
    emit(Do.ADD, counter, live, 0);
    emit(Do.JUMP, 0, head, 0);
    land(end);
    if (early >= 0) land(early);
    live--;
  }

  private void waiting(Toy.Condition condition, boolean loop, Runnable wait) {
    int head = code.size();
    condition(condition, live);
    int out = emit(Do.IF_ZERO, live);
    wait.run();
    if (loop) emit(Do.JUMP, 0, head, 0);
    land(out);
  }

  /// `finally`: what is done after the body, and also when it throws.
  private void guarded(List<Toy.Statement> body, Runnable last) {
    int kept = register(live++);
    int from = code.size();
    block(body);
    int to = code.size();
    last.run();
    int out = emit(Do.JUMP, 0);
    ranges.add(new Range(from, to, code.size(), true, kept));
    last.run();
    emit(Do.RETHROW, kept);
    land(out);
    live--;
  }

  private void handled(List<Toy.Statement> body, boolean any, List<Toy.Statement> handler) {
    int from = code.size();
    block(body);
    int to = code.size();
    if (handler == null) return;
    int out = emit(Do.JUMP, 0);
    ranges.add(new Range(from, to, code.size(), any, register(live)));
    emit(Do.CAUGHT, live);
    block(handler);
    land(out);
  }
}
