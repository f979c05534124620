import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Where all threads of a program are, and what its objects hold.
final class MeetState {
  static final int REGISTERS = 20;
  static final int RESULT = 0;
  private static final int AT = 0;
  private static final int LIFE = 1;
  private static final int FLAG = 2;
  private static final int FIRST = 3;
  private static final int SLOTS = FIRST + REGISTERS;
  private static final int NEW = 0;
  private static final int ALIVE = 1;
  private static final int ENDED = 2;

  private final List<MeetCode> codes; // of each thread
  private final int[] cells;
  private final List<List<Integer>> lists;
  private final int[] threads;
  private String output = "";
  private MeetThrown thrown; // by main
  private int me; // the thread that moves

  MeetState(MeetShape shape, List<MeetCode> codes) {
    this.codes = codes;
    cells = shape.cells();
    lists = new ArrayList<>(shape.lists());
    threads = new int[codes.size() * SLOTS];
    begin(0);
  }

  private MeetState(MeetState of) {
    codes = of.codes;
    cells = of.cells.clone();
    lists = new ArrayList<>(of.lists);
    threads = of.threads.clone();
    output = of.output;
    thrown = of.thrown;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MeetState o
        && Arrays.equals(threads, o.threads)
        && Arrays.equals(cells, o.cells)
        && lists.equals(o.lists)
        && output.equals(o.output)
        && thrown == o.thrown;
  }

  @Override
  public int hashCode() {
    int hash = Arrays.hashCode(threads) * 31 + Arrays.hashCode(cells);
    return (hash * 31 + lists.hashCode()) * 31 + Objects.hash(output, thrown);
  }

  // ---- What code sees and does

  int me() {
    return me;
  }

  int get(int cell) {
    return cells[cell];
  }

  void set(int cell, int value) {
    cells[cell] = value;
  }

  void add(int cell, int value) {
    cells[cell] += value;
  }

  List<Integer> list(int list) {
    return lists.get(list);
  }

  void list(int list, List<Integer> value) {
    lists.set(list, value);
  }

  void append(int list, int value) {
    var longer = new ArrayList<>(lists.get(list));
    longer.add(value);
    lists.set(list, longer);
  }

  /// Its first occurrence; false if there is none.
  boolean remove(int list, int value) {
    var shorter = new ArrayList<>(lists.get(list));
    boolean removed = shorter.remove((Integer) value);
    lists.set(list, shorter);
    return removed;
  }

  int removeFirst(int list) {
    var shorter = new ArrayList<>(lists.get(list));
    int first = shorter.removeFirst();
    lists.set(list, shorter);
    return first;
  }

  boolean first(int list) {
    return !lists.get(list).isEmpty() && lists.get(list).getFirst() == me;
  }

  private int slot(int thread, int slot) {
    return thread * SLOTS + slot;
  }

  int register(int number) {
    return threads[slot(me, FIRST + number)];
  }

  void register(int number, int value) {
    threads[slot(me, FIRST + number)] = value;
  }

  void registerOf(int thread, int number, int value) {
    threads[slot(thread, FIRST + number)] = value;
  }

  void forget(int from) {
    Arrays.fill(threads, slot(me, FIRST + from), slot(me, SLOTS), 0);
  }

  void result(int value) {
    register(RESULT, value);
  }

  void result(boolean value) {
    result(value ? 1 : 0);
  }

  void jump(MeetCode.Label label) {
    threads[slot(me, AT)] = label.at;
  }

  void print(String line) {
    output += (output.isEmpty() ? "" : "\n") + line;
  }

  void fail(MeetThrown exception) {
    var range = codes.get(me).handler(threads[slot(me, AT)] - 1);
    if (range == null) {
      if (me == 0) thrown = exception;
      threads[slot(me, AT)] = codes.get(me).end();
      return;
    }
    threads[slot(me, AT)] = range.handler();
    register(range.register(), exception.ordinal());
  }

  boolean interrupted(int thread) {
    return threads[slot(thread, FLAG)] == 1;
  }

  boolean interrupted() {
    return interrupted(me);
  }

  void interrupt(int thread, boolean flag) {
    threads[slot(thread, FLAG)] = flag ? 1 : 0;
  }

  boolean begun(int thread) {
    return threads[slot(thread, LIFE)] != NEW;
  }

  boolean alive(int thread) {
    return threads[slot(thread, LIFE)] == ALIVE;
  }

  void begin(int thread) {
    threads[slot(thread, LIFE)] = ALIVE;
  }

  void end() {
    forget(0);
    threads[slot(me, LIFE)] = ENDED;
  }

  // ---- How threads move

  private MeetCode.Instruction next(int thread) {
    return codes.get(thread).at(threads[slot(thread, AT)]);
  }

  private void act(int thread, MeetCode.Effect effect) {
    me = thread;
    threads[slot(me, AT)]++;
    effect.on(this);
  }

  /// All go as far as their next step.
  private void settle() {
    for (boolean moved = true; moved; ) {
      moved = false;
      for (int t = 0; t < codes.size(); t++)
        while (alive(t) && !next(t).step()) {
          act(t, next(t).moves().apply(this).getFirst());
          moved = true;
        }
    }
  }

  MeetState settled() {
    settle();
    return this;
  }

  /// All states that can come next.
  List<MeetState> successors() {
    var all = new ArrayList<MeetState>();
    for (int t = 0; t < codes.size(); t++) {
      if (!alive(t)) continue;
      me = t;
      for (var effect : next(t).moves().apply(this)) {
        var copy = new MeetState(this);
        copy.act(t, effect);
        all.add(copy.settled());
        me = t;
      }
    }
    return all;
  }

  // ---- How it ends

  /// May the JVM end here?
  boolean over() {
    for (int t = 0; t < codes.size(); t++) if (alive(t) && !codes.get(t).daemon()) return false;
    return true;
  }

  String ending() {
    return output + (thrown == null ? "" : ", Throws " + thrown.words);
  }

  /// Once no thread can move.
  String hang() {
    for (int t = 0; t < codes.size(); t++) {
      int holder = t;
      for (int i = 0; i < codes.size() && holder >= 0; i++) {
        holder = alive(holder) ? holder(holder) : -1;
        if (holder == t) return output + ", Deadlocks";
      }
    }
    return output + ", Never ends";
  }

  private int holder(int thread) {
    me = thread;
    return next(thread).holder().applyAsInt(this);
  }
}
