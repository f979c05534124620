import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/// Says each test class as it begins, each test that fails as soon as it does, and what is skipped,
/// with the reason: it counts neither as passed nor as failed.
public final class Told implements TestExecutionListener {
  @Override
  public void executionStarted(TestIdentifier test) {
    if (test.isContainer() && test.getUniqueIdObject().getSegments().size() == 2)
      System.out.println(test.getDisplayName());
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.FAILED)
      System.out.println("  FAILED " + test.getDisplayName());
    if (result.getStatus() == TestExecutionResult.Status.ABORTED)
      executionSkipped(test, result.getThrowable().map(Throwable::getMessage).orElse(""));
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    System.out.println("  skipped " + test.getDisplayName() + ": " + reason);
  }
}
