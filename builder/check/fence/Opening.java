package check.fence;

/// A part of the machine that a program asked to see, by `//NEEDS machine=`.
public enum Opening {
  /// All processes, in place of its own only.
  PIDS,
  /// The machine's network, in place of a loopback of its own.
  NETWORK,
  /// The machine's users and the rights of its own: since without a namespace of users an ordinary
  /// user can build no fence, there is none around such a program.
  USERS
}
