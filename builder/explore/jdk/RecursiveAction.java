package explore.jdk;

/// Stands in for the JDK's.
public abstract class RecursiveAction extends ForkJoinTask<Void> {
  public RecursiveAction() {}

  protected abstract void compute();

  @Override
  final Void exec() {
    compute();
    return null;
  }
}
