package evidence;

import snippet.Need;
import snippet.Snippet;

/// The machine and JDK of a check.
///
/// @param name   under which it is recorded; `here` for the one that builds
/// @param arch   `x86_64` or `aarch64`
/// @param os     such as `Linux 6.18`
/// @param jdk    vendor and build, such as `Temurin 25.0.3+9`
/// @param fenced do programs run behind a fence?
/// @param cpu    the processor's model, such as `AMD EPYC`; empty where it isn't known
public record Machine(
    String name, String arch, String os, int cores, String jdk, boolean fenced, String cpu) {
  public Machine {
    if (cpu == null) cpu = ""; // a record of before
  }

  /// The name of the one that builds. Nothing is recorded under it.
  public static final String HERE = "here";

  /// Is it the one that builds?
  public boolean isHere() {
    return name.equals(HERE);
  }

  /// The one that builds.
  public static Machine here(boolean fenced) {
    var version = System.getProperty("os.version").replaceFirst("^(\\d+\\.\\d+).*", "$1");
    var vendor = System.getProperty("java.vendor.version");
    var jdk =
        vendor == null
            ? System.getProperty("java.vendor") + " " + Runtime.version()
            : vendor.replaceFirst("-(?=\\d)", " ");
    return new Machine(
        HERE,
        Need.archName(System.getProperty("os.arch")),
        System.getProperty("os.name") + " " + version,
        Runtime.getRuntime().availableProcessors(),
        jdk,
        fenced,
        Cpu.model());
  }

  /// The same as the program of this snippet has it, which may run without the fence.
  Machine of(Snippet snippet) {
    return new Machine(name, arch, os, cores, jdk, fenced && !snippet.leavesFence(), cpu);
  }

  /// The same under another name.
  public Machine named(String other) {
    return new Machine(other, arch, os, cores, jdk, fenced, cpu);
  }
}
