package explore.jdk;

import explore.model.Steps;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;

/// Stands in for the JDK's, in a heap as it has it. Who compares holds its lock: that is a part of
/// the step.
public class PriorityBlockingQueue<E> extends BlockingQueue<E> {
  private static final int INITIALLY = 11;

  /// An element that is found again by itself.
  private static final class Entry<E> {
    private final E element;
    private final long hash;

    Entry(E element, long hash) {
      this.element = element;
      this.hash = hash;
    }
  }

  private final Comparator<? super E> comparator;
  private final PriorityQueue<Entry<E>> heap;

  public PriorityBlockingQueue() {
    this(INITIALLY);
  }

  public PriorityBlockingQueue(int size) {
    this(size, null);
  }

  public PriorityBlockingQueue(int size, Comparator<? super E> comparator) {
    if (size < 1) throw new IllegalArgumentException();
    this.comparator = comparator;
    heap = new PriorityQueue<>((a, b) -> compare(a.element, b.element));
  }

  @SuppressWarnings("unchecked") // as the JDK's, which throws where it can't be
  private int compare(E a, E b) {
    return comparator == null ? ((Comparable<E>) a).compareTo(b) : comparator.compare(a, b);
  }

  @Override
  void place(int at, E element, long hash) {
    if (comparator == null) Comparable.class.cast(element);
    asOneStep(() -> heap.add(new Entry<>(element, hash)));
    ordered();
  }

  @Override
  void removeAt(int index) {
    var entry = List.copyOf(heap).get(index);
    asOneStep(() -> index == 0 ? heap.poll() : heap.remove(entry));
    ordered();
    changed();
  }

  private void ordered() {
    elements.clear();
    hashes.clear();
    for (var entry : heap) {
      elements.add(entry.element);
      hashes.add(entry.hash);
    }
  }

  @Override
  public void put(E element) {
    offer(element);
  }

  @Override
  public boolean offer(E element, long time, TimeUnit unit) {
    return offer(element);
  }

  @Override
  public int remainingCapacity() {
    return Integer.MAX_VALUE;
  }

  public Comparator<? super E> comparator() {
    return comparator;
  }

  /// Goes through a copy, as the JDK's.
  @Override
  public Iterator<E> iterator() {
    Steps.take(step("copies").observes());
    return List.copyOf(elements).iterator();
  }
}
