/// A superclass lets `this` escape: what the subclass sets afterwards races, final or not.

static Base last;

static class Base {
    Base() {
        Base me = this;
        last = me;
    }
}

static class Box extends Base {
    final int n;

    Box(int n) {
        this.n = n;
    }
}

void main() {
    new Thread(() -> new Box(7)).start();
    if (last instanceof Box seen) IO.println(seen.n);
}

// Races:
//   last: 8, 22
//   n: 16, 22
