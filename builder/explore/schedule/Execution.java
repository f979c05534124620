package explore.schedule;

import java.util.List;
import java.util.function.BooleanSupplier;
import run.MemoryModel;

/// One execution of the program. Exactly one of its threads runs at a time, up to its next step.
///
/// It announces the step and suspends; {@link Driver} lets the chooser decide who goes on. What is
/// no step (start, join, unlock, access to what is not shared) happens with the step before it.
public final class Execution {
  private static final Operation PAUSE = new Operation("runs", null, 0).eagerly();
  private static final Operation DEAD = new Operation("stopped", null, 0).when(() -> false);
  private static Execution current;

  final StepTaken step = new StepTaken();
  final StepEvents events = new StepEvents(step);
  private final SharedKinds sharedKinds;
  private final Notes notes;
  private final ModelThreads modelThreads = new ModelThreads();
  private final Identities identities = new Identities(this);
  public final LoopHeads loops = new LoopHeads(this);
  public final LateStores stores = new LateStores(this);
  public final Forks forks = new Forks();
  private final StringBuilder output = new StringBuilder();
  private ModelThread running;
  final Memory memory;
  private final AccessLog accesses;
  private End stop;
  private Object models;
  private Runnable last = () -> {};

  /// @param notes where limits that were met are noted
  public Execution(SharedKinds sharedKinds, Notes notes, MemoryModel model) {
    this.sharedKinds = sharedKinds;
    this.notes = notes;
    memory = new Memory(model, sharedKinds, step);
    accesses = new AccessLog(sharedKinds, memory.anyOrder(), step);
  }

  /// The execution that goes on, or null.
  public static Execution current() {
    return current;
  }

  static void current(Execution execution) {
    current = execution;
  }

  /// The thread that runs, or null.
  public ModelThread running() {
    return running;
  }

  void running(ModelThread modelThread) {
    running = modelThread;
  }

  public SharedKinds kinds() {
    return sharedKinds;
  }

  public Identities identities() {
    return identities;
  }

  /// Its threads, in order of starting.
  public List<ModelThread> threads() {
    return modelThreads.all();
  }

  /// The thread of the program that this one stands for, or null if it was not started.
  public ModelThread thread(Thread thread) {
    return modelThreads.of(thread);
  }

  /// Printed so far.
  public StringBuilder output() {
    return output;
  }

  /// What the models keep for this execution.
  public Object models() {
    return models;
  }

  public void models(Object state) {
    models = state;
  }

  /// Where limits that were met are noted.
  public Notes notes() {
    return notes;
  }

  /// Part of an object; see {@link Identities#location}.
  public Location location(Object object, Object part, String kind, String suffix) {
    return identities.location(object, part, kind, suffix);
  }

  /// The fingerprint: what each thread observed, and the values of all locations.
  public long fingerprint() {
    long sum = memory.hash(threads()) + accesses.hash();
    for (var modelThread : modelThreads.all()) sum += modelThread.part();
    return sum;
  }

  /// What comes of the step that is being taken depends on more than what its thread knew and what
  /// it found.
  public void unforeseen() {
    step.unforeseen();
  }

  /// Notes an access; true if it is a step, since another thread may access the location too.
  public boolean touch(Location location, boolean write) {
    step.unforeseen();
    return isStep(accesses.touch(running, threads().size(), location, write));
  }

  private boolean isStep(AccessLog.Access access) {
    if (access == AccessLog.Access.GREW) end(new End.Grew());
    return access == AccessLog.Access.STEP;
  }

  /// Are accesses to it steps?
  public boolean shared(Location location) {
    return sharedKinds.shared(location.kind);
  }

  /// See {@link Location#concurrent}.
  public boolean concurrent(Location location, boolean write) {
    return location.concurrent(running, modelThreads.all().size(), write);
  }

  /// Notes an access, whether it is shared or not.
  public void mark(Location location, boolean write) {
    accesses.mark(running, location, write);
  }

  /// This must be a step of its own from now on.
  public void watch(SharedKinds.Watched what) {
    unforeseen();
    if (sharedKinds.watch(what)) end(new End.Grew());
  }

  private void end(End end) {
    stop(end);
    die();
  }

  /// Does an operation of the running thread: as a step where others may be concerned. Gives the
  /// alternative taken.
  public int perform(Operation operation) {
    var modelThread = running;
    var access = accesses.touch(modelThread, threads().size(), operation);
    modelThread.last = operation;
    if (isStep(access) | operation.forced || operation.alternatives() > 1 || !operation.enabled()) {
      if (modelThread.atomic > 0) refuseCallback(operation);
      stores.take(modelThread, operation);
      events.operation(modelThread, operation);
    } else unshared(modelThread, operation);
    return operation.alternative;
  }

  private void unshared(ModelThread modelThread, Operation operation) {
    if (sharedKinds.published(operation.location.kind)) events.operation(modelThread, operation);
    if (!operation.changes() || operation.exact) return;
    operation.counted = true;
    modelThread.effect(operation.verb + " " + operation.location.name());
  }

  private void refuseCallback(Operation operation) {
    refuse(
        operation.line,
        "a function called back within an atomic operation that " + operation.words(identities));
  }

  void suspend(Operation operation) {
    var modelThread = running;
    modelThread.pending = operation;
    try {
      Fiber.suspend();
    } catch (IllegalStateException pinned) {
      stop(new End.Refused(operation.line, "waiting below a native frame or a lock of the JDK"));
      throw pinned;
    }
    modelThread.pending = null;
    for (var call : modelThread.open)
      for (var access : call.accesses()) modelThread.observe(access.location().value());
  }

  /// Waits for what is no choice, such as the end of a thread.
  public void await(String verb, String what, int line, BooleanSupplier condition) {
    unforeseen();
    if (!condition.getAsBoolean()) {
      var operation = new Operation(verb, new Location(0, 0, null, "", what), line).when(condition);
      operation.eager = true;
      if (running.atomic > 0) refuseCallback(operation);
      suspend(operation);
    }
    running.writes++;
  }

  void pause() {
    if (running.atomic == 0) suspend(PAUSE);
  }

  /// The running thread goes no further in this execution.
  public void die() {
    if (running == null) throw new IllegalStateException("no thread runs");
    while (true) suspend(DEAD);
  }

  /// It can't be explored: this execution ends here, and the search with it.
  public void refuse(int line, String why) {
    end(new End.Refused(line, why));
  }

  /// A location has a new value.
  ///
  /// @param hash  tells values apart
  /// @param shown the value, or a supplier of words
  public void wrote(Location location, long hash, Object shown) {
    memory.wrote(running, location, hash, shown);
  }

  /// A constructor writes to its own object: nobody can tell when, so it is no step.
  public void built(Location location, long hash, Object shown, Order order, int line) {
    boolean told = memory.built(running, location, hash, shown);
    if (told) events.besides(running, location, order, line);
  }

  /// A final field gave an object.
  public void reaches(Location freeze, Object object) {
    unforeseen();
    if (!freeze.builtBeside(running)) return;
    if (accesses.publish(freeze)) end(new End.Grew());
    events.reaches(running, freeze, identities.of(object));
  }

  /// Adds to the words of the step: what follows from it.
  public void tell(String what) {
    events.tell(what);
  }

  /// Adds what it does with a location.
  public void tell(String verb, Location location) {
    if (events.kept()) events.tell(verb + location.name(identities));
    unforeseen();
  }

  /// The running thread acquires or releases a location, which is no step.
  public void orders(Location location, Order order, int line) {
    if (sharedKinds.shared(location.kind)) events.besides(running, location, order, line);
  }

  /// A thread ends the JVM.
  public void exit(int code) {
    end(End.exited(Output.lines(output), code));
  }

  /// A thread starts; it runs up to its first step at once.
  public void spawn(Thread thread, Runnable body, String name, boolean daemon) {
    if (running != null) stores.fence();
    var parent = running;
    var child = modelThreads.start(parent, thread, name, daemon);
    child.fiber = new Fiber(() -> runBody(child, body));
    if (parent != null) events.threads(parent, SyncEvent.What.START, child);
  }

  private void runBody(ModelThread modelThread, Runnable body) {
    try {
      body.run();
    } catch (Throwable thrown) {
      modelThread.thrown = thrown;
    }
    last.run();
  }

  /// Each thread does this last.
  public void last(Runnable what) {
    last = what;
  }

  /// The running thread saw the end of another.
  public void joined(ModelThread other) {
    running.join(other);
    events.threads(running, SyncEvent.What.JOIN, other);
  }

  /// This execution ends here, if it has not ended before.
  void stop(End end) {
    if (stop == null) stop = end;
  }

  /// Null while it goes on.
  End stopped() {
    return stop;
  }
}
