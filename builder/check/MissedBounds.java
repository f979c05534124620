package check;

import check.Checked.BreakTried;
import check.compile.Compiled;
import check.observe.Job;
import expect.Chance;
import expect.Verdict;
import java.io.IOException;

/// Bounds the chance of a measured break's rejection that rests on nothing but a false `where`. The
/// snippet itself may miss its bounds for several rounds, so an edit that changes nothing may miss
/// them in all of its own: rounds of both programs are tried until it is known that this would
/// hardly ever be.
final class MissedBounds {
  /// So many rounds of each are enough where the snippet holds in all of its own: one of the 12,870
  /// ways to deal 8 that hold to 16.
  private static final int ROUNDS = 8;
  private static final int ROUNDS_MAX = 2 * ROUNDS;
  /// The part of the chance that the second look may spend; the first has the rest.
  private static final double SECOND_SHARE = 0.2;

  private final Attempt attempt;
  private final Job job;
  private final Compiled.Classes own;
  private final UnseenRows.Edited edited;
  private int ownRounds;
  private int ownHeld;
  private int editedRounds;

  /// @param own the classes of the snippet as it is written
  MissedBounds(Attempt attempt, Job job, Compiled.Classes own, UnseenRows.Edited edited) {
    this.attempt = attempt;
    this.job = job;
    this.own = own;
    this.edited = edited;
    editedRounds = edited.tried().rounds();
  }

  /// Is nothing but a false `where` what rejects a measured program?
  static boolean alone(Job job, Tried tried) {
    return job.alone()
        && tried.explored().filter(e -> e.says().rejects()).isEmpty()
        && Attempt.missesOnlyBounds(tried.ran().verdict());
  }

  /// The break with the chance of its rejection. The snippet's rounds are tried anew: those that
  /// are known ended with the first that held, which is no fair draw.
  BreakTried bounded() throws IOException, InterruptedException {
    var result = Results.brokenResult(edited.broken().edit(), edited.tried());
    for (int rounds = ROUNDS; rounds <= ROUNDS_MAX; rounds += ROUNDS) {
      while (editedRounds < rounds) {
        editedRounds++;
        var verdict = attempt.round(job, edited.program(), edited.classes());
        if (verdict instanceof Verdict.Holds) return stillHolds(result);
        if (!Attempt.missesOnlyBounds(verdict)) return result; // by something seen
      }
      while (ownRounds < rounds) {
        ownRounds++;
        if (attempt.round(job, job.program(), own) instanceof Verdict.Holds) ownHeld++;
      }
      double share = rounds == ROUNDS ? 1 - SECOND_SHARE : SECOND_SHARE;
      if (chance() < share * UnseenRows.CHANCE_MAX) return result.restingOn(chance());
    }
    return result.unproven(
        ("nothing speaks against the edited program but that it missed a bound in %d rounds, which"
                + " the program itself did in %d of %d; had the edit changed nothing, that would"
                + " happen in %s checks\n  give the `where` more room, or let the edit change more")
            .formatted(editedRounds, ownRounds - ownHeld, ownRounds, Chance.words(chance())),
        chance());
  }

  private BreakTried stillHolds(BreakTried seen) {
    var why = "the expectation still holds of the edited program in round " + editedRounds;
    return new BreakTried(seen.edit(), false, why, seen.outcomes(), seen.sample());
  }

  private double chance() {
    return Chance.noneOf(editedRounds, ownHeld, ownRounds);
  }
}
