import java.util.List;

/// A small program about memory: threads of loads, stores, updates, fences and locks, without a
/// branch. What it prints is what its loads found, thread by thread, then what the variables hold.
///
/// @param kinds what each variable is
record Litmus(List<Kind> kinds, List<List<Op>> threads) {
  /// What a variable is.
  enum Kind {
    FIELD,
    VOLATILE_FIELD,
    ATOMIC,
    ELEMENT
  }

  /// An access mode of `VarHandle`; `RELEASE` of a load means acquire.
  enum Mode {
    PLAIN,
    OPAQUE,
    RELEASE,
    VOLATILE
  }

  /// What a thread does.
  sealed interface Op {
    record Store(int variable, Mode mode, int value) implements Op {}

    record Load(int variable, Mode mode) implements Op {}

    /// Adds at once, and finds what was there.
    record Add(int variable, int value) implements Op {}

    record FullFence() implements Op {}

    record ReleaseFence() implements Op {}

    record Lock(int lock) implements Op {}

    record Unlock(int lock) implements Op {}
  }
}
