package serve;

import check.CheckListener;
import check.Checked;
import check.observe.Facts;
import evidence.Ledger;
import java.util.Optional;
import snippet.Snippet;

/// Has a ledger keep what a check proves, until the check is stopped: what is ended amid its work
/// may look as if it had failed.
final class StoppableListener implements CheckListener {
  private final CheckListener keeps;
  private final Runnable proven;
  private boolean stopped;

  /// @param proven is called when the ledger knows more
  StoppableListener(Ledger ledger, Runnable proven) {
    keeps = ledger.keeping(CheckListener.SILENT);
    this.proven = proven;
  }

  /// Passes nothing on from now on.
  synchronized void stop() {
    stopped = true;
  }

  @Override
  public void begins(String name) {
    // nobody asks what runs now
  }

  @Override
  public void ends(Checked checked) {
    // the ledger waits until it is proven
  }

  @Override
  public void proves(Checked checked) {
    synchronized (this) {
      if (stopped) return;
      keeps.proves(checked);
    }
    proven.run();
  }

  @Override
  public synchronized void saw(Snippet snippet, Optional<Facts> facts) {
    if (!stopped) keeps.saw(snippet, facts);
  }
}
