import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import run.MemoryModel;

/// The enumerator against what is published: which outcomes x86-TSO allows (Owens, Sarkar, Sewell:
/// A Better x86 Memory Model, 2009) and which SPARC's PSO does (The SPARC Architecture Manual 8,
/// appendix K). The explorer is then asked for the same as the enumerator.
class LitmusTest {
  private static final Litmus.Mode PLAIN = Litmus.Mode.PLAIN;
  private static final int X = 0, Y = 1;

  private static Litmus.Op store(int variable, int value) {
    return new Litmus.Op.Store(variable, PLAIN, value);
  }

  private static Litmus.Op load(int variable) {
    return new Litmus.Op.Load(variable, PLAIN);
  }

  @SafeVarargs
  private static Litmus threads(List<Litmus.Op>... threads) {
    return new Litmus(Collections.nCopies(2, Litmus.Kind.FIELD), List.of(threads));
  }

  private static Map<String, BigInteger> counts(Litmus program, MemoryModel model)
      throws Exception {
    return new LitmusWalk(program, model).count();
  }

  /// Is this outcome reached under each of the models, in their order?
  private static void reached(String outcome, Litmus program, Boolean... under) throws Exception {
    var reached = new java.util.ArrayList<Boolean>();
    for (var model : MemoryModel.values()) reached.add(counts(program, model).containsKey(outcome));
    assertEquals(List.of(under), reached, outcome);
  }

  @Test
  void storeBuffering() throws Exception {
    var program = threads(List.of(store(X, 1), load(Y)), List.of(store(Y, 1), load(X)));
    reached("0 0 1 1", program, false, true, true);
    assertEquals(BigInteger.valueOf(18), counts(program, MemoryModel.TSO).get("0 0 1 1"));
    assertEquals(
        BigInteger.valueOf(80),
        counts(program, MemoryModel.TSO).values().stream().reduce(BigInteger::add).get());
    var fence = new Litmus.Op.FullFence();
    reached(
        "0 0 1 1",
        threads(List.of(store(X, 1), fence, load(Y)), List.of(store(Y, 1), fence, load(X))),
        false,
        false,
        false);
  }

  @Test
  void messagePassing() throws Exception {
    var reader = List.of(load(Y), load(X));
    reached("1 0 1 1", threads(List.of(store(X, 1), store(Y, 1)), reader), false, false, true);
    var released = new Litmus.Op.Store(Y, Litmus.Mode.RELEASE, 1);
    reached("1 0 1 1", threads(List.of(store(X, 1), released), reader), false, false, false);
    var fence = new Litmus.Op.ReleaseFence();
    reached(
        "1 0 1 1", threads(List.of(store(X, 1), fence, store(Y, 1)), reader), false, false, false);
  }

  @Test
  void loadBuffering() throws Exception {
    var program = threads(List.of(load(X), store(Y, 1)), List.of(load(Y), store(X, 1)));
    reached("1 1 1 1", program, false, false, false);
  }

  @Test
  void coherence() throws Exception {
    var program = threads(List.of(store(X, 1), store(X, 2)), List.of(load(X), load(X)));
    reached("2 1 2 0", program, false, false, false);
    reached("1 2 2 0", program, true, true, true);
  }

  @Test
  void independentReadsOfIndependentWrites() throws Exception {
    var program =
        threads(
            List.of(store(X, 1)),
            List.of(store(Y, 1)),
            List.of(load(X), load(Y)),
            List.of(load(Y), load(X)));
    reached("1 0 1 0 1 1", program, false, false, false);
  }

  @Test
  void writesOfTwoAndTwo() throws Exception {
    var program = threads(List.of(store(X, 1), store(Y, 2)), List.of(store(Y, 1), store(X, 2)));
    reached("1 1", program, false, false, true);
  }

  /// S: a store that follows a load is not seen before it. R: a store that waits is passed by a
  /// load.
  @Test
  void storesAndReads() throws Exception {
    var s = threads(List.of(store(X, 2), store(Y, 1)), List.of(load(Y), store(X, 1)));
    reached("1 2 1", s, false, false, true);
    var r = threads(List.of(store(X, 1), store(Y, 1)), List.of(store(Y, 2), load(X)));
    reached("0 1 2", r, false, true, true);
  }

  @Test
  void locksAndUpdatesWaitForTheStoresBefore() throws Exception {
    var lock = new Litmus.Op.Lock(0);
    var unlock = new Litmus.Op.Unlock(0);
    var locked =
        threads(
            List.of(lock, store(X, 1), unlock, load(Y)),
            List.of(lock, store(Y, 1), unlock, load(X)));
    reached("0 0 1 1", locked, false, false, false);
    var updated =
        threads(
            List.of(new Litmus.Op.Add(X, 1), load(Y)), List.of(new Litmus.Op.Add(Y, 1), load(X)));
    reached("0 0 0 0 1 1", updated, false, false, false);
  }

  /// Each mode of the stores with each of the loads.
  @Test
  void onlyVolatileBothWaysForbidsStoreBuffering() throws Exception {
    for (var storing : Litmus.Mode.values())
      for (var loading : Litmus.Mode.values()) {
        boolean both = storing == Litmus.Mode.VOLATILE && loading == Litmus.Mode.VOLATILE;
        var program =
            threads(
                List.of(new Litmus.Op.Store(X, storing, 1), new Litmus.Op.Load(Y, loading)),
                List.of(new Litmus.Op.Store(Y, storing, 1), new Litmus.Op.Load(X, loading)));
        reached("0 0 1 1", program, false, !both, !both);
      }
  }
}
