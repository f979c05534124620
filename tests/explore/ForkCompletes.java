/// Completed by hand.
void main() {
  var task = ForkJoinTask.adapt(() -> 1);
  task.complete(2);
  IO.println(task.join());
}

// Refused:
//   4: ForkJoinTask.complete is not modelled
