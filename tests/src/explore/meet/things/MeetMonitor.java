import java.util.List;

/// An object's monitor: nobody says who enters first, nor whom `notify` wakes.
final class MeetMonitor implements Meet.Thing {
  private final String name;
  private final int owner;
  private final int count;
  private final int waiting;

  MeetMonitor(MeetShape shape, String name) {
    this.name = name;
    owner = shape.cell(-1);
    count = shape.cell(0);
    waiting = shape.list();
  }

  String name() {
    return name;
  }

  @Override
  public List<String> fields() {
    return List.of("final Object " + name + " = new Object();");
  }

  @Override
  public List<Meet.Call> calls() {
    return List.of(
        waitingCall(),
        Meet.Call.of(name + ".wait(1)", code -> await(code, true)),
        Meet.Call.of(name + ".notify()", this::wakeOne),
        Meet.Call.of(name + ".notifyAll()", this::wakeAll));
  }

  Meet.Call waitingCall() {
    return Meet.Call.of(name + ".wait()", code -> await(code, false));
  }

  private boolean mine(MeetState state) {
    return state.get(owner) == state.me();
  }

  private boolean free(MeetState state) {
    return state.get(owner) < 0;
  }

  private boolean waits(MeetState state) {
    return state.list(waiting).contains(state.me());
  }

  void enter(MeetCode code) {
    code.waits(
        state -> mine(state) ? -1 : state.get(owner),
        MeetCode.move(
            state -> free(state) || mine(state),
            state -> {
              state.set(owner, state.me());
              state.add(count, 1);
            }));
  }

  void exit(MeetCode code) {
    code.step(
        state -> {
          state.add(count, -1);
          if (state.get(count) == 0) state.set(owner, -1);
        });
  }

  /// HotSpot looks for an interrupt when it begins, and, if nobody notified, once it has entered
  /// again.
  private void await(MeetCode code, boolean timed) {
    int times = code.register();
    var done = new MeetCode.Label();
    code.step(
        state -> {
          if (!mine(state)) state.fail(MeetThrown.NOT_OWNER);
        });
    code.checkInterrupt();
    code.step(
        state -> {
          state.append(waiting, state.me());
          state.register(times, state.get(count));
          state.set(count, 0);
          state.set(owner, -1);
        });
    code.waits(
        state -> waits(state) ? -1 : state.get(owner),
        MeetCode.move(
            state -> !waits(state) && free(state),
            state -> {
              again(state, times);
              state.jump(done);
            }),
        MeetCode.move(
            state -> waits(state) && (timed || state.interrupted()),
            state -> state.remove(waiting, state.me())));
    code.waits(state -> state.get(owner), MeetCode.move(this::free, state -> again(state, times)));
    code.checkInterrupt();
    code.mark(done);
  }

  private void again(MeetState state, int times) {
    state.set(owner, state.me());
    state.set(count, state.register(times));
  }

  private void wakeOne(MeetCode code) {
    code.choices(
        state -> {
          var all = state.list(waiting);
          if (!mine(state)) return List.of(s -> s.fail(MeetThrown.NOT_OWNER));
          if (all.isEmpty()) return List.of(_ -> {});
          return all.stream().<MeetCode.Effect>map(t -> s -> s.remove(waiting, t)).toList();
        });
  }

  private void wakeAll(MeetCode code) {
    code.step(
        state -> {
          if (mine(state)) state.list(waiting, List.of());
          else state.fail(MeetThrown.NOT_OWNER);
        });
  }
}
