import java.util.List;

/// A bounded blocking queue of numbers: what its two implementations have in common.
abstract class MeetQueue implements Meet.Thing {
  final String name;
  final int capacity;
  final int elements;

  MeetQueue(MeetShape shape, String name, int capacity) {
    this.name = name;
    this.capacity = capacity;
    elements = shape.list();
  }

  abstract String type();

  abstract void put(MeetCode code, int element, Patience patience);

  abstract void take(MeetCode code, Patience patience);

  abstract void peek(MeetCode code);

  abstract void size(MeetCode code);

  enum Patience {
    NONE,
    TIMED,
    ENDLESS
  }

  boolean full(MeetState state) {
    return state.list(elements).size() == capacity;
  }

  boolean empty(MeetState state) {
    return state.list(elements).isEmpty();
  }

  void showFirst(MeetState state) {
    state.result(empty(state) ? MeetShape.NULL : state.list(elements).getFirst());
  }

  @Override
  public List<String> fields() {
    return List.of(
        "final " + type() + "<Integer> " + name + " = new " + type() + "<>(" + capacity + ");");
  }

  @Override
  public List<Meet.Call> calls() {
    return List.of(
        Meet.Call.of(name + ".put(1)", code -> put(code, 1, Patience.ENDLESS)),
        Meet.Call.of(name + ".put(2)", code -> put(code, 2, Patience.ENDLESS)),
        Meet.Call.gives(name + ".take()", code -> take(code, Patience.ENDLESS)),
        Meet.Call.gives(name + ".take()", code -> take(code, Patience.ENDLESS)),
        Meet.Call.tells(name + ".offer(3)", code -> put(code, 3, Patience.NONE)),
        Meet.Call.tells(
            name + ".offer(4, 1, TimeUnit.MILLISECONDS)", code -> put(code, 4, Patience.TIMED)),
        Meet.Call.gives(name + ".poll()", code -> take(code, Patience.NONE)),
        Meet.Call.gives(
            name + ".poll(1, TimeUnit.MILLISECONDS)", code -> take(code, Patience.TIMED)),
        Meet.Call.gives(name + ".peek()", this::peek),
        Meet.Call.gives(name + ".size()", this::size));
  }

  /// `while (none) if (its time is over) return otherwise; else wait`.
  ///
  /// @param sees how it is seen that there is none: a step if others can change that
  void await(
      MeetCode code, MeetCode.Guard none, MeetCondition until, Patience patience, boolean sees) {
    int was = code.register();
    int over = code.register();
    code.local(state -> state.register(over, 0));
    code.loop(
        out -> {
          MeetCode.Effect looks = state -> state.register(was, none.in(state) ? 1 : 0);
          if (sees) code.step(looks);
          else code.local(looks);
          code.local(
              state -> {
                boolean gives = patience == Patience.NONE || state.register(over) == 1;
                if (state.register(was) == 0 || gives) state.jump(out);
              });
          until.await(code, patience == Patience.TIMED);
          if (patience == Patience.TIMED) findOver(code, over);
        });
    code.local(state -> state.result(state.register(was) == 0));
  }

  /// Who was signalled may find that its time is over, too.
  private static void findOver(MeetCode code, int over) {
    code.choose(
        MeetCode.move(state -> state.register(MeetState.RESULT) == 1, _ -> {}),
        MeetCode.move(_ -> true, state -> state.register(over, 1)));
  }
}
