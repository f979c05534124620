package check;

import check.observe.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import snippet.Snippet;

/// Lets results be believed as soon as all canaries of their check were rejected, and none before.
/// Of the canaries themselves it passes nothing on: they are no snippets of the notebook.
final class CanaryGate implements CheckListener {
  private final CheckListener listener;
  private final Set<String> awaited = new HashSet<>();
  private final List<Runnable> heldBack = new ArrayList<>();
  private boolean blind;

  CanaryGate(Collection<Snippet> canaries, CheckListener listener) {
    this.listener = listener;
    canaries.forEach(canary -> awaited.add(canary.name()));
  }

  @Override
  public void fetches(String name) {
    listener.fetches(name);
  }

  @Override
  public void begins(String name) {
    if (!Canaries.has(name)) listener.begins(name);
  }

  @Override
  public void ends(Checked checked) {
    if (Canaries.has(checked.name())) {
      canary(checked);
      return;
    }
    listener.ends(checked);
    pass(() -> listener.proves(checked));
  }

  @Override
  public void saw(Snippet snippet, Optional<Facts> facts) {
    if (!Canaries.has(snippet.name())) pass(() -> listener.saw(snippet, facts));
  }

  private synchronized void canary(Checked checked) {
    awaited.remove(checked.name());
    blind |= !Canaries.rightly(checked);
    if (!awaited.isEmpty() || blind) return;
    heldBack.forEach(Runnable::run);
    heldBack.clear();
  }

  private synchronized void pass(Runnable news) {
    if (awaited.isEmpty() && !blind) news.run();
    else heldBack.add(news);
  }
}
