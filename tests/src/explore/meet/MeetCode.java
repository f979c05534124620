import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// What a thread does, as instructions: each is a step of its own, or goes along with the step
/// before it because no other thread can tell.
final class MeetCode {
  interface Effect {
    void on(MeetState state);
  }

  interface Guard {
    boolean in(MeetState state);
  }

  /// One thing of several that can come next, when it can.
  record Move(Guard when, Effect then) {}

  /// @param holder the thread that holds what is waited for, or -1
  record Instruction(
      boolean step, Function<MeetState, List<Effect>> moves, ToIntFunction<MeetState> holder) {}

  /// Instructions `from` to `to`, not included, lead to `handler`, which finds the exception in
  /// `register`.
  record Range(int from, int to, int handler, int register) {}

  static final class Label {
    int at;
  }

  private final boolean daemon;
  private final boolean interrupts;
  private final List<Instruction> code = new ArrayList<>();
  private final List<Range> ranges = new ArrayList<>(); // inner ones first
  private int live = MeetState.RESULT + 1;
  private int end;

  /// @param interrupts does the program interrupt any thread?
  MeetCode(boolean daemon, boolean interrupts) {
    this.daemon = daemon;
    this.interrupts = interrupts;
  }

  boolean daemon() {
    return daemon;
  }

  Instruction at(int number) {
    return code.get(number);
  }

  int end() {
    return end;
  }

  /// The last instruction: a thread's end.
  void ends() {
    end = code.size();
    step(MeetState::end);
  }

  Range handler(int thrower) {
    for (var range : ranges) if (range.from <= thrower && thrower < range.to) return range;
    return null;
  }

  // ---- Instructions

  void local(Effect effect) {
    code.add(new Instruction(false, _ -> List.of(effect), _ -> -1));
  }

  void step(Effect effect) {
    choices(_ -> List.of(effect));
  }

  void choices(Function<MeetState, List<Effect>> moves) {
    code.add(new Instruction(true, moves, _ -> -1));
  }

  void choose(Move... moves) {
    waits(_ -> -1, moves);
  }

  void waits(ToIntFunction<MeetState> holder, Move... moves) {
    var all = List.of(moves);
    code.add(
        new Instruction(
            true,
            state ->
                all.stream().filter(move -> move.when.in(state)).map(move -> move.then).toList(),
            holder));
  }

  static Move move(Guard when, Effect then) {
    return new Move(when, then);
  }

  Label label() {
    var label = new Label();
    label.at = code.size();
    return label;
  }

  void mark(Label label) {
    label.at = code.size();
  }

  void jump(Label label) {
    local(state -> state.jump(label));
  }

  int register() {
    if (live >= MeetState.REGISTERS) throw new IllegalStateException("too few registers");
    return live++;
  }

  /// `if (Thread.interrupted()) throw new InterruptedException()`.
  void checkInterrupt() {
    if (interrupts) step(state -> throwIfInterrupted(state, MeetThrown.INTERRUPTED));
  }

  static void throwIfInterrupted(MeetState state, MeetThrown thrown) {
    if (!state.interrupted()) return;
    state.interrupt(state.me(), false);
    state.fail(thrown);
  }

  // ---- Structure

  /// Decides by what this thread knows, or what only it can change now.
  void choice(Guard guard, Runnable then, Runnable otherwise) {
    var no = new Label();
    var out = new Label();
    local(
        state -> {
          if (!guard.in(state)) state.jump(no);
        });
    then.run();
    jump(out);
    mark(no);
    otherwise.run();
    mark(out);
  }

  /// `while (true)`; the body gets what leads out.
  void loop(java.util.function.Consumer<Label> body) {
    var out = new Label();
    var head = label();
    body.accept(out);
    jump(head);
    mark(out);
  }

  /// `finally`.
  void guarded(Runnable body, Runnable last) {
    int before = live;
    int kept = register();
    int result = register();
    int from = code.size();
    body.run();
    int to = code.size();
    local(state -> state.register(result, state.register(MeetState.RESULT)));
    last.run();
    local(state -> state.result(state.register(result)));
    var out = new Label();
    jump(out);
    ranges.add(new Range(from, to, code.size(), kept));
    last.run();
    local(state -> state.fail(MeetThrown.values()[state.register(kept)]));
    mark(out);
    live = before;
  }

  /// `catch`; the handler is told in which register the exception is.
  void caught(Runnable body, java.util.function.IntConsumer handler) {
    int before = live;
    int kept = register();
    int from = code.size();
    body.run();
    int to = code.size();
    var out = new Label();
    jump(out);
    ranges.add(new Range(from, to, code.size(), kept));
    handler.accept(kept);
    mark(out);
    live = before;
  }

  void call(Meet.Call call) {
    int before = live;
    call.code().accept(this);
    live = before;
  }

  void block(List<Meet.Statement> statements) {
    for (var statement : statements) {
      statement(statement);
      int from = live;
      local(state -> state.forget(from));
      local(state -> state.result(0));
    }
  }

  private static boolean holds(MeetState state) {
    return state.register(MeetState.RESULT) == 1;
  }

  private void statement(Meet.Statement statement) {
    switch (statement) {
      case Meet.Statement.Does(var call) -> call(call);
      case Meet.Statement.Shows(var call) -> {
        call(call);
        step(state -> state.print(shown(call.gives(), state.register(MeetState.RESULT))));
      }
      case Meet.Statement.If(var condition, var then, var otherwise) -> {
        call(condition);
        choice(MeetCode::holds, () -> block(then), () -> block(otherwise));
      }
      case Meet.Statement.While(var condition, var body) ->
          loop(
              out -> {
                call(condition);
                choice(MeetCode::holds, () -> call(body), () -> jump(out));
              });
      case Meet.Statement.Synchronized(var monitor, var body) -> {
        monitor.enter(this);
        guarded(() -> block(body), () -> monitor.exit(this));
      }
      case Meet.Statement.Finally(var body, var last) ->
          guarded(() -> block(body), () -> call(last));
      case Meet.Statement.Locked(var lock, var body, var unlock) -> {
        call(lock);
        guarded(() -> block(body), () -> call(unlock));
      }
      case Meet.Statement.Catch(var body, var handler) ->
          caught(
              () -> block(body),
              kept -> {
                step(state -> state.print(MeetThrown.values()[state.register(kept)].type()));
                block(handler);
              });
      case Meet.Statement.Throw() -> local(state -> state.fail(MeetThrown.ILLEGAL_STATE));
    }
  }

  private static String shown(Meet.Gives gives, int value) {
    if (gives == Meet.Gives.BOOLEAN) return value == 1 ? "true" : "false";
    return value == MeetShape.NULL ? "null" : "" + value;
  }
}
