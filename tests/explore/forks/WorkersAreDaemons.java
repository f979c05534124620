/// Daemons run it: nobody waits for them.
void main() {
  new ForkJoinPool().execute(() -> IO.println("task"));
  IO.println("main");
}

// Reachable:
//   main
//   main\ntask
//   task\nmain
