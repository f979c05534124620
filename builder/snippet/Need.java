package snippet;

import java.util.Locale;

/// What a snippet needs of a machine.
public sealed interface Need {
  /// The need of so many cores, or more.
  record Cores(int atLeast) implements Need {}

  /// An operating system: `linux`, `macos` or `windows`.
  record Os(String name) implements Need {}

  /// The need of this JDK, or a newer one.
  record Jdk(int atLeast) implements Need {}

  /// A command on the path.
  record Command(String name) implements Need {}

  /// A processor: `x86_64` or `aarch64`, …
  record Arch(String name) implements Need {}

  /// A part of the machine that a fence would hide: `pids`, `network` or `users`.
  record Machine(String part) implements Need {
    /// Does it leave no fence at all? An ordinary user builds one in a namespace of users only.
    public boolean leavesFence() {
      return part.equals("users");
    }
  }

  /// One spelling of an architecture: `x86_64`, `aarch64`; an unknown one stays as it is.
  static String archName(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "amd64", "x86_64", "x64" -> "x86_64";
      case "aarch64", "arm64" -> "aarch64";
      case String other -> other;
    };
  }

  /// The need as it is written in a directive; `//JAVA 99+` reads `jdk>=99`.
  default String words() {
    return switch (this) {
      case Cores(int n) -> "cores>=" + n;
      case Os(var name) -> "os=" + name;
      case Jdk(int n) -> "jdk>=" + n;
      case Command(var name) -> "command=" + name;
      case Arch(var name) -> "arch=" + name;
      case Machine(var part) -> "machine=" + part;
    };
  }
}
