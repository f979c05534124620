package explore.schedule;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// A thread of the program in one execution.
public final class ModelThread {
  /// Among its flags: that it has ended.
  static final int FINISHED = 1;

  final int index;
  /// `0` is main, `0.1` its first child: independent of the order in which threads were made.
  final String key;
  final long keyHash;
  final Thread thread;
  final String name;
  final boolean daemon;
  /// A hash of all it observed. Its local state is a function of this: that is why states merge.
  long past;
  Operation pending;
  Operation last;
  Operation step;
  boolean finished;
  Throwable thrown;
  Fiber fiber;
  int children;
  int line;
  /// How often it changed something of its own that no hash tells, and something shared.
  int effects;
  int writes;
  /// A hash of its own memory: what it wrote where nobody else can access it at the same time.
  long own;
  /// Is it a worker of the common pool?
  public boolean pooled;
  /// Why a loop never repeats: what it did last that no hash tells, what it changed last.
  String effect = "";
  Location changed;
  int changedAt;
  /// Depth of calls of the JDK whose callbacks can't be interrupted.
  int atomic;
  final Reads reads = new Reads();
  final StoreBuffer buffer = new StoreBuffer();
  final List<LoopHeads.Frame> frames = new ArrayList<>();
  /// What calls of the JDK that it is in the middle of access, as `forEach` does.
  final List<OpenCall> open = new ArrayList<>();
  private final Map<Object, Object> threadLocals = new IdentityHashMap<>();
  final Epochs epochs;
  /// How many objects it has made.
  int allocations;
  private int met;
  private boolean notified;
  private boolean interrupted;
  private boolean permit;
  private Location interruptFlag;
  private Location permitLocation;

  ModelThread(
      int index, String key, Thread thread, String name, boolean daemon, ModelThread parent) {
    this.index = index;
    this.key = key;
    this.keyHash = Fingerprint.of(key);
    this.thread = thread;
    this.name = name;
    this.daemon = daemon;
    past = Fingerprint.mix(keyHash, parent == null ? 0 : parent.past);
    epochs = new Epochs(index, parent == null ? null : parent.epochs);
    if (parent != null) {
      parent.epochs.next();
      parent.effect("starts a thread");
    }
  }

  /// It observed something that hashes so.
  public void observe(long hash) {
    past = Fingerprint.mix(past, hash);
  }

  /// It took a step.
  void took(Operation operation) {
    step = operation;
    if (operation.observes) observe(operation.location.value());
    if (operation.branches()) observe(operation.alternative);
    observe(operation.location.key);
    for (var also : operation.also) observe(also.location().value());
    if (operation.changes()) {
      writes++;
      return;
    }
    reads.add(operation.location);
    for (var also : operation.also) reads.add(also.location());
  }

  /// It changed something of its own that neither its locals nor a location's value tells.
  ///
  /// @param what it did, as in "makes an object"
  public void effect(String what) {
    effects++;
    effect = what;
  }

  /// Its own memory differs by so much: as much the other way, and it is as it was.
  public void own(long difference) {
    own += difference;
  }

  void changes(Location location) {
    changed = location;
    changedAt = last == null ? line : last.line;
  }

  /// Its last operation left what its location's value tells, whole.
  public void exactly() {
    if (last.counted) effects--;
    last.counted = false;
  }

  /// Its last operation turned out to have written nothing.
  public void onlyRead(Location location) {
    exactly();
    if (step != last || last.waits) return;
    writes--;
    reads.add(location);
  }

  /// A name that is the same in every execution.
  public long keyHash() {
    return keyHash;
  }

  /// A hash of all it observed.
  public long past() {
    return past;
  }

  long pastHash() {
    return Fingerprint.mix(keyHash, past);
  }

  long nameOfMet() {
    return Fingerprint.mix(keyHash ^ past, 77 + met++);
  }

  long nameOfNew() {
    effect("makes an object");
    return Fingerprint.mix(keyHash, ++allocations);
  }

  int epochOf(int other) {
    return epochs.of(other);
  }

  /// Knows all that `other`, which ended, knew.
  void join(ModelThread other) {
    epochs.join(other.epochs);
    observe(other.past);
  }

  /// Does it wait until something that it read has changed?
  boolean spins() {
    return pending != null && pending.spins;
  }

  /// Its part of the fingerprint.
  long part() {
    return Fingerprint.ofThread(keyHash, past, flags());
  }

  /// Flags that others set, as a part of the state.
  int flags() {
    return (finished ? FINISHED : 0)
        | (spins() ? 2 : 0)
        | (notified ? 4 : 0)
        | (interrupted ? 8 : 0)
        | (permit ? 16 : 0);
  }

  /// The thread it stands for.
  public Thread thread() {
    return thread;
  }

  /// The line of the program that it is at.
  public int line() {
    return line;
  }

  /// Arrived at a line.
  public void at(int number) {
    line = number;
    reads.readings.call(past);
  }

  public boolean finished() {
    return finished;
  }

  /// What left its code, or null.
  public Throwable thrown() {
    return thrown;
  }

  /// Is it a daemon or a virtual thread?
  public boolean daemon() {
    return daemon;
  }

  /// Its last operation.
  public Operation last() {
    return last;
  }

  /// Numbered in order of starting.
  public int number() {
    return index;
  }

  /// A call of the JDK begins whose callbacks can't be interrupted.
  public void enterAtomic() {
    atomic++;
  }

  public void leaveAtomic() {
    atomic--;
  }

  /// A call of the JDK begins, which may call back.
  public void open(OpenCall call) {
    open.add(call);
  }

  /// The call that began last is over. Gives whether this thread took steps meanwhile, or started
  /// another.
  public boolean close(long before) {
    open.removeLast();
    return before != now();
  }

  /// Changes with each step, and with each thread that it starts.
  public long now() {
    return Fingerprint.mix(past, epochOf(index));
  }

  /// Values of its thread locals.
  public Map<Object, Object> threadLocals() {
    return threadLocals;
  }

  public boolean notified() {
    return notified;
  }

  public void notified(boolean now) {
    notified = now;
  }

  public boolean interrupted() {
    return interrupted;
  }

  public void interrupted(boolean now) {
    interrupted = now;
  }

  public boolean permit() {
    return permit;
  }

  public void permit(boolean now) {
    permit = now;
  }

  /// Its interrupt flag. Each thread's is a kind of its own: most threads are never interrupted.
  public Location interruptFlag(SharedKinds sharedKinds) {
    if (interruptFlag == null)
      interruptFlag =
          flag(201, sharedKinds.number("interrupts of " + key), "interrupt flag of " + name);
    return interruptFlag;
  }

  /// Its permit to be parked no longer.
  public Location permitLocation(SharedKinds sharedKinds) {
    if (permitLocation == null)
      permitLocation = flag(202, sharedKinds.number("park permits"), "permit of " + name);
    return permitLocation;
  }

  private Location flag(int salt, int kind, String words) {
    return new Location(Fingerprint.mix(keyHash, salt), kind, null, "", words);
  }

  @Override
  public String toString() {
    return name;
  }
}
