package explore.jdk;

import explore.model.Steps;

/// Stands in for methods of `System`. The clocks have no stand-in: what a program decides by time,
/// no schedule decides.
public final class Systems {
  private Systems() {}

  public static void exit(int code) {
    var out = Steps.execution().location("stdout", "", "stdout", "");
    Steps.take(Steps.operation("exits", out).writes().always());
    Steps.execution().exit(code);
  }
}
