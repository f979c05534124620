package launch;

import java.util.Collection;
import java.util.Optional;
import launch.ThreadDump.Seen;

/// Tells whether an `HttpClient` waits for a time that the program gave it, which only the client's
/// own thread knows of: it waits with a time in any case, for connections that were kept.
final class HttpWaits {
  static final String MODULE = "java.net.http";
  static final String PACKAGE = "jdk.internal.net.http";
  private static final String SELECTOR = PACKAGE + ".HttpClientImpl$SelectorManager";

  private HttpWaits() {}

  static boolean isTimed(Seen seen) {
    return !next(seen).isEmpty();
  }

  /// Its next time-out, an object for each; empty for other threads and where none is pending, but
  /// not where that can't be found out.
  static Optional<Object> next(Seen seen) {
    var type = seen.thread().getClass();
    if (!type.getName().equals(SELECTOR)) return Optional.empty();
    try {
      var client = value(type, "owner", seen.thread());
      var timeouts = (Collection<?>) value(client.getClass(), "timeouts", client);
      return timeouts.stream().map(Object.class::cast).findFirst();
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.of("unknown");
    }
  }

  private static Object value(Class<?> type, String name, Object of)
      throws ReflectiveOperationException {
    var field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(of);
  }
}
