package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.Steps;
import explore.schedule.Location;
import explore.schedule.ModelThread;
import explore.schedule.Operation;
import explore.schedule.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Where threads meet in pairs, each of which may hand something to the other.
///
/// To come is a step: who comes meets one that waits, or waits. To leave in vain is another. Whom
/// it meets of several is not specified, unless it is fair.
final class Rendezvous {
  /// A thread that comes.
  static final class Visit {
    private final ModelThread visitor = Steps.me();
    private final boolean gives;
    private final Object item;
    private final long hash;
    private Object got;
    private long gotHash;
    private boolean met;

    /// @param item what it hands to the other, or null
    Visit(boolean gives, Object item) {
      this.gives = gives;
      this.item = item;
      var identities = Steps.execution().identities();
      hash = identities.hash(item);
      if (identities.hashOfItself(item) == 0) Steps.me().effect("hands over an object");
    }

    /// What it got from the other.
    Object got() {
      return got;
    }
  }

  /// How long a thread waits.
  enum Patience {
    NONE,
    TIMED,
    ENDLESS
  }

  private final Object owner;
  private final String kind;
  private final boolean fair;
  private final boolean asymmetric;
  private final List<Visit> visits = new ArrayList<>();

  /// @param asymmetric does one who gives meet one who doesn't?
  Rendezvous(Object owner, String kind, boolean fair, boolean asymmetric) {
    this.owner = owner;
    this.kind = kind;
    this.fair = fair;
    this.asymmetric = asymmetric;
  }

  private Location location() {
    return Steps.execution().location(owner, "visits", kind, "");
  }

  private void changed() {
    long hash = 107;
    for (var visit : visits) {
      long state = (visit.gives ? 1 : 0) + (visit.met ? 2 : 0);
      hash = mix(mix(hash, mix(visit.visitor.keyHash(), state)), visit.hash);
      hash = mix(hash, visit.gotHash);
    }
    Steps.execution().wrote(location(), hash, visits.stream().map(visit -> visit.visitor).toList());
  }

  private List<Visit> partners(Visit mine) {
    Predicate<Visit> fits = visit -> !visit.met && !(asymmetric && visit.gives == mine.gives);
    var all = visits.stream().filter(fits).toList();
    return fair && !all.isEmpty() ? all.subList(0, 1) : all;
  }

  /// Gives whether it met another.
  boolean meet(String verb, Visit mine, Patience patience) throws InterruptedException {
    var comes = Steps.operation(verb, location()).writes().observes().orders(Order.ACQUIRE);
    comes.alternatives(() -> Math.max(1, partners(mine).size()));
    int chosen = Steps.execution().perform(comes);
    var partners = partners(mine);
    if (!partners.isEmpty()) {
      var partner = partners.get(chosen);
      partner.got = mine.item;
      partner.gotHash = mine.hash;
      mine.got = partner.item;
      mine.gotHash = partner.hash;
      partner.met = true;
      changed();
      Steps.precedes(location());
      comes.tells(" and meets " + partner.visitor);
      return true;
    }
    if (patience == Patience.NONE) {
      Steps.me().onlyRead(location());
      comes.tells(", in vain");
      return false;
    }
    visits.add(mine);
    changed();
    Steps.precedes(location());
    comes.tells(" and waits");
    return await(verb, mine, patience);
  }

  private boolean await(String verb, Visit mine, Patience patience) throws InterruptedException {
    var execution = Steps.execution();
    var me = Steps.me();
    var flag = Steps.interruptsOf(me);
    boolean timed = patience == Patience.TIMED;
    if (timed | me.interrupted() | execution.touch(flag, false)) {
      Operation waits = Steps.operation(verb + " still", location()).writes().and(flag);
      Steps.take(waits.when(() -> timed || mine.met || me.interrupted()));
      if (!mine.met) waits.tells(me.interrupted() ? ", interrupted" : ", timed out");
    } else execution.await(verb, kind, me.line(), () -> mine.met || me.interrupted());
    visits.remove(mine);
    execution.touch(location(), true);
    changed();
    me.observe(mix(mine.met ? 109 : 113, mine.gotHash));
    if (mine.met) execution.orders(location(), Order.ACQUIRE, me.line());
    else Steps.checkInterrupt();
    return mine.met;
  }
}
