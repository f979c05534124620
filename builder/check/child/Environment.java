package check.child;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The environment that a program is given: an allow list, so that what else the user has set
/// neither reaches a stranger's program nor changes what it does.
public final class Environment {
  /// What programs need to find commands and their user, on Unix and on Windows; and what says how
  /// names of files are encoded, for the builder writes files whose names they read.
  private static final List<String> PASSED =
      List.of(
          "PATH",
          "HOME",
          "USER",
          "LOGNAME",
          "LANG",
          "LC_ALL",
          "LC_CTYPE",
          "SystemRoot",
          "SystemDrive",
          "windir",
          "ComSpec",
          "PATHEXT",
          "USERPROFILE");

  private Environment() {}

  /// The variables by name, in their order. The time zone is the same on every machine, as it is
  /// for the JVM.
  ///
  /// @param ours the builder's own
  public static Map<String, String> of(Map<String, String> ours) {
    var given = new TreeMap<String, String>();
    for (var name : PASSED) if (ours.containsKey(name)) given.put(name, ours.get(name));
    given.put("TZ", "UTC");
    given.put("JAVA_HOME", System.getProperty("java.home"));
    return given;
  }

  /// Gives a program its environment in the place of the builder's.
  static void give(ProcessBuilder builder) {
    var given = of(System.getenv());
    builder.environment().clear();
    builder.environment().putAll(given);
  }
}
