package explore.schedule;

/// Loops: so that an endless program has finitely many states, and a spinning thread is seen to
/// spin.
///
/// At a loop's head, if the method's frame changed nothing of its own since it began, what the
/// thread knows is what its frame knew then, and the locals: so they replace its past. An iteration
/// that wrote nothing and came back to the same locals may run again only once something it read
/// has changed, since it would else do the same again.
public final class LoopHeads {
  private static final int ROUNDS_MAX = 3_000_000;
  /// After so many rounds the others get as far as something shared, which this one may be waiting
  /// for.
  private static final int ROUNDS_PAUSE = 500;

  record Frame(long past, int effects) {}

  /// What a thread was like when it was last at a head.
  record Visit(long locals, int effects, int writes, int reads) {}

  private final Execution execution;
  private long hash;
  private boolean known;
  private int rounds;

  LoopHeads(Execution execution) {
    this.execution = execution;
  }

  /// A method with loops begins; gives the frame's number.
  public int frame() {
    var thread = execution.running();
    thread.frames.add(new Frame(thread.past, thread.effects));
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
    if (++rounds > ROUNDS_MAX)
      execution.refuse(line, "a loop that runs more than " + ROUNDS_MAX + " times");
    if (rounds % ROUNDS_PAUSE == 0 && execution.threads().size() > 1) execution.pause();
    long key = (long) frameNumber << 32 | site;
    var visit = thread.visits.get(key);
    boolean again =
        visit != null
            && visit.locals == locals
            && visit.effects == thread.effects
            && visit.writes == thread.writes;
    int from = visit == null ? 0 : visit.reads;
    int to = thread.reads.count();
    if (all && frame.effects == thread.effects)
      thread.past = Fingerprint.mix(Fingerprint.mix(frame.past, site + 1000), locals);
    if (again && !thread.reads.changed(from, to)) execution.spin(line, from, to);
    thread.visits.put(key, new Visit(locals, thread.effects, thread.writes, thread.reads.count()));
  }
}
