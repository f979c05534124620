package explore.jdk;

import explore.jdk.Rendezvous.Patience;
import explore.jdk.Rendezvous.Visit;
import explore.model.Steps;
import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// Stands in for the JDK's: whoever puts waits for one who takes. It never has an element.
public class SynchronousQueue<E> extends AbstractQueue<E> implements BlockingQueue<E> {
  private final Rendezvous rendezvous;
  private boolean ofPool;

  public SynchronousQueue() {
    this(false);
  }

  public SynchronousQueue(boolean fair) {
    rendezvous = new Rendezvous(this, "SynchronousQueue", fair, true);
  }

  /// A pool hands its tasks over by it.
  final void ofPool() {
    ofPool = true;
  }

  private void checkUse() {
    if (ofPool) Steps.refuse("a SynchronousQueue that a pool uses too");
  }

  final boolean isJdks() {
    return getClass() == SynchronousQueue.class;
  }

  private boolean put(E element, Patience patience) throws InterruptedException {
    checkUse();
    return rendezvous.meet("puts into", new Visit(true, element), patience);
  }

  @SuppressWarnings("unchecked") // the other put it
  private E take(Patience patience) throws InterruptedException {
    checkUse();
    var visit = new Visit(false, null);
    return rendezvous.meet("takes from", visit, patience) ? (E) visit.got() : null;
  }

  private static Patience patience(long time, TimeUnit unit) {
    if (Steps.endless(time, unit)) return Patience.ENDLESS;
    return time <= 0 ? Patience.NONE : Patience.TIMED;
  }

  @Override
  public void put(E element) throws InterruptedException {
    Objects.requireNonNull(element);
    Steps.enter();
    put(element, Patience.ENDLESS);
  }

  @Override
  public E take() throws InterruptedException {
    Steps.enter();
    return take(Patience.ENDLESS);
  }

  @Override
  public boolean offer(E element) {
    Objects.requireNonNull(element);
    try {
      return put(element, Patience.NONE);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public E poll() {
    try {
      return take(Patience.NONE);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public boolean offer(E element, long time, TimeUnit unit) throws InterruptedException {
    Objects.requireNonNull(element);
    if (put(element, patience(time, unit))) return true;
    Steps.enter();
    return false;
  }

  @Override
  public E poll(long time, TimeUnit unit) throws InterruptedException {
    var element = take(patience(time, unit));
    if (element == null) Steps.enter();
    return element;
  }

  @Override
  public E peek() {
    return null;
  }

  @Override
  public int size() {
    return 0;
  }

  @Override
  public int remainingCapacity() {
    return 0;
  }

  @Override
  public boolean isEmpty() {
    return true;
  }

  @Override
  public boolean contains(Object element) {
    return false;
  }

  @Override
  public boolean remove(Object element) {
    return false;
  }

  @Override
  public void clear() {}

  @Override
  public Iterator<E> iterator() {
    return Collections.emptyIterator();
  }

  @Override
  public int drainTo(Collection<? super E> into) {
    return drainTo(into, Integer.MAX_VALUE);
  }

  @Override
  public int drainTo(Collection<? super E> into, int most) {
    int count = 0;
    for (E element; count < most && (element = poll()) != null; count++) into.add(element);
    return count;
  }

  @Override
  public String toString() {
    return "[]";
  }
}
