package explore.jdk;

import explore.model.Steps;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Stands in for `LinkedBlockingDeque`. Who finds there what `put` or `take` waits for doesn't look
/// for an interrupt.
public class BlockingDeque<E> extends BlockingQueue<E>
    implements java.util.concurrent.BlockingDeque<E> {
  public BlockingDeque() {}

  public BlockingDeque(int capacity) {
    super(capacity);
  }

  private void await(String verb, BooleanSupplier condition) throws InterruptedException {
    var flag = Steps.interruptsOf(Steps.me());
    if (Steps.me().interrupted() | Steps.execution().touch(flag, false)) {
      Steps.take(step(verb).writes().observes());
      if (condition.getAsBoolean()) return;
    }
    Steps.interruptible(step(verb).writes(), condition);
  }

  private static <T> T known(T element) {
    if (element == null) throw new NoSuchElementException();
    return element;
  }

  private E last() {
    return removed(elements.size() - 1);
  }

  // ---- First

  @Override
  public void addFirst(E element) {
    if (!offerFirst(element)) throw new IllegalStateException("Deque full");
  }

  @Override
  public boolean offerFirst(E element) {
    Objects.requireNonNull(element);
    Steps.take(step("offers to").writes().observes());
    return hasRoom() && insert(0, element);
  }

  @Override
  public void putFirst(E element) throws InterruptedException {
    Objects.requireNonNull(element);
    await("puts into", this::hasRoom);
    insert(0, element);
  }

  @Override
  public boolean offerFirst(E element, long time, TimeUnit unit) throws InterruptedException {
    Objects.requireNonNull(element);
    boolean endless = Steps.endless(time, unit);
    return Steps.timed(step("offers to").writes(), this::hasRoom, endless) && insert(0, element);
  }

  @Override
  public E takeFirst() throws InterruptedException {
    await("takes from", this::hasElements);
    return remove0();
  }

  @Override
  public E pollFirst() {
    return poll();
  }

  @Override
  public E pollFirst(long time, TimeUnit unit) throws InterruptedException {
    return poll(time, unit);
  }

  @Override
  public E removeFirst() {
    return known(pollFirst());
  }

  @Override
  public E peekFirst() {
    return peek();
  }

  @Override
  public E getFirst() {
    return known(peekFirst());
  }

  // ---- Last

  @Override
  public void addLast(E element) {
    if (!offerLast(element)) throw new IllegalStateException("Deque full");
  }

  @Override
  public boolean offerLast(E element) {
    return offer(element);
  }

  @Override
  public void putLast(E element) throws InterruptedException {
    Objects.requireNonNull(element);
    await("puts into", this::hasRoom);
    append(element);
  }

  @Override
  public boolean offerLast(E element, long time, TimeUnit unit) throws InterruptedException {
    return offer(element, time, unit);
  }

  @Override
  public E takeLast() throws InterruptedException {
    await("takes the last of", this::hasElements);
    return last();
  }

  @Override
  public E pollLast() {
    Steps.take(step("polls the last of").writes().observes());
    return last();
  }

  @Override
  public E pollLast(long time, TimeUnit unit) throws InterruptedException {
    boolean endless = Steps.endless(time, unit);
    return Steps.timed(step("polls the last of").writes(), this::hasElements, endless)
        ? last()
        : null;
  }

  @Override
  public E removeLast() {
    return known(pollLast());
  }

  @Override
  public E peekLast() {
    Steps.take(step("peeks at the last of").observes());
    return hasElements() ? elements.getLast() : null;
  }

  @Override
  public E getLast() {
    return known(peekLast());
  }

  // ---- As a queue, and as a stack

  @Override
  public boolean add(E element) {
    addLast(element);
    return true;
  }

  @Override
  public void put(E element) throws InterruptedException {
    putLast(element);
  }

  @Override
  public E take() throws InterruptedException {
    return takeFirst();
  }

  @Override
  public void push(E element) {
    addFirst(element);
  }

  @Override
  public E pop() {
    return removeFirst();
  }

  @Override
  public boolean removeFirstOccurrence(Object element) {
    return remove(element);
  }

  @Override
  public boolean removeLastOccurrence(Object element) {
    return Steps.refuse("BlockingDeque.removeLastOccurrence");
  }

  @Override
  public Iterator<E> descendingIterator() {
    return Steps.refuse("BlockingDeque.descendingIterator");
  }
}
