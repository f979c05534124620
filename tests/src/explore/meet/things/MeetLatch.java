import java.util.List;

/// A `CountDownLatch`.
final class MeetLatch implements Meet.Thing {
  private final String name;
  private final int initial;
  private final int count;

  MeetLatch(MeetShape shape, String name, int initial) {
    this.name = name;
    this.initial = initial;
    count = shape.cell(initial);
  }

  @Override
  public List<String> fields() {
    return List.of("final CountDownLatch " + name + " = new CountDownLatch(" + initial + ");");
  }

  @Override
  public List<Meet.Call> calls() {
    var countDown =
        Meet.Call.of(
            name + ".countDown()",
            code -> code.step(state -> state.set(count, Math.max(0, state.get(count) - 1))));
    return List.of(
        countDown,
        countDown,
        countDown,
        Meet.Call.of(name + ".await()", code -> await(code, false)),
        Meet.Call.of(name + ".await()", code -> await(code, false)),
        Meet.Call.tells(name + ".await(1, TimeUnit.MILLISECONDS)", code -> await(code, true)),
        Meet.Call.gives(
            name + ".getCount()", code -> code.step(state -> state.result(state.get(count)))));
  }

  private boolean zero(MeetState state) {
    return state.get(count) == 0;
  }

  /// Who finds an interrupt when it begins throws, though the count be zero; later the two are a
  /// race.
  private void await(MeetCode code, boolean timed) {
    code.checkInterrupt();
    code.choose(
        MeetCode.move(this::zero, state -> state.result(true)),
        MeetCode.move(
            state -> state.interrupted(),
            state -> MeetCode.throwIfInterrupted(state, MeetThrown.INTERRUPTED)),
        MeetCode.move(state -> timed && !zero(state), state -> state.result(false)));
  }
}
