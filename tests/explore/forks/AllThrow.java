/// The first that is found to have failed is told; the others are cancelled, if they still can.
void main() {
  var second = new Fails("b");
  try {
    ForkJoinTask.invokeAll(List.of(new Fails("a"), second));
  } catch (Fails.Why e) {
    IO.println(e.getMessage() + " " + second.isCompletedAbnormally());
  }
  try {
    ForkJoinTask.invokeAll(ForkJoinTask.adapt(() -> {}), new Fails("c"));
  } catch (Fails.Why e) {
    IO.println(e.getMessage());
  }
}

static class Fails extends RecursiveAction {
  final String why;

  Fails(String why) {
    this.why = why;
  }

  @Override
  protected void compute() {
    throw new Why(why);
  }

  static class Why extends RuntimeException {
    Why(String why) {
      super(why);
    }
  }
}

// Reachable:
//   a true\nc
