package explore.schedule;

import java.util.function.BooleanSupplier;

/// What waits for the stores of the running thread that are not yet in memory, and what keeps them
/// in order. Nothing of it does anything under sequential consistency.
public final class LateStores {
  private final Execution execution;

  LateStores(Execution execution) {
    this.execution = execution;
  }

  /// May stores be late?
  public boolean possible() {
    return execution.memory.late();
  }

  /// May they leave in another order, and those of constructors, too?
  public boolean inAnyOrder() {
    return execution.memory.anyOrder();
  }

  /// The running thread goes on once all its stores are in memory: a release that is no step.
  public void fence() {
    await(Delay.NEVER);
  }

  /// What gives a location up, which threads share, comes after all stores before.
  public void fenceFor(Location location) {
    if (execution.shared(location)) fence();
  }

  /// A thread takes a step, once the stores before it that must be are in memory.
  void take(ModelThread thread, Operation operation) {
    await(operation.delay);
    execution.suspend(operation);
    thread.took(operation);
    execution.memory.begin(thread, operation, execution.threads());
  }

  private void await(Delay delay) {
    if (!possible()) return;
    var running = execution.running();
    var buffer = running.buffer;
    if (buffer.size() > StoreBuffer.STORES_MAX) execution.refuse(running.line, StoreBuffer.FULL);
    BooleanSupplier inMemory =
        delay.total() ? () -> !buffer.hasTotal() : () -> delay.late() || buffer.isEmpty();
    if (inMemory.getAsBoolean()) return;
    execution.suspend(
        new Operation("waits for its stores", null, running.line).when(inMemory).eagerly());
  }

  /// A static method of `VarHandle` that orders: what orders loads only changes nothing.
  public void fence(String method) {
    switch (method) {
      case "fullFence" -> fence();
      case "releaseFence", "storeStoreFence" -> {
        if (inAnyOrder()) execution.running().buffer.fence();
      }
      default -> {}
    }
  }

  /// The constructor of an object with final fields has ended.
  public void freeze(Object object) {
    if (inAnyOrder()) execution.running().buffer.freeze(execution.identities().of(object));
  }

  /// The constructor of an object stores to its part.
  public void construct(Location location) {
    location.build(execution.running());
  }
}
