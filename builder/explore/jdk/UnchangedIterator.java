package explore.jdk;

import explore.model.Steps;
import java.util.Iterator;
import java.util.NoSuchElementException;

/// Goes through its elements as long as only it removes some: if the queue changed otherwise, the
/// JDK's may show that or not.
final class UnchangedIterator<E> implements Iterator<E> {
  private final BlockingQueue<E> queue;
  private int next;
  private int removable = -1;
  private int expected;

  UnchangedIterator(BlockingQueue<E> queue) {
    this.queue = queue;
    expected = queue.changes;
  }

  private void check() {
    if (queue.changes != expected)
      Steps.refuse("an iterator of a BlockingQueue that has changed meanwhile");
  }

  @Override
  public boolean hasNext() {
    check();
    return next < queue.elements.size();
  }

  @Override
  public E next() {
    if (!hasNext()) throw new NoSuchElementException();
    Steps.me().effect("goes through a queue");
    removable = next;
    return queue.elements.get(next++);
  }

  @Override
  public void remove() {
    if (removable < 0) throw new IllegalStateException();
    check();
    Steps.take(queue.step("removes from").writes());
    queue.removeAt(removable);
    next = removable;
    removable = -1;
    expected = queue.changes;
  }
}
