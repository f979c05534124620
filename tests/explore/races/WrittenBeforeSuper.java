/// A field that is written before the constructor of the superclass is called.

static class Box {
    int n;

    Box() {
        n = 5;
        super();
    }
}

Box box;

void main() {
    new Thread(() -> box = new Box()).start();
    Box seen = box;
    if (seen != null) IO.println(seen.n);
}

// Races:
//   box: 15, 16
//   n: 7, 17
