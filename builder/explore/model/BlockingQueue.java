package explore.model;

import static explore.schedule.Fingerprint.mix;

import explore.schedule.Location;
import explore.schedule.Operation;
import explore.schedule.Order;
import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Stands in for `ArrayBlockingQueue` and `LinkedBlockingQueue`: first in, first out.
public class BlockingQueue<E> extends AbstractQueue<E>
    implements java.util.concurrent.BlockingQueue<E> {
  private final int capacity;
  private final Deque<E> elements = new ArrayDeque<>();
  private final Deque<Long> hashes = new ArrayDeque<>();

  public BlockingQueue() {
    this(Integer.MAX_VALUE);
  }

  public BlockingQueue(int capacity) {
    if (capacity <= 0) throw new IllegalArgumentException();
    this.capacity = capacity;
  }

  public BlockingQueue(int capacity, boolean fair) {
    this(capacity);
  }

  final Location location() {
    return Steps.execution().location(this, "queue", "BlockingQueue", "");
  }

  private void changed() {
    long hash = 79;
    for (long element : hashes) hash = mix(hash, element);
    var identities = Steps.execution().identities();
    Supplier<String> words = () -> elements.stream().map(identities::show).toList().toString();
    Steps.execution().wrote(location(), hash, words);
  }

  private Operation step(String verb) {
    return Steps.operation(verb, location()).orders(Order.BOTH);
  }

  /// Adds without a step of its own.
  final boolean append(E element) {
    Objects.requireNonNull(element);
    var identities = Steps.execution().identities();
    elements.add(element);
    hashes.add(identities.hash(element));
    changed();
    Steps.me().last().tells(" <- ", element);
    return true;
  }

  /// Removes without a step of its own; null if empty.
  final E remove0() {
    var element = elements.poll();
    Steps.me().observe(element == null ? 2 : hashes.poll());
    changed();
    Steps.me().last().tells(" -> ", element);
    return element;
  }

  final boolean hasElements() {
    return !elements.isEmpty();
  }

  private boolean hasRoom() {
    return elements.size() < capacity;
  }

  @Override
  public void put(E element) throws InterruptedException {
    Objects.requireNonNull(element);
    Steps.interruptible(step("puts into").writes(), this::hasRoom);
    append(element);
  }

  @Override
  public E take() throws InterruptedException {
    Steps.interruptible(step("takes from").writes(), this::hasElements);
    return remove0();
  }

  @Override
  public boolean offer(E element) {
    Objects.requireNonNull(element);
    Steps.take(step("offers to").writes().observes());
    return hasRoom() && append(element);
  }

  @Override
  public boolean offer(E element, long time, TimeUnit unit) throws InterruptedException {
    return Steps.timed(step("offers to").writes(), this::hasRoom) && append(element);
  }

  @Override
  public E poll() {
    Steps.take(step("polls").writes().observes());
    return remove0();
  }

  @Override
  public E poll(long time, TimeUnit unit) throws InterruptedException {
    return Steps.timed(step("polls").writes(), this::hasElements) ? remove0() : null;
  }

  @Override
  public E peek() {
    Steps.take(step("peeks at").observes());
    return elements.peek();
  }

  @Override
  public int size() {
    Steps.take(step("asks size of").observes());
    return elements.size();
  }

  @Override
  public boolean isEmpty() {
    return size() == 0;
  }

  @Override
  public int remainingCapacity() {
    Steps.take(step("asks room of").observes());
    return capacity - elements.size();
  }

  @Override
  public Iterator<E> iterator() {
    Steps.take(step("iterates over").observes());
    return new ArrayList<>(elements).iterator();
  }

  @Override
  public int drainTo(Collection<? super E> into) {
    return drainTo(into, Integer.MAX_VALUE);
  }

  @Override
  public int drainTo(Collection<? super E> into, int most) {
    Steps.take(step("drains").writes().observes());
    int count = 0;
    while (count < most && hasElements()) {
      into.add(remove0());
      count++;
    }
    return count;
  }

  @Override
  public void clear() {
    drainTo(new ArrayList<>());
  }

  @Override
  public String toString() {
    Steps.take(step("shows").observes());
    return elements.toString();
  }
}
