package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.Steps;
import explore.schedule.Location;
import explore.schedule.Operation;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Tasks that wait for their time, which may have come at any moment: a worker gets any that none
/// comes before for certain. What is due in a day or later isn't waited for.
final class DelayedTasks extends Tasks {
  private final LongSupplier pool;
  private final List<ScheduledTask<?>> waiting = new ArrayList<>();

  DelayedTasks(LongSupplier pool) {
    this.pool = pool;
  }

  @Override
  Operation taking(Operation takes) {
    return takes.alternatives(() -> Math.max(1, first().size()));
  }

  private List<ScheduledTask<?>> first() {
    return waiting.stream()
        .filter(task -> !Steps.endless(task.due().delay(), TimeUnit.NANOSECONDS))
        .filter(task -> waiting.stream().noneMatch(other -> other.due().before(task.due())))
        .toList();
  }

  List<ScheduledTask<?>> all() {
    return List.copyOf(waiting);
  }

  @Override
  Location location() {
    return Steps.execution().location(this, "tasks", "tasks of a pool", "");
  }

  /// Among what one thread asked for only the order counts.
  private long hash(ScheduledTask<?> task) {
    var due = task.due();
    long rank =
        waiting.stream()
            .map(ScheduledTask::due)
            .filter(other -> other.asker() == due.asker() && other.nth() < due.nth())
            .count();
    long when = mix(mix(due.asker(), rank), mix(due.delay(), due.period()));
    return mix(Steps.execution().identities().hash(task), when);
  }

  @Override
  void changed() {
    long hash = 131;
    for (var task : waiting) hash = mix(hash, hash(task));
    int count = waiting.size();
    Steps.execution()
        .wrote(location(), mix(hash, pool.getAsLong()), count + " wait for their time");
  }

  void add(ScheduledTask<?> task) {
    waiting.add(task);
    if (Steps.execution().identities().hashOfItself(task) == 0)
      Steps.me().effect("puts an object into a queue");
    changed();
  }

  @Override
  BlockingQueue<Runnable> queue() {
    return Steps.refuse("the queue of a scheduled pool");
  }

  @Override
  int ways() {
    return 1;
  }

  @Override
  boolean offer(Runnable task, int way) {
    throw new IllegalStateException("a scheduled pool places its tasks itself");
  }

  @Override
  boolean isEmpty() {
    return waiting.isEmpty();
  }

  @Override
  boolean unbounded() {
    return true;
  }

  @Override
  boolean hands() {
    return false;
  }

  @Override
  void search(Search search) {}

  @Override
  boolean hasFor(Search search) {
    return !first().isEmpty();
  }

  @Override
  Runnable take(Search search, int way) {
    var task = hasFor(search) ? first().get(way) : null;
    Steps.me().observe(task == null ? 2 : hash(task));
    if (task != null) waiting.remove(task);
    changed();
    return task;
  }

  @Override
  boolean remove(Runnable task) {
    boolean was = waiting.remove(task);
    changed();
    return was;
  }

  /// Tasks as they come out of the JDK's heap: in which order hangs on when each is due.
  private static final class Heap extends AbstractList<Runnable> {
    private final int size;

    Heap(int size) {
      this.size = size;
    }

    @Override
    public Runnable get(int index) {
      return Steps.refuse("which delayed tasks shutdownNow gives back first (ask how many)");
    }

    @Override
    public int size() {
      return size;
    }
  }

  @Override
  List<Runnable> drain() {
    var left = new ArrayList<Runnable>(waiting);
    waiting.clear();
    changed();
    return left.size() < 2 ? left : new Heap(left.size());
  }
}
