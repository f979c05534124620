package run;

import java.util.Comparator;
import java.util.Set;

/// The names of threads, and the order in which they are shown: main, then the others by name,
/// `thread-2` before `thread-10`.
public final class ThreadNames {
  /// Their order.
  public static final Comparator<String> ORDER =
      Comparator.comparing((String name) -> !name.equals("main"))
          .thenComparing(ThreadNames::natural);

  private static final Set<String> JVMS_OWN =
      Set.of(
          "Reference Handler",
          "Finalizer",
          "Signal Dispatcher",
          "Notification Thread",
          "Common-Cleaner",
          "DestroyJavaVM",
          "Attach Listener",
          "Service Thread",
          "Monitor Deflation Thread",
          "process reaper");

  private ThreadNames() {}

  /// Is it a thread of the JVM itself? Such say nothing of the program.
  public static boolean isOfJvm(String name) {
    return JVMS_OWN.contains(name);
  }

  private static int natural(String a, String b) {
    var x = a.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");
    var y = b.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");
    for (int i = 0; i < Math.min(x.length, y.length); i++) {
      boolean numbers = x[i].matches("\\d{1,18}") && y[i].matches("\\d{1,18}");
      int order =
          numbers ? Long.compare(Long.parseLong(x[i]), Long.parseLong(y[i])) : x[i].compareTo(y[i]);
      if (order != 0) return order;
    }
    return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
  }
}
