package explore.jdk;

/// Stands in for the JDK's.
public abstract class RecursiveTask<V> extends ForkJoinTask<V> {
  public RecursiveTask() {}

  protected abstract V compute();

  @Override
  final V exec() {
    return compute();
  }
}
