package explore.schedule;

import java.util.ArrayList;
import java.util.List;

/// Loops: so that an endless program has finitely many states, and a spinning thread is seen to
/// spin.
///
/// At a loop's head what the thread knows is what it knew when the method began, the locals, and
/// how its own memory differs from what it was then: so they replace its past. If something of its
/// own changed since that no hash tells, it is what it knew when it first came to the head after
/// that.
///
/// An iteration that wrote nothing to what is shared and came back to the same locals and the same
/// memory may run again only once something it read has changed, since it would else do the same
/// again.
public final class LoopHeads {
  private static final int ROUNDS_MAX = 3_000_000;
  /// The rounds after which the others get as far as something shared, which this one may be
  /// waiting for.
  private static final int ROUNDS_PAUSE = 500;

  /// What a thread knew, and what its own memory was, at some time before.
  public record Base(long past, int effects, long own) {
    private Base(ModelThread thread) {
      this(thread.past, thread.effects, thread.own);
    }

    /// Does it know now no more than then, but for what its locals and its own memory tell?
    private boolean holds(ModelThread thread) {
      return effects == thread.effects;
    }

    private long since(ModelThread thread) {
      return Fingerprint.mix(past, Fingerprint.mix(thread.effects - effects, thread.own - own));
    }
  }

  /// A call of a method that has loops.
  static final class Frame {
    private final Base base;
    final List<Visit> visits = new ArrayList<>(1);

    private Frame(ModelThread thread) {
      base = new Base(thread);
    }

    /// The number of a loop's head; a method has few.
    private Visit visit(int site) {
      for (int i = 0; i < visits.size(); i++) if (visits.get(i).site == site) return visits.get(i);
      var first = new Visit(site);
      visits.add(first);
      return first;
    }
  }

  /// What a thread was like when it was last at a head.
  static final class Visit {
    final int site;
    int line;
    /// How often it was there.
    int rounds;
    /// Why it isn't what it was before.
    Cause cause = Cause.NONE;
    private Base base;
    private long locals;
    private int effects;
    private long own;
    private int writes;
    private int reads;

    private Visit(int site) {
      this.site = site;
    }

    /// The method's own, or else of when the thread first came to this head.
    private Base base(Frame frame, ModelThread thread) {
      if (frame.base.holds(thread)) return frame.base;
      if (base == null || !base.holds(thread)) base = new Base(thread);
      return base;
    }

    private Cause causeBy(long nowLocals, ModelThread now, boolean known) {
      if (effects != now.effects) return Cause.EFFECT;
      if (own != now.own || writes != now.writes) return Cause.CHANGE;
      if (locals == nowLocals) return Cause.NONE;
      return known ? Cause.LOCALS : Cause.UNKNOWN;
    }

    private long since(ModelThread thread) {
      long changes = Fingerprint.mix(thread.effects - effects, thread.own - own);
      long here = Fingerprint.mix(Fingerprint.mix(site, locals), thread.writes - writes);
      return Fingerprint.mix(Fingerprint.mix(here, changes), base == null ? 0 : base.since(thread));
    }

    private void now(long nowLocals, ModelThread thread, int at) {
      locals = nowLocals;
      effects = thread.effects;
      own = thread.own;
      writes = thread.writes;
      reads = thread.reads.count();
      line = at;
      rounds++;
    }
  }

  /// What an iteration changed.
  enum Cause {
    /// Nothing.
    NONE,
    /// A variable.
    LOCALS,
    /// An object of a variable, which nothing names.
    UNKNOWN,
    /// Memory.
    CHANGE,
    /// Something that no hash tells.
    EFFECT
  }

  private final Execution execution;
  private long hash;
  private boolean known;
  private int rounds;

  LoopHeads(Execution execution) {
    this.execution = execution;
  }

  /// What decides, beside what it knows and its locals, how a thread goes on from a head.
  static long since(ModelThread thread) {
    long sum = 1;
    for (var frame : thread.frames) {
      sum = Fingerprint.mix(sum, frame.base.since(thread));
      for (var visit : frame.visits) sum = Fingerprint.mix(sum, visit.since(thread));
    }
    return sum;
  }

  /// A method with loops begins; gives the frame's number.
  public int frame() {
    var thread = execution.running();
    thread.frames.add(new Frame(thread));
    return thread.frames.size() - 1;
  }

  /// Its locals follow.
  public void begin() {
    hash = 31;
    known = true;
  }

  /// A local that holds a number.
  public void local(long value) {
    hash = Fingerprint.mix(hash, value);
  }

  /// A local that holds an object.
  public void local(Object value) {
    long own = execution.identities().hashOfItself(value);
    if (own == 0) known = false;
    hash = Fingerprint.mix(hash, own != 0 ? own : System.identityHashCode(value));
  }

  /// All locals are told: goes on, or waits.
  public void end(int frameNumber, int site, int line) {
    var thread = execution.running();
    var frame = thread.frames.get(frameNumber);
    long locals = hash;
    boolean all = known;
    if (++rounds > ROUNDS_MAX) {
      var growth = Growth.of(execution);
      execution.refuse(growth.line(), "%,d rounds of loops%s".formatted(rounds, growth.words()));
    }
    if (rounds % ROUNDS_PAUSE == 0 && execution.threads().size() > 1) execution.pause();
    var visit = frame.visit(site);
    if (visit.rounds > 0) visit.cause = visit.causeBy(locals, thread, all);
    boolean again = visit.rounds > 0 && visit.cause == Cause.NONE;
    if (again) execution.unforeseen(); // whether it spins others decide
    int from = visit.reads;
    int to = thread.reads.count();
    if (all) forget(thread, visit.base(frame, thread), site, locals);
    if (again && !thread.reads.changed(from, to)) spin(thread, line, from, to);
    visit.now(locals, thread, line);
  }

  /// The running thread begins something of which it will keep nothing.
  ///
  /// @param past tells what it knows by then
  public Base begins(long past) {
    var thread = execution.running();
    return new Base(past, thread.effects, thread.own);
  }

  /// It has done that, and knows what it knew before; if it changed something of its own that no
  /// hash tells, it knows more from now on.
  public Base done(Base base) {
    var thread = execution.running();
    if (!base.holds(thread)) return new Base(thread);
    forget(thread, base, 0, 0);
    return base;
  }

  private static void forget(ModelThread thread, Base base, int site, long locals) {
    long head = Fingerprint.mix(base.past, site + 1000);
    thread.past = Fingerprint.mix(Fingerprint.mix(head, locals), thread.own - base.own);
    thread.reads.readings.carry();
  }

  private void spin(ModelThread thread, int line, int from, int to) {
    var operation = new Operation("spins", null, line).when(() -> thread.reads.changed(from, to));
    operation.tells(
        to > from
            ? " until a write to " + thread.reads.names(execution.identities(), from, to)
            : " for ever");
    operation.eager = operation.spins = true;
    execution.suspend(operation);
  }
}
