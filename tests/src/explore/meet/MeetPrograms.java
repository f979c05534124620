import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Programs made from seeds: the same seed, the same program.
final class MeetPrograms {
  private final Random random;
  private final MeetScene scene;
  private final boolean interrupts;
  private int executes = MeetScene.EXECUTES_MAX; // calls that may still be made
  private boolean inTask;
  private int left; // statements that may still be made

  private MeetPrograms(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
    interrupts = oneIn(3);
    scene = new MeetScene(random, oneIn(4) ? 3 : 2);
  }

  static Meet.Program of(long seed) {
    return new MeetPrograms(seed).program();
  }

  private boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  // ---- Bodies

  private Meet.Program program() {
    int threads = scene.threads.size() - 1;
    var bodies = new ArrayList<List<Meet.Statement>>();
    bodies.add(main(threads));
    int most = threads == 3 ? 2 : 4 - Math.min(1, scene.tasks);
    for (int t = 1; t <= threads; t++) bodies.add(some(1 + random.nextInt(most)));
    inTask = true;
    for (int t = 0; t < scene.tasks; t++) bodies.add(some(1 + random.nextInt(2)));
    return new Meet.Program(scene.shape, scene.all, bodies, threads, daemons(threads), scene.pool);
  }

  private Set<Integer> daemons(int threads) {
    var all = new HashSet<Integer>();
    for (int t = 1; t <= threads; t++) if (oneIn(10)) all.add(t);
    return all;
  }

  private List<Meet.Statement> main(int threads) {
    var main = new ArrayList<Meet.Statement>();
    for (int t = 1; t <= threads; t++) {
      main.add(does(scene.threads.get(t).start()));
      if (oneIn(8)) main.addAll(ofMain(1));
    }
    if (scene.pool != null) main.addAll(ofMain(1 + random.nextInt(3)));
    else if (oneIn(3)) main.addAll(ofMain(1));
    if (interrupts && threads > 0)
      main.add(does(scene.threads.get(1 + random.nextInt(threads)).interrupt()));
    if (scene.pool != null && !oneIn(4)) main.add(does(scene.pool.shutdown()));
    for (int t = 1; t <= threads; t++) if (!oneIn(8)) main.add(does(scene.threads.get(t).join()));
    for (var field : scene.fields) main.add(new Meet.Statement.Shows(field.read()));
    return main;
  }

  /// What a pool throws has messages of its own, which main's end would tell.
  private List<Meet.Statement> ofMain(int most) {
    var all = some(most);
    return scene.pool == null ? all : List.of(new Meet.Statement.Catch(all, List.of()));
  }

  private List<Meet.Statement> some(int most) {
    left = most;
    var all = new ArrayList<Meet.Statement>();
    while (left > 0) all.add(statement(0));
    if (oneIn(6)) return List.of(new Meet.Statement.Catch(all, handler()));
    if (oneIn(25)) all.add(new Meet.Statement.Throw());
    return all;
  }

  private List<Meet.Statement> handler() {
    return oneIn(3) ? List.of(fieldStatement()) : List.of();
  }

  private List<Meet.Statement> block(int depth) {
    var all = new ArrayList<Meet.Statement>();
    for (int i = random.nextInt(2); i >= 0; i--) all.add(statement(depth + 1));
    return all;
  }

  // ---- Statements

  private static Meet.Statement does(Meet.Call call) {
    return new Meet.Statement.Does(call);
  }

  private Meet.Statement statement(int depth) {
    left--;
    if (depth < 2 && !scene.locks.isEmpty() && oneIn(3)) return locked(depth);
    if (depth < 2 && !scene.monitors.isEmpty() && oneIn(3)) return synchronizedOn(depth);
    return switch (random.nextInt(depth > 1 ? 10 : 14)) {
      case 0, 1, 2, 3, 4, 5, 6 -> meets(depth);
      case 7 -> threads(depth);
      case 8, 9 -> fieldStatement();
      case 10 -> new Meet.Statement.If(is(), block(depth), oneIn(2) ? block(depth) : List.of());
      case 11 -> new Meet.Statement.Catch(block(depth), handler());
      case 12 ->
          oneIn(3)
              ? new Meet.Statement.Catch(List.of(new Meet.Statement.Throw()), List.of())
              : fieldStatement();
      default -> meets(depth);
    };
  }

  private Meet.Call is() {
    return any(scene.fields).is(random.nextInt(3));
  }

  private Meet.Statement fieldStatement() {
    var field = any(scene.fields);
    return oneIn(3) ? new Meet.Statement.Shows(field.read()) : does(any(field.calls()));
  }

  private Meet.Statement meets(int depth) {
    if (scene.met.isEmpty()) return fieldStatement();
    var call = any(any(scene.met).calls());
    if (call.java().startsWith("pool.execute") && (inTask || executes-- <= 0))
      return fieldStatement();
    return used(call, depth);
  }

  private Meet.Statement used(Meet.Call call, int depth) {
    return switch (call.gives()) {
      case NOTHING -> does(call);
      case NUMBER -> oneIn(4) ? does(call) : new Meet.Statement.Shows(call);
      case BOOLEAN ->
          oneIn(3) && depth < 2
              ? new Meet.Statement.If(call, block(depth), oneIn(3) ? block(depth) : List.of())
              : oneIn(3) ? does(call) : new Meet.Statement.Shows(call);
    };
  }

  private Meet.Statement threads(int depth) {
    if (oneIn(2) && interrupts) return used(any(MeetThread.own()), depth);
    var thread = any(scene.threads);
    var call = any(thread.calls());
    if (call.java().endsWith("interrupt()") && !interrupts) return fieldStatement();
    return used(call, depth);
  }

  private Meet.Statement locked(int depth) {
    var lock = any(scene.locks);
    var body = held(depth);
    if (!oneIn(3)) return new Meet.Statement.Locked(any(lock.locking()), body, lock.unlocking());
    return new Meet.Statement.If(
        any(lock.trying()),
        List.of(new Meet.Statement.Finally(body, lock.unlocking())),
        oneIn(2) ? block(depth) : List.of());
  }

  private List<Meet.Statement> held(int depth) {
    var body = new ArrayList<>(block(depth));
    if (!scene.conditions.isEmpty() && !oneIn(4)) {
      var condition = any(scene.conditions);
      body.add(
          random.nextInt(body.size() + 1), waiting(condition.awaiting(), condition.calls(), depth));
    }
    return body;
  }

  private Meet.Statement waiting(Meet.Call waits, List<Meet.Call> all, int depth) {
    return oneIn(3)
        ? new Meet.Statement.While(is(), waits)
        : oneIn(3)
            ? new Meet.Statement.If(is(), List.of(does(waits)), List.of())
            : used(any(all), depth);
  }

  private Meet.Statement synchronizedOn(int depth) {
    var monitor = any(scene.monitors);
    var body = new ArrayList<>(block(depth));
    if (!oneIn(4))
      body.add(
          random.nextInt(body.size() + 1), waiting(monitor.waitingCall(), monitor.calls(), depth));
    return new Meet.Statement.Synchronized(monitor, body);
  }
}
