package explore.schedule;

import java.util.List;
import run.MemoryModel;

/// The values of all locations, as far as a fingerprint tells them.
final class Memory {
  private final MemoryModel model;
  private final SharedKinds sharedKinds;
  private final StepTaken step;
  private long hash;

  Memory(MemoryModel model, SharedKinds sharedKinds, StepTaken step) {
    this.model = model;
    this.sharedKinds = sharedKinds;
    this.step = step;
  }

  /// A part of the fingerprint.
  long hash(List<ModelThread> threads) {
    long sum = hash;
    if (model == MemoryModel.SC) return sum;
    for (var thread : threads)
      if (!thread.buffer.isEmpty()) sum += Fingerprint.mix(thread.keyHash, thread.buffer.hash());
    return sum;
  }

  /// Do stores wait in buffers?
  boolean late() {
    return model != MemoryModel.SC;
  }

  /// May what a constructor stores be late, too? What is stored in order is in memory before the
  /// object is.
  boolean anyOrder() {
    return model == MemoryModel.PSO;
  }

  /// A thread goes on.
  void enter(ModelThread thread) {
    if (!thread.buffer.isEmpty()) hash += thread.buffer.enter();
  }

  /// It has stopped.
  void leave(ModelThread thread) {
    if (!thread.buffer.isEmpty()) hash += thread.buffer.leave();
  }

  /// A store begins, which may wait, unless there is nobody who could tell.
  void begin(ModelThread thread, Operation operation, List<ModelThread> threads) {
    operation.waits =
        late()
            && operation.writes
            && operation.delay.late()
            && operation.delay.slot() != null
            && !alone(thread, threads);
    if (operation.waits) thread.buffer.begin(operation);
  }

  private static boolean alone(ModelThread thread, List<ModelThread> threads) {
    if (!thread.buffer.isEmpty()) return false; // what it stores comes after what waits
    for (var other : threads) if (other != thread && !other.finished) return false;
    return true;
  }

  /// Which of a thread's stores can reach memory next.
  List<Integer> ready(ModelThread thread) {
    return thread.buffer.ready(model == MemoryModel.TSO);
  }

  /// One of them does.
  void drain(ModelThread thread, int place) {
    hash += thread.buffer.drain(place);
  }

  /// A location has a new value.
  ///
  /// @param by null if no thread wrote it
  void wrote(ModelThread by, Location location, long value, Object shown) {
    step.wrote(location, value);
    long difference = become(location, value, shown);
    if (difference == 0 || by == null) return;
    by.changes(location);
    if (!sharedKinds.shared(location.kind)) by.own(difference);
  }

  /// A constructor wrote to its own object, which is its thread's own memory in any case. Gives
  /// whether the write may race, once the object is published.
  boolean built(ModelThread by, Location location, long value, Object shown) {
    step.unforeseen();
    location.build(by);
    by.own(become(location, value, shown));
    return sharedKinds.shared(location.kind) || sharedKinds.published(location.kind);
  }

  private long become(Location location, long value, Object shown) {
    long difference = location.become(value, shown == null ? Identities.NULL : shown);
    hash += difference;
    return difference;
  }
}
