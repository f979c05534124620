package explore.jdk;

import explore.jdk.Rendezvous.Patience;
import explore.jdk.Rendezvous.Visit;
import explore.model.Steps;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Stands in for the JDK's. Who finds another there doesn't look for an interrupt.
public class Exchanger<V> {
  private final Rendezvous rendezvous = new Rendezvous(this, "Exchanger", false, false);

  public Exchanger() {}

  public V exchange(V item) throws InterruptedException {
    var visit = new Visit(true, item);
    rendezvous.meet("exchanges at", visit, Patience.ENDLESS);
    return got(visit);
  }

  public V exchange(V item, long time, TimeUnit unit)
      throws InterruptedException, TimeoutException {
    var patience = Steps.endless(time, unit) ? Patience.ENDLESS : Patience.TIMED;
    var visit = new Visit(true, item);
    if (!rendezvous.meet("exchanges at", visit, patience)) throw new TimeoutException();
    return got(visit);
  }

  @SuppressWarnings("unchecked") // the other handed it over by the same methods
  private V got(Visit visit) {
    return (V) visit.got();
  }

  @Override
  public String toString() {
    return Steps.refuse("toString of an exchanger");
  }
}
