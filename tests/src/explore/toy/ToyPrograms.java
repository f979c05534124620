import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Programs made from seeds: the same seed, the same program.
final class ToyPrograms {
  private static final List<Toy.Place> PLACES =
      java.util.Arrays.stream(Toy.Place.values())
          .filter(place -> place != Toy.Place.POINTER)
          .toList();

  private final Random random;
  private final List<Toy.Place> places; // few, so that threads meet
  private final int locks;
  private final int flavour;
  private int left; // statements that may still be made
  private List<Integer> held = new ArrayList<>();

  private ToyPrograms(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L);
    places = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i >= 0; i--)
      places.add(PLACES.get(random.nextInt(PLACES.size())));
    locks = random.nextInt(4);
    flavour = random.nextInt(6);
  }

  static Toy.Program of(long seed) {
    return new ToyPrograms(seed).program();
  }

  private Toy.Program program() {
    int threads = random.nextInt(4) == 0 ? 3 : 2;
    boolean nested = threads == 3 && random.nextBoolean();
    var bodies = new ArrayList<List<Toy.Statement>>();
    var main = new ArrayList<Toy.Statement>();
    bodies.add(main);
    if (random.nextInt(4) == 0) main.addAll(some(1, 1));
    for (int t = 1; t <= threads; t++)
      bodies.add(new ArrayList<>(some(2 + random.nextInt(threads == 2 ? 4 : 2), 0)));
    if (random.nextInt(8) == 0) {
      int lock = random.nextInt(2) * 2;
      bodies.get(1).add(crossed(lock, lock + 1));
      bodies.get(2).add(crossed(lock + 1, lock));
    }
    for (int t = 1; t <= (nested ? 2 : threads); t++) {
      main.add(new Toy.Statement.Start(t));
      if (random.nextInt(8) == 0) main.addAll(some(1, 1));
    }
    if (nested) {
      var parent = bodies.get(2);
      int at = random.nextInt(parent.size() + 1);
      parent.add(at, new Toy.Statement.Start(3));
      if (random.nextBoolean())
        parent.add(at + 1 + random.nextInt(parent.size() - at), new Toy.Statement.Join(3));
    }
    if (random.nextInt(8) == 0) main.addAll(some(1, 1));
    for (int t = 1; t <= (nested ? 2 : threads); t++)
      if (random.nextInt(8) > 0) main.add(new Toy.Statement.Join(t));
    if (random.nextInt(12) == 0) main.add(new Toy.Statement.Throw(condition(0)));
    for (var place : places) main.add(new Toy.Statement.Print(new Toy.Value.Read(place)));
    return new Toy.Program(bodies);
  }

  private List<Toy.Statement> some(int most, int depth) {
    left = most;
    return block(depth);
  }

  private List<Toy.Statement> block(int depth) {
    var made = new ArrayList<Toy.Statement>();
    int most = depth == 0 ? left : 1 + random.nextInt(2);
    for (int i = 0; i < most && left > 0; i++) made.add(statement(depth));
    return made;
  }

  private Toy.Place place() {
    return places.get(random.nextInt(places.size()));
  }

  private int small() {
    return random.nextInt(3);
  }

  private Toy.Value value(int depth) {
    var place = place();
    return switch (random.nextInt(depth > 1 ? 5 : 7)) {
      case 0, 1 -> new Toy.Value.Read(place);
      case 2 -> new Toy.Value.Constant(small());
      case 3 -> new Toy.Value.Register(random.nextInt(Toy.REGISTERS));
      case 4 -> change(place);
      default -> new Toy.Value.Sum(value(depth + 1), value(depth + 2));
    };
  }

  private Toy.Value change(Toy.Place place) {
    boolean handled = place == Toy.Place.HANDLED || place == Toy.Place.BY_HANDLE;
    if (!handled && !place.atomic()) return new Toy.Value.Read(place);
    var updates = Toy.Update.values();
    return new Toy.Value.Change(
        place, updates[(handled ? 1 : 0) + random.nextInt(handled ? 2 : 3)], small());
  }

  private Toy.Condition condition(int depth) {
    var place = place();
    boolean swaps = place.atomic() || place == Toy.Place.HANDLED || place == Toy.Place.BY_HANDLE;
    return switch (random.nextInt(depth > 0 ? 3 : 6)) {
      case 0 -> new Toy.Condition.Is(varying(), small());
      case 1 -> new Toy.Condition.Less(varying(), 1 + small());
      case 2 ->
          swaps
              ? new Toy.Condition.Swap(place, small(), small())
              : new Toy.Condition.Is(new Toy.Value.Read(place), small());
      case 3 -> new Toy.Condition.Both(condition(1), condition(1));
      case 4 -> new Toy.Condition.Either(condition(1), condition(1));
      default -> new Toy.Condition.Not(condition(1));
    };
  }

  /// Not a constant expression: javac calls what it makes impossible unreachable.
  private Toy.Value varying() {
    var value = value(1);
    return constant(value) ? new Toy.Value.Read(place()) : value;
  }

  private static boolean constant(Toy.Value value) {
    return switch (value) {
      case Toy.Value.Constant _ -> true;
      case Toy.Value.Sum(var left, var right) -> constant(left) && constant(right);
      case Toy.Value.Register _, Toy.Value.Read _, Toy.Value.Change _ -> false;
    };
  }

  /// Locks of two threads in opposite order.
  private Toy.Statement crossed(int outer, int inner) {
    var body = some(1, 3);
    return outer < 2
        ? new Toy.Statement.Synchronized(
            outer, List.of(new Toy.Statement.Synchronized(inner, body)))
        : new Toy.Statement.Locked(
            outer, true, List.of(new Toy.Statement.Locked(inner, true, body)));
  }

  private Toy.Statement statement(int depth) {
    left--;
    if (depth < 3 && random.nextInt(8) < locks * 2) return guarded(depth); // often one in another
    if (!held.isEmpty() && random.nextInt(5) < 2) return waiting(held.getLast());
    return switch (random.nextInt(depth > 2 ? 7 : 12)) {
      case 0, 1 -> increment();
      case 2, 3 -> assign();
      case 4 -> new Toy.Statement.Keep(random.nextInt(Toy.REGISTERS), value(0));
      case 5 -> new Toy.Statement.Print(value(1));
      case 6 -> random.nextInt(12) == 0 ? waiting(random.nextInt(4)) : increment();
      case 7, 8 ->
          new Toy.Statement.If(
              condition(0), block(depth + 1), random.nextBoolean() ? block(depth + 1) : List.of());
      case 9 ->
          new Toy.Statement.Repeat(2, random.nextBoolean() ? condition(0) : null, block(depth + 1));
      case 10 -> new Toy.Statement.Throw(condition(0));
      default -> attempt(depth);
    };
  }

  private Toy.Statement attempt(int depth) {
    var body = new ArrayList<>(block(depth + 1));
    if (random.nextBoolean())
      body.add(random.nextInt(body.size() + 1), new Toy.Statement.Throw(condition(0)));
    int kind = random.nextInt(3);
    return new Toy.Statement.Try(
        body,
        random.nextBoolean(),
        kind < 2 ? block(depth + 1) : null,
        kind > 0 ? block(depth + 1) : null);
  }

  private Toy.Statement increment() {
    return new Toy.Statement.Increment(place());
  }

  private Toy.Statement assign() {
    var place = place();
    if (place == Toy.Place.POINTED && random.nextBoolean())
      return new Toy.Statement.Assign(Toy.Place.POINTER, new Toy.Value.Constant(random.nextInt(2)));
    return new Toy.Statement.Assign(place, value(0));
  }

  /// Monitors, locks or a semaphore, as the program's flavour has it.
  private Toy.Statement guarded(int depth) {
    int lock = random.nextInt(2) + (flavour < 3 ? 0 : flavour < 5 ? 2 : random.nextInt(2) * 2);
    int kind = random.nextInt(12);
    if (kind == 0 && !held.contains(-1)) {
      held.add(-1);
      var body = block(depth + 1);
      held.removeLast();
      return new Toy.Statement.Permitted(body);
    }
    held.add(lock);
    var body = block(depth + 1);
    held.removeLast();
    if (lock < 2) return new Toy.Statement.Synchronized(lock, body);
    if (kind < 4)
      return new Toy.Statement.Tried(
          lock, body, random.nextBoolean() ? block(depth + 1) : List.of());
    return new Toy.Statement.Locked(lock, kind < 10, body);
  }

  private Toy.Statement waiting(int lock) {
    if (lock < 0) return increment();
    boolean waits = random.nextInt(2) == 0;
    boolean flag = random.nextBoolean();
    if (lock < 2)
      return waits
          ? new Toy.Statement.Wait(lock, condition(0), flag)
          : new Toy.Statement.Notify(lock, flag);
    return waits
        ? new Toy.Statement.Await(lock, condition(0), flag)
        : new Toy.Statement.Signal(lock, flag);
  }
}
