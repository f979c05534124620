import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// All schedules of a toy program, from the definition of a step alone (docs/explorer.md), in two
/// ways: one by one, and as paths through merged states.
final class ToyWalk {
  /// There are too many states for this to be worth while.
  static final class TooBig extends Exception {
    TooBig(int states) {
      super("more than " + states + " states", null, false, false);
    }
  }

  private static final class Node {
    final List<Node> next = new ArrayList<>();
    String outcome;
    BigInteger ways = BigInteger.ZERO;
  }

  private final List<ToyCode> code;
  private final int statesMax;
  private final ToySight sight = new ToySight();

  /// @throws TooBig if more states than this are met
  ToyWalk(Toy.Program program, int statesMax) throws TooBig {
    code = program.bodies().stream().map(ToyCode::of).toList();
    this.statesMax = statesMax;
    findShared();
  }

  /// What a step is depends on what threads touch at the same time, and that on the schedules there
  /// are.
  private void findShared() throws TooBig {
    sight.tracking = true;
    for (boolean grew = true; grew; ) {
      boolean tried = sight.tries;
      meet(new ToyState(code, sight), new HashSet<>());
      grew = sight.grow() | tried != sight.tries;
    }
    sight.tracking = false;
  }

  private void meet(ToyState state, Set<String> seen) throws TooBig {
    var choices = state.choices();
    if (!seen.add(state.key())) return;
    if (seen.size() > statesMax) throw new TooBig(statesMax);
    for (var choice : choices) {
      var next = state.copy();
      next.take(choice);
      meet(next, seen);
    }
  }

  /// Each outcome and its number of schedules, counted as paths.
  Map<String, BigInteger> merged() throws TooBig {
    var nodes = new HashMap<String, Node>();
    var last = new ArrayList<Node>(); // a node comes after all it leads to
    var root = node(new ToyState(code, sight), nodes, last);
    root.ways = BigInteger.ONE;
    var counts = new TreeMap<String, BigInteger>();
    for (var node : last.reversed()) {
      if (node.outcome != null) counts.merge(node.outcome, node.ways, BigInteger::add);
      for (var next : node.next) next.ways = next.ways.add(node.ways);
    }
    return counts;
  }

  private Node node(ToyState state, Map<String, Node> nodes, List<Node> last) throws TooBig {
    var choices = state.choices();
    var key = state.key();
    var known = nodes.get(key);
    if (known != null) return known;
    if (nodes.size() > statesMax) throw new TooBig(statesMax);
    var node = new Node();
    nodes.put(key, node);
    if (choices.isEmpty()) node.outcome = state.outcome();
    for (var choice : choices) {
      var next = state.copy();
      next.take(choice);
      node.next.add(node(next, nodes, last));
    }
    last.add(node);
    return node;
  }

  /// The same, each schedule by itself.
  Map<String, BigInteger> oneByOne() {
    var counts = new TreeMap<String, BigInteger>();
    walk(new ToyState(code, sight), counts);
    return counts;
  }

  private void walk(ToyState state, Map<String, BigInteger> counts) {
    var choices = state.choices();
    if (choices.isEmpty()) counts.merge(state.outcome(), BigInteger.ONE, BigInteger::add);
    for (var choice : choices) {
      var next = state.copy();
      next.take(choice);
      walk(next, counts);
    }
  }
}
