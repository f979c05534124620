package check.fence;

/// A part of the machine that a program asked to see, by `//NEEDS machine=`.
public enum Opening {
  /// All processes, in place of its own only.
  PIDS,
  /// The machine's network, in place of a loopback of its own.
  NETWORK
}
