package page.model;

import expect.ReachableOutcome;
import page.html.Html;
import run.Ending;
import run.Explored;

/// What pages say of an outcome of the explorer.
public final class OutcomeText {
  private OutcomeText() {}

  /// What was printed and how it ended: an ending alone needs no comma.
  public static String said(Explored.Outcome outcome) {
    return Html.seen(ReachableOutcome.shown(outcome));
  }

  /// The ending as a sentence; empty where the program completes.
  public static String ended(Explored.Outcome outcome) {
    return switch (outcome.ending()) {
      case Ending.Completed _ -> "";
      case Ending.StillRunning _ -> "Nobody can end it any more.";
      case Ending ending -> "It " + ending.words() + ".";
    };
  }

  /// Can no thread go on?
  public static boolean isStuck(Explored.Outcome outcome) {
    return outcome.ending() instanceof Ending.Deadlocked
        || outcome.ending() instanceof Ending.StillRunning;
  }
}
