/// A field of the superclass, one of the subclass, and one that it inherits and writes.

static class Base {
    int inherited;
    int above = 1;
}

static class Box extends Base {
    int n;

    Box(int n) {
        this.n = n;
        inherited = n;
    }
}

Box box;

void main() {
    new Thread(() -> box = new Box(7)).start();
    Box seen = box;
    if (seen == null) return;
    IO.println(seen.above);
    IO.println(seen.n);
    IO.println(seen.inherited);
}

// Races:
//   above: 5, 23
//   box: 20, 21
//   inherited: 13, 25
//   n: 12, 24
