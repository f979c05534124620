/// A volatile field that the constructor writes last orders what it wrote before.

static class Box {
    int n = 1;
    volatile int last = 2;
}

Box box;

void main() {
    new Thread(() -> box = new Box()).start();
    Box seen = box;
    if (seen != null && seen.last == 2) IO.println(seen.n);
}

// Races:
//   box: 11, 12
