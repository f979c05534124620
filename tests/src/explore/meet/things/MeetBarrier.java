import java.util.List;
import java.util.function.Consumer;

/// A `CyclicBarrier`: its code, of a lock, a condition, a count and a generation.
final class MeetBarrier implements Meet.Thing {
  /// What the last who comes does.
  record Action(String java, Consumer<MeetCode> code) {}

  private final String name;
  private final int parties;
  private final Action action;
  private final MeetLock lock;
  private final MeetCondition trip;
  private final int count;
  private final int generation;
  private final int broken; // generations

  /// @param action or null
  MeetBarrier(MeetShape shape, String name, int parties, Action action) {
    this.name = name;
    this.parties = parties;
    this.action = action;
    lock = new MeetLock(shape, "lock", false);
    trip = new MeetCondition(shape, lock, "trip", "lock");
    count = shape.cell(parties);
    generation = shape.cell(0);
    broken = shape.list();
  }

  @Override
  public List<String> fields() {
    var and = action == null ? "" : ", () -> " + action.java;
    return List.of("final CyclicBarrier " + name + " = new CyclicBarrier(" + parties + and + ");");
  }

  @Override
  public List<Meet.Call> calls() {
    return List.of(
        Meet.Call.gives(name + ".await()", code -> await(code, false)),
        Meet.Call.gives(name + ".await()", code -> await(code, false)),
        Meet.Call.gives(name + ".await()", code -> await(code, false)),
        Meet.Call.gives(name + ".await(1, TimeUnit.MILLISECONDS)", code -> await(code, true)),
        Meet.Call.of(name + ".reset()", this::reset),
        Meet.Call.tells(name + ".isBroken()", this::isBroken),
        Meet.Call.gives(name + ".getNumberWaiting()", this::waiting));
  }

  private boolean broken(MeetState state, int number) {
    return state.list(broken).contains(number);
  }

  private void locked(MeetCode code, Runnable body) {
    lock.lock(code);
    code.guarded(body, () -> lock.unlock(code));
  }

  private void breakBarrier(MeetCode code) {
    code.local(
        state -> {
          int now = state.get(generation);
          if (!broken(state, now)) state.append(broken, now);
          state.set(count, parties);
        });
    trip.signalAll(code);
  }

  private void nextGeneration(MeetCode code) {
    trip.signalAll(code);
    code.local(
        state -> {
          state.set(count, parties);
          state.add(generation, 1);
        });
  }

  private void reset(MeetCode code) {
    locked(
        code,
        () -> {
          breakBarrier(code);
          nextGeneration(code);
        });
  }

  private void isBroken(MeetCode code) {
    locked(code, () -> code.local(state -> state.result(broken(state, state.get(generation)))));
  }

  private void waiting(MeetCode code) {
    locked(code, () -> code.local(state -> state.result(parties - state.get(count))));
  }

  private void await(MeetCode code, boolean timed) {
    locked(code, () -> dowait(code, timed));
  }

  private void dowait(MeetCode code, boolean timed) {
    int mine = code.register();
    int index = code.register();
    var done = new MeetCode.Label();
    code.local(
        state -> {
          state.register(mine, state.get(generation));
          if (broken(state, state.get(generation))) state.fail(MeetThrown.BROKEN);
        });
    breakIfInterrupted(code);
    code.local(
        state -> {
          state.add(count, -1);
          state.register(index, state.get(count));
        });
    code.choice(
        state -> state.register(index) == 0,
        () -> {
          trips(code);
          code.jump(done);
        },
        () -> {});
    waitForIt(code, timed, mine);
    code.mark(done);
    code.local(state -> state.result(state.register(index)));
  }

  private void breakIfInterrupted(MeetCode code) {
    int flag = code.register();
    code.step(
        state -> {
          state.register(flag, state.interrupted() ? 1 : 0);
          state.interrupt(state.me(), false);
        });
    code.choice(
        state -> state.register(flag) == 1,
        () -> {
          breakBarrier(code);
          code.local(state -> state.fail(MeetThrown.INTERRUPTED));
        },
        () -> {});
  }

  private void trips(MeetCode code) {
    if (action != null)
      code.caught(
          () -> action.code.accept(code),
          kept -> {
            breakBarrier(code);
            code.local(state -> state.fail(MeetThrown.values()[state.register(kept)]));
          });
    nextGeneration(code);
  }

  private void waitForIt(MeetCode code, boolean timed, int mine) {
    code.loop(
        out -> {
          code.caught(
              () -> trip.await(code, timed),
              kept ->
                  code.choice(
                      state ->
                          state.register(mine) == state.get(generation)
                              && !broken(state, state.get(generation)),
                      () -> {
                        breakBarrier(code);
                        code.local(state -> state.fail(MeetThrown.values()[state.register(kept)]));
                      },
                      () -> code.step(state -> state.interrupt(state.me(), true))));
          code.local(
              state -> {
                if (broken(state, state.register(mine))) state.fail(MeetThrown.BROKEN);
                else if (state.get(generation) != state.register(mine)) state.jump(out);
              });
          if (timed) {
            breakBarrier(code);
            code.local(state -> state.fail(MeetThrown.TIMEOUT));
          }
        });
  }
}
