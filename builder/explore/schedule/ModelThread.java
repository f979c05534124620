package explore.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// A thread of the program in one execution.
public final class ModelThread {
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
  /// How often it changed something of its own, and something shared.
  int effects;
  int writes;
  /// Depth of calls of the JDK whose callbacks can't be interrupted.
  int atomic;
  final Reads reads = new Reads();
  final List<LoopHeads.Frame> frames = new ArrayList<>();
  final Map<Long, LoopHeads.Visit> visits = new HashMap<>();
  /// JDK collections it is in the middle of, as `forEach` is.
  final List<Location> open = new ArrayList<>();
  private final Map<Object, Object> threadLocals = new IdentityHashMap<>();
  private int[] epochs;
  private int allocations;
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
    epochs = parent == null ? new int[1] : Arrays.copyOf(parent.epochs, index + 1);
    epochs[index] = 1;
    if (parent != null) {
      parent.epochs[parent.index]++;
      parent.effects++;
    }
  }

  /// It observed something that hashes so.
  public void observe(long hash) {
    past = Fingerprint.mix(past, hash);
  }

  /// It changed something of its own, which its locals don't tell.
  public void effect() {
    effects++;
  }

  /// Its last step turned out to have written nothing.
  public void onlyRead(Location location) {
    if (step != last) return;
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
    effects++;
    return Fingerprint.mix(keyHash, ++allocations);
  }

  int epochOf(int other) {
    return other < epochs.length ? epochs[other] : 0;
  }

  /// Knows all that `other`, which ended, knew.
  void join(ModelThread other) {
    if (other.epochs.length > epochs.length) epochs = Arrays.copyOf(epochs, other.epochs.length);
    for (int i = 0; i < other.epochs.length; i++) epochs[i] = Math.max(epochs[i], other.epochs[i]);
    observe(other.past);
  }

  /// Flags that others set, as a part of the state.
  int flags() {
    boolean spins = pending != null && pending.spins;
    return (finished ? 1 : 0)
        | (spins ? 2 : 0)
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
  }

  /// Has it ended?
  public boolean finished() {
    return finished;
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

  /// A call of the JDK begins that calls back while it goes through a collection.
  public void open(Location collection) {
    open.add(collection);
  }

  public void close(Location collection) {
    open.remove(collection);
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

  /// Its interrupt flag.
  public Location interruptFlag(SharedKinds sharedKinds) {
    if (interruptFlag == null)
      interruptFlag = flag(201, sharedKinds.number("interrupts"), "interrupt flag of " + name);
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
