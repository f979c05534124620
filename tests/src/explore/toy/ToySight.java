import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// What a step is in a toy program, while that is being found out: an access to a shared kind of
/// location.
final class ToySight {
  private static final List<String> KINDS = kinds();

  private final BitSet shared = new BitSet();
  private final BitSet met = new BitSet();
  boolean tries; // tryLock is used: then unlocking is a step
  boolean tracking; // who met whom is recorded

  private static List<String> kinds() {
    var all =
        new ArrayList<>(
            Arrays.stream(Toy.Place.values()).map(place -> place.kind).distinct().toList());
    all.addAll(List.of("monitor", "ReentrantLock", "Semaphore", "stdout"));
    return all;
  }

  boolean shared(String kind) {
    return shared.get(KINDS.indexOf(kind));
  }

  /// Two threads access locations of this kind at the same time.
  void meet(String kind) {
    met.set(KINDS.indexOf(kind));
  }

  /// What threads met at is shared from now on; false if it was before.
  boolean grow() {
    int before = shared.cardinality();
    shared.or(met);
    return shared.cardinality() > before;
  }
}
