package console;

/// Times for a terminal, all in milliseconds, so that they compare at a glance.
final class Millis {
  private Millis() {}

  /// A duration, such as `12.3 ms`.
  static String tenths(long nanos) {
    return "%.1f ms".formatted(nanos / 1e6);
  }

  /// A moment among others, such as `12.34 ms`.
  static String hundredths(long nanos) {
    return "%.2f ms".formatted(nanos / 1e6);
  }
}
