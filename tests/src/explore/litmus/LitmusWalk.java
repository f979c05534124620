import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import run.MemoryModel;

/// Counts the schedules of a litmus program to each of its outcomes, by the rules of decision 28
/// alone: no line of it is the explorer's.
final class LitmusWalk {
  static final class TooBig extends Exception {
    private static final long serialVersionUID = 1;
  }

  private static final int STATES_MAX = 200_000;

  /// A store that waits; `variable` -1 is a fence.
  private record Waiting(int variable, int value, boolean ordered, boolean total) {}

  /// All that decides what can follow.
  private record State(
      List<Integer> at,
      List<Integer> memory,
      List<List<Waiting>> buffers,
      List<List<Integer>> found,
      List<Integer> holders) {
    State copy() {
      var lists = new ArrayList<List<Waiting>>();
      for (var buffer : buffers) lists.add(new ArrayList<>(buffer));
      var values = new ArrayList<List<Integer>>();
      for (var list : found) values.add(new ArrayList<>(list));
      return new State(
          new ArrayList<>(at), new ArrayList<>(memory), lists, values, new ArrayList<>(holders));
    }
  }

  private final Litmus program;
  private final MemoryModel model;
  private final Map<State, Map<String, BigInteger>> known = new HashMap<>();
  private final Set<Object> shared = new HashSet<>();

  LitmusWalk(Litmus program, MemoryModel model) {
    this.program = program;
    this.model = model;
    share();
  }

  /// Kinds of which one variable is used by two threads, and changed by one of them.
  private void share() {
    int threads = program.threads().size();
    for (int one = 0; one < threads; one++)
      for (int other = 0; other < threads; other++)
        if (one != other)
          for (var a : program.threads().get(one))
            for (var b : program.threads().get(other)) share(a, b);
  }

  private void share(Litmus.Op a, Litmus.Op b) {
    if (a instanceof Litmus.Op.Lock(var lock) && b.equals(new Litmus.Op.Lock(lock)))
      shared.add("locks");
    boolean writes = a instanceof Litmus.Op.Store || a instanceof Litmus.Op.Add;
    if (writes && variable(a) >= 0 && variable(a) == variable(b)) shared.add(kind(variable(a)));
  }

  private static int variable(Litmus.Op op) {
    return switch (op) {
      case Litmus.Op.Store(var v, _, _) -> v;
      case Litmus.Op.Load(var v, _) -> v;
      case Litmus.Op.Add(var v, _) -> v;
      default -> -1;
    };
  }

  /// Each field is a kind, all atomics are one, and all elements.
  private Object kind(int variable) {
    return switch (program.kinds().get(variable)) {
      case FIELD, VOLATILE_FIELD -> variable;
      case ATOMIC -> "atomics";
      case ELEMENT -> "elements";
    };
  }

  private boolean late() {
    return model != MemoryModel.SC;
  }

  /// The outcomes and how many schedules lead to each.
  Map<String, BigInteger> count() throws TooBig {
    var start = new State(list(0), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), null);
    for (int v = 0; v < program.kinds().size(); v++) start.memory.add(0);
    var at = new ArrayList<Integer>();
    for (int t = 0; t < program.threads().size(); t++) {
      at.add(0);
      start.buffers.add(new ArrayList<>());
      start.found.add(new ArrayList<>());
    }
    var begun = new State(at, start.memory, start.buffers, start.found, list(8));
    settle(begun);
    return count(begun);
  }

  private static List<Integer> list(int size) {
    var list = new ArrayList<Integer>();
    for (int i = 0; i < size; i++) list.add(-1);
    return list;
  }

  private Map<String, BigInteger> count(State state) throws TooBig {
    var before = known.get(state);
    if (before != null) return before;
    if (known.size() > STATES_MAX) throw new TooBig();
    var counts = new TreeMap<String, BigInteger>();
    boolean moved = false;
    for (int t = 0; t < program.threads().size(); t++) {
      if (canStep(state, t)) {
        moved = true;
        var next = state.copy();
        step(next, t);
        settle(next);
        count(next).forEach((outcome, ways) -> counts.merge(outcome, ways, BigInteger::add));
      }
      for (int i = 0; i < state.buffers.get(t).size(); i++) {
        if (!mayLeave(state.buffers.get(t), i)) continue;
        moved = true;
        var next = state.copy();
        var store = next.buffers.get(t).remove(i);
        next.memory.set(store.variable, store.value);
        settle(next);
        count(next).forEach((outcome, ways) -> counts.merge(outcome, ways, BigInteger::add));
      }
    }
    if (!moved) counts.put(outcome(state), BigInteger.ONE);
    known.put(state, counts);
    return counts;
  }

  private String outcome(State state) {
    for (int t = 0; t < program.threads().size(); t++)
      if (state.at.get(t) < program.threads().get(t).size()) return ", Deadlocks";
    var words = new ArrayList<String>();
    for (var list : state.found) for (int value : list) words.add("" + value);
    for (int value : state.memory) words.add("" + value);
    return String.join(" ", words);
  }

  private boolean mayLeave(List<Waiting> buffer, int place) {
    if (model == MemoryModel.TSO) return place == 0;
    var store = buffer.get(place);
    if (store.variable < 0) return false;
    for (int i = 0; i < place; i++) {
      var before = buffer.get(i);
      boolean stays = store.ordered || before.ordered || before.variable < 0;
      if (stays || before.variable == store.variable) return false;
    }
    return true;
  }

  private Litmus.Op next(State state, int thread) {
    var ops = program.threads().get(thread);
    int at = state.at.get(thread);
    return at < ops.size() ? ops.get(at) : null;
  }

  private Litmus.Mode mode(int variable, Litmus.Mode mode) {
    boolean always = program.kinds().get(variable) == Litmus.Kind.VOLATILE_FIELD;
    return always ? Litmus.Mode.VOLATILE : mode;
  }

  private boolean isStep(Litmus.Op op) {
    if (op instanceof Litmus.Op.Lock) return shared.contains("locks");
    return variable(op) >= 0 && shared.contains(kind(variable(op)));
  }

  /// Has all that must be in memory before it reached it?
  private boolean ready(State state, int thread, Litmus.Op op) {
    if (variable(op) >= 0 && !isStep(op)) return true; // what only one thread uses orders nothing
    var buffer = state.buffers.get(thread);
    return switch (op) {
      case Litmus.Op.Store(var v, var mode, _) -> ready(buffer, mode(v, mode));
      case Litmus.Op.Load(var v, var mode) -> ready(buffer, mode(v, mode));
      case Litmus.Op.Add _, Litmus.Op.FullFence _ -> buffer.isEmpty();
      case Litmus.Op.ReleaseFence _ -> true;
      case Litmus.Op.Lock _, Litmus.Op.Unlock _ -> !shared.contains("locks") || buffer.isEmpty();
    };
  }

  private static boolean ready(List<Waiting> buffer, Litmus.Mode mode) {
    return mode != Litmus.Mode.VOLATILE || buffer.stream().noneMatch(Waiting::total);
  }

  private boolean canStep(State state, int thread) {
    var op = next(state, thread);
    if (op == null || !isStep(op) || !ready(state, thread, op)) return false;
    return !(op instanceof Litmus.Op.Lock(var lock)) || state.holders.get(lock) < 0;
  }

  private void step(State state, int thread) {
    var op = next(state, thread);
    boolean late = late() && isStep(op);
    var buffer = state.buffers.get(thread);
    switch (op) {
      case Litmus.Op.Store(var v, var given, var value) -> {
        var mode = mode(v, given);
        boolean total = mode == Litmus.Mode.VOLATILE;
        if (late) buffer.add(new Waiting(v, value, total || mode == Litmus.Mode.RELEASE, total));
        else state.memory.set(v, value);
      }
      case Litmus.Op.Load(var v, _) -> state.found.get(thread).add(sees(state, thread, v));
      case Litmus.Op.Add(var v, var value) -> {
        state.found.get(thread).add(state.memory.get(v));
        state.memory.set(v, state.memory.get(v) + value);
      }
      case Litmus.Op.Lock(var lock) -> state.holders.set(lock, thread);
      case Litmus.Op.Unlock(var lock) -> state.holders.set(lock, -1);
      case Litmus.Op.FullFence _ -> {}
      case Litmus.Op.ReleaseFence _ -> {
        if (model == MemoryModel.PSO && !buffer.isEmpty())
          buffer.add(new Waiting(-1, 0, false, false));
      }
    }
    state.at.set(thread, state.at.get(thread) + 1);
  }

  private static int sees(State state, int thread, int variable) {
    var buffer = state.buffers.get(thread);
    for (int i = buffer.size() - 1; i >= 0; i--)
      if (buffer.get(i).variable == variable) return buffer.get(i).value;
    return state.memory.get(variable);
  }

  /// What is no step happens as soon as it can.
  private void settle(State state) {
    for (boolean moved = true; moved; ) {
      moved = false;
      for (int t = 0; t < program.threads().size(); t++) {
        var buffer = state.buffers.get(t);
        while (!buffer.isEmpty() && buffer.getFirst().variable < 0) buffer.removeFirst();
        var op = next(state, t);
        while (op != null && !isStep(op) && ready(state, t, op)) {
          step(state, t);
          moved = true;
          op = next(state, t);
        }
      }
    }
  }
}
