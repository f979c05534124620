package explore.calls;

import static explore.schedule.Fingerprint.mix;

import explore.calls.Touch.Use;
import explore.model.Accesses;
import explore.model.CodeSite;
import explore.model.Monitor;
import explore.model.Types;
import explore.schedule.Access;
import explore.schedule.Execution;
import explore.schedule.Location;
import explore.schedule.OpenCall;
import explore.schedule.Operation;
import explore.schedule.Order;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A call of a method of the JDK by the running thread.
public final class JdkCall {
  private final Execution execution;
  private final Object receiver;
  private final Object[] arguments;
  private final CodeSite site;
  /// What is touched, in the order found; true if it is changed.
  private final Map<Object, Boolean> touched = new IdentityHashMap<>();
  private final List<Object> order = new ArrayList<>(2);
  private final List<Object> locks = new ArrayList<>(1);
  private final Map<Object, String> names = new IdentityHashMap<>(1);
  private final List<Access> accesses = new ArrayList<>(2);
  private final List<ArraySlice> slices = new ArrayList<>(1);
  private Object first;
  private Operation operation;
  private boolean atomic;
  private boolean open;
  private long before;

  JdkCall(Execution execution, Object receiver, Object[] arguments, CodeSite site) {
    this.execution = execution;
    this.receiver = receiver;
    this.arguments = arguments;
    this.site = site;
  }

  /// Takes its step; false if it touches nothing that threads could share.
  boolean begin() {
    var touch = touch();
    if (touch.isEmpty()) return false;
    ofReceiver(touch.get());
    for (int i = 0, place = 0; i < arguments.length; i++) {
      if (site.primitive(i)) continue;
      var use = touch.get().of(place++);
      if (arguments[i] != null) ofArgument(arguments[i], use);
    }
    if (order.isEmpty()) return false;
    for (var holder : order) {
      HashOrder.check(execution, site, holder, holder == first);
      access(holder, touched.get(holder));
    }
    if (accesses.isEmpty()) return false;
    step();
    changed();
    goOn();
    return true;
  }

  private Optional<Touch> touch() {
    if (receiver == null) return Optional.of(ValueTouches.of(site.owner(), site.member()));
    var nature = Nature.of(receiver);
    if (nature == Nature.STAND_IN) return ValueTouches.ofStandIn(site.member());
    if (nature == Nature.ARRAY)
      return site.member().equals("clone")
          ? Optional.of(new Touch(Use.READ, "-"))
          : Optional.empty();
    var known = Touches.of(receiver, site.member());
    if (known.isPresent() && (nature != Nature.VALUE || receiver instanceof Collection<?>))
      return known;
    if (nature == Nature.VALUE) return Optional.of(ValueTouches.of(site.owner(), site.member()));
    execution.refuse(site.line(), Types.name(receiver) + "." + site.member() + " is not modelled");
    throw new AssertionError();
  }

  private void ofReceiver(Touch touch) {
    if (receiver == null || Nature.of(receiver) == Nature.STAND_IN) return;
    boolean moves = Nature.of(receiver) == Nature.MOVING;
    if (touch.receiver() == Use.KEEP && !moves) return;
    boolean changes = touch.receiver().changes() || Reach.remembersAsking(receiver, site.member());
    add(receiver, touch.receiver(), changes);
    if (moves) touched.put(receiver, true);
  }

  private void ofArgument(Object argument, Use use) {
    switch (use) {
      case KEEP -> {}
      case SPREAD -> {
        if (argument.getClass().isArray()) add(argument, Use.READ, false);
      }
      case PLACED -> {
        if (Touch.asks(receiver)) add(argument, Use.DEEP, false);
      }
      case READ, DEEP, KEYED -> add(argument, use, false);
      case WRITE, SEARCHED -> add(argument, use, true);
    }
  }

  private void add(Object object, Use use, boolean changes) {
    if (object instanceof java.util.function.IntFunction<?>) return;
    var reach = new Reach(execution);
    switch (use) {
      case KEEP -> reach.holders.add(object);
      case DEEP, SEARCHED -> reach.deeply(object);
      case KEYED, WRITE -> reach.keyed(object);
      case READ, PLACED, SPREAD -> reach.of(object);
    }
    if (!reach.unknown.isEmpty()) execution.refuse(site.line(), reach.unknown + " is not modelled");
    for (var holder : reach.holders) {
      if (touched.put(holder, changes | touched.getOrDefault(holder, false)) == null)
        order.add(holder);
      execution.identities().of(holder);
      if (holder != object) inner(holder, object);
      if (first == null && object == receiver && Nature.of(holder).holds()) first = holder;
    }
    if (Locking.holds(receiver, object, site))
      for (var lock : reach.locks) if (!locks.contains(lock)) locks.add(lock);
  }

  /// Names the set that is made of a map: that is what the reader knows.
  private void inner(Object holder, Object outer) {
    execution.identities().inner(holder, outer);
    boolean set = outer instanceof Set && !outer.getClass().getName().contains("$");
    if (set) names.put(holder, Types.name(outer));
  }

  private void access(Object holder, boolean changes) {
    if (Nature.of(holder) == Nature.ARRAY) {
      var slice = ArraySlice.of(holder, changes, arguments, site);
      if (slice.isLong()) Accesses.useWhole(execution, holder, changes, site);
      else if (slice.length() > 0) {
        slices.add(slice);
        for (int i = 0; i < slice.length(); i++)
          accesses.add(new Access(slice.location(execution, i), changes, order(holder, changes)));
      }
      return;
    }
    if (Cells.isArray(holder) && element(holder) == Cells.WHOLE) {
      if (!site.member().equals("length"))
        Accesses.useWhole(execution, holder, Types.name(holder), changes, site);
      return;
    }
    var access = new Access(location(holder), changes, order(holder, changes));
    if (Cells.is(holder))
      Cells.initially(execution.identities(), access.location(), holder, element(holder));
    if (Cells.isArray(holder))
      Accesses.checkWhole(execution, holder, access.location(), changes, site);
    if (holder == first) accesses.addFirst(access);
    else accesses.add(access);
  }

  /// Which element of an array of atomics is touched.
  private int element(Object holder) {
    boolean one = holder == receiver && arguments.length > 0 && site.ints(0, 0);
    return one ? (int) arguments[0] : Cells.WHOLE;
  }

  private Location location(Object holder) {
    if (Cells.isArray(holder) && element(holder) != Cells.WHOLE) {
      int index = element(holder);
      return execution.location(holder, index, Types.name(holder), "[" + index + "]");
    }
    return execution.location(holder, "", names.getOrDefault(holder, Types.name(holder)), "");
  }

  private Order order(Object holder, boolean changes) {
    var nature = Nature.of(holder);
    if (nature == Nature.CELL)
      return holder == receiver ? MemoryEffects.of(site.member(), changes) : Order.ACQUIRE;
    boolean one = nature == Nature.CONCURRENT && !source(holder).isEmpty();
    if (one) return changes ? Order.ATOMIC_WRITE : Order.ATOMIC_READ;
    return changes ? Order.CALL_WRITE : Order.CALL_READ;
  }

  /// Does a weak compare-and-set fail for no reason?
  public boolean fails() {
    return site.weak() && operation != null && operation.taken() == 1;
  }

  private String source(Object holder) {
    if (holder == first) return Atomicity.source(receiver, holder, site.member(), arguments.length);
    return Atomicity.source(holder, holder, "toArray", 0);
  }

  private void step() {
    var main = accesses.getFirst();
    var others = new ArrayList<>(accesses.subList(1, accesses.size()));
    var verb = first == null ? "passed to " + site.member() + ":" : site.member();
    operation = new Operation(verb, main.location(), site.line()).observes().orders(main.order());
    if (first != null) Cells.call(operation, first, element(first), site, accesses.size());
    if (main.writes()) operation.writes();
    if (!locks.isEmpty()) lock(others);
    if (site.weak()) operation.alternatives(() -> Cells.mayMatch(first, arguments, site) ? 2 : 1);
    execution.perform(operation.also(others));
    if (first == null || !execution.shared(main.location())) return;
    var source = Nature.of(first) == Nature.CONCURRENT ? source(first) : "";
    if (!source.isEmpty())
      execution.notes().oneStep(main.location().kindName(), site.member(), source);
  }

  /// Locked and unlocked within the step. Two locks could wait for each other within the call.
  private void lock(List<Access> others) {
    var me = execution.running();
    var monitors = locks.stream().map(lock -> Monitor.of(execution, lock)).toList();
    var locations = monitors.stream().map(Monitor::location).toList();
    if (monitors.size() > 1 && accesses.stream().map(Access::location).allMatch(execution::shared))
      execution.refuse(
          site.line(), "a call of " + site.member() + " that locks two objects of the JDK");
    for (var location : locations) others.add(new Access(location, false, Order.BOTH));
    operation
        .when(() -> monitors.stream().allMatch(monitor -> monitor.freeFor(me)))
        .heldBy(
            () ->
                monitors.stream()
                    .map(m -> m.ownerUnless(me))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null));
  }

  /// What is changed is something else from now on; of atomics and arrays the end tells what.
  private void changed() {
    for (var holder : order) {
      var nature = Nature.of(holder);
      if (!touched.get(holder) || nature == Nature.CELL || nature == Nature.ARRAY) continue;
      if (holder == first && oneStep()) continue; // the end tells whether it was
      changed(holder);
    }
  }

  private void changed(Object holder) {
    var location = location(holder);
    execution.wrote(location, mix(location.value(), execution.running().past()), holder);
  }

  /// Does the class promise that the call is one step?
  private boolean oneStep() {
    return first != null && Nature.of(first) == Nature.CONCURRENT && !source(first).isEmpty();
  }

  /// Its callbacks may not be interrupted if it holds a lock of the JDK or has to be one step; else
  /// they are interleaved as any code. Printing comes after the text was made.
  private void goOn() {
    var me = execution.running();
    boolean one = first != null && Nature.of(first) == Nature.CELL || oneStep();
    atomic = !locks.isEmpty() || one && !site.member().equals("forEach");
    open = !atomic && !site.owner().matches("java/(io/PrintStream|lang/IO)");
    if (atomic) me.enterAtomic();
    if (open) me.open(new OpenCall(accesses, site.line()));
    before = me.now();
  }

  /// It threw.
  void thrown() {
    leave();
    if (oneStep() && touched.get(first)) changed(first);
  }

  private void leave() {
    var me = execution.running();
    if (atomic) me.leaveAtomic();
    if (open && me.close(before))
      for (var access : accesses)
        if (execution.touch(access.location(), access.writes()))
          execution.orders(access.location(), access.order(), site.line());
    for (var slice : slices) slice.wrote(execution);
  }

  void end(Object result) {
    leave();
    if (first == null) return;
    if (execution.running().last() == operation && site.type() != 'V')
      operation.tells(" -> ", site.typed(result));
    var left =
        new CallResult(execution, operation, first, location(first), touched.get(first), site);
    switch (Nature.of(first)) {
      case CELL -> left.ofCell(element(first), result);
      case CONCURRENT -> {
        if (!oneStep()) return;
        if (touched.get(first) && !left.unchanged(result)) changed(first);
        Orders.ofConcurrent(
            execution, location(first), first, arguments, site, touched.get(first), result);
      }
      default -> {}
    }
  }
}
