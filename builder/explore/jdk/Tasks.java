package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.Steps;
import explore.schedule.Location;
import explore.schedule.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/// Where the tasks of a pool wait for its workers. What it does is no step of its own.
abstract sealed class Tasks permits DelayedTasks, Tasks.Queued, Tasks.Handed {
  /// A worker that looks for a task.
  static final class Search {
    private final long worker = Steps.me().keyHash();
    private Runnable found;
    private long hash;

    /// Was it handed one?
    boolean found() {
      return found != null;
    }
  }

  /// @param pool a hash of the state of the pool, which the location tells, too
  static Tasks of(java.util.concurrent.BlockingQueue<Runnable> queue, LongSupplier pool) {
    return switch (queue) {
      case BlockingQueue<Runnable> own when own.isJdks() -> new Queued(own, pool);
      case SynchronousQueue<Runnable> own when own.isJdks() -> new Handed(own, pool);
      default -> Steps.refuse("a pool with a queue of one's own");
    };
  }

  abstract Location location();

  abstract void changed();

  abstract java.util.concurrent.BlockingQueue<Runnable> queue();

  /// The number of workers that a task that comes now could be handed to; 1 if none.
  abstract int ways();

  /// Has it no place for a task, or, if it is handed on, nobody who takes it? Else it is taken.
  ///
  /// @param way which worker gets it
  abstract boolean offer(Runnable task, int way);

  abstract boolean isEmpty();

  /// Is there a place for any number of tasks?
  abstract boolean unbounded();

  /// Is each task handed to a worker, so that none waits?
  abstract boolean hands();

  /// The worker begins to wait.
  abstract void search(Search search);

  /// Is there a task for it?
  abstract boolean hasFor(Search search);

  /// The step that takes a task, which may choose among several.
  Operation taking(Operation takes) {
    return takes;
  }

  /// Ends a search. Gives its task, or null.
  ///
  /// @param way which of those that could be the first
  abstract Runnable take(Search search, int way);

  abstract boolean remove(Runnable task);

  abstract List<Runnable> drain();

  /// Tasks in a queue.
  static final class Queued extends Tasks {
    private final BlockingQueue<Runnable> queue;

    Queued(BlockingQueue<Runnable> queue, LongSupplier pool) {
      this.queue = queue;
      queue.besides(pool);
    }

    @Override
    Location location() {
      return queue.location();
    }

    @Override
    void changed() {
      queue.changed();
    }

    @Override
    java.util.concurrent.BlockingQueue<Runnable> queue() {
      return queue;
    }

    @Override
    int ways() {
      return 1;
    }

    @Override
    boolean offer(Runnable task, int way) {
      return queue.hasRoom() && queue.append(task);
    }

    @Override
    boolean isEmpty() {
      return !queue.hasElements();
    }

    @Override
    boolean unbounded() {
      return queue.unbounded();
    }

    @Override
    boolean hands() {
      return false;
    }

    @Override
    void search(Search search) {}

    @Override
    boolean hasFor(Search search) {
      return queue.hasElements();
    }

    @Override
    Runnable take(Search search, int way) {
      return queue.hasElements() ? queue.remove0() : null;
    }

    @Override
    boolean remove(Runnable task) {
      return queue.removeOne(task);
    }

    @Override
    List<Runnable> drain() {
      var left = new ArrayList<Runnable>();
      while (queue.hasElements()) left.add(queue.remove0());
      return left;
    }
  }

  /// No task waits: each is handed to a worker that waits for one, to any of them.
  static final class Handed extends Tasks {
    private final SynchronousQueue<Runnable> queue;
    private final LongSupplier pool;
    private final List<Search> searches = new ArrayList<>();

    Handed(SynchronousQueue<Runnable> queue, LongSupplier pool) {
      this.queue = queue;
      this.pool = pool;
      queue.ofPool();
    }

    private List<Search> waiting() {
      return searches.stream().filter(search -> !search.found()).toList();
    }

    @Override
    Location location() {
      return Steps.execution().location(this, "tasks", "tasks of a pool", "");
    }

    @Override
    void changed() {
      long hash = 127;
      for (var search : searches) hash = mix(hash, mix(search.worker, search.hash));
      int waiting = waiting().size();
      Steps.execution()
          .wrote(location(), mix(hash, pool.getAsLong()), waiting + " wait for a task");
    }

    @Override
    java.util.concurrent.BlockingQueue<Runnable> queue() {
      return Steps.refuse("a pool's SynchronousQueue");
    }

    @Override
    int ways() {
      return Math.max(1, waiting().size());
    }

    @Override
    boolean offer(Runnable task, int way) {
      var waiting = waiting();
      if (waiting.isEmpty()) return false;
      var search = waiting.get(way);
      search.found = task;
      search.hash = Steps.execution().identities().hash(task);
      changed();
      return true;
    }

    @Override
    boolean isEmpty() {
      return true;
    }

    @Override
    boolean unbounded() {
      return false;
    }

    @Override
    boolean hands() {
      return true;
    }

    @Override
    void search(Search search) {
      searches.add(search);
      changed();
    }

    @Override
    boolean hasFor(Search search) {
      return search.found();
    }

    @Override
    Runnable take(Search search, int way) {
      searches.remove(search);
      changed();
      Steps.me().observe(search.hash);
      return search.found;
    }

    @Override
    boolean remove(Runnable task) {
      return false;
    }

    @Override
    List<Runnable> drain() {
      return new ArrayList<>();
    }
  }
}
