package explore.schedule;

/// What a step depends on that may be known by heart: it reads or writes one variable that threads
/// share, and does nothing else that another thread can tell. What its thread does then, up to its
/// next step, is a function of what it knew and of what it finds.
///
/// @param key      a hash of what it knows, and of what is there to be found
/// @param thread   the number of the thread
/// @param taker    the thread in the fingerprint
/// @param rest     what the fingerprint is without the thread and the variable
/// @param variable the variable in the fingerprint
public record Foresight(long key, int thread, Part taker, long rest, Variable variable) {
  /// A thread's part of the fingerprint.
  record Part(long keyHash, int flags) {
    long with(long past, boolean ends) {
      return Fingerprint.ofThread(keyHash, past, ends ? flags | ModelThread.FINISHED : flags);
    }
  }

  /// A variable's part of the fingerprint.
  record Variable(long key, long initial, long value) {
    long with(long now) {
      return Location.part(key, initial, now);
    }
  }

  /// What is known of a choice's step before it is taken; null where that is too little.
  public static Foresight of(Execution execution, Choice choice) {
    var thread = choice.thread();
    if (thread == null || choice.drains() || !thread.pending.alone() || !thread.open.isEmpty())
      return null;
    var next = thread.pending;
    if (next.writes && anybodySpins(execution)) return null;
    long found = next.observes ? next.location.value() : 0;
    var part = new Part(thread.keyHash, thread.flags());
    var variable = next.location.variable();
    long knows = Fingerprint.mix(thread.pastHash(), LoopHeads.since(thread));
    return new Foresight(
        Fingerprint.mix(knows, Fingerprint.mix(next.location.key, found)),
        thread.index,
        part,
        execution.fingerprint() - part.with(thread.past, false) - variable.with(variable.value),
        variable);
  }

  /// Is there anybody who may go on once a variable has changed? Who waits for anything else is
  /// told by the state: that in which he would have gone on is none that was met.
  private static boolean anybodySpins(Execution execution) {
    return execution.threads().stream().anyMatch(ModelThread::spins);
  }

  /// The fingerprint of the state that it leads to.
  public long after(Learnt learnt) {
    return rest
        + taker.with(learnt.past(), learnt.ends())
        + variable.with(learnt.writes() ? learnt.value() : variable.value);
  }
}
