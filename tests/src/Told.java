import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/// Says each test class as it begins, and how long it took when it ends; each test that fails as
/// soon as it does, and what is skipped, with the reason: it counts neither as passed nor as
/// failed.
public final class Told implements TestExecutionListener {
  private static final double NANOS = 1e9;

  private final PrintStream out = System.out; // tests may set another
  private final Map<String, Long> begins = new HashMap<>();

  private static boolean isClass(TestIdentifier test) {
    return test.isContainer() && test.getUniqueIdObject().getSegments().size() == 2;
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    if (!isClass(test)) return;
    begins.put(test.getUniqueId(), System.nanoTime());
    out.println(test.getDisplayName());
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.FAILED)
      out.println("  FAILED " + name(test));
    if (result.getStatus() == TestExecutionResult.Status.ABORTED)
      executionSkipped(test, result.getThrowable().map(Throwable::getMessage).orElse(""));
    if (isClass(test))
      out.printf(
          "  %s: %.1f s%n",
          test.getDisplayName(), (System.nanoTime() - begins.get(test.getUniqueId())) / NANOS);
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    out.println("  skipped " + name(test) + ": " + reason);
  }

  /// With its class: two parts of all tests say what they do side by side.
  private static String name(TestIdentifier test) {
    return test.getUniqueIdObject().getSegments().stream()
            .skip(1)
            .findFirst()
            .map(segment -> segment.getValue() + ": ")
            .orElse("")
        + test.getDisplayName();
  }
}
