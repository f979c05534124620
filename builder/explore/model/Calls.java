package explore.model;

import static explore.schedule.Fingerprint.mix;

import explore.schedule.Execution;
import explore.schedule.Location;
import explore.schedule.ModelThread;
import explore.schedule.Operation;
import explore.schedule.Order;
import java.util.Set;

/// Calls of methods of the JDK on objects that threads can share: each is one step, and then the
/// real method.
///
/// That is what an atomic or a concurrent collection does; of other collections it is a limit,
/// which is noted. Callbacks of what is atomic or holds a lock of the JDK (`compute`) may not touch
/// what is shared; callbacks of the rest (`forEach`) are interleaved as any code.
final class Calls {
  /// How its callbacks are treated.
  static final int NONE = 0;
  static final int ATOMIC = 1;
  static final int OPEN = 2;

  /// Methods that change nothing.
  private static final Set<String> READS =
      Set.of(
          "get",
          "getPlain",
          "getOpaque",
          "getAcquire",
          "getVolatile",
          "size",
          "isEmpty",
          "contains",
          "containsKey",
          "containsValue",
          "iterator",
          "toString",
          "equals",
          "hashCode",
          "keySet",
          "values",
          "entrySet",
          "stream",
          "forEach",
          "toArray",
          "indexOf",
          "peek",
          "getFirst",
          "getLast",
          "first",
          "last",
          "firstKey",
          "lastKey",
          "intValue",
          "longValue",
          "doubleValue",
          "sum",
          "length",
          "charAt",
          "hasNext",
          "getOrDefault",
          "getKey",
          "getValue",
          "containsAll",
          "peekFirst",
          "peekLast",
          "firstEntry",
          "lastEntry",
          "lastIndexOf",
          "substring",
          "subList",
          "reversed",
          "mappingCount",
          "getReference",
          "element",
          "listIterator",
          "descendingIterator",
          "elementAt");
  private static final Set<String> VIEWS =
      Set.of(
          "iterator",
          "listIterator",
          "keySet",
          "values",
          "entrySet",
          "subList",
          "descendingMap",
          "reversed",
          "headMap",
          "tailMap",
          "next",
          "descendingIterator",
          "headSet",
          "tailSet",
          "subMap",
          "firstEntry",
          "lastEntry");

  private Calls() {}

  private static Location location(Execution execution, Object object) {
    return execution.location(object, "", Types.name(object), "");
  }

  static int enter(Execution execution, Object object, CodeSite site) {
    var me = execution.running();
    if (Types.value(object)) {
      if (Types.moves(object)) me.effect();
      return NONE;
    }
    if (!Types.container(object)) return NONE;
    var known = execution.identities().known(object);
    if (known != null && known.isView()) me.effect();
    var location = location(execution, object);
    boolean write = !READS.contains(site.member());
    checkStreams(execution, object, location, write, site);
    if (Types.synchronizes(object)) waitForMonitor(execution, object, location, write, site);
    else execution.perform(operation(object, location, write, site));
    noteLimit(execution, object, location);
    if (!Types.cell(object)) {
      if (write) execution.wrote(location, mix(location.value(), me.past()), object);
    } else if (!location.hasValue()) location.show(Types.content(object));
    return mode(me, object, location, site);
  }

  /// A stream reads its collection later, bit by bit: that can't be explored where another thread
  /// may write to it at the same time, as far as start and join order them.
  private static void checkStreams(
      Execution execution, Object object, Location location, boolean write, CodeSite site) {
    var identity = execution.identities().of(object);
    boolean streams = site.member().equals("stream");
    boolean clash =
        write && identity.whole() != null && execution.concurrent(identity.whole(), true)
            || streams && execution.concurrent(location, false);
    if (clash)
      execution.refuse(site.line(), "a stream of a " + Types.name(object) + " which threads share");
    execution.mark(location, write);
    if (!streams) return;
    if (identity.whole() == null)
      identity.whole(execution.location(object, "whole", Types.name(object), ""));
    execution.mark(identity.whole(), false);
    execution.touch(identity.whole(), false);
  }

  private static int mode(ModelThread me, Object object, Location location, CodeSite site) {
    boolean walks = site.member().equals("forEach") && !Types.synchronizes(object);
    if (Types.locks(object) && !walks) {
      me.enterAtomic();
      return ATOMIC;
    }
    if (!site.isVolatile()) return NONE;
    me.open(location);
    return OPEN;
  }

  private static Operation operation(
      Object object, Location location, boolean write, CodeSite site) {
    var operation = new Operation(site.member(), location, site.line()).observes().call();
    if (write) operation.writes();
    return operation.orders(order(object, write, site));
  }

  private static Order order(Object object, boolean write, CodeSite site) {
    if (Types.synchronizes(object)) return Order.BOTH;
    if (!Types.concurrent(object)) return write ? Order.PLAIN_WRITE : Order.PLAIN_READ;
    var member = site.member();
    if (!Types.cell(object) || !member.startsWith("get") && !member.startsWith("set"))
      return write ? Order.BOTH : Order.ACQUIRE;
    if (member.endsWith("Plain") || member.endsWith("Opaque")) return Order.NONE;
    if (member.startsWith("getAnd")) return Order.BOTH;
    return write ? Order.RELEASE : Order.ACQUIRE;
  }

  private static void waitForMonitor(
      Execution execution, Object object, Location location, boolean write, CodeSite site) {
    var me = execution.running();
    var monitor = Monitor.of(execution, object);
    execution.perform(
        operation(object, location, write, site)
            .when(() -> monitor.freeFor(me))
            .heldBy(() -> monitor.ownerUnless(me)));
    monitor.passThrough(execution, site.line());
  }

  private static void noteLimit(Execution execution, Object object, Location location) {
    if (!execution.shared(location) || Types.synchronizes(object) || Types.cell(object)) return;
    if (Types.concurrent(object))
      execution.note("each call on " + article(Types.name(object)) + " is one step");
    else
      execution.noteIfRaced(
          location,
          "each call on "
              + article(Types.name(object))
              + " is one step: what goes wrong inside it without a lock is not explored");
  }

  private static String article(String name) {
    return ("AEIOU".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
  }

  static void left(Execution execution, Object object, int mode) {
    if (mode == ATOMIC) execution.running().leaveAtomic();
    if (mode == OPEN) execution.running().close(location(execution, object));
  }

  static void exit(Execution execution, Object object, int mode, Object result, CodeSite site) {
    left(execution, object, mode);
    if (object == null || !Types.container(object)) return;
    var last = execution.running().last();
    boolean its =
        last != null
            && last.line() == site.line()
            && last.location() == location(execution, object);
    if (its && site.type() != 'V') last.tells(" -> ", site.typed(result));
    if (Types.cell(object)) {
      now(execution, object, site);
      return;
    }
    if (result != null && VIEWS.contains(site.member()) && Types.container(result))
      execution.identities().view(result, object);
  }

  /// What an atomic holds now. A failed compare-and-set was only a read.
  private static void now(Execution execution, Object object, CodeSite site) {
    var location = location(execution, object);
    int before = location.version();
    var content = Types.content(object);
    execution.wrote(location, execution.identities().hash(content), content);
    if (location.version() == before && !READS.contains(site.member()))
      execution.running().onlyRead(location);
  }

  static void argument(Execution execution, Object object, CodeSite site) {
    if (object.getClass().isArray()) {
      Accesses.useWhole(execution, object, Types.writesArrays(site), site);
      return;
    }
    if (Types.value(object) || !Types.container(object)) return;
    boolean write = site.member().equals("shuffle") || Types.writesCollections(site);
    var location = location(execution, object);
    var operation =
        new Operation("passed to " + site.member() + ":", location, site.line()).observes();
    if (write) operation.writes();
    execution.perform(operation.orders(order(object, write, site)));
    noteLimit(execution, object, location);
    if (write) execution.wrote(location, mix(location.value(), execution.running().past()), object);
    else if (Types.cell(object) && !location.hasValue()) location.show(Types.content(object));
  }
}
