/// Who initialises a class and joins may run the task, which is let in; another worker isn't.
void main() {
  IO.println(Holder.value);
}

static class Holder {
  static int one = 1;
  static int value = ForkJoinTask.adapt(() -> one).fork().join();
}

// Refused:
//   8: joining in a class's initialiser, as who joins may run the task is not modelled
