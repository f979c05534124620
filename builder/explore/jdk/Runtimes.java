package explore.jdk;

/// Stands in for methods of `Runtime`.
public final class Runtimes {
  private Runtimes() {}

  public static int availableProcessors(Runtime runtime) {
    return 2;
  }

  public static void exit(Runtime runtime, int code) {
    Systems.exit(code);
  }

  public static void halt(Runtime runtime, int code) {
    Systems.exit(code);
  }
}
