/// Of two that are forked either can begin first, and its parent can go on before both.
final Queue<String> said = new ConcurrentLinkedQueue<>();

void main() {
  try (var pool = new ForkJoinPool()) {
    pool.invoke(new Parent());
  }
  IO.println(said);
}

class Says extends RecursiveAction {
  final String word;

  Says(String word) {
    this.word = word;
  }

  @Override
  protected void compute() {
    said.add(word);
  }
}

class Parent extends RecursiveAction {
  @Override
  protected void compute() {
    var a = new Says("a");
    var b = new Says("b");
    a.fork();
    b.fork();
    said.add("parent");
    a.join();
    said.add("joined a");
    b.join();
  }
}

// Reachable:
//   [parent, a, joined a, b]
//   [parent, a, b, joined a]
//   [parent, b, a, joined a]
//   [a, parent, joined a, b]
//   [a, parent, b, joined a]
//   [a, b, parent, joined a]
//   [b, parent, a, joined a]
//   [b, a, parent, joined a]
