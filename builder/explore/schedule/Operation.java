package explore.schedule;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// What a thread is about to do, or did last.
public final class Operation {
  final Location location;
  final int line;
  String verb;
  Location second;
  boolean writes;
  boolean observes;
  boolean forced;
  boolean eager;
  boolean spins;
  boolean exact;
  /// Was it taken for a change that no hash tells?
  boolean counted;
  BooleanSupplier guard;
  Supplier<ModelThread> holder;
  private IntSupplier ways;
  int alternative;
  Order order = Order.NONE;
  Delay delay = Delay.NEVER;
  /// Did it leave its store in the thread's buffer?
  boolean waits;
  List<Access> also = List.of();
  private boolean call;
  private boolean alone;
  private String before = "";
  private Object value;
  private boolean hasValue;

  /// @param verb such as `reads`
  /// @param line of the program, 0 if none
  public Operation(String verb, Location location, int line) {
    this.verb = verb;
    this.location = location;
    this.line = line;
  }

  /// It changes the location.
  public Operation writes() {
    writes = true;
    return this;
  }

  /// What the thread does next depends on the location's value.
  public Operation observes() {
    observes = true;
    return this;
  }

  /// It waits until this is true.
  public Operation when(BooleanSupplier condition) {
    guard = condition;
    return this;
  }

  /// Who holds what it waits for, if anybody: so a deadlock is known.
  public Operation heldBy(Supplier<ModelThread> who) {
    holder = who;
    return this;
  }

  /// It can go on in so many ways, whatever the state.
  public Operation alternatives(int count) {
    return alternatives(() -> count);
  }

  /// It can go on in so many ways, as the state then is.
  public Operation alternatives(IntSupplier count) {
    ways = count;
    return this;
  }

  /// The number of ways in which it can go on now, if it can.
  int alternatives() {
    return ways == null ? 1 : ways.getAsInt();
  }

  /// Can there be more ways than one?
  boolean branches() {
    return ways != null;
  }

  /// It accesses this location too.
  public Operation and(Location other) {
    second = other;
    return this;
  }

  /// Accesses these too, in the same step.
  public Operation also(List<Access> others) {
    also = others;
    return this;
  }

  /// Does it change anything?
  boolean changes() {
    if (writes) return true;
    for (var access : also) if (access.writes()) return true;
    return false;
  }

  /// What it does for happens-before.
  public Operation orders(Order what) {
    order = what;
    return this;
  }

  /// Which stores must be in memory before it, and whether its own may be late.
  public Operation delayed(Delay how) {
    delay = how;
    return this;
  }

  /// It is taken as soon as it can be, before there is a choice.
  Operation eagerly() {
    eager = true;
    return this;
  }

  /// It is a step even if nobody shares the location.
  public Operation always() {
    forced = true;
    return this;
  }

  /// What it leaves behind is told, whole, by the location's value.
  public Operation exact() {
    exact = true;
    return this;
  }

  /// It accesses a variable, and nothing else: what it finds and what it leaves behind are told by
  /// the variable's value.
  public Operation onlyVariable() {
    alone = true;
    return this;
  }

  /// Does it access a variable, and nothing else?
  boolean alone() {
    return alone && (exact || !writes);
  }

  /// It stands for a whole call of the JDK, whose callbacks may not be interrupted.
  public Operation call() {
    call = true;
    return this;
  }

  /// The value read or written, told after `before`.
  public void tells(String before, Object value) {
    this.before = before;
    this.value = value;
    hasValue = true;
  }

  /// Something to add to its description.
  public void tells(String what) {
    before = what;
    hasValue = false;
  }

  /// Which of its alternatives was taken.
  public int taken() {
    return alternative;
  }

  /// Its location.
  public Location location() {
    return location;
  }

  /// The line of the program.
  public int line() {
    return line;
  }

  boolean enabled() {
    return guard == null || guard.getAsBoolean();
  }

  /// What it waits for.
  String waits(Identities identities) {
    var who = holder == null ? null : holder.get();
    return who == null || location == null
        ? words(identities)
        : "waits for " + location.name(identities) + ", which " + who + " holds";
  }

  String words(Identities identities) {
    var name = location == null ? "" : location.name(identities);
    var detail = hasValue ? before + identities.show(value) : before;
    if (call) return name + "." + verb + detail;
    return verb + (name.isEmpty() || name.equals("stdout") ? "" : " " + name) + detail;
  }
}
