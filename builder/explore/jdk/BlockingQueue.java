package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.Steps;
import explore.schedule.Location;
import explore.schedule.Operation;
import explore.schedule.Order;
import java.util.AbstractQueue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Stands in for `ArrayBlockingQueue` and `LinkedBlockingQueue`: first in, first out.
public class BlockingQueue<E> extends AbstractQueue<E>
    implements java.util.concurrent.BlockingQueue<E> {
  private final int capacity;
  final List<E> elements = new ArrayList<>();
  final List<Long> hashes = new ArrayList<>();
  int changes;
  /// A hash of what else its location tells: the state of the pool whose tasks it has.
  private LongSupplier besides;

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

  final void besides(LongSupplier state) {
    besides = state;
  }

  final boolean unbounded() {
    return capacity == Integer.MAX_VALUE;
  }

  /// Is it as the JDK's, and no subclass of the program?
  final boolean isJdks() {
    return getClass().getName().startsWith("explore.");
  }

  /// A hash of its elements.
  private long valueHash() {
    long hash = 79;
    for (long element : hashes) hash = mix(hash, element);
    return hash;
  }

  final void changed() {
    changes++;
    long hash = besides == null ? valueHash() : mix(valueHash(), besides.getAsLong());
    var identities = Steps.execution().identities();
    Supplier<String> words = () -> elements.stream().map(identities::show).toList().toString();
    Steps.execution().wrote(location(), hash, words);
  }

  final Operation step(String verb) {
    return Steps.operation(verb, location()).orders(Order.BOTH);
  }

  /// Adds at the end, without a step of its own.
  final boolean append(E element) {
    return insert(elements.size(), element);
  }

  final boolean insert(int at, E element) {
    Objects.requireNonNull(element);
    var identities = Steps.execution().identities();
    place(at, element, identities.hash(element));
    if (identities.hashOfItself(element) == 0) Steps.me().effect("puts an object into a queue");
    changed();
    Steps.me().last().tells(" <- ", element);
    return true;
  }

  void place(int at, E element, long hash) {
    elements.add(at, element);
    hashes.add(at, hash);
  }

  /// Removes the first without a step of its own; null if empty.
  final E remove0() {
    return removed(0);
  }

  final E removed(int index) {
    var element = hasElements() ? elements.get(index) : null;
    Steps.me().observe(element == null ? 2 : hashes.get(index));
    if (element != null) removeAt(index);
    else changed();
    Steps.me().last().tells(" -> ", element);
    return element;
  }

  final boolean hasElements() {
    return !elements.isEmpty();
  }

  final boolean hasRoom() {
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
    Objects.requireNonNull(element);
    boolean endless = Steps.endless(time, unit);
    return Steps.timed(step("offers to").writes(), this::hasRoom, endless) && append(element);
  }

  @Override
  public E poll() {
    Steps.take(step("polls").writes().observes());
    return remove0();
  }

  @Override
  public E poll(long time, TimeUnit unit) throws InterruptedException {
    boolean endless = Steps.endless(time, unit);
    return Steps.timed(step("polls").writes(), this::hasElements, endless) ? remove0() : null;
  }

  @Override
  public E peek() {
    Steps.take(step("peeks at").observes());
    return hasElements() ? elements.getFirst() : null;
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

  /// A view of its elements as they are: where another thread could change them meanwhile, an
  /// iterator may see that or not, which is refused.
  @Override
  public Iterator<E> iterator() {
    Steps.take(step("iterates over").observes());
    var me = Steps.me();
    boolean alone = Steps.execution().threads().stream().allMatch(s -> s == me || s.finished());
    if (Steps.execution().shared(location()) && !alone)
      Steps.refuse("an iterator of a BlockingQueue which threads share");
    return new UnchangedIterator<>(this);
  }

  @Override
  public Spliterator<E> spliterator() {
    return Steps.refuse("BlockingQueue.spliterator or stream");
  }

  @Override
  public void forEach(Consumer<? super E> action) {
    iterator().forEachRemaining(action);
  }

  /// The JDK's hold their lock meanwhile: what they call back is a part of the step.
  static <T> T asOneStep(Supplier<T> body) {
    Steps.me().enterAtomic();
    try {
      return body.get();
    } finally {
      Steps.me().leaveAtomic();
    }
  }

  @Override
  public boolean contains(Object element) {
    Steps.take(step("looks into").observes());
    return asOneStep(() -> elements.contains(element));
  }

  @Override
  public boolean remove(Object element) {
    Steps.take(step("removes from").writes().observes());
    return removeOne(element);
  }

  /// Without a step of its own.
  final boolean removeOne(Object element) {
    int index = asOneStep(() -> elements.indexOf(element));
    if (index >= 0) removeAt(index);
    return index >= 0;
  }

  void removeAt(int index) {
    elements.remove(index);
    hashes.remove(index);
    changed();
  }

  @Override
  public boolean removeIf(Predicate<? super E> filter) {
    return Steps.refuse("BlockingQueue.removeIf");
  }

  @Override
  public boolean removeAll(Collection<?> others) {
    return Steps.refuse("BlockingQueue.removeAll");
  }

  @Override
  public boolean retainAll(Collection<?> others) {
    return Steps.refuse("BlockingQueue.retainAll");
  }

  @Override
  public Object[] toArray() {
    Steps.take(step("copies").observes());
    return elements.toArray();
  }

  @Override
  public <T> T[] toArray(T[] into) {
    Steps.take(step("copies").observes());
    return elements.toArray(into);
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
    return asOneStep(elements::toString);
  }
}
